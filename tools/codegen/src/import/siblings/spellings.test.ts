import type { FieldFact, MethodFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { withSpellings } from './spellings.ts';

function method(name: string, fields: Record<string, FieldFact>): MethodFacts {
  return {
    access: 'read',
    errors: [],
    name,
    page: `${name}.md`,
    params: { fields },
    result: 'any',
    scopes: [name.split('.')[0] ?? ''],
    version: 2,
  };
}

const ID: FieldFact = { type: 'integer' };
const BOTH: FieldFact = { type: 'integer', spellings: ['ID'] };
const shown = (count: number): MethodFacts[] =>
  Array.from({ length: count }, (_, index) => method(`thing.get${index}`, { id: BOTH }));

const paramsOf = (own: MethodFacts, count: number): unknown =>
  withSpellings([...shown(count), own]).at(-1)?.params.fields;

test('a spelling that several methods of a scope take, all of them take', () => {
  expect(paramsOf(method('thing.delete', { id: ID, other: ID }), 3)).toEqual({
    id: BOTH,
    other: ID,
  });
});

test.each<[string, MethodFacts, number]>([
  ['two examples may err', method('thing.delete', { id: ID }), 2],
  ['another scope goes its own way', method('part.delete', { id: ID }), 3],
  ['the other name is a parameter of its own', method('thing.delete', { id: ID, ID }), 3],
])('%s', (_, own, count) => {
  expect(paramsOf(own, count)).toEqual(own.params.fields);
});
