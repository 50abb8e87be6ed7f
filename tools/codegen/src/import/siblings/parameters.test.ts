import type { FieldFact, MethodFacts, ObjectFact, TypeFact } from '@oint/reference';
import { describe, expect, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { borrow } from './parameters.ts';

function method(name: string, params: Readonly<Record<string, TypeFact>>): MethodFacts {
  const fields = Object.entries(params).map(([key, type]): [string, FieldFact] => [key, { type }]);
  return methodFacts(name, { params: { fields: Object.fromEntries(fields) } });
}

function object(names: readonly string[], rest: Partial<ObjectFact> = {}): ObjectFact {
  const fields = names.map((name): [string, FieldFact] => [
    name,
    { required: true, type: 'string' },
  ]);
  return { fields: Object.fromEntries(fields), ...rest };
}

const NAMES = ['a', 'b', 'c', 'd', 'e'];

function fieldsOf(
  methods: readonly MethodFacts[],
  name: string,
  param: string,
): TypeFact | undefined {
  return borrow(methods.map((facts) => ({ facts, entity: null, writable: [] }))).find(
    (own) => own.name === name,
  )?.params.fields[param]?.type;
}

test('an open object takes the fields of a sibling, none of them required', () => {
  const methods = [
    method('thing.add', { fields: object(NAMES) }),
    method('thing.update', { fields: object(['a', 'b', 'x'], { others: 'any' }) }),
  ];
  expect(fieldsOf(methods, 'thing.update', 'fields')).toEqual({
    fields: {
      a: { required: true, type: 'string' },
      b: { required: true, type: 'string' },
      c: { type: 'string' },
      d: { type: 'string' },
      e: { type: 'string' },
      x: { required: true, type: 'string' },
    },
  });
});

test('what an example alone shows of a field is not all that a sibling knows of it', () => {
  const shown = object(['a', 'b', 'c'], { others: 'any' });
  const given: ObjectFact = {
    ...shown,
    fields: { ...shown.fields, a: { from: 'example', type: 'integer' } },
  };
  const methods = [
    method('thing.add', { fields: object(NAMES) }),
    method('thing.update', { fields: given }),
  ];
  expect(fieldsOf(methods, 'thing.update', 'fields')).toMatchObject({
    fields: { a: { from: 'example', type: { anyOf: ['integer', 'string'] } } },
  });
});

test('families of names are lent with the fields', () => {
  const methods = [
    method('thing.add', {
      fields: object(
        NAMES.map((name) => `${name}_ID`.toUpperCase()),
        { patterns: { 'UF_*': 'any' } },
      ),
    }),
    method('thing.update', { FIELDS: object(['A_ID', 'B_ID', 'C_ID'], { others: 'any' }) }),
  ];
  expect(fieldsOf(methods, 'thing.update', 'FIELDS')).toMatchObject({
    patterns: { 'UF_*': 'any' },
  });
});

test.each([
  ['another entity', 'other.update', object(['a', 'b', 'c'], { others: 'any' })],
  ['an object of which little is known', 'thing.update', object(['a'], { others: 'any' })],
  ['an object of other names', 'thing.update', object(['x', 'y', 'a'], { others: 'any' })],
  ['a map', 'thing.update', object([], { others: 'string' })],
])('%s stays as it is', (_, name, fields) => {
  const methods = [method('thing.add', { fields: object(NAMES) }), method(name, { fields })];
  expect(fieldsOf(methods, name, 'fields')).toEqual(fields);
});

test('rows are sorted by the fields that they are filtered by', () => {
  const list = method('thing.list', {
    filter: object(NAMES, { operators: true, patterns: { 'UF_*': 'any' } }),
    order: { fields: {}, others: { enum: ['ASC', 'DESC'] } },
  });
  const direction = { type: { enum: ['ASC', 'DESC'] } };
  expect(fieldsOf([list], 'thing.list', 'order')).toEqual({
    fields: Object.fromEntries(NAMES.map((name) => [name, direction])),
    patterns: { 'UF_*': { enum: ['ASC', 'DESC'] } },
  });
});

/** What becomes of the object beside a manifest that lists a, b and c. */
function beside(own: ObjectFact): TypeFact | undefined {
  const lenders = [
    { facts: method('thing.add', { fields: own }), entity: null, writable: [] },
    { facts: method('thing.getmanifest', {}), entity: null, writable: ['a', 'b', 'c'] },
  ];
  return borrow(lenders)[0]?.params.fields['fields']?.type;
}

describe('a manifest', () => {
  test('adds the fields that can be written', () => {
    expect(beside(object(['b', 'a']))).toEqual({
      fields: {
        a: { required: true, type: 'string' },
        b: { required: true, type: 'string' },
        c: { from: 'example', type: 'any' },
      },
    });
  });

  test.each([
    ['an object of other names', object(['a', 'x'])],
    ['an object of which nothing is known', object([])],
  ])('leaves %s as it is', (_, own) => {
    expect(beside(own)).toEqual(own);
  });
});

function row(types: Readonly<Record<string, TypeFact>>): ObjectFact {
  return {
    fields: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])),
  };
}

