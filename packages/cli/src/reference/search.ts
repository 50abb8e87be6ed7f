import { foldName } from '../names/fold-name.ts';
import type { IndexedCommand } from '../spec/command.ts';
import type { LibraryIndex } from '../spec/command.ts';
import type { ReferenceIndex } from './facts.ts';
import { versionOf } from './reference.ts';
import type { ApiVersion } from './reference.ts';

/** A method as lists show it. */
export interface ListedMethod {
  readonly name: string;
  readonly scope: string;
  readonly version: ApiVersion;
  readonly access: 'read' | 'write';
  readonly deprecated: boolean;
  /** Our commands that call it. */
  readonly commands: readonly IndexedCommand[];
}

/**
 * The methods that hold all words: in their name or scope, or in the names and titles of our commands that call them, in both
 * languages. Case does not matter, nor ё against е.
 */
export function searchMethods(
  reference: ReferenceIndex,
  library: LibraryIndex,
  words: readonly string[],
  scope: string | undefined,
): readonly ListedMethod[] {
  const wanted = words.flatMap((word) => word.split(/\s+/)).map(foldName);
  return listMethods(reference, library)
    .filter((method) => scope === undefined || method.scope.toLowerCase() === scope.toLowerCase())
    .filter((method) => {
      const text = searchedText(method);
      return wanted.every((word) => text.includes(word));
    });
}

function listMethods(reference: ReferenceIndex, library: LibraryIndex): readonly ListedMethod[] {
  const commands = library.sections.flatMap((section) => section.commands);
  // A command calls the version that a name alone means.
  const version2 = new Set(
    reference.scopes.flatMap(({ methods }) =>
      methods.filter((method) => versionOf(method) === 2).map(({ name }) => name),
    ),
  );
  return reference.scopes.flatMap(({ name: scope, methods }) =>
    methods.map((method) => ({
      name: method.name,
      scope,
      version: versionOf(method),
      access: method.access ?? 'write',
      deprecated: method.deprecated === true,
      commands:
        versionOf(method) === 3 && version2.has(method.name)
          ? []
          : commandsOf(method.name, commands),
    })),
  );
}

/** Our commands that call a method. */
export function commandsOf(
  method: string,
  commands: readonly IndexedCommand[],
): readonly IndexedCommand[] {
  const wanted = method.toLowerCase();
  return commands.filter((command) => command.method?.toLowerCase() === wanted);
}

function searchedText({ name, scope, commands }: ListedMethod): string {
  const texts = commands.flatMap((command) => [
    command.name,
    command.names.ru,
    command.names.en,
    ...command.aliases,
    command.title.ru,
    command.title.en,
  ]);
  return [name, scope, ...texts].map(foldName).join('\n');
}
