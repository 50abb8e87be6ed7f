/** Faults that names in the reference must not have: each is the sign of a kind of misreading. */
import { join } from 'node:path';

import {
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';
import { readReference } from '@oint/reference/node';
import { expect, test } from 'vitest';

const METHODS = [
  ...(await readReference(join(import.meta.dirname, '../../../docs/bitrix24/reference'))).values(),
];

function objectsIn(type: TypeFact): ObjectFact[] {
  if (isArray(type)) return objectsIn(type.array);
  if (isUnion(type)) return type.anyOf.flatMap(objectsIn);
  if (!isObject(type)) return [];
  const inner = Object.values(type.fields).flatMap((field) => objectsIn(field.type));
  return [type, ...inner, ...(type.others === undefined ? [] : objectsIn(type.others))];
}

const objectsOf = ({ params, result }: MethodFacts): ObjectFact[] => [
  ...objectsIn(params),
  ...objectsIn(result),
];

test.each([
  ['IDs', /^\d+$/u],
  ['dates', /^\d{4}-\d\d-\d\d/u],
  ['selectors and files', /\.(?!\w+(?:\.|$))|^\./u],
  ['marks of placeholders', /[#<>]|\*\*/u],
  ['words for what varies', /XXX|_here$|^your_/u],
])('no object has %s for names of its own', (_, fault) => {
  const found = METHODS.flatMap((method) =>
    objectsOf(method).flatMap(({ fields }) =>
      Object.keys(fields).flatMap((name) => (fault.test(name) ? [`${method.name}: ${name}`] : [])),
    ),
  );
  expect(found).toEqual([]);
});

function isTime(type: TypeFact): boolean {
  return (
    isObject(type) &&
    Object.hasOwn(type.fields, 'date_start') &&
    Object.hasOwn(type.fields, 'finish')
  );
}

test('no result has the time of its call in it', () => {
  const found = METHODS.filter(({ result }) =>
    (isUnion(result) ? result.anyOf : [result]).some(
      (member) => isObject(member) && isTime(member.fields['time']?.type ?? 'any'),
    ),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});

test('no parameter is an object that refuses every field', () => {
  const found = METHODS.flatMap(({ name, params }) =>
    Object.values(params.fields).flatMap((field) =>
      objectsIn(field.type).some(
        ({ fields, patterns, others }) =>
          Object.keys(fields).length === 0 && patterns === undefined && others === undefined,
      )
        ? [name]
        : [],
    ),
  );
  expect(found).toEqual([]);
});

test('no request has all of its fields in two spellings: those that the page shows are enough', () => {
  const found = METHODS.filter(({ params }) =>
    objectsIn(params).some(({ fields }) => {
      const own = Object.values(fields);
      return own.length > 5 && own.every(({ spellings = [] }) => spellings.length > 0);
    }),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});

test('no list goes on from a place that must be a text', () => {
  const found = METHODS.filter(({ params }) => params.fields['start']?.type === 'string');
  expect(found.map(({ name }) => name)).toEqual([]);
});

function enumsIn(type: TypeFact): (readonly (string | number)[])[] {
  if (isArray(type)) return enumsIn(type.array);
  if (isUnion(type)) return type.anyOf.flatMap(enumsIn);
  return typeof type === 'object' && 'enum' in type ? [type.enum] : [];
}

test('no request takes number texts alone where the number is meant', () => {
  const found = METHODS.filter(({ params }) =>
    objectsIn(params)
      .flatMap(({ fields }) => Object.values(fields).flatMap(({ type }) => enumsIn(type)))
      .some((values) =>
        values.every((value) => /^\d+$/u.test(`${value}`) && value !== Number(value)),
      ),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});
