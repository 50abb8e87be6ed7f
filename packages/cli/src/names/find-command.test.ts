import { expect, test } from 'vitest';

import type { IndexedCommand, LibraryIndex } from '../spec/command.ts';
import { findCommand } from './find-command.ts';

function command(name: string, ru: string, en: string, aliases: readonly string[]): IndexedCommand {
  return { name, names: { ru, en }, aliases, title: { ru, en } };
}

const index: LibraryIndex = {
  name: 'bitrix24',
  sections: [
    {
      name: 'messages',
      title: { ru: 'Сообщения', en: 'Messages' },
      commands: [command('readAll', 'ПрочитатьВсе', 'ReadAllOfThem', ['ReadedAll', 'readNew'])],
    },
    {
      name: 'tasks',
      title: { ru: 'Задачи', en: 'Tasks' },
      commands: [command('readNew', 'ПрочитатьНовый', 'ReadNewOnes', [])],
    },
  ],
};

test.each([
  ['read-all', 'readAll'],
  ['ReadAllOfThem', 'readAll'],
  ['readedall', 'readAll'],
  ['прочитатьвсе', 'readAll'],
  ['ПрочитатьНовый'.normalize('NFD'), 'readNew'],
])('%s is %s', (wanted, name) => {
  expect(findCommand(index, wanted)?.command.name).toBe(name);
});

test("a command's own name beats the alias of an earlier one", () => {
  const found = findCommand(index, 'ReadNew');
  expect([found?.section.name, found?.command.name]).toEqual(['tasks', 'readNew']);
});

test('a part of a name is none', () => {
  expect(findCommand(index, 'Read')).toBeUndefined();
});
