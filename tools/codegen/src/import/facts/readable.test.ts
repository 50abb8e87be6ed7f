import type { ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { readable } from './readable.ts';

const TEXT = { type: 'string' } as const;
const SURE = { required: true, type: 'string' } as const;
const link: ObjectFact = { fields: { type: SURE, uri: SURE } };
const call: ObjectFact = { fields: { type: { required: true, type: 'integer' }, id: TEXT } };
const either: ObjectFact = {
  fields: {
    id: TEXT,
    type: { required: true, type: { anyOf: ['string', 'integer'] } },
    uri: TEXT,
  },
};

test.each<[string, TypeFact, TypeFact]>([
  ['several structures', { anyOf: [link, call] }, either],
  ['structures in a list', { array: { anyOf: [link, call] } }, { array: either }],
  [
    'structures in a field',
    { fields: { a: { type: { anyOf: [link, call] } } } },
    { fields: { a: { type: either } } },
  ],
  [
    'structures behind any name',
    { fields: {}, others: { anyOf: [link, call] } },
    { fields: {}, others: either },
  ],
  ['structures or nothing', { anyOf: [link, 'null', call] }, { anyOf: [either, 'null'] }],
  [
    'one structure or a list',
    { anyOf: [link, { array: link }] },
    { anyOf: [link, { array: link }] },
  ],
  [
    'a structure, and more of what it has',
    { anyOf: [{ fields: { id: SURE, type: TEXT } }, { fields: { type: TEXT } }] },
    { fields: { id: SURE, type: TEXT } },
  ],
  [
    'families of names',
    { anyOf: [{ ...link, patterns: { 'uf*': 'any' } }, call] },
    { ...either, patterns: { 'uf*': 'any' } },
  ],
  [
    'a structure beside names of callers',
    { anyOf: [link, { fields: {}, others: 'string' }] },
    { anyOf: [link, { fields: {}, others: 'string' }] },
  ],
  ['a value', { anyOf: ['string', 'integer'] }, { anyOf: ['string', 'integer'] }],
])('%s', (_, given, want) => {
  expect(readable(given)).toEqual(want);
});
