/**
 * How many rows one can ask a list method for.
 *
 * @example
 *   "**LIMIT**, `integer`, … Maximum value: `200`" is 200.
 */
import type { FieldRow } from '../page/field-table.ts';
import { mostRows } from '../words/page-sizes.ts';

/** What parameters are called that say how long a page shall be, where they stand in an object too. */
const LENGTH = /(?:^|\.)(?:limit|pageSize|nPageSize)$/iu;

/** The least of what is said, where several speak of it; `undefined` where none does. */
export function longestPage(rows: readonly FieldRow[]): number | undefined {
  const said = rows
    .filter(({ names }) => names.some((name) => LENGTH.test(name)))
    .flatMap(({ description }) => mostRows(description) ?? []);
  return said.length === 0 ? undefined : Math.min(...said);
}
