import { expect, test } from 'vitest';

import type { PagingFacts, TypeFact } from '../facts/facts.ts';
import { untoldRows } from './untold-rows.ts';

const ROW: TypeFact = { fields: { id: { type: 'integer' } } };
const ROWS: TypeFact = { array: ROW };
const BY_KEY: TypeFact = { fields: {}, others: ROW };

test.each<[string, TypeFact, readonly string[], readonly string[] | undefined]>([
  ['a list', ROWS, [], undefined],
  ['the one list in an object', { fields: { items: { type: ROWS } } }, ['items'], undefined],
  [
    'one of several lists',
    { fields: { messages: { type: ROWS }, users: { type: { anyOf: [ROWS, 'null'] } } } },
    ['messages'],
    ['messages'],
  ],
  ['rows by their keys', BY_KEY, [], []],
  ['rows by their keys, or none in an empty list', { anyOf: [BY_KEY, 'empty-list'] }, [], []],
  [
    'rows by keys in an object',
    { fields: { regions: { type: BY_KEY } } },
    ['regions'],
    ['regions'],
  ],
  ['anything', 'any', [], undefined],
])('the type of the result is %s', (_, result, rows, told) => {
  const paging: PagingFacts = { by: 'none', rows };
  expect(untoldRows({ paging, result })).toEqual(told);
});

test('what is no list has no rows', () => {
  expect(untoldRows({ result: BY_KEY })).toBeUndefined();
});
