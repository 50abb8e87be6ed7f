import { expect, test } from 'vitest';

import type { Json } from '../values.ts';
import { parseCommand, resolveReferences } from './batch-query.ts';

test.each([
  ['user.current', { method: 'user.current', fields: {} }],
  ['a.b?x=1&y[z]=2', { method: 'a.b', fields: { x: '1', y: { z: '2' } } }],
  ['a.b?t=John%26Martin%3F', { method: 'a.b', fields: { t: 'John&Martin?' } }],
])('reads the command %s', (text, expected) => {
  expect(parseCommand(text)).toEqual(expected);
});

const RESULTS = new Map<string, Json>([
  ['user', { ID: '7', NAME: 'Vera', UF_DEPARTMENT: [3, 4], ADMIN: true }],
  ['list', [{ ID: 1 }, { ID: 2 }]],
  ['0', 42],
]);

const keys = new Set([...RESULTS.keys(), 'failed']);

test.each([
  ['$result[user][ID]', '7'],
  ['$result[user][UF_DEPARTMENT][1]', 4],
  ['$result[user][UF_DEPARTMENT]', [3, 4]],
  ['$result[list][1][ID]', 2],
  ['$result[0]', 42],
  ['chat$result[0]', 'chat42'],
  ['Hi $result[user][NAME], $result[user][ID]!', 'Hi Vera, 7!'],
  ['$result[user][NONE]', null],
  ['x$result[failed][a]y', 'xy'],
  ['$result[failed]', null],
  ['x$result[none][a]y', 'x$result[none][a]y'],
  ['$result[none]', '$result[none]'],
  ['$result[list][length]', null],
  ['$result[user][constructor]', null],
  ['no reference: $result', 'no reference: $result'],
])('resolves %s', (text, expected) => {
  expect(resolveReferences({ a: { b: [text] } }, RESULTS, keys)).toEqual({ a: { b: [expected] } });
});
