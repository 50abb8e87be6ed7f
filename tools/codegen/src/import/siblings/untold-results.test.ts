import type { FieldFact, MethodFacts, ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf, objectOf } from './fixture.ts';
import { type Telling, withUntoldResults } from './untold-results.ts';

const FIELDS = ['ID', 'NAME', 'SORT', 'OWNER_ID'];
const ENTITY = objectOf(FIELDS, { required: true, type: 'string' });

/** Five things whose methods of that name show an answer, and one that tells nothing. */
function untold(
  verb: string,
  results: readonly TypeFact[],
  {
    fields = FIELDS,
    entity = null,
    name = `silent.${verb}`,
  }: { fields?: readonly string[]; entity?: ObjectFact | null; name?: string } = {},
): TypeFact | undefined {
  const params = { fields: { type: objectOf(fields) } };
  const methods: Telling[] = results.map((result, index) => ({
    facts: methodOf(`thing${index}.${verb}`, { params, result }),
    isShown: true,
    entity: null,
  }));
  const silent: Telling[] = [
    { facts: methodOf('silent.fields', {}), isShown: false, entity },
    { facts: methodOf(name, { result: 'any' }), isShown: false, entity: null },
  ];
  return withUntoldResults([...methods, ...silent]).at(-1)?.result;
}

function five(result: TypeFact): TypeFact[] {
  return Array.from({ length: 5 }, () => result);
}

test('methods that do the same for other things answer alike', () => {
  expect(untold('add', five('integer'))).toBe('integer');
  expect(untold('update', [...five('boolean'), 'string'])).toBe('boolean');
  expect(untold('add', five({ anyOf: ['integer', 'numeric-string', 'null'] }))).toBe('integer');
});

test('a thing has the fields that the entity is told to have, and promises none', () => {
  const thing = objectOf(FIELDS, { type: 'string' });
  expect(untold('get', five(objectOf(FIELDS)), { entity: ENTITY })).toEqual(thing);
  expect(untold('list', five({ array: objectOf(FIELDS) }), { entity: ENTITY })).toEqual({
    array: thing,
  });
  expect(untold('get', five(objectOf(FIELDS)))).toEqual({ fields: {}, others: 'any' });
});

test.each<[string, TypeFact | undefined]>([
  ['answers differ', untold('add', ['integer', 'integer', 'boolean', 'boolean', 'string'])],
  ['few show one', untold('add', five('integer').slice(1))],
  ['things are wrapped', untold('get', five({ fields: { item: { type: ENTITY } } }))],
  ['they are other things', untold('add', five('integer'), { fields: ['id', 'title', 'sort'] })],
  ['they lie deeper', untold('add', five('integer'), { name: 'silent.part.add' })],
])('nothing is told where %s', (_, result) => {
  expect(result).toBe('any');
});

function shown(name: string, result: TypeFact): Telling {
  return { facts: methodOf(name, { result }), isShown: true, entity: null };
}

test('things of the same name are asked first', () => {
  const methods = [0, 1, 2, 3, 4].flatMap((index) => [
    shown(`thing${index}.userfield.add`, 'integer'),
    shown(`thing${index}.link.add`, 'boolean'),
  ]);
  const silent = { facts: methodOf('silent.userfield.add', { result: 'any' }), isShown: false };
  const told = withUntoldResults([...methods, { ...silent, entity: null }]);
  expect(told.at(-1)?.result).toBe('integer');
});

test('a method tells its fields as others do', () => {
  const description = objectOf(['type', 'isRequired', 'title'], { required: true, type: 'string' });
  const result: ObjectFact = { fields: { ID: { type: description } } };
  expect(untold('getFields', five(result))).toEqual({
    fields: {},
    others: {
      fields: { isRequired: TEXT, title: TEXT, type: TEXT },
      others: 'any',
    },
  });
});

const TEXT: FieldFact = { type: 'string' };

test('a result is as that of the method that a sentence names', () => {
  const named: MethodFacts = methodOf('thing.get', {
    result: { fields: { thing: { required: true, type: ENTITY } } },
  });
  const added = methodOf('thing.add', { result: 'any' });
  const [, told] = withUntoldResults([
    { facts: named, isShown: true, entity: null },
    { facts: added, isShown: false, entity: null, answersAs: 'thing.get' },
  ]);
  expect(told?.result).toEqual({ fields: { thing: { type: objectOf(FIELDS, TEXT) } } });
});
