import type { IndexedMethod } from '@oint/reference';
import { packedKey } from '@oint/reference/packed';
import type { Titles } from '@oint/reference/texts';

import type { IndexedCommand, LibraryIndex, LocalizedText } from '../spec/command.ts';
import type { Language } from '../spec/language.ts';

/** A method with our commands that call it. */
export interface ListedMethod extends IndexedMethod {
  readonly commands: readonly IndexedCommand[];
  /** What it does. */
  readonly title: LocalizedText | undefined;
  /** What the sections of these commands are called. */
  readonly sections: readonly LocalizedText[];
}

export function listedMethods(
  methods: readonly IndexedMethod[],
  library: LibraryIndex,
  titles: Readonly<Record<Language, Titles>>,
): readonly ListedMethod[] {
  // A command calls the version that a name alone means.
  const version2 = new Set(methods.filter(({ version }) => version === 2).map(({ name }) => name));
  return methods.map((method) => {
    const called = !(method.version === 3 && version2.has(method.name));
    const found = (called ? library.sections : [])
      .map(({ title, commands }) => ({ title, commands: commandsOf(method.name, commands) }))
      .filter(({ commands }) => commands.length > 0);
    return {
      ...method,
      commands: found.flatMap(({ commands }) => commands),
      title: titleOf(method, titles),
      sections: found.map(({ title }) => title),
    };
  });
}

function titleOf(
  method: IndexedMethod,
  { ru, en }: Readonly<Record<Language, Titles>>,
): LocalizedText | undefined {
  const key = packedKey(method);
  const [inRussian, inEnglish] = [ru[key], en[key]];
  return inRussian === undefined || inEnglish === undefined
    ? undefined
    : { ru: inRussian, en: inEnglish };
}

/** Our commands that call a method. */
export function commandsOf(
  method: string,
  commands: readonly IndexedCommand[],
): readonly IndexedCommand[] {
  const wanted = method.toLowerCase();
  return commands.filter((command) => command.method?.toLowerCase() === wanted);
}

/** By what it does, and by what our commands and their sections are called, a method is found too, in both languages. */
export function searchedTexts({ commands, sections, title }: ListedMethod): readonly string[] {
  const ofCommands = commands.flatMap((command) => [
    command.name,
    command.names.ru,
    command.names.en,
    ...command.aliases,
    command.title.ru,
    command.title.en,
  ]);
  const others = title === undefined ? sections : [title, ...sections];
  return [...ofCommands, ...others.flatMap(({ ru, en }) => [ru, en])];
}
