import type { LibraryIndex } from '../spec/command.ts';
import { commandName } from './command-name.ts';

/** The names that a word may be meant for, in its letters. One a command: its aliases are often old misspellings. */
export function commandNames({ sections }: LibraryIndex, word: string): readonly string[] {
  const isRussian = /\p{Script=Cyrillic}/u.test(word);
  return sections.flatMap(({ commands }) =>
    commands.map((command) => (isRussian ? command.names.ru : commandName(command.name))),
  );
}
