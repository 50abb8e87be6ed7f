import type { TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import type { Conversion, ValueType } from '../ir.ts';
import { fits } from './fit.ts';

const TEXT: ValueType = { kind: 'string' };
const FLAG: ValueType = { kind: 'boolean' };
const DATE: ValueType = { kind: 'date' };
const STRUCTURE: ValueType = { kind: 'structure' };
const LIST: ValueType = { kind: 'array', of: null };

const CASES: readonly [ValueType[], Conversion | null, TypeFact, boolean][] = [
  [[TEXT], null, 'integer', true],
  [[TEXT], null, { array: 'integer' }, false],
  [[TEXT], 'list', { array: 'integer' }, true],
  [[FLAG], null, 'boolean', true],
  [[FLAG], null, 'yes-no', false],
  [[FLAG], 'yesNo', 'yes-no', true],
  [[FLAG], 'yesNo', { enum: ['N', 'Y'] }, true],
  [[FLAG], 'yesNo', 'integer', false],
  [[FLAG], null, { enum: ['N', 'Y'] }, false],
  [[FLAG], null, { enum: [0, 1] }, true],
  [[STRUCTURE], null, 'string', false],
  [[STRUCTURE], null, { fields: { ID: { type: 'integer' } } }, true],
  [[LIST], null, { fields: { ID: { type: 'integer' } } }, false],
  [[LIST], null, { fields: {}, others: 'any' }, true],
  [[STRUCTURE, TEXT], null, 'string', true],
  [[STRUCTURE], null, { anyOf: ['string', { fields: {} }] }, true],
  [[DATE], 'dateIso', 'datetime', true],
  [[DATE], 'dateIso', 'integer', true],
  [[DATE], 'dateIso', 'timestamp', true],
  [[{ kind: 'any' }], null, 'boolean', true],
  // What the page does not say is not held against it.
  [[], null, 'boolean', true],
];

test.each(CASES)('%j sent as %s fits %j: %s', (types, conversion, fact, expected) => {
  expect(fits(types, conversion, fact)).toBe(expected);
});
