import { expect, test } from 'vitest';

import type { ObjectFact } from '../facts/facts.ts';
import { type Lookup, lookUp } from './look-up.ts';

const PARAMS: ObjectFact = {
  fields: {
    ID: { type: 'integer' },
    fields: {
      type: {
        fields: { TITLE: { type: 'string', spellings: ['title'] } },
        patterns: { 'UF_*_DATE': 'date' },
      },
    },
    filter: { type: { fields: { NAME: { type: 'string' } }, operators: true } },
    rows: { type: { array: { fields: { SUM: { type: 'double' } } } } },
    data: { type: { anyOf: ['string', { fields: {}, others: 'integer' }] } },
    extra: { type: 'any' },
    file: { type: 'file-content' },
  },
};

function unknown(...names: string[]): Lookup {
  return { kind: 'unknown', names };
}

const CASES: readonly [path: string, found: Lookup][] = [
  ['ID', { kind: 'known', type: 'integer' }],
  ['id', { kind: 'known', type: 'integer' }],
  ['fields.Title', { kind: 'known', type: 'string' }],
  ['fields.UF_DUE_DATE', { kind: 'known', type: 'date' }],
  ['fields.UF_DUE', unknown('TITLE')],
  ['fields.TITLE.x', unknown()],
  ['filter.>=NAME', { kind: 'known', type: 'string' }],
  ['filter.>=NAMES', unknown('NAME')],
  ['rows.0.SUM', { kind: 'known', type: 'double' }],
  ['rows.SUM', unknown()],
  ['data.any', { kind: 'known', type: 'integer' }],
  ['file.1', { kind: 'known', type: 'string' }],
  ['file.2', unknown()],
  ['file.0.x', unknown()],
  ['extra.any.thing', { kind: 'open' }],
  ['constructor', unknown('ID', 'fields', 'filter', 'rows', 'data', 'extra', 'file')],
];

test.each(CASES)('%s', (path, found) => {
  expect(lookUp(PARAMS, path.split('.'))).toEqual(found);
});
