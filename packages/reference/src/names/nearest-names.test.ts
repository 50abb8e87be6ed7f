import { expect, test } from 'vitest';

import { nearestNames } from './nearest-names.ts';

test.each<[wanted: string, candidates: readonly string[], nearest: readonly string[]]>([
  ['TITEL', ['TITLE', 'COLOR'], ['TITLE']],
  ['read-mesage', ['ReadMessage', 'CreateChat'], ['ReadMessage']],
  ['ПрочитатьЕщеРас', ['ПрочитатьЕщёРаз'], ['ПрочитатьЕщёРаз']],
  ['Строй'.normalize('NFD'), ['Строи', 'Строй'], ['Строй', 'Строи']],
  ['a', ['b', 'ab', 'abc'], ['b', 'ab']],
  ['dialog', ['im.dialog.get', 'im.chat.get'], ['im.dialog.get']],
  ['aaaa', ['aaab', 'aaac', 'aaad', 'aaae'], ['aaab', 'aaac', 'aaad']],
  ['--', ['a'], []],
  ['nothing', ['like', 'this'], []],
  [
    'im.dialog.raed',
    ['im.dialog.get', 'im.dialog.read', 'crm.deal.add'],
    ['im.dialog.read', 'im.dialog.get'],
  ],
  ['TASK_ID', ['taskId', 'userId'], ['taskId']],
  ['ID', ['TO'], []],
  // Letters that changed places are one mistake.
  ['prot', ['port', 'part'], ['port']],
  ['lsit', ['list', 'last'], ['list']],
  ['lits', ['tils'], []],
  // No name, and no text to compare with every name letter by letter.
  ['x'.repeat(201), ['x'.repeat(201)], []],
  ['name', ['x'.repeat(100_000)], []],
])('%s of %j: %j', (wanted, candidates, nearest) => {
  expect(nearestNames(wanted, candidates)).toEqual(nearest);
});

test('names that contain what was typed can be left out', () => {
  const names = ['im.dialog.get'];
  expect(nearestNames('dialog', names, { contained: false })).toEqual([]);
});

test('a small tolerance leaves what could hardly be another name', () => {
  const names = ['thing.move', 'thing.sort'];
  expect(nearestNames('thing.mowe', names)).toEqual(['thing.move', 'thing.sort']);
  expect(nearestNames('thing.mowe', names, { tolerance: 0.25 })).toEqual(['thing.move']);
});

test('a name that is given twice is told once', () => {
  expect(nearestNames('thong', ['thing', 'thing'])).toEqual(['thing']);
});
