import type { IndexedMethod } from '@oint/reference';

import type { IndexedCommand, LibraryIndex } from '../spec/command.ts';

/** A method with our commands that call it. */
export interface ListedMethod extends IndexedMethod {
  readonly commands: readonly IndexedCommand[];
}

export function listedMethods(
  methods: readonly IndexedMethod[],
  library: LibraryIndex,
): readonly ListedMethod[] {
  const commands = library.sections.flatMap((section) => section.commands);
  // A command calls the version that a name alone means.
  const version2 = new Set(methods.filter(({ version }) => version === 2).map(({ name }) => name));
  return methods.map((method) => ({
    ...method,
    commands:
      method.version === 3 && version2.has(method.name) ? [] : commandsOf(method.name, commands),
  }));
}

/** Our commands that call a method. */
export function commandsOf(
  method: string,
  commands: readonly IndexedCommand[],
): readonly IndexedCommand[] {
  const wanted = method.toLowerCase();
  return commands.filter((command) => command.method?.toLowerCase() === wanted);
}

/** By what our commands are called, a method is found too, in both languages. */
export function commandTexts({ commands }: ListedMethod): readonly string[] {
  return commands.flatMap((command) => [
    command.name,
    command.names.ru,
    command.names.en,
    ...command.aliases,
    command.title.ru,
    command.title.en,
  ]);
}
