import type { MethodFacts, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { fillMethod, fillType } from './fill-gaps.ts';

const object = (fields: Record<string, TypeFact>, others?: TypeFact): TypeFact => ({
  fields: Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, { type }])),
  ...(others === undefined ? {} : { others }),
});

test.each<[string, TypeFact, TypeFact, TypeFact]>([
  ['what is not known', 'any', 'integer', 'integer'],
  ['nothing where both know', 'string', 'integer', 'string'],
  ['the items of a list', { array: 'any' }, { array: 'integer' }, { array: 'integer' }],
  [
    'the items of a list that may be nothing',
    { array: 'any' },
    { anyOf: ['null', { array: 'integer' }] },
    { array: 'integer' },
  ],
  ['an object without names', object({}, 'any'), object({ a: 'string' }), object({ a: 'string' })],
  [
    'a field of an object',
    object({ a: 'any', b: 'string' }),
    object({ a: 'integer', c: 'string' }),
    object({ a: 'integer', b: 'string' }),
  ],
  [
    'names that are left open',
    object({ b: 'string' }, 'any'),
    object({ A: 'integer', B: 'integer' }),
    object({ A: 'integer', b: 'string' }, 'any'),
  ],
  ['no names of a map', object({}, 'integer'), object({ a: 'string' }), object({}, 'integer')],
  [
    'the object among alternatives',
    { anyOf: ['null', object({ a: 'any' })] },
    object({ a: 'integer' }),
    { anyOf: ['null', object({ a: 'integer' })] },
  ],
  [
    'none of several objects',
    { anyOf: [object({ a: 'any' }), object({ b: 'any' })] },
    object({ a: 'integer' }),
    { anyOf: [object({ a: 'any' }), object({ b: 'any' })] },
  ],
])('the other tells %s', (_, own, other, filled) => {
  expect(fillType(own, other)).toEqual(filled);
});

const METHOD: MethodFacts = {
  access: 'read',
  errors: [],
  name: 'thing.list',
  page: 'thing.md',
  params: { fields: {} },
  result: 'any',
  scopes: ['thing'],
  version: 2,
};

test('of a method without errors, result and way to page, the other tells all three', () => {
  const other: MethodFacts = {
    ...METHOD,
    errors: ['A'],
    page: 'other.md',
    paging: { by: 'start', rows: [] },
    result: { array: 'string' },
  };
  expect(fillMethod(METHOD, other)).toEqual({ ...other, page: 'thing.md' });
  const own: MethodFacts = { ...METHOD, errors: ['B'], result: { array: 'integer' } };
  expect(fillMethod(own, other)).toEqual(own);
});
