import { isRecord } from '../protocol/record.ts';
import type { ListParams } from './list-params.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { countOf, positionOf } from './paging.ts';

/** Rows that are asked for at least where the list seems to end: no method is documented to take less. */
const WIDE_PAGE = 100;

/**
 * Pages of a length that one asks for, by `pagination` or by `OFFSET` and `LIMIT`. Most answers do not say which is the last:
 * the list ends with a page without rows, asked for twice or in greater length, as rights can empty a page.
 */
export class LimitPager implements Pager {
  readonly start: number;
  readonly #limit: number;
  readonly #params: (offset: number, limit: number) => ListParams;
  #first: number | undefined;
  #wasShort = false;

  constructor(start: number, limit: number, params: (offset: number, limit: number) => ListParams) {
    this.start = start;
    this.#limit = limit;
    this.#params = params;
  }

  params(offset: number, again: boolean): ListParams {
    return this.#params(offset, again || this.#wasShort ? this.#wide : this.#limit);
  }

  get #wide(): number {
    return Math.max(this.#limit, WIDE_PAGE);
  }

  isDoubtful({ total }: PageAnswer, offset: number): boolean {
    return !this.#wasShort && (countOf(total) ?? Infinity) > offset;
  }

  /** Unless that is just as much as was asked for. */
  get mayRepeat(): boolean {
    return this.#first !== this.#limit;
  }

  next({ rows, next, total }: PageAnswer, offset: number): number | undefined {
    this.#first ??= rows.length;
    this.#wasShort = rows.length < this.#limit;
    const position = positionOf(next);
    if (position !== undefined && position > offset) return position;
    const step =
      this.#wasShort && rows.every(hasId) ? rows.length : Math.max(rows.length, this.#limit);
    const all = countOf(total);
    if (all !== undefined)
      return offset + this.#limit < all ? offset + Math.max(step, 1) : undefined;
    return rows.length === 0 ? undefined : offset + step;
  }
}

/** What stands on two pages, as the first was shortened, can be told then. */
function hasId(row: unknown): boolean {
  return isRecord(row) && ('ID' in row || 'id' in row);
}
