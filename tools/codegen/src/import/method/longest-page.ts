/**
 * How many rows one can ask a list method for.
 *
 * @example
 *   "**LIMIT**, `integer`, … Maximum value: `200`" is 200, and so is a line "- `limit` — …, maximum `200`" of `pagination`.
 */
import type { FieldRow } from '../page/field-table.ts';
import { mostRows } from '../words/page-sizes.ts';

/** What parameters are called that say how long a page shall be, where they stand in an object too. */
const LENGTH = /(?:^|\.)(?:limit|pageSize|nPageSize)$/iu;
/** What holds such a parameter, and may list it in its own text. */
const HOLDER = /^(?:pagination|cursor)$/iu;

/** The least of what is said, where several speak of it; `undefined` where none does. */
export function longestPage(rows: readonly FieldRow[]): number | undefined {
  const said = rows.flatMap(textsOf).flatMap((text) => mostRows(text) ?? []);
  return said.length === 0 ? undefined : Math.min(...said);
}

function textsOf({ names, description }: FieldRow): readonly string[] {
  if (names.some((name) => LENGTH.test(name))) return [description];
  if (!names.some((name) => HOLDER.test(name))) return [];
  return description.split('\n').filter((line) => /^\W*`limit`/u.test(line));
}
