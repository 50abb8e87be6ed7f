/**
 * What the examples of a page prove of the types that it describes, and what parameters and result say about each other.
 *
 * @example
 *   A table calls `ID` an integer, the answer shows `"7"`, and `filter` is an object of which no more is said: `ID` comes as
 *   text too, and `filter` takes the fields of the rows.
 */
import type { DescribedMethod } from '../method/method.ts';
import type { Problem } from '../page/problem.ts';
import type { ObjectShape, Shape } from '../shape/shape.ts';
import { widenByAnswers } from './answers.ts';
import { declaredIn } from './declared-types.ts';
import { widenByFragments, widenByRequests } from './requests.ts';
import { itemIn, rowsOf } from './rows.ts';
import { closeFilter, loosenSelection, mapGivenNames } from './shared-fields.ts';

export interface ProvenTypes {
  readonly params: ObjectShape;
  readonly result: Shape;
  /** That neither the page nor an example tells of the result. */
  readonly problems: readonly Problem[];
}

/** The shapes of the description are changed in place: nobody else has them. */
export function prove(described: DescribedMethod): ProvenTypes {
  const { name, params, positional, result: table, silence, heard, calls } = described;
  const declared = declaredIn(heard.typescript, name);
  const results = heard.responses.map(({ value }) => value['result']);
  widenByRequests(
    params,
    [...heard.requests.map(({ value }) => value), ...calls.map((call) => call.params)],
    positional,
  );
  widenByFragments(
    params,
    heard.fragments.map(({ value }) => value),
  );
  const result = widenByAnswers(table, results, declared);
  const rows = rowsOf(result);
  const selected = rows ?? itemIn(result);
  if (rows !== null) closeFilter(params, rows);
  if (selected !== null) loosenSelection(params, selected);
  mapGivenNames(params, result);
  const silent = table === null && results.length === 0 && declared === null;
  return { params, result, problems: silent ? [silence] : [] };
}