test('a result has the types that other results of the entity show, and fields of the portal', () => {
  const get = {
    ...method('thing.get', {}),
    result: {
      ...row({ a: 'integer', b: 'string', c: 'date', d: 'any' }),
      patterns: { 'UF_*': 'any' as const },
    },
  };
  const list = {
    ...method('thing.list', {}),
    result: { array: row({ a: 'any', b: 'string', c: 'any', d: 'any' }) },
  };
  const other = {
    ...method('thing.rights', {}),
    result: row({ w: 'any', x: 'any', y: 'any', a: 'any', z: 'any' }),
  };
  const results = borrow(
    [get, list, other].map((facts) => ({ facts, entity: null, writable: [] })),
  ).map(({ result }) => result);
  expect(results[1]).toEqual({
    array: {
      ...row({
        a: { anyOf: ['integer', 'null'] },
        b: 'string',
        c: { anyOf: ['date', 'null'] },
        d: 'any',
      }),
      patterns: { 'UF_*': 'any' },
    },
  });
  expect(results[2]).toEqual(other.result);
});

test('a result borrows nothing from descriptions of fields, which stand under the same names', () => {
  const description = row({ type: 'string', title: 'string', isRequired: 'boolean' });
  const fields = {
    ...method('thing.fields', {}),
    result: row({ a: description, b: description, c: description, d: description }),
  };
  const list = {
    ...method('thing.list', {}),
    result: { array: row({ a: 'any', b: 'string', c: 'any', d: 'string' }) },
  };
  const results = borrow([fields, list].map((facts) => ({ facts, entity: null, writable: [] })));
  expect(results[1]?.result).toEqual(list.result);
});

test('a description of fields borrows nothing from results', () => {
  const description = row({ type: 'string', title: 'string', isRequired: 'boolean' });
  const fields = {
    ...method('thing.fields', {}),
    result: row({ a: description, b: description, c: description, d: description }),
  };
  const empties = { a: 'empty-list', b: 'empty-list', c: 'null', d: 'string' } as const;
  const get = { ...method('thing.get', {}), result: row(empties) };
  const results = borrow([fields, get].map((facts) => ({ facts, entity: null, writable: [] })));
  expect(results[0]?.result).toEqual(fields.result);
});

test('an order takes a name as requests spell it', () => {
  const filter = object(['DEAL_ID', 'ID', ...NAMES], { operators: true });
  const facts = method('thing.list', { filter, order: { fields: {}, others: 'string' } });
  const [list] = borrow([{ facts, entity: null, writable: [], sortedAs: ['deal_id', 'ID'] }]);
  expect(list?.params.fields['order']?.type).toMatchObject({
    fields: { DEAL_ID: { spellings: ['deal_id'], type: 'string' }, ID: { type: 'string' } },
  });
});
