import type { FieldFact, MethodFacts, ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { withIdentifier } from './identifiers.ts';

const ITEM: ObjectFact = { fields: { id: { type: 'integer' }, name: { type: 'string' } } };
const SURE: ObjectFact = {
  fields: { id: { required: true, type: 'integer' }, name: { type: 'string' } },
};

function method(name: string, param: string, result: TypeFact): MethodFacts {
  const fields: Record<string, FieldFact> = { [param]: { type: 'integer' } };
  return methodFacts(name, { access: 'read', params: { fields }, result });
}

test.each<[string, string, string, TypeFact, TypeFact]>([
  ['itself', 'thing.get', 'id', ITEM, SURE],
  [
    'the only thing in it',
    'thing.Get',
    'thingId',
    { fields: { item: { type: ITEM } } },
    { fields: { item: { type: SURE } } },
  ],
  [
    'one that may be missing',
    'thing.get',
    'ID',
    { anyOf: [ITEM, 'null'] },
    { anyOf: [SURE, 'null'] },
  ],
  [
    'what is made',
    'thing.add',
    'fields',
    { fields: { thing: { type: ITEM } } },
    { fields: { thing: { type: SURE } } },
  ],
  [
    'what is changed',
    'thing.update',
    'id',
    { fields: { item: { type: { anyOf: [ITEM, 'null'] } } } },
    { fields: { item: { type: { anyOf: [SURE, 'null'] } } } },
  ],
  ['each row', 'thing.list', 'select', { array: ITEM }, { array: SURE }],
  [
    'each row of the only list',
    'thing.getList',
    'select',
    { fields: { things: { type: { anyOf: [{ array: ITEM }, 'null'] } } } },
    { fields: { things: { type: { anyOf: [{ array: SURE }, 'null'] } } } },
  ],
])('a thing that is got has its identifier: %s', (_, name, param, result, wanted) => {
  expect(withIdentifier(method(name, param, result)).result).toEqual(wanted);
});

test.each<[string, unknown]>([
  ['a row of a list', [{ id: 7 }, { name: 'Seven' }]],
  ['a row of a list in it', { things: [{ name: 'Seven' }] }],
])('what an example shows goes before: %s', (_, shown) => {
  const list = method('thing.list', 'select', { array: ITEM });
  expect(withIdentifier(list, [shown])).toEqual(list);
});

test.each<[string, string, string, TypeFact]>([
  ['what is added', 'thing.add', 'id', ITEM],
  ['what nothing says which of', 'thing.get', 'select', ITEM],
  [
    'one of two things',
    'thing.get',
    'id',
    { fields: { item: { type: ITEM }, owner: { type: ITEM } } },
  ],
  [
    'what may stand in the thing beside it, which is called so',
    'note.thing.get',
    'id',
    { fields: { thing: { type: 'any' }, ...ITEM.fields } },
  ],
  [
    'what may stand in the object beside it',
    'thing.get',
    'id',
    { fields: { item: { type: { fields: {}, others: 'any' } }, ...ITEM.fields } },
  ],
  ['each of a list', 'thing.get', 'id', { array: ITEM }],
  ['what belongs to a row', 'thing.list', 'id', { array: { fields: { of: { type: ITEM } } } }],
  [
    'rows of one of two lists',
    'thing.list',
    'id',
    { fields: { items: { type: { array: ITEM } }, owners: { type: { array: ITEM } } } },
  ],
])('%s need not', (_, name, param, result) => {
  expect(withIdentifier(method(name, param, result)).result).toEqual(result);
});
