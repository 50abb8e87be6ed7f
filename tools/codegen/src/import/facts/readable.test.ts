import type { ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { readable } from './readable.ts';

const TEXT = { type: 'string' } as const;
const SURE = { required: true, type: 'string' } as const;
const LINK: ObjectFact = { fields: { type: SURE, uri: SURE } };
const CALL: ObjectFact = { fields: { type: { required: true, type: 'integer' }, id: TEXT } };
const EITHER: ObjectFact = {
  fields: {
    id: TEXT,
    type: { required: true, type: { anyOf: ['string', 'integer'] } },
    uri: TEXT,
  },
};

test.each<[string, TypeFact, TypeFact]>([
  ['several structures', { anyOf: [LINK, CALL] }, EITHER],
  ['structures in a list', { array: { anyOf: [LINK, CALL] } }, { array: EITHER }],
  [
    'structures in a field',
    { fields: { a: { type: { anyOf: [LINK, CALL] } } } },
    { fields: { a: { type: EITHER } } },
  ],
  [
    'structures behind any name',
    { fields: {}, others: { anyOf: [LINK, CALL] } },
    { fields: {}, others: EITHER },
  ],
  ['structures or nothing', { anyOf: [LINK, 'null', CALL] }, { anyOf: [EITHER, 'null'] }],
  [
    'one structure or a list',
    { anyOf: [LINK, { array: LINK }] },
    { anyOf: [LINK, { array: LINK }] },
  ],
  [
    'a structure, and more of what it has',
    { anyOf: [{ fields: { id: SURE, type: TEXT } }, { fields: { type: TEXT } }] },
    { fields: { id: SURE, type: TEXT } },
  ],
  [
    'families of names',
    { anyOf: [{ ...LINK, patterns: { 'uf*': 'any' } }, CALL] },
    { ...EITHER, patterns: { 'uf*': 'any' } },
  ],
  [
    'a structure beside names of callers',
    { anyOf: [LINK, { fields: {}, others: 'string' }] },
    { anyOf: [LINK, { fields: {}, others: 'string' }] },
  ],
  ['a value', { anyOf: ['string', 'integer'] }, { anyOf: ['string', 'integer'] }],
])('%s', (_, given, want) => {
  expect(readable(given)).toEqual(want);
});
