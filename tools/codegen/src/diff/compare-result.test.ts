import { expect, test } from 'vitest';

import type { JsonType } from '../ir.ts';
import { compareResults } from './compare-result.ts';

function rows(...names: string[]): JsonType {
  const properties = names.map((name) => ({
    name,
    type: { kind: 'string' } as const,
    optional: false,
  }));
  return { kind: 'array', items: { kind: 'object', properties } };
}

test('of several lists each is compared with the one that looks alike most', () => {
  const both: JsonType = { kind: 'union', types: [rows('a', 'b'), rows('c', 'd')] };
  const other: JsonType = { kind: 'union', types: [rows('c', 'd', 'e'), rows('a', 'b')] };
  expect(compareResults('r', both, both)).toEqual([]);
  expect(compareResults('r', both, other)).toEqual([
    { kind: 'result-key-added', subject: 'r[].e', before: null, after: 'string' },
  ]);
});
