import { expect, test } from 'vitest';

import type { TypeFact } from '../facts/facts.ts';
import { type Direction, FactTypes } from './fact-types.ts';
import { printType } from './nodes/print.ts';

function textOf(direction: Direction, version: 2 | 3, fact: TypeFact): string {
  return printType(new FactTypes(direction, version, (type) => type).type(fact, { path: [] }));
}

test.each<[Direction, TypeFact, string]>([
  ['request', 'integer', 'NumberInput'],
  ['result', 'integer', 'number'],
  ['request', 'file-content', 'NamedFile'],
  ['result', { anyOf: ['integer', 'numeric-string', 'null'] }, 'number | NumericString | null'],
  ['result', { anyOf: ['integer', 'any'] }, 'unknown'],
  ['request', { array: { anyOf: ['string', 'null'] } }, 'readonly (string | null)[]'],
  ['result', { array: { array: 'string' } }, 'string[][]'],
  ['request', { enum: [1, 2] }, '1 | "1" | 2 | "2"'],
  ['result', { enum: ['a'], open: true }, '"a" | (string & {})'],
  [
    'request',
    { enum: ['a'], open: true, told: true },
    '"a" | (StandardName & Record<never, never>)',
  ],
  ['request', { fields: {} }, 'Readonly<Record<string, never>>'],
  [
    'request',
    { fields: { a: { required: true, type: 'string' }, 'b-c': { type: 'string' } } },
    '{ a: string; "b-c"?: string | undefined; }',
  ],
  [
    'request',
    { fields: { a: { required: true, spellings: ['A'], type: 'string' } } },
    '{ a?: never; A: string; } | { a: string; A?: never; }',
  ],
  [
    'request',
    { fields: { a: { spellings: ['A'], type: 'string' } } },
    '{ a?: string | undefined; A?: string | undefined; }',
  ],
  // One of the fields of each group.
  [
    'request',
    {
      fields: {
        a: { type: 'string' },
        b: { spellings: ['B'], type: 'integer' },
        c: { type: 'date' },
      },
      oneOf: [['a', 'b']],
    },
    '{ a?: string | undefined; b?: NumberInput | undefined; B?: NumberInput | undefined; c?: string | undefined; } & ({ a: string; } | { b: NumberInput; } | { B: NumberInput; })',
  ],
  // Signatures have to agree with the fields that they cover.
  [
    'request',
    { fields: { a: { type: 'string' } }, others: 'integer' },
    '{ [field: string]: unknown; a?: string | undefined; }',
  ],
  ['request', { fields: {}, others: 'string' }, '{ [field: string]: string | undefined; }'],
  ['request', { fields: {}, patterns: { 'UF_*': 'any' } }, '{ [field: `UF_${string}`]: unknown; }'],
  [
    'request',
    { fields: { ID: { type: 'integer' } }, operators: true },
    'Filter<{ ID?: NumberInput | undefined; }>',
  ],
  // A field with several values may be asked for one of them.
  [
    'request',
    { fields: { A: { type: { array: 'string' } } }, operators: true },
    'Filter<{ A?: readonly string[] | string | undefined; }>',
  ],
  // What a filter demands may be given behind an operator.
  [
    'request',
    { fields: { ID: { required: true, type: 'integer' }, A: { type: 'date' } }, operators: true },
    'Filter<{ ID: NumberInput; A?: string | undefined; }> & DemandedFilter<"ID", NumberInput>',
  ],
  // A field whose values are all known is compared with these alone.
  [
    'request',
    {
      fields: {
        A: { type: { anyOf: [{ enum: ['x', 'y'], closed: true }, 'null'] } },
        B: { type: { enum: ['x'] } },
      },
      operators: true,
    },
    'Filter<{ A?: "x" | "y" | null | undefined; B?: "x" | undefined; }> & EqualFilter<"A", "x" | "y" | null>',
  ],
  // Or one of several conditions.
  [
    'request',
    {
      fields: { A: { type: 'integer' }, B: { type: 'date' } },
      operators: true,
      oneOf: [['A', 'B']],
    },
    'Filter<{ A?: NumberInput | undefined; B?: string | undefined; }> & (DemandedFilter<"A", NumberInput> | DemandedFilter<"B", string>)',
  ],
  // What a page says stays data.
  [
    'request',
    { fields: { 'a";x*/`${y}': { type: { enum: ['*/`'] } } } },
    '{ "a\\";x*/`${y}"?: "*/`" | undefined; }',
  ],
  [
    'request',
    { fields: {}, patterns: { '`${x}*': 'any' } },
    '{ [field: `{x}${string}`]: unknown; }',
  ],
])('%s %j', (direction, fact, text) => {
  expect(textOf(direction, 2, fact)).toBe(text);
});

test.each<[Direction, TypeFact, string]>([
  ['request', 'integer', 'number'],
  ['request', 'double', 'number'],
  ['request', 'boolean', 'boolean'],
  ['request', 'numeric-string', 'NumericString'],
  ['request', { enum: [1, 2] }, '1 | 2'],
  ['request', { enum: [1], open: true }, 'number'],
  [
    'request',
    { fields: { a: { type: { array: 'integer' } } } },
    '{ a?: readonly number[] | undefined; }',
  ],
  ['result', 'integer', 'number'],
])('version 3 takes no text for numbers and booleans: %s %j', (direction, fact, text) => {
  expect(textOf(direction, 3, fact)).toBe(text);
});

const MANY = 'a b c d e f g h i'.split(' ');

test.each<[string, { given: TypeFact; want: string }]>([
  ['a list of many proposed values', { given: { array: { enum: MANY, open: true } }, want: '$0' }],
  ['many proposed values', { given: { enum: MANY, open: true }, want: '$0' }],
  [
    'few proposed values',
    { given: { array: { enum: ['a'], open: true } }, want: "readonly ('a' | (string & {}))[]" },
  ],
])('%s has a name where it is long', (_, { given, want }) => {
  const types = new FactTypes('request', 2, () => ({ kind: 'shared', index: 0 }));
  expect(printType(types.type(given, { path: [] })).replaceAll('"', "'")).toBe(want);
});
