import type { FieldFact, MethodFacts, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf } from './fixture.ts';
import { withGivenKinds } from './given-kinds.ts';

const OPEN: TypeFact = { fields: {}, others: 'any' };
const BOTH: TypeFact = { anyOf: ['integer', 'string'] };

function typeOf(
  own: TypeFact,
  other: { params?: Record<string, FieldFact>; result?: TypeFact },
  [name, sibling] = ['thing.add', 'thing.get'],
): unknown {
  const methods = [
    methodOf(name, { params: { fields: { type: { fields: { OWNER: { type: own } } } } } }),
    methodOf(sibling, other),
  ];
  const type = withGivenKinds(methods)[0]?.params.fields.fields?.type;
  return typeof type === 'object' && 'fields' in type ? type.fields.OWNER?.type : undefined;
}

test('what a sibling calls a text and the own table a number is either', () => {
  expect(typeOf('integer', { params: { OWNER: { type: 'string' } } })).toEqual(BOTH);
  expect(typeOf('string', { params: { OWNER: { type: 'integer' } } })).toEqual({
    anyOf: ['string', 'integer'],
  });
});

function called(name: string, type: TypeFact): MethodFacts {
  return methodOf(name, { params: { id: { type } } });
}

test('where as many siblings call it a number, the type stays', () => {
  const all = [
    called('thing.get', 'integer'),
    called('thing.update', 'string'),
    called('thing.delete', 'integer'),
  ];
  expect(withGivenKinds(all).map(({ params }) => params.fields.id?.type)).toEqual([
    'integer',
    { anyOf: ['string', 'integer'] },
    'integer',
  ]);
});

test.each<[string, FieldFact, string]>([
  ['an example of a sibling alone says so', { from: 'example', type: 'string' }, 'thing.get'],
  ['the sibling says something else', { type: 'boolean' }, 'thing.get'],
  ['another entity says so', { type: 'string' }, 'part.get'],
])('where %s the type stays', (_, field, sibling) => {
  expect(typeOf('integer', { params: { OWNER: field } }, ['thing.add', sibling])).toBe('integer');
});

const LIST: TypeFact = { array: { fields: { ID: { required: true, type: 'integer' } } } };
const GIVEN: TypeFact = { array: { fields: { ID: { type: 'integer' } } } };

test.each<[string, TypeFact, TypeFact, unknown]>([
  ['a value', 'string', { array: 'integer' }, { anyOf: ['string', { array: 'integer' }] }],
  ['an object of which nothing is told', OPEN, LIST, { anyOf: [OPEN, GIVEN] }],
  ['a structure', { fields: { ID: { type: 'integer' } } }, LIST, undefined],
  ['a value beside a list of nothing', 'string', { array: 'any' }, undefined],
])('%s that answers show as a list may be written so', (_, own, shown, fact) => {
  const result: TypeFact = { array: { fields: { OWNER: { type: shown } } } };
  expect(typeOf(own, { result })).toEqual(fact ?? own);
  expect(typeOf(own, { result }, ['thing.list', 'thing.get'])).toEqual(own);
});
