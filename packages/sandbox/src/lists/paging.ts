import type { Answer } from '../portal/method.ts';
import type { Json } from '../values.ts';

/** Rows in a page of a list; methods cannot change it. */
export const PAGE_SIZE = 50;

/** A part of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** The `start` of the next page, if there is one. */
  readonly next: number | undefined;
}

/**
 * Cuts the page out of all rows in which `start` lies: pages begin with each fiftieth row. A `start` below zero asks for the
 * first page without counting: `total` is 0 then and there is no `next`.
 */
export function pageOf<Row>(rows: readonly Row[], start: number): Page<Row> {
  if (start < 0) return { rows: rows.slice(0, PAGE_SIZE), total: 0, next: undefined };
  const begin = start - (start % PAGE_SIZE);
  const end = begin + PAGE_SIZE;
  return {
    rows: rows.slice(begin, end),
    total: rows.length,
    next: end < rows.length ? end : undefined,
  };
}

/** A page as the answer of a list whose result is the rows themselves. */
export function paginate<Row>(
  all: readonly Row[],
  start: number,
  view: (row: Row) => Json,
): Answer {
  const { rows, ...page } = pageOf(all, start);
  return { ...page, result: rows.map(view) };
}
