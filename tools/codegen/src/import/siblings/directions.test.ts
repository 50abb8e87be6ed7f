import type { TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { withDirections } from './directions.ts';
import { methodOf, objectOf } from './fixture.ts';

const ROW = { fields: { ID: { type: 'integer' }, ACTIVE: { type: 'yes-no' } } } as const;
const DIRECTION: TypeFact = { enum: ['ASC', 'DESC'], open: true };
const SORTED: TypeFact = { fields: { ID: { type: DIRECTION }, ACTIVE: { type: DIRECTION } } };

function typeOf(name: string, type: TypeFact, beside = 'filter'): TypeFact | undefined {
  const params = { [beside]: { type: objectOf(['ID']) }, [name]: { type } };
  return withDirections([methodOf('thing.list', { params })])[0]?.params.fields[name]?.type;
}

test.each<[string, TypeFact, TypeFact]>([
  ['order', ROW, SORTED],
  ['SORT', { anyOf: ['string', ROW] }, { anyOf: ['string', SORTED] }],
  ['order', { array: 'string' }, { array: 'string' }],
  ['group', { array: ROW }, { array: 'string' }],
  ['group', { anyOf: [{ array: ROW }, { array: 'string' }] }, { array: 'string' }],
  ['group', { array: 'any' }, { array: 'any' }],
  ['fields', ROW, ROW],
])('%s of a list: %j', (name, given, want) => {
  expect(typeOf(name, given)).toEqual(want);
});

test('the directions that a page lists stay', () => {
  const listed = { fields: { ID: { type: { enum: ['asc', 'desc'] } } } };
  expect(typeOf('order', listed)).toEqual(listed);
});

test('an order that is no list’s is a thing', () => {
  expect(typeOf('order', ROW, 'id')).toEqual(ROW);
});

test('a list may stand within a parameter', () => {
  const params = { params: { type: { fields: { FILTER: { type: ROW }, order: { type: ROW } } } } };
  const [method] = withDirections([methodOf('thing.list', { params })]);
  expect(method?.params.fields.params?.type).toEqual({
    fields: { FILTER: { type: ROW }, order: { type: SORTED } },
  });
});

const TEXTS = { array: 'string' } as const;

test.each<[string, string, TypeFact, TypeFact]>([
  ['one of several', 'UF_TAGS', TEXTS, { anyOf: [TEXTS, 'string'] }],
  ['a list that no row has', 'NAMES', TEXTS, TEXTS],
  ['structures as they are', 'UF_TAGS', { array: ROW }, { array: ROW }],
  ['what nobody knows as it is', 'UF_TAGS', { array: 'any' }, { array: 'any' }],
])('a filter takes %s', (_, name, type, want) => {
  const params = { filter: { type: { fields: { [name]: { type } } } } };
  const result = { array: objectOf(['ufTags']) };
  const [method] = withDirections([methodOf('thing.list', { params, result })]);
  expect(method?.params.fields['filter']?.type).toEqual({ fields: { [name]: { type: want } } });
});
