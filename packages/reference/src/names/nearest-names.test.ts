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
])('%s of %j: %j', async (wanted, candidates, nearest) => {
  expect(await nearestNames(wanted, candidates)).toEqual(nearest);
});

test('names that contain what was typed can be left out', async () => {
  const names = ['im.dialog.get'];
  expect(await nearestNames('dialog', names, { contained: false })).toEqual([]);
});

test('a small tolerance leaves what could hardly be another name', async () => {
  const names = ['thing.move', 'thing.sort'];
  expect(await nearestNames('thing.mowe', names)).toEqual(['thing.move', 'thing.sort']);
  expect(await nearestNames('thing.mowe', names, { tolerance: 0.25 })).toEqual(['thing.move']);
});

test('a name that is given twice is told once', async () => {
  expect(await nearestNames('thong', ['thing', 'thing'])).toEqual(['thing']);
});
