import { expect, test } from 'vitest';

import { methodOf, objectOf } from './fixture.ts';
import { shownEntity } from './shown-entity.ts';

const ROWS = ['ID', 'NAME', 'PRICE', 'SORT', 'CODE'];

test('a filter takes the fields of the rows', () => {
  const list = methodOf('thing.list', { result: { array: objectOf(ROWS) } });
  const filter = { ...objectOf(['NAME']), operators: true, others: 'any' } as const;
  expect(Object.keys(shownEntity(filter, [list])?.fields ?? {}).toSorted()).toEqual(
    ROWS.toSorted(),
  );
});

test('names are spelled as those that are known', () => {
  const list = methodOf('thing.list', {
    result: { array: objectOf(['id', 'groupId', 'name', 'color', 'createdBy']) },
  });
  const filter = { ...objectOf(['GROUP_ID']), operators: true, others: 'any' } as const;
  expect(Object.keys(shownEntity(filter, [list])?.fields ?? {}).toSorted()).toEqual([
    'COLOR',
    'CREATED_BY',
    'GROUP_ID',
    'ID',
    'NAME',
  ]);
});

test('values are given as callers give them, and of structures nothing is said', () => {
  const result = {
    fields: {
      ...objectOf(ROWS).fields,
      ID: { type: { anyOf: ['numeric-string', 'integer', 'null'] } },
      OWNER: { type: objectOf(['ID']) },
    },
  } as const;
  const filter = { ...objectOf(['NAME']), operators: true, others: 'any' } as const;
  expect(shownEntity(filter, [methodOf('thing.get', { result })])?.fields).toMatchObject({
    CODE: { type: 'string' },
    ID: { type: { anyOf: ['string', 'integer'] } },
    OWNER: { type: 'any' },
  });
});

test.each([
  ['another name is known of it', ['NAME', 'WEIGHT'], ROWS],
  ['the entity is hardly known', ['NAME', 'ID'], ['ID', 'NAME']],
  ['one name alone is known of an object of fields', ['NAME'], ROWS],
])('where %s it stays open', (_, known, rows) => {
  const list = methodOf('thing.list', { result: { array: objectOf(rows) } });
  expect(shownEntity({ ...objectOf(known), others: 'any' }, [list])).toBeUndefined();
});

test('descriptions of fields are no entity', () => {
  const fields = methodOf('thing.fields', { result: objectOf(ROWS) });
  const filter = { ...objectOf(['NAME']), operators: true, others: 'any' } as const;
  expect(shownEntity(filter, [fields])).toBeUndefined();
});

test('a number may stand for the text that an answer shows', () => {
  const result = { array: objectOf(ROWS, { from: 'example', type: 'string' }) } as const;
  const filter = { ...objectOf(['NAME']), operators: true, others: 'any' } as const;
  const list = methodOf('thing.list', { result });
  expect(shownEntity(filter, [list])?.fields.SORT?.type).toEqual({ anyOf: ['string', 'integer'] });
});
