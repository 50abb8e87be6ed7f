import type { CallContext } from '../portal/method.ts';
import type { StoredRecord } from '../state/records.ts';
import { isFields, type Json, type JsonObject, type Value } from '../values.ts';
import type { Dialect } from './dialect.ts';
import type { NamedField } from './entity.ts';
import { type Style, writeValue } from './style.ts';

/** Writes a record as the methods of a dialect answer it. */
export function viewRecord(
  context: CallContext,
  { style }: Dialect,
  record: StoredRecord,
  fields: readonly NamedField[],
): JsonObject {
  const view: Record<string, Json> = {};
  for (const { name, shown, field, isCustom } of fields) {
    const value = valueIn(context, record, name, field);
    const isEmpty = isEmptyList(value);
    if (field.omitEmpty === true && (value === null || isEmpty)) continue;
    view[shown] = isCustom && isEmpty ? (style.emptyList ?? []) : writeValues(style, field, value);
  }
  return view;
}

function writeValues(style: Style, { kind, empty = null }: NamedField['field'], value: Json): Json {
  return Array.isArray(value)
    ? value.map((one: Json) => writeValue(style, kind, one))
    : writeValue(style, kind, value ?? empty);
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The value of a record's field, a computed one too. */
export function valueIn(
  context: CallContext,
  record: StoredRecord,
  name: string,
  { compute, multiple }: NamedField['field'],
): Json {
  if (compute !== undefined) return compute(context, record);
  return record.values.get(name) ?? (multiple === true ? [] : null);
}

/**
 * The fields that `select` asks for: `*` for all of the entity, `UF_*` for the custom ones, single ones by name.
 * The identifier is there in any case.
 */
export function selectFields(
  fields: readonly NamedField[],
  select: Value | undefined,
  { entity, isStarWhole = false }: Dialect,
): NamedField[] {
  const wanted = namesIn(select);
  const hasAll = wanted.size === 0 || wanted.has('*');
  const hasCustom = wanted.has('uf_*') || (hasAll && isStarWhole);
  return fields.filter(({ name, shown, field, isCustom }) => {
    if (name === (entity.key ?? 'ID')) return true;
    if (wanted.has(name.toLowerCase()) || wanted.has(shown.toLowerCase())) return true;
    if (isCustom) return hasCustom;
    return hasAll && field.onDemand !== true;
  });
}

function namesIn(select: Value | undefined): Set<string> {
  const names = isFields(select) ? Object.values(select) : [select ?? []].flat();
  return new Set(
    names.filter((name) => typeof name === 'string').map((name) => name.toLowerCase()),
  );
}
