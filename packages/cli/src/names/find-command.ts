import { foldName } from '@oint/reference/names';

import type { IndexedCommand, IndexedSection, LibraryIndex } from '../spec/command.ts';
import { commandName } from './command-name.ts';

export interface FoundCommand {
  readonly section: IndexedSection;
  readonly command: IndexedCommand;
}

/** All names that a command answers to. */
function namesOf(command: IndexedCommand): readonly string[] {
  return [commandName(command.name), command.names.ru, command.names.en, ...command.aliases];
}

export function findCommand(index: LibraryIndex, wanted: string): FoundCommand | undefined {
  const folded = foldName(wanted);
  const all = index.sections.flatMap((section) =>
    section.commands.map((command) => ({ section, command })),
  );
  // A command's own name beats another one's alias.
  return (
    all.find(({ command }) => foldName(command.name) === folded) ??
    all.find(({ command }) => namesOf(command).some((name) => foldName(name) === folded))
  );
}
