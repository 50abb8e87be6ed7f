/** Where an example has a structure that is described without saying where it stands. */
import { inCapitals } from '@oint/reference/typescript';

import { isRecord } from '../text/records.ts';
import { patterned } from './families.ts';
import { findField, isSnake } from './fields.ts';
import {
  type Direction,
  array,
  field,
  type FieldShape,
  isAny,
  mapOf,
  object,
  type ObjectShape,
} from './shape.ts';

/** Takes the fields of a page that may be meant, when they are those that the example shows. */
export function adoptCandidate(shape: ObjectShape, value: Readonly<Record<string, unknown>>): void {
  const { candidate } = shape;
  if (candidate === null || shape.fields.size > 0) return;
  shape.candidate = null;
  if (!resembles(candidate, value)) return;
  for (const known of spelledLike(value, candidate)) shape.fields.set(known.name, known);
  for (const [pattern, inner] of candidate.patterns) shape.patterns.set(pattern, inner);
  if (shape.others !== null && isAny(shape.others)) shape.others = null;
}

/** Where one field of the example goes by its other name, `CREATED_BY` of `createdBy`, so do all: there are no others. */
function spelledLike(
  value: Readonly<Record<string, unknown>>,
  candidate: ObjectShape,
): FieldShape[] {
  const fields = [...candidate.fields.values()];
  const inSnake = Object.keys(value).some(
    (key) => isSnake(key) && !candidate.fields.has(key) && findField(candidate, key) !== null,
  );
  return inSnake ? fields.map((known) => ({ ...known, name: inCapitals(known.name) })) : fields;
}

/**
 * A structure that is described without saying where it stands: the example shows it one level deeper, behind one key
 * or behind each.
 */
export function placeOf(
  shape: ObjectShape,
  value: Readonly<Record<string, unknown>>,
  direction: Direction,
): ObjectShape | null {
  const entries = Object.entries(value);
  const documented = shape.seen === 0 && shape.fields.size > 1 && entries.length > 0;
  if (!documented || entries.some(([key]) => findField(shape, key) !== null)) return null;
  const holding = entries.filter(([, entry]) =>
    Array.isArray(entry) ? resembles(shape, entry[0]) : resembles(shape, entry),
  );
  const [[name, held] = ['', null], ...others] = holding;
  if (holding.length === 0) return deeperPlaceOf(shape, entries, direction);
  const wrapped = others.length === 0 && direction === 'result' && !/^\d+$/u.test(name);
  if (wrapped) {
    const outer = object();
    outer.fields.set(name, field(name, Array.isArray(held) ? array(shape) : shape));
    return outer;
  }
  if (holding.length < entries.length) return null;
  return mapOf(Array.isArray(held) ? array(shape) : shape);
}

/** The same one level deeper, in a result: `{ activity: { fields: … } }`. */
function deeperPlaceOf(
  shape: ObjectShape,
  entries: readonly (readonly [string, unknown])[],
  direction: Direction,
): ObjectShape | null {
  if (direction === 'request') return null;
  for (const [name, entry] of entries) {
    const inner = isRecord(entry) && entries.length === 1 ? placeOf(shape, entry, direction) : null;
    if (inner === null) continue;
    const outer = object();
    outer.fields.set(name, field(name, inner));
    return outer;
  }
  return null;
}

/** Whether the structure stands behind each key. */
export function areAll(shape: ObjectShape, value: Readonly<Record<string, unknown>>): boolean {
  const entries = Object.values(value);
  return entries.length > 0 && entries.every((entry) => resembles(shape, entry));
}

/** Whether the value has mostly fields of the structure. */
export function resembles(shape: ObjectShape, value: unknown): boolean {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  const known = keys.filter((key) => findField(shape, key) !== null || patterned(shape, key));
  return known.length * 2 > keys.length;
}
