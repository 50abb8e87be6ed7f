import type { FieldFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { withEmptyValues } from './empty-values.ts';
import { methodOf } from './fixture.ts';
import type { Answered } from './wire-values.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** A record of ten fields: nine with these names, and a comment. */
function record(
  comment: readonly [string, TypeFact],
  names: readonly string[] = NAMES,
): { fields: Record<string, FieldFact> } {
  const entries = [...names.map((name) => [name, 'integer'] as const), comment];
  return {
    fields: Object.fromEntries(
      entries.map(([name, type]): [string, FieldFact] => [name, { required: true, type }]),
    ),
  };
}

const EMPTY = record(['LAST_COMMENT', { anyOf: ['string', 'null'] }]);

function shown(name: string, result: TypeFact): Answered {
  return { facts: methodOf(name, { result }), isShown: true };
}

function commentBeside(own: TypeFact, lender: TypeFact = EMPTY): TypeFact | undefined {
  const [method] = withEmptyValues([
    shown('thing.item.list', { array: own }),
    shown('thing.deal.list', { array: lender }),
  ]);
  const result = method?.result;
  const row = typeof result === 'object' && 'array' in result ? result.array : undefined;
  return typeof row === 'object' && 'fields' in row ? row.fields['lastComment']?.type : undefined;
}

test('what is empty in a record of nearly the same fields may be so here, however it is spelled', () => {
  expect(commentBeside(record(['lastComment', 'string']))).toEqual({ anyOf: ['string', 'null'] });
});

test.each<[string, TypeFact, TypeFact]>([
  ['a flag is never empty', 'boolean', EMPTY],
  ['a structure is none', { fields: {} }, EMPTY],
  ['nothing is empty there', 'string', record(['LAST_COMMENT', 'string'])],
  [
    'another thing with the same name',
    'string',
    record(
      ['LAST_COMMENT', { anyOf: ['string', 'null'] }],
      ['q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y'],
    ),
  ],
])('%s', (_, type, lender) => {
  expect(commentBeside(record(['lastComment', type]), lender)).toEqual(type);
});

test('what no example shows to be empty may be a guess', () => {
  const fields = Object.entries(EMPTY.fields).map(([name, { type }]) => [name, { type }] as const);
  const own = record(['lastComment', 'string']);
  expect(commentBeside(own, { fields: Object.fromEntries(fields) })).toEqual('string');
});

test('a description of fields says nothing of values', () => {
  const [, own] = withEmptyValues([
    shown('thing.deal.fields', EMPTY),
    shown('thing.item.list', { array: record(['lastComment', 'string']) }),
  ]);
  expect(own?.result).toEqual({ array: record(['lastComment', 'string']) });
});

test('a record that no answer shows says nothing either', () => {
  const [, own] = withEmptyValues([
    { ...shown('thing.deal.list', EMPTY), isShown: false },
    shown('thing.item.list', { array: record(['lastComment', 'string']) }),
  ]);
  expect(own?.result).toEqual({ array: record(['lastComment', 'string']) });
});

test('the root of a tree, which has no ID, is no record', () => {
  const root = {
    fields: { ...EMPTY.fields, ID: { type: { anyOf: ['integer', 'null'] } } as FieldFact },
  };
  expect(commentBeside(record(['lastComment', 'string']), root)).toEqual('string');
});
