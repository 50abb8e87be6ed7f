import { describe, expect, test } from 'vitest';

import type { CallParams } from '../options.ts';
import type { KeyedCommand } from './command.ts';
import { checkReferences, resolveReferences } from './references.ts';
import { splitBatch } from './split.ts';

function commands(count: number, references: Record<number, number[]> = {}): KeyedCommand[] {
  return Array.from({ length: count }, (_, position) => ({
    key: String(position),
    method: 'm',
    params: { ids: (references[position] ?? []).map((name) => `$result[${name}][ID]`) },
    access: undefined,
  }));
}

const splits: [name: string, given: KeyedCommand[], lengths: number[]][] = [
  ['nothing', commands(0), []],
  ['few', commands(3), [3]],
  ['exactly full', commands(50), [50]],
  ['one more', commands(51), [50, 1]],
  ['many', commands(120), [50, 50, 20]],
  ['a reference over the cut', commands(60, { 55: [45] }), [45, 15]],
  ['a chain over the cut', commands(60, { 50: [49], 51: [50], 52: [51] }), [49, 11]],
  ['blocks that overlap', commands(70, { 48: [40], 52: [47] }), [40, 30]],
  ['a block that fills a request', commands(60, { 49: [0] }), [50, 10]],
];

test.each(splits)('splits %s', (_name, given, lengths) => {
  const pieces = splitBatch(given);
  expect(pieces.map((piece) => piece.length)).toEqual(lengths);
  expect(pieces.flat()).toEqual(given);
});

test('refuses references across more than a request', () => {
  expect(() => splitBatch(commands(60, { 55: [1] }))).toThrow('put them closer together');
});

test.each([
  ['that come later', commands(3, { 0: [1] }), /refers to 1, which does not come before it/],
  ['to itself', commands(1, { 0: [0] }), /does not come before it/],
  ['to nothing', commands(1, { 0: [7] }), /refers to 7, which is not in the batch/],
])('refuses references %s', (_name, given, message) => {
  expect(() => {
    checkReferences(given);
  }).toThrow(message);
});

describe('a reference whose result is known', () => {
  const results = new Map<string, unknown>([['user', { ID: 7, TAGS: ['a', 'b'] }]]);
  test.each<[string, CallParams, CallParams]>([
    ['becomes the value', { id: '$result[user][ID]' }, { id: 7 }],
    ['reaches into lists', { deep: ['$result[user][TAGS][1]'] }, { deep: ['b'] }],
    ['may be a part of a text', { text: 'no $result[user][ID]!' }, { text: 'no 7!' }],
    ['is empty where there is nothing', { id: '$result[user][NO][X]' }, { id: '' }],
    ['stays when it is not known', { id: '$result[other][ID]' }, { id: '$result[other][ID]' }],
  ])('%s', (_name, given, want) => {
    expect(resolveReferences(given, results)).toEqual(want);
  });
});
