import { describe, expect, test } from 'vitest';

import { byName, inOrder } from './positional.ts';

describe('the order that the method demands', () => {
  test.each<
    [given: string[], positional: string[], ordered: string[], missing: string | undefined]
  >([
    [['b', 'a'], ['a', 'b'], ['a', 'b'], undefined],
    [['B', 'A'], ['a', 'b'], ['A', 'B'], undefined],
    // What has no position comes last.
    [['x', 'b', 'a'], ['a', 'b'], ['a', 'b', 'x'], undefined],
    [['b'], ['a', 'b'], ['b'], 'a'],
    [['c', 'a'], ['a', 'b', 'c'], ['a', 'c'], 'b'],
    // What is left out at the end leaves no gap.
    [['a'], ['a', 'b'], ['a'], undefined],
    [[], ['a'], [], undefined],
    [['x'], ['a'], ['x'], undefined],
    // The transport's own takes no place.
    [['a'], ['AUTH', 'a'], ['a'], undefined],
    [['b', 'a'], [], ['b', 'a'], undefined],
  ])('%j for %j: %j, missing %s', (given, positional, ordered, missing) => {
    const params = Object.fromEntries(given.map((name) => [name, `value of ${name}`]));
    const result = inOrder(params, positional);
    expect(Object.entries(result.params)).toEqual(ordered.map((name) => [name, params[name]]));
    expect(result.missing).toBe(missing);
  });
});

test.each<[params: Record<string, unknown>, positional: string[], named: Record<string, unknown>]>([
  [{ 0: 'x', 1: 'y' }, ['a', 'b'], { a: 'x', b: 'y' }],
  [{ 0: 'x', b: 'y' }, ['a', 'b'], { a: 'x', b: 'y' }],
  [{ 0: 'x', 1: 'y' }, ['a'], { a: 'x', 1: 'y' }],
  [{ a1: 'x' }, ['a', 'b'], { a1: 'x' }],
])('%j by the names %j: %j', (params, positional, named) => {
  expect(byName(params, positional)).toEqual(named);
});
