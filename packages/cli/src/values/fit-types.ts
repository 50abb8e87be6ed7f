import { isStructure } from '../json/containers.ts';
import { ExactNumber } from '../json/exact-number.ts';
import type { ValueType } from '../spec/value-type.ts';
import { parseNumber } from './number.ts';
import { ValueError } from './value-error.ts';

/**
 * What was read as JSON as the first of the types that can take it: a list where a list is declared, so that one structure
 * becomes a list of one, as with the library's own arrays.
 *
 * @throws {ValueError} when none can.
 */
export function fitTypes(value: unknown, types: readonly ValueType[], place: string): unknown {
  const fitted = types.map((type) => FITS[type](value)).find((result) => result !== undefined);
  if (fitted !== undefined) return fitted;
  throw new ValueError(place, { kind: 'type', types, found: undefined });
}

/** How each type takes a value; `undefined` where it cannot. */
const FITS: Readonly<Record<ValueType, (value: unknown) => unknown>> = {
  structure: (value) => (isStructure(value) ? value : undefined),
  array: listOf,
  'structure[]': (value) => (listOf(value).every(isStructure) ? listOf(value) : undefined),
  'string[]': (value) => (listOf(value).every(isScalar) ? listOf(value).map(String) : undefined),
  'number[]': (value) => fitNumbers(listOf(value)),
  any: (value) => value,
  string: (value) => (typeof value === 'string' ? value : undefined),
  number: (value) => (isNumber(value) ? value : undefined),
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  date: () => undefined,
  binary: () => undefined,
  file: () => undefined,
  files: (value) => (isStructure(value) ? value : undefined),
};

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function fitNumbers(list: readonly unknown[]): readonly unknown[] | undefined {
  const numbers = list.map((item) => {
    if (item instanceof ExactNumber) return item;
    return isScalar(item) ? parseNumber(String(item)) : undefined;
  });
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

function isNumber(value: unknown): value is number | ExactNumber {
  return typeof value === 'number' || value instanceof ExactNumber;
}

function isScalar(value: unknown): value is string | number | boolean | ExactNumber {
  return isNumber(value) || typeof value === 'string' || typeof value === 'boolean';
}
