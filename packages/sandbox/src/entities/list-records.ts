import { compileFilter, conditionsIn, type Cell, type Row } from '../lists/filter.ts';
import { inOrder, type OrderStep } from '../lists/order.ts';
import { RestError } from '../portal/errors.ts';
import type { CallContext } from '../portal/method.ts';
import type { StoredRecord } from '../state/records.ts';
import { isFields, textOf, type Fields, type Json, type Value } from '../values.ts';
import type { Dialect, DialectErrors } from './dialect.ts';
import type { Field, NamedField } from './entity.ts';
import { readValue } from './kinds.ts';
import { namedFields, type NamedFields } from './named-fields.ts';
import { isWithin, tableOf } from './store.ts';
import { valueIn } from './view.ts';

/** Which records a list is about, and how they are ordered. */
export interface ListRequest {
  readonly filter: Fields;
  readonly order: Fields;
  /** How many are enough; all by default. */
  readonly limit?: number;
}

/**
 * The records that pass a filter, in the order that is asked for, else by their identifiers.
 *
 * @throws RestError for names that there are not, where the dialect has errors for them
 */
export function listRecords(
  context: CallContext,
  dialect: Dialect,
  { filter, order, limit = Number.POSITIVE_INFINITY }: ListRequest,
): StoredRecord[] {
  const fields = namedFields(context.state, dialect);
  checkFilter(dialect.errors, fields, filter);
  const steps = readOrder(dialect.errors, fields, order);
  const keep = compileFilter(filter, {
    fieldOf: (name) => fields.find(name)?.name,
    wildcards: dialect.wildcards === true,
  });
  const { all } = tableOf(context, dialect.entity);
  const [first] = steps;
  // Records lie in the order of their identifiers, so that some lists need no sorting, and may end early.
  const byKey = first === undefined || first.field === (dialect.entity.key ?? 'ID');
  const found: RecordRow[] = [];
  for (const record of byKey && first?.descending === true ? all.toReversed() : all) {
    if (!isWithin(dialect, record)) continue;
    const row = rowOf(context, fields, record);
    if (keep(row)) found.push({ record, row });
    if (byKey && found.length === limit) break;
  }
  const compare = inOrder(steps);
  const sorted = byKey ? found : found.toSorted((a, b) => compare(a.row, b.row));
  return sorted.slice(0, limit).map(({ record }) => record);
}

interface RecordRow {
  readonly record: StoredRecord;
  readonly row: Row;
}

function checkFilter(errors: DialectErrors, { find }: NamedFields, filter: Fields): void {
  for (const { name, value, isPattern } of conditionsIn(filter)) {
    const field = find(name)?.field;
    const isWrong = field !== undefined && !isPattern && !fits(field, value);
    const error =
      field === undefined ? errors.unknownFilter : isWrong ? errors.badFilter : undefined;
    if (error !== undefined) throw new RestError(error(name));
  }
}

/** Whether a field can hold what a condition compares it with; several values are each compared. */
function fits({ kind }: Field, value: Value): boolean {
  const values = isFields(value) ? Object.values(value) : [value].flat();
  return values.every((one) => isNothing(one) || readValue(kind, one) !== undefined);
}

function isNothing(value: Value): boolean {
  return value === null || value === '' || value === false;
}

function readOrder(errors: DialectErrors, fields: NamedFields, order: Fields): OrderStep[] {
  return Object.entries(order).flatMap(([name, direction]) => {
    const field = fields.find(name)?.name;
    const word = typeof direction === 'string' ? direction.toUpperCase() : '';
    if (field === undefined && errors.unknownOrder !== undefined) {
      throw new RestError(errors.unknownOrder(name));
    }
    if (word !== 'ASC' && word !== 'DESC' && errors.badDirection !== undefined) {
      throw new RestError(errors.badDirection(textOf(direction), name));
    }
    return field === undefined ? [] : [{ field, descending: word === 'DESC' }];
  });
}

/** A record as filters and orders see it. */
function rowOf(context: CallContext, { stored }: NamedFields, record: StoredRecord): Row {
  return (name) => {
    const named = stored(name);
    return named === undefined ? undefined : cellsOf(context, named, record);
  };
}

function cellsOf(
  context: CallContext,
  { name, field }: NamedField,
  record: StoredRecord,
): Cell | readonly Cell[] {
  const value = valueIn(context, record, name, field);
  if (field.cells !== undefined) return field.cells(value);
  return Array.isArray(value)
    ? value.flatMap((one: Json) => cellsOfValue(one))
    : cellsOfValue(value);
}

/** A flag is found by each of the ways to write it. */
function cellsOfValue(value: Json): Cell | readonly Cell[] {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? ['Y', '1', 'true'] : ['N', '0', 'false'];
  return value === null ? '' : JSON.stringify(value);
}
