import type { ReadingsFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { causeOf, isReworded, parseReadings } from './causes.ts';

const readings = (importer: string, hash: string): ReadingsFacts => ({
  format: 1,
  importer,
  methods: { 'thing.get': hash },
});

test.each([
  ['a page has changed', 'one', 'a', 'one', 'b', 'documentation', true],
  ['another page that tells of the entity has', 'one', 'a', 'one', 'a', 'documentation', false],
  ['the importer has changed', 'one', 'a', 'two', 'a', 'importer', false],
  ['both have', 'one', 'a', 'two', 'b', 'either', true],
])('a method differs as %s', (_, importer, hash, newImporter, newHash, cause, reworded) => {
  const both = { before: readings(importer, hash), after: readings(newImporter, newHash) };
  expect(causeOf('thing.get', both)).toBe(cause);
  expect(isReworded('thing.get', both)).toBe(reworded);
});

test('of a state that tells nothing of its texts no cause is known', () => {
  expect(causeOf('thing.get', { before: null, after: readings('one', 'a') })).toBeUndefined();
});

test.each([
  ['no file', undefined],
  ['no JSON', '{'],
  ['another format', JSON.stringify({ ...readings('one', 'a'), format: 0 })],
  [
    'hashes that are none',
    JSON.stringify({ ...readings('one', 'a'), methods: { 'thing.get': 1 } }),
  ],
])('%s holds no readings', (_, text) => {
  expect(parseReadings(text)).toBeNull();
});

test('readings are read as they are written', () => {
  expect(parseReadings(JSON.stringify(readings('one', 'a')))).toEqual(readings('one', 'a'));
});
