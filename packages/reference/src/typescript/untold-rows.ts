/**
 * Rows that the type of a result does not tell by itself.
 *
 * @example
 *   Of `{ messages: […], users: […] }` the rows of a list are `['messages']`; of `{ 103: {…}, 105: {…} }` they are `[]`, the result.
 */
import type { MethodFacts, TypeFact } from '../facts/facts.ts';
import { alternatives, isArray, objectsIn } from '../facts/kinds.ts';

/** The way to the rows of a list, where it has to be told. */
export function untoldRows({
  paging,
  result,
}: Pick<MethodFacts, 'paging' | 'result'>): readonly string[] | undefined {
  if (paging === undefined || paging.rows.length > 1) return undefined;
  const [name] = paging.rows;
  if (name === undefined) return isKeyed(result) ? [] : undefined;
  const fields = objectsIn(result).flatMap((each) => Object.entries(each.fields));
  const isAmong = fields.some(([key, { type }]) => key !== name && isList(type));
  const own = fields.find(([key]) => key === name)?.[1].type;
  return own !== undefined && (isAmong || isKeyed(own)) ? [name] : undefined;
}

function isList(type: TypeFact): boolean {
  return alternatives(type).some(isArray);
}

/** An object of things by their keys, and no list of its own. */
function isKeyed(type: TypeFact): boolean {
  const isMap = objectsIn(type).some(
    ({ fields, others }) => others !== undefined && Object.keys(fields).length === 0,
  );
  return isMap && !isList(type);
}
