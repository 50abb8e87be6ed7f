import { expect, test } from 'vitest';

import { isMap, isRecord } from './records.ts';

test.each<[unknown, boolean]>([
  [{}, true],
  [[], false],
  [null, false],
  ['x', false],
])('whether %j is a record: %s', (value, record) => {
  expect(isRecord(value)).toBe(record);
});

const ROW = { a: 1, b: 2 };

test.each<[string, Readonly<Record<string, unknown>>, boolean]>([
  ['IDs', { 1: 'a', 25: 'b' }, true],
  ['languages', { en: 'a', br: 'b' }, true],
  ['short names', { id: 1, at: 2 }, false],
  ['one word with numbers', { block_1: ROW, block_2: ROW }, true],
  ['names of one structure', { a: ROW, b: ROW, c: ROW, d: ROW, e: ROW }, true],
  ['fields', { a: ROW, b: 1 }, false],
  ['nothing', {}, false],
])('whether keys are a map’s: %s', (_, value, map) => {
  expect(isMap(value)).toBe(map);
});
