/**
 * Fields that one can ask for: editors propose them for `select`, and rows have them all, where an example shows those that it
 * asks for.
 *
 * @example
 *   The example of `timeman.record.list` selects four fields, and `select` lists eight: rows may have them all.
 */
import {
  type FieldFact,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';
import { sorted } from '@oint/reference/descriptions';

const SELECT = /^select$/iu;
/** Rows are the result, or one thing or list in it. */
const MAX_DEPTH = 2;

/** The result, with the fields that are missing in those objects that have some of them. */
export function withSelectable(
  result: TypeFact,
  names: readonly string[],
  depth = MAX_DEPTH,
): TypeFact {
  if (names.length === 0) return result;
  if (isArray(result)) return { array: withSelectable(result.array, names, depth) };
  if (isUnion(result))
    return { anyOf: result.anyOf.map((member) => withSelectable(member, names, depth)) };
  if (!isObject(result) || result.others !== undefined) return result;
  const known = names.filter((name) => Object.hasOwn(result.fields, name));
  if (known.length > 1 && known.length * 2 > Object.keys(result.fields).length)
    return completed(result, names);
  if (depth === 0) return result;
  const fields = Object.entries(result.fields).map(([name, field]): [string, FieldFact] => [
    name,
    { ...field, type: withSelectable(field.type, names, depth - 1) },
  ]);
  return { ...result, fields: Object.fromEntries(fields) };
}

/** The parameters, with the names in `select`, where it is no more than a list of texts: it takes others too. */
export function withChoices(params: ObjectFact, names: readonly string[]): ObjectFact {
  if (names.length === 0) return params;
  const fields = Object.entries(params.fields).map(([name, field]): [string, FieldFact] => [
    name,
    SELECT.test(name) && isArray(field.type) && field.type.array === 'string'
      ? { ...field, type: { array: { enum: names, open: true } } }
      : field,
  ]);
  return { ...params, fields: Object.fromEntries(fields) };
}

function completed(row: ObjectFact, names: readonly string[]): ObjectFact {
  const missing = names
    .filter((name) => !Object.hasOwn(row.fields, name))
    .map((name): [string, FieldFact] => [name, { from: 'example', type: 'any' }]);
  return { ...row, fields: sorted([...Object.entries(row.fields), ...missing]) };
}
