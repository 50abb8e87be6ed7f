import { expect, test } from 'vitest';

import type { Json, Value } from '../values.ts';
import { readValue, type Kind } from './kinds.ts';

const CASES: readonly (readonly [Kind, Value, Json | undefined])[] = [
  ['integer', '12', 12],
  ['integer', '', null],
  ['integer', 'x', undefined],
  ['double', '15000.50', 15_000.5],
  ['double', 3, 3],
  ['double', 'many', undefined],
  ['text', 5, '5'],
  ['text', '', ''],
  ['text', null, null],
  ['text', {}, undefined],
  ['flag', 'Y', true],
  ['flag', 'N', false],
  ['flag', 1, true],
  ['boolean', '0', false],
  ['date', '2026-01-15', '2026-01-15'],
  ['date', '15.01.2026', '2026-01-15'],
  ['date', '2026-01-15T10:00:00+00:00', '2026-01-15'],
  ['date', '2026-01-15T00:00:00+03:00', '2026-01-15'],
  ['date', '', null],
  ['date', 'tomorrow', undefined],
  ['moment', '2026-01-15T12:00:00+02:00', '2026-01-15T10:00:00+00:00'],
  ['moment', '2026-01-15T12:00:00+0200', '2026-01-15T10:00:00+00:00'],
  ['moment', '2026-01-15T12:00:00Z', '2026-01-15T12:00:00+00:00'],
  ['moment', '2026-01-15 12:00', '2026-01-15T12:00:00+00:00'],
  ['moment', '15.01.2026 12:00:30', '2026-01-15T12:00:30+00:00'],
  ['moment', '2026-01-15', '2026-01-15T00:00:00+00:00'],
  ['moment', '2026-13-45', undefined],
  ['structure', { a: [1, null] }, { a: [1, null] }],
];

test.each(CASES)('%s from %j is %j', (kind, value, expected) => {
  expect(readValue(kind, value)).toEqual(expected);
});
