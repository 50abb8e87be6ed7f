import { RestError } from '../portal/errors.ts';
import type { CallContext } from '../portal/method.ts';
import type { StoredRecord } from '../state/records.ts';
import { isFields, type Fields, type Json, type Value } from '../values.ts';
import type { Dialect } from './dialect.ts';
import { isComputed, type Field, type NamedField } from './entity.ts';
import { readValue, type Kind } from './kinds.ts';
import { namedFields } from './named-fields.ts';

/**
 * Reads the fields that a caller gives, into what the state keeps. Unknown names and fields that the portal sets itself
 * are ignored.
 *
 * @param before - the record that is changed; undefined for a new one
 * @param isWhole - whether also what the portal otherwise sets itself is taken
 * @throws RestError for a value of a wrong kind or a field that must not be empty, where the dialect has errors for it
 */
export function readFields(
  context: CallContext,
  dialect: Dialect,
  given: Fields,
  before: StoredRecord | undefined,
  isWhole = false,
): Map<string, Json> {
  const { all, find } = namedFields(context.state, dialect);
  const read = new Map<string, Json>();
  for (const [name, value] of Object.entries(given)) {
    const named = find(name);
    if (named === undefined || !(isWhole || mayBeGiven(named, before))) continue;
    const kept = readOne(context, dialect, named, value, before);
    if (kept !== undefined) read.set(named.name, kept);
  }
  for (const { name, shown, field } of all) {
    if (field.required !== true || Object.hasOwn(dialect.within ?? {}, name)) continue;
    const isLost = read.has(name)
      ? isEmpty(read.get(name))
      : before === undefined && field.initial === undefined;
    const error = isLost ? dialect.errors.required?.(shown) : undefined;
    if (error !== undefined) throw new RestError(error);
  }
  return read;
}

function mayBeGiven({ field }: NamedField, before: StoredRecord | undefined): boolean {
  if (field.readOnly === true || isComputed(field)) return false;
  return field.immutable !== true || before === undefined;
}

function readOne(
  context: CallContext,
  { errors }: Dialect,
  { name, shown, field }: NamedField,
  value: Value,
  before: StoredRecord | undefined,
): Json | undefined {
  if (field.merge !== undefined) {
    return field.merge(context, before?.values.get(name) ?? null, value);
  }
  if (field.multiple === true && errors.noList !== undefined && !isList(value)) {
    throw new RestError(errors.noList(typeof value === 'number' ? 'integer' : typeof value));
  }
  const kept = readFieldValue(field, value);
  if (kept === undefined && errors.badValue !== undefined) {
    throw new RestError(errors.badValue(shown));
  }
  return kept;
}

/** What is kept of a value, or of a list of them; undefined when it is not of the field's kind. */
export function readFieldValue({ kind, multiple }: Field, value: Value): Json | undefined {
  return multiple === true ? readAll(kind, value) : readValue(kind, value);
}

/** A list of values without empty ones; undefined when one of them is not of the kind. */
function readAll(kind: Kind, value: Value): Json[] | undefined {
  const kept: Json[] = [];
  for (const one of readList(value)) {
    const read = readValue(kind, one);
    if (read === undefined) return undefined;
    if (read !== null) kept.push(read);
  }
  return kept;
}

function isList(value: Value): boolean {
  return Array.isArray(value) || isFields(value) || value === null || value === '';
}

/** A list, a PHP array with other keys, or one value; an empty text is an empty list. */
function readList(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  if (isFields(value)) return Object.values(value);
  return value === null || value === '' || value === false ? [] : [value];
}

function isEmpty(value: Json | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
