import type { Skeleton } from '@oint/reference';
import { expect, test } from 'vitest';

import { parseRelaxedJson } from '../text/relaxed-json.ts';
import { skeletonOf, skeletonsOf } from './skeleton-of.ts';

const CASES: readonly [value: unknown, skeleton: Skeleton][] = [
  [null, 'null'],
  [true, 'boolean'],
  [5, 'integer'],
  [5.5, 'double'],
  ['5', 'numeric-string'],
  ['-0.50', 'numeric-string'],
  // Leading zeros are no number.
  ['007', 'string'],
  ['', 'string'],
  ['Y', 'yes-no'],
  ['Yes', 'string'],
  ['2026-01-15', 'date'],
  ['2026-01-15T10:00:00+03:00', 'datetime'],
  ['2026-01-15 10:00:00', 'datetime'],
  ['15.01.2026', 'string'],
  [[], []],
  [{}, {}],
  [
    [1, 2, '3', null],
    ['integer', 'numeric-string', 'null'],
  ],
  [
    [{ ID: 1 }, { ID: 2 }, { id: '1' }],
    [{ ID: 'integer' }, { id: 'numeric-string' }],
  ],
  // Keys that are numbers are values.
  [{ '103': { NAME: 'a' }, '105': { NAME: 'b' } }, { '0': { NAME: 'string' } }],
  [
    { '103': 'a', '105': 1 },
    { '0': 'string', '1': 'integer' },
  ],
  [
    { '103': 'a', name: 1 },
    { '103': 'string', name: 'integer' },
  ],
];

test.each(CASES)('%j leaves %j', (value, skeleton) => {
  expect(skeletonOf(value)).toEqual(skeleton);
});

test('answers that look the same are one, and no time of a call is looked into', () => {
  const time = { start: 1.5, finish: 2, duration: 0.5 };
  expect(
    skeletonsOf([
      { result: { id: 1 }, time },
      { result: { id: 2 }, time: { ...time, operating: 0 } },
      { result: false, total: 0, next: 50, time },
    ]),
  ).toEqual([
    { result: { id: 'integer' }, time: 'time' },
    { result: 'boolean', total: 'integer', next: 'integer', time: 'time' },
  ]);
  // A field of that name is one.
  expect(skeletonOf({ time: { start: 'a' } })).toEqual({ time: { start: 'string' } });
});

test.each<[string, Skeleton]>([
  ['[{ "ID": 1, "NAME": "a" }, { "ID": 2, ... }]', [{ ID: 'integer', NAME: 'string' }]],
  ['[{ "ID": 2, ... }]', [{ ID: 'integer' }]],
  ['{ "1": [{ "A": 1 }], "2": [{ "B": 1, ... }] }', { '0': [{ A: 'integer' }] }],
])('what is cut short looks as what is whole: %s', (text, skeleton) => {
  expect(skeletonOf(parseRelaxedJson(text))).toEqual(skeleton);
});
