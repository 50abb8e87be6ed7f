import type { ListParams } from './list-params.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { countOf, positionOf } from './paging.ts';
import { noList } from './rows.ts';

/** Version 2: the answer says where the next page begins (`next`), and how many rows there are (`total`). */
export class CountedPager implements Pager {
  readonly start: number;
  readonly mayRepeat = false;
  readonly mayOverlap = false;
  readonly #method: string;
  readonly #params: (start: number) => ListParams;
  readonly #pageSize: number;
  /** Rows that the portal steps from page to page, as its `next` shows. */
  #step: number | undefined;
  #rows = 0;
  #total: number | undefined;

  constructor(
    method: string,
    start: number,
    pageSize: number,
    params: (start: number) => ListParams,
  ) {
    this.#method = method;
    this.start = start;
    this.#pageSize = pageSize;
    this.#params = params;
  }

  params(start: number): ListParams {
    return this.#params(start);
  }

  isDoubtful({ next, total }: Pick<PageAnswer, 'next' | 'total'>, start: number): boolean {
    return positionOf(next) !== undefined || (countOf(total) ?? this.#total ?? 0) > start;
  }

  next({ rows, next, total }: PageAnswer, start: number): number | undefined {
    this.#rows += rows.length;
    const all = this.#totalNow(total);
    const position = positionOf(next);
    if (position === undefined) return this.#withoutNext(rows.length, start, all);
    if (position <= start) throw this.#fault(`the page after ${start} begins at ${position}`);
    this.#step = position - start;
    return position;
  }

  /** Rows that are deleted meanwhile shift all that follow to the front, where nobody looks again. */
  #totalNow(total: unknown): number | undefined {
    const before = this.#total;
    const all = countOf(total) ?? before;
    this.#total = all;
    if (before === undefined || all === undefined || all >= before) return all;
    throw this.#fault(
      `there were ${before} rows and now are ${all}, so that pages have shifted and rows may be missing`,
    );
  }

  /** The end, unless the portal counts more rows than it gave. */
  #withoutNext(count: number, start: number, all: number | undefined): number | undefined {
    if (all === undefined) return undefined;
    const isFirst = start === this.start;
    if (this.#step !== undefined || isFirst) {
      // Rights may have taken rows out of the last page.
      const step = this.#step ?? this.#pageSize;
      if (start + Math.max(step, count) >= all) return undefined;
    }
    if (this.#step === undefined && count > 0 && start + count < all) return start + count;
    if (this.start + this.#rows === all) return undefined;
    throw this.#fault(`the portal gave ${this.#rows} of ${all} rows and names no next page`);
  }

  #fault(message: string) {
    return noList(this.#method, `${message}: read this list by id, or once more`);
  }
}
