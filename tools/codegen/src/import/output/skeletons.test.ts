import { expect, test } from 'vitest';

import { skeletonOf } from './skeletons.ts';

test.each<[unknown, unknown]>([
  [7, 'number'],
  ['7.50', 'number text'],
  ['Y', 'letter'],
  [true, 'flag'],
  [null, 'null'],
  ['', 'empty text'],
  ['2026-01-31', 'date text'],
  ['2026-01-31T10:00:00+03:00', 'date text'],
  ['Secret of somebody', 'text'],
  [
    [1, 2, '3'],
    ['number', 'number text'],
  ],
  [
    [
      { ID: '1', NAME: 'a' },
      { NAME: 'b', ID: '2' },
      { ID: '3', NAME: null },
    ],
    [
      { ID: 'number text', NAME: 'text' },
      { ID: 'number text', NAME: 'null' },
    ],
  ],
  [{ 7: { ID: 7 }, 8: { ID: 8 } }, { '*': { ID: 'number' } }],
  [[], []],
  [{}, {}],
])('%j is %j', (value, skeleton) => {
  expect(skeletonOf(value)).toEqual(skeleton);
});
