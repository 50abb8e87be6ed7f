import type { TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf, objectOf } from './fixture.ts';
import { withTakenIdentifiers } from './taken-identifiers.ts';

const UPDATE = methodOf('shop.thing.update', {
  params: { id: { required: true, type: 'integer' } },
});
const TEXT = objectOf(['ID', 'NAME']);
const NUMBER: TypeFact = {
  fields: { ID: { type: 'numeric-string' }, NAME: { type: 'string' } },
};

/** The result, where the example answers have these results. */
function resultOf(
  name: string,
  result: TypeFact,
  shown: readonly unknown[] = [],
  also = UPDATE,
): TypeFact {
  const [, own] = withTakenIdentifiers([
    { facts: also, results: [] },
    { facts: methodOf(name, { result }), results: shown },
  ]);
  return own?.result ?? 'any';
}

test.each<[string, string, TypeFact, TypeFact]>([
  ['itself', 'shop.thing.get', TEXT, NUMBER],
  ['each row', 'shop.thing.list', { array: TEXT }, { array: NUMBER }],
  [
    'the thing in it',
    'shop.thing.get',
    { fields: { thing: { type: TEXT } } },
    { fields: { thing: { type: NUMBER } } },
  ],
  [
    'rows in it',
    'shop.thing.get.nearest',
    { fields: { things: { type: { array: TEXT } } } },
    { fields: { things: { type: { array: NUMBER } } } },
  ],
  [
    'one that may be missing',
    'shop.thing.get',
    { anyOf: [TEXT, 'null'] },
    { anyOf: [NUMBER, 'null'] },
  ],
  [
    'either a number or its text',
    'shop.thing.get',
    objectOf(['ID'], { type: { anyOf: ['integer', 'string'] } }),
    objectOf(['ID'], { type: { anyOf: ['integer', 'numeric-string'] } }),
  ],
])('an identifier is the number that methods of the thing take: %s', (_, name, result, wanted) => {
  const get = methodOf('shop.thing.get', {});
  const [, , own] = withTakenIdentifiers([
    { facts: UPDATE, results: [] },
    { facts: get, results: [] },
    { facts: methodOf(name, { result }), results: [] },
  ]);
  expect(own?.result).toEqual(wanted);
});

test.each(['thingId', 'THING_ID', 'ITEMID', 'ELEMENT_ID'])(
  'the parameter is called %s',
  (param) => {
    const name = param === 'ELEMENT_ID' ? 'element' : 'thing';
    const entity = `shop.${param === 'ITEMID' ? 'thingitem' : name}`;
    const update = methodOf(`${entity}.update`, { params: { [param]: { type: 'integer' } } });
    expect(resultOf(`${entity}.list`, { array: TEXT }, [], update)).toEqual({ array: NUMBER });
  },
);

test.each<[string, string, unknown[]]>([
  ['an answer shows another text', 'shop.thing.list', [[{ ID: '7' }, { ID: 'seven' }]]],
  ['things of another kind', 'shop.other.list', []],
  ['a description of fields', 'shop.thing.fields', []],
])('it is left as it is: %s', (_, name, shown) => {
  expect(resultOf(name, { array: TEXT }, shown)).toEqual({ array: TEXT });
});

test('where methods take any text, it is one', () => {
  const update = methodOf('shop.thing.update', { params: { id: { type: 'string' } } });
  expect(resultOf('shop.thing.list', { array: TEXT }, [[{ ID: '7' }]], update)).toEqual({
    array: TEXT,
  });
});

test('what belongs to the thing has identifiers of its own', () => {
  const PART = objectOf(['ID', 'PHOTO']);
  const result: TypeFact = { fields: { ID: { type: 'string' }, PART: { type: PART } } };
  expect(resultOf('shop.thing.get', result)).toEqual({
    fields: { ID: { type: 'numeric-string' }, PART: { type: PART } },
  });
});
