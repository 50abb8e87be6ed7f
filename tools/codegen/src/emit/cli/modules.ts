/** What the command line knows of its commands, as modules of data. */
import { literal } from '@oint/reference/typescript';

import type {
  FunctionNode,
  Language,
  Localized,
  Parameter,
  Program,
  Section,
  ValueType,
} from '../../ir.ts';
import { terminalText } from '../../parse/terminal-text.ts';
import { saysDeprecated } from '../../text/deprecated.ts';
import { deprecation } from '../deprecation-note.ts';

/** A section's data, without the first line and unformatted. */
export function sectionModule(section: Section): string {
  return dataModule('section', 'SectionSpec', sectionSpec(section));
}

/** The names of all commands, likewise. */
export function indexModule(program: Program): string {
  return dataModule('library', 'LibraryIndex', libraryIndex(program));
}

function dataModule(name: string, type: string, value: unknown): string {
  return [
    `import type { ${type} } from '../../spec/command.ts';\n\n`,
    `export const ${name}: ${type} = ${literal(value)};\n`,
  ].join('');
}

function libraryIndex(program: Program): unknown {
  return {
    name: program.library,
    sections: program.sections.map(({ name, title, functions }) => ({
      name,
      title,
      commands: functions.map((node) => ({
        name: node.name,
        names: node.names,
        aliases: node.aliases,
        method: node.method ?? undefined,
        title: node.title,
      })),
    })),
  };
}

function sectionSpec({ name, title, functions }: Section): unknown {
  return { name, title, commands: functions.map(commandSpec) };
}

function commandSpec(node: FunctionNode): unknown {
  return {
    name: node.name,
    names: node.names,
    aliases: node.aliases,
    client: node.client,
    server: node.server ?? undefined,
    method: node.method ?? undefined,
    reads: node.reads || undefined,
    link: node.link ?? undefined,
    title: node.title,
    description: texts(node.description),
    notes: notesOf(node),
    options: node.parameters.map(optionSpec),
    returns: texts(node.returns),
    examples: { ru: node.examples.ru.cli, en: node.examples.en.cli },
  };
}

function optionSpec(parameter: Parameter): unknown {
  return {
    option: parameter.option,
    param: parameter.name,
    types: valueTypeNames(parameter),
    required: parameter.required,
    default: parameter.default,
    description: texts(parameter.description),
    place: structurePlace(parameter),
  };
}

/** Where the command line looks up the keys of a structure, and the names in a list, if the reference says what they are. */
function structurePlace({ rest, target }: Parameter): unknown {
  if (rest === undefined) return undefined;
  if (target.kind === 'spread') return { keys: target.only ?? 'all' };
  const isField = target.kind === 'field' && target.path.length === 1;
  return isField ? { field: target.path[0] } : undefined;
}

/** A file that is sent as it is read, and a structure of files, are given as such whatever else the page allows. */
function valueTypeNames({ types, target, conversion }: Parameter): string[] {
  if (target.kind === 'argument' && target.stream === true) return ['file'];
  return conversion === 'fileList' ? ['files'] : types.map(valueTypeName);
}

/** Names of `ValueType` in the command line; element types that it reads alike are left out. */
function valueTypeName(type: ValueType): string {
  if (type.kind !== 'array') return type.kind;
  const element = type.of?.kind;
  return element === 'string' || element === 'number' || element === 'structure'
    ? `${element}[]`
    : 'array';
}

/** That the method is deprecated, if no note says so, and the notes by position: the pages of a function have the same ones. A page with fewer repeats those of the other. */
function notesOf(node: FunctionNode): Localized[] {
  const count = Math.max(node.notes.ru.length, node.notes.en.length);
  const text = (language: Language, index: number): string => {
    const note = node.notes[language][index] ?? node.notes[language === 'ru' ? 'en' : 'ru'][index];
    if (note === undefined) return '';
    const own = terminalText(note.text);
    return note.title === null ? own : `${note.title}: ${own}`;
  };
  const notes = Array.from({ length: count }, (_, index) => ({
    ru: text('ru', index),
    en: text('en', index),
  }));
  const deprecated = deprecation(node);
  return deprecated === null || isTold(node) ? notes : [texts(deprecated), ...notes];
}

/** Whether a note in each language says that the method is deprecated, and names its successor. */
function isTold({ notes, rest }: FunctionNode): boolean {
  const successor = rest?.deprecated?.successor ?? '';
  return Object.values(notes).every((own) =>
    own.some(({ text }) => saysDeprecated(text) && text.includes(successor)),
  );
}

function texts(text: Localized): Localized {
  return { ru: terminalText(text.ru), en: terminalText(text.en) };
}
