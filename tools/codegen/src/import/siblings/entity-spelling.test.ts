import type { MethodFacts, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { withEntitySpelling } from './entity-spelling.ts';
import { methodOf, objectOf } from './fixture.ts';

const DICTIONARY = objectOf(['ORDER_ID', 'OWNER_ID']);
const TAKEN = objectOf(['orderId', 'ownerId']);
const ADD = methodOf('thing.add', {
  params: { fields: { type: TAKEN } },
  result: { fields: { thing: { type: DICTIONARY } } },
});

function listOf(row: TypeFact): MethodFacts {
  return methodOf('thing.list', {
    params: {
      order: { type: DICTIONARY },
      select: { type: { array: { enum: ['ORDER_ID', 'OWNER_ID'], open: true } } },
    },
    result: { array: row },
  });
}

test('an entity answers with the names that it takes, and is sorted and selected by them', () => {
  const [add, list] = withEntitySpelling([ADD, listOf(DICTIONARY)]);
  expect(add?.result).toEqual({ fields: { thing: { type: TAKEN } } });
  expect(list?.result).toEqual({ array: TAKEN });
  expect(list?.params.fields).toEqual({
    order: { type: TAKEN },
    select: { type: { array: { enum: ['orderId', 'ownerId'], open: true } } },
  });
});

test.each<[string, MethodFacts]>([
  ['it has a field that the entity does not take', listOf(objectOf(['ORDER_ID', 'OWNER_ID', 'A']))],
  ['it has one of them alone', listOf(objectOf(['ORDER_ID']))],
  ['it is another entity’s', { ...listOf(DICTIONARY), name: 'part.list' }],
])('a structure keeps its names where %s', (_, list) => {
  expect(withEntitySpelling([ADD, list])[1]?.result).toEqual(list.result);
});

test('what a table takes in capitals keeps them', () => {
  const upper = methodOf('thing.update', { params: { fields: { type: DICTIONARY } } });
  const list = listOf(DICTIONARY);
  expect(withEntitySpelling([ADD, upper, list])[2]?.result).toEqual(list.result);
});
