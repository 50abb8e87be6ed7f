import { RestError } from '../portal/errors.ts';
import type { CallContext } from '../portal/method.ts';
import type { ChangeKind } from '../portal/occurrence.ts';
import type { RecordTable, StoredRecord } from '../state/records.ts';
import type { Fields, Json } from '../values.ts';
import type { Dialect } from './dialect.ts';
import type { Change, Entity, Field } from './entity.ts';
import { readFields } from './read-fields.ts';

/** The records of an entity. */
export function tableOf({ state }: CallContext, { table }: Entity): RecordTable {
  return state.records.table(table);
}

/** How a record comes that no caller creates. */
export interface Origin {
  /** The next free identifier by default. */
  readonly id?: number | undefined;
  /** Whether it brings also what the portal otherwise sets itself. */
  readonly isWhole?: boolean;
}

/** Creates a record of what the caller gives and of what a new one holds by itself. */
export function createRecord(
  context: CallContext,
  dialect: Dialect,
  fields: Fields,
  { id, isWhole = false }: Origin = {},
): StoredRecord {
  const { entity, within = {} } = dialect;
  const given = readFields(context, dialect, fields, undefined, isWhole);
  const initial = Object.entries(entity.fields).map(([name, field]): [string, Json] => [
    name,
    initialValue(context, field),
  ]);
  const values = new Map([...initial, ...given, ...Object.entries(within)]);
  const change = { context, before: undefined, values, given: new Set(given.keys()) };
  return keep(entity, change, { id, isWhole });
}

/** Changes the fields of a record that the caller gives. */
export function changeRecord(
  context: CallContext,
  dialect: Dialect,
  before: StoredRecord,
  fields: Fields,
): StoredRecord {
  const given = readFields(context, dialect, fields, before);
  const values = new Map([...before.values, ...given]);
  return keep(dialect.entity, { context, before, values, given: new Set(given.keys()) });
}

export function removeRecord(context: CallContext, entity: Entity, record: StoredRecord): void {
  tableOf(context, entity).remove(record.id);
  entity.onRemove?.(context, record);
  announce(context, entity, 'DELETE', record);
}

function announce(
  context: CallContext,
  { occurrences }: Entity,
  kind: ChangeKind,
  record: StoredRecord,
): void {
  for (const one of occurrences?.(kind, record) ?? []) context.announce?.(one);
}

/** @throws RestError `notFound` of the dialect */
export function findRecord(context: CallContext, dialect: Dialect, id: number): StoredRecord {
  const record = tableOf(context, dialect.entity).get(id);
  if (record === undefined || !isWithin(dialect, record)) {
    throw new RestError(dialect.errors.notFound(id));
  }
  return record;
}

/** Whether a record belongs to those that the dialect's methods see. */
export function isWithin({ within = {} }: Dialect, { values }: StoredRecord): boolean {
  return Object.entries(within).every(([name, value]) => values.get(name) === value);
}

function initialValue(context: CallContext, { initial, multiple }: Field): Json {
  const value = typeof initial === 'function' ? initial(context) : initial;
  return value ?? (multiple === true ? [] : null);
}

/** An identifier is taken only once nothing is wrong with the rest. */
function keep(entity: Entity, change: Change, origin: Origin = {}): StoredRecord {
  entity.check?.(change);
  const { context, before, values, given } = change;
  const table = tableOf(context, entity);
  const id = before?.id ?? table.takeId(origin.id);
  // What a whole record brings is not set by the portal.
  const isBrought = (name: string): boolean =>
    origin.isWhole === true && given.has(name) && entity.fields[name]?.readOnly === true;
  const derived = Object.entries(entity.derive?.(change, id) ?? {}).filter(
    ([name]) => !isBrought(name),
  );
  const record = table.put(id, new Map([...values, ...derived, [entity.key ?? 'ID', id]]));
  entity.onKeep?.(change, record);
  announce(context, entity, before === undefined ? 'ADD' : 'UPDATE', record);
  return record;
}
