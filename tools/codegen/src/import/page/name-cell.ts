/** The first cell of a row that describes a field: `**NAME***` and its types. */
import { LINK } from '../../reference/links.ts';
import { plain } from '../text/inline.ts';
import { alternativeNames, alternativeTypes, isEither } from '../words/alternatives.ts';

export interface TypeName {
  readonly name: string;
  /** Where the type's name links to. */
  readonly target: string | null;
}

export interface NameCell {
  /** None in a table of types: its rows say what one thing may be. */
  readonly names: readonly string[];
  readonly required: boolean | 'conditional';
  /** Whether one of the names is given, and not each. */
  readonly either?: boolean;
  readonly types: readonly TypeName[];
}

const BOLD = /\*\*(.+?)(?<!\\)\*\*((?:\^?\\?\*\^?)*)/gu;
const TYPE = new RegExp(`${LINK.source}|(\`{1,3})(.+?)\\3`, 'gsu');

/** `null` for a cell that names nothing. */
export function parseNameCell(cell: string): NameCell | null {
  const [first = '', ...rest] = cell.split('\n').filter((line) => line.trim() !== '');
  const bold = [...first.matchAll(BOLD)];
  if (bold.length === 0) return parsePlain(first, rest);
  const last = bold.at(-1);
  const behind = last === undefined ? '' : first.slice(last.index + last[0].length);
  return {
    names: bold.flatMap(([, inner = '']) => splitNames(inner)),
    required: requirement(bold),
    ...(areEither(first, bold) ? { either: true } : {}),
    types: parseTypes([behind, ...rest].join('\n')),
  };
}

/** A cell without emphasis: a name in code, or bare. */
function parsePlain(first: string, rest: readonly string[]): NameCell | null {
  const found = /^\s*(?:\[?`([^`]+)`|([\w$.[\]{}*~-]+))((?:\^?\\?\*\^?)*)(.*)$/u.exec(first);
  if (found === null) return null;
  const [, code, bare, stars = '', behind = ''] = found;
  const name = code ?? bare ?? '';
  const marks = `${/\*+$/u.exec(name)?.[0] ?? ''}${stars}`;
  return {
    names: splitNames(name),
    required: ofStars(marks),
    types: parseTypes([behind, ...rest].join('\n')),
  };
}

/** Words for types that are no names, wherever they stand first. */
const TYPE_WORD = /^(?:object|array|null|string|integer|boolean)$/u;

/**
 * The types of a cell that names nothing and says what a thing may be: `null`, a link to a structure, or a general type and the
 * structure behind it; `null` for other cells.
 */
export function parseTypeCell(cell: string): readonly TypeName[] | null {
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  if (lines.some((line) => line.replaceAll(TYPE, '').trim() !== '')) return null;
  const types = parseTypes(cell);
  const [first, ...others] = types;
  if (first === undefined || types.length !== lines.length) return null;
  if (TYPE_WORD.test(first.name)) return others.length === 0 ? types : others;
  return others.length === 0 && first.target?.startsWith('#') === true ? types : null;
}

function areEither(cell: string, bold: readonly RegExpMatchArray[]): boolean {
  const between = bold.slice(1).map(({ index = 0 }, at) => {
    const before = bold[at];
    return before === undefined ? '' : cell.slice((before.index ?? 0) + before[0].length, index);
  });
  return between.length > 0 && between.every(isEither);
}

function requirement(bold: readonly RegExpMatchArray[]): boolean | 'conditional' {
  const marks = bold.map(([, inner = '', stars = '']) => {
    const trailing = /((?:\^?\\?\*\^?)+)\s*$/u.exec(inner)?.[1] ?? '';
    return ofStars(/\.\.\.|_\\?\*$/u.test(inner) ? stars : `${trailing}${stars}`);
  });
  return marks.find((mark) => mark !== false) ?? false;
}

function ofStars(marks: string): boolean | 'conditional' {
  const stars = marks.replaceAll(/[^*]/gu, '').length;
  if (stars === 0) return false;
  return stars === 1 ? true : 'conditional';
}

function splitNames(text: string): string[] {
  return alternativeNames(text)
    .map((name) => cleanName(name))
    .filter((name) => name !== '');
}

/** The name without marks of emphasis; the variable part of a family of names becomes `*`. */
function cleanName(text: string): string {
  const name = plain(text)
    .replaceAll('^*^', '')
    .replace(/(?:\.\.\.|…|_xxx|_XXX)$/u, (variable) => (variable.startsWith('_') ? '_*' : '*'))
    // `UF_\*` loses its star to the emphasis around it.
    .replace(/_(?:\\|\*+)?$/u, '_*')
    .trim();
  const family = name.endsWith('_*') || name.endsWith('.*') || /(?:\.\.\.|…)\W*$/u.test(text);
  const marked = family ? name : withoutMark(name);
  return withVariable(marked.replaceAll(/\{[^{}]{0,100}\}|<[^<>]{0,100}>|#\w{1,100}#/gu, '*'));
}

/** `propertyN`, where the description says what `N` is. */
export function withNumber(name: string, description: string): string {
  return description.includes('`N`') ? name.replace(/(?<=[a-z])N$/u, '*') : name;
}

/** What varies: a word in the middle of capitals, as in `PROPERTY_PropertyId`, and `XXX`. */
export function withVariable(name: string): string {
  return name.replace(/^([A-Z]+_)[A-Z][a-z]+(?:[A-Z][a-z]*)*$/u, '$1*').replace(/XXX/u, '*');
}

/** A star at the end is a mark of "required", except after an ellipsis. */
function withoutMark(name: string): string {
  return /[A-Za-z]\*$/u.test(name) || !name.endsWith('*') ? name.replace(/\*+$/u, '') : name;
}

export function parseTypes(text: string): TypeName[] {
  return [...text.matchAll(TYPE)].flatMap(([, label, target, , code]) => {
    const names = plain((label ?? code ?? '').replaceAll(/<br\s*\/?>/gu, ''));
    return alternativeTypes(names)
      .map((name) => ({ name, target: target ?? null }))
      .filter(({ name }) => /^[A-Za-z][\w.:<>-]*(?:\[\])*$/u.test(name));
  });
}
