import { expect, test } from 'vitest';

import type { MethodFacts, ObjectFact, TypeFact } from '../facts/facts.ts';
import { completeMethod } from './complete-method.ts';

const TEXT: TypeFact = { fields: { a: { type: 'string' } } };

function method(params: ObjectFact, result: TypeFact): MethodFacts {
  const page = 'tasks/get.md';
  return {
    name: 'a.get',
    page,
    scopes: ['a'],
    version: 3,
    access: 'read',
    errors: [],
    params,
    result,
  };
}

test.each<[string, TypeFact, TypeFact, TypeFact]>([
  ['nothing is known', 'any', 'integer', 'integer'],
  ['the same', 'integer', 'integer', 'integer'],
  ['the portal says less', 'integer', 'any', 'integer'],
  ['something else', 'integer', 'string', 'integer'],
  ['values of a text', 'string', { enum: ['a', 'b'] }, { enum: ['a', 'b'] }],
  ['a moment that is a text', 'string', 'datetime', 'datetime'],
  ['a whole number', 'double', 'integer', 'integer'],
  ['fewer values', { enum: ['a', 'b', 'c'] }, { enum: ['a', 'b'] }, { enum: ['a', 'b'] }],
  ['other values', { enum: ['a', 'b'] }, { enum: ['a', 'c'] }, { enum: ['a', 'b'] }],
  ['one of two', { anyOf: ['string', 'null'] }, 'string', 'string'],
  [
    'values of a text that may be nothing',
    { anyOf: ['string', 'null'] },
    { anyOf: [{ enum: ['a'] }, 'null'] },
    { anyOf: [{ enum: ['a'] }, 'null'] },
  ],
  ['an open structure', { fields: {}, others: 'any' }, TEXT, TEXT],
  ['an open list', { array: 'any' }, { array: TEXT }, { array: TEXT }],
  [
    'fields that the page lacks',
    { fields: { b: { required: true, type: 'any' } } },
    { fields: { a: { required: true, type: 'string' }, b: { type: 'integer' } } },
    { fields: { a: { type: 'string' }, b: { required: true, type: 'integer' } } },
  ],
  [
    'a structure beside nothing',
    { anyOf: [{ fields: { b: { type: 'any' } } }, 'null'] },
    { fields: { b: { type: 'integer' } } },
    { anyOf: [{ fields: { b: { type: 'integer' } } }, 'null'] },
  ],
])('%s', (_, own, portal, both) => {
  const completed = completeMethod(method({ fields: {} }, own), {
    name: 'a.get',
    params: { fields: {} },
    result: portal,
  });
  expect(completed.result).toEqual(both);
});

test('what a portal demands beyond the page may be given, and need not be', () => {
  const { params } = completeMethod(method({ fields: {} }, 'any'), {
    name: 'a.get',
    params: { fields: { id: { required: true, type: 'integer' } } },
    result: 'any',
  });
  expect(params).toEqual({ fields: { id: { type: 'integer' } } });
});

test('a page that knows all stays as it is', () => {
  const own = method({ fields: { id: { type: 'integer' } } }, TEXT);
  expect(completeMethod(own, own)).toBe(own);
});
