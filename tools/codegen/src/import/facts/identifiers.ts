/**
 * Identifiers that results have for sure.
 *
 * @example
 *   `thing.get` by `id` answers with `{ item: { id?, name? } }`, as a table says no more: a thing that is there has its `id`. So
 *   has one that `thing.add` has made or `thing.update` has changed, and each row of `thing.list`: portals add the identifier to what is selected.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';

import { isRecord } from '../text/records.ts';

const GETS = /\.get$/iu;
const WRITES = /\.(?:add|update)$/iu;
const LISTS = /\.(?:get)?list$/iu;
/** A parameter that says which one. */
const WHICH = /(?:^|_)id$|Id$/iu;
const IDENTIFIER = /^id$/iu;

/**
 * The method, whose result has the identifier of the thing that it gets, makes or changes, or of those that it lists.
 *
 * @param shown Results of its example answers: rows without an identifier go before what others are like.
 */
export function withIdentifier(method: MethodFacts, shown: readonly unknown[] = []): MethodFacts {
  const { name, params, result } = method;
  const asks = Object.keys(params.fields).some((field) => WHICH.test(field));
  if (GETS.test(name) && asks)
    return { ...method, result: identified(result, name.split('.').at(-2) ?? '') };
  if (WRITES.test(name)) return { ...method, result: inOnly(result, inside) };
  return LISTS.test(name) && shown.flatMap(rowsOf).every(hasIdentifier)
    ? { ...method, result: inRows(inOnly(result, inRows)) }
    : method;
}

/** Rows of an example: its own, or those of any list in it. */
function rowsOf(result: unknown): unknown[] {
  if (Array.isArray(result)) return result;
  return isRecord(result)
    ? Object.values(result).flatMap((value) => (Array.isArray(value) ? value : []))
    : [];
}

function hasIdentifier(row: unknown): boolean {
  return !isRecord(row) || Object.keys(row).some((name) => IDENTIFIER.test(name));
}

/** The structure itself, or the only thing in it. */
function identified(type: TypeFact, thing: string): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => identified(member, thing)) };
  if (!isObject(type)) return type;
  const names = Object.keys(type.fields);
  // Beside a field that may hold the thing, a table does not tell whose identifier it is.
  if (names.some((name) => IDENTIFIER.test(name))) {
    return holdsMore(type) || names.some((name) => holds(name, thing)) ? type : withSure(type);
  }
  return inOnly(type, inside);
}

/** The only thing in a structure. */
function inOnly(type: TypeFact, change: (type: TypeFact) => TypeFact): TypeFact {
  return isObject(type) && Object.keys(type.fields).length === 1
    ? changed(type, (field) => ({ ...field, type: change(field.type) }))
    : type;
}

function inRows(type: TypeFact): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map(inRows) };
  return isArray(type) ? { array: inside(type.array) } : type;
}

/** Whether one of the fields is an object of which no more is said. */
function holdsMore({ fields }: ObjectFact): boolean {
  return Object.values(fields).some(
    ({ type }) => isObject(type) && type.others === 'any' && Object.keys(type.fields).length === 0,
  );
}

/** Whether a field is called as what holds the thing is: `item`, or the thing itself, `booking` of `booking.v1.booking.get`. */
function holds(name: string, thing: string): boolean {
  return ['item', thing.toLowerCase()].includes(name.toLowerCase());
}

function inside(type: TypeFact): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map(inside) };
  return isObject(type) ? withSure(type) : type;
}

function withSure(type: ObjectFact): ObjectFact {
  return changed(type, (field, name) =>
    IDENTIFIER.test(name) ? { ...field, required: true } : field,
  );
}

function changed(
  type: ObjectFact,
  change: (field: FieldFact, name: string) => FieldFact,
): ObjectFact {
  const fields = Object.entries(type.fields).map(
    ([name, field]) => [name, change(field, name)] as const,
  );
  return { ...type, fields: Object.fromEntries(fields) };
}
