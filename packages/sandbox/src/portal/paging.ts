import type { Json } from '../values.ts';
import type { Answer } from './method.ts';

/** Rows in a page of a list; methods cannot change it. */
export const PAGE_SIZE = 50;

/**
 * Cuts a page out of all rows. A `start` below zero asks for the first page without counting: `total` is 0 then and
 * there is no `next`.
 */
export function paginate<Row>(
  rows: readonly Row[],
  start: number,
  view: (row: Row) => Json,
): Answer {
  if (start < 0) return { result: rows.slice(0, PAGE_SIZE).map(view), total: 0 };
  const end = start + PAGE_SIZE;
  return {
    result: rows.slice(start, end).map(view),
    total: rows.length,
    next: end < rows.length ? end : undefined,
  };
}
