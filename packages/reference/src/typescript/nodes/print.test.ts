import { expect, test } from 'vitest';

import {
  imported,
  indexed,
  intersectionOf,
  keyword,
  listOf,
  literalType,
  named,
  objectOf,
  orUndefined,
  readonlyListOf,
  unionOf,
  UNKNOWN,
} from './make.ts';
import { printType } from './print.ts';
import type { TypeNode } from './type-node.ts';

const NUMBER = keyword('number');
const STRING = keyword('string');
const EITHER = unionOf([STRING, NUMBER]);
const BOTH = intersectionOf([named('A'), named('B')]);

test.each<[string, { given: TypeNode; want: string }]>([
  ['a literal', { given: literalType('a"b'), want: '"a\\"b"' }],
  ['a list', { given: listOf(STRING), want: 'string[]' }],
  ['a list of lists', { given: listOf(listOf(STRING)), want: 'string[][]' }],
  ['a list of either', { given: readonlyListOf(EITHER), want: 'readonly (string | number)[]' }],
  ['a list of both', { given: listOf(BOTH), want: '(A & B)[]' }],
  [
    'a list of lists that nobody changes',
    { given: listOf(readonlyListOf(STRING)), want: '(readonly string[])[]' },
  ],
  ['either or both', { given: unionOf([STRING, BOTH]), want: 'string | (A & B)' }],
  [
    'both of either',
    { given: intersectionOf([named('A'), EITHER]), want: 'A & (string | number)' },
  ],
  ['either of one', { given: unionOf([STRING, STRING]), want: 'string' }],
  ['either of either', { given: unionOf([EITHER, named('A')]), want: 'string | number | A' }],
  ['either, or anything', { given: unionOf([STRING, UNKNOWN]), want: 'unknown' }],
  ['neither', { given: unionOf([]), want: 'never' }],
  ['a part of a list', { given: indexed(named('A'), 'b', 'c'), want: 'A["b"]["c"]' }],
  [
    'a part of either',
    { given: { kind: 'indexed', type: EITHER, index: NUMBER }, want: '(string | number)[number]' },
  ],
  ['keys of either', { given: { kind: 'keyof', type: EITHER }, want: 'keyof (string | number)' }],
  [
    'a type with types',
    { given: imported('./a.ts', 'Filter', EITHER), want: 'Filter<string | number>' },
  ],
  [
    'a list of fixed length',
    {
      given: {
        kind: 'tuple',
        elements: [
          { type: EITHER, optional: false },
          { type: EITHER, optional: true },
        ],
      },
      want: 'readonly [string | number, (string | number)?]',
    },
  ],
  [
    'a pattern whose text is no code',
    { given: { kind: 'template', parts: ['`${x}\u2028', STRING] }, want: '`{x}${string}`' },
  ],
  ['no fields', { given: objectOf([]), want: '{}' }],
  [
    'fields',
    {
      given: objectOf(
        [
          { name: 'a', type: orUndefined(EITHER), optional: true, doc: '@deprecated' },
          { name: 'b-c', type: STRING, optional: false, readonly: true },
          { name: '__proto__', type: STRING, optional: false, doc: 'a\nb' },
        ],
        [{ key: 'field', keyType: STRING, type: UNKNOWN }],
      ),
      want:
        '{ [field: string]: unknown; \n/** @deprecated */\na?: string | number | undefined; ' +
        'readonly "b-c": string; \n/**\n * a\n * b\n */\n__proto__: string; }',
    },
  ],
])('%s', (_, { given, want }) => {
  expect(printType(given)).toBe(want);
});
