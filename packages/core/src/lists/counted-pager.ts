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
  /** How many rows there were at first. */
  #atFirst: number | undefined;
  #repeated = 0;
  /** Whether rows stand twice in a page: then they may do so in two as well. */
  #isJoined = false;

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

  next({ rows, next, total, repeated, doubled }: PageAnswer, start: number): number | undefined {
    this.#rows += rows.length;
    const all = this.#totalNow(total);
    this.#atFirst ??= all;
    this.#repeated += repeated;
    this.#isJoined ||= doubled > 0;
    this.#checkOrder(all);
    const position = positionOf(next);
    if (position === undefined) return this.#withoutNext(rows.length, start, all);
    if (position <= start) throw this.#fault(`the page after ${start} begins at ${position}`);
    this.#step = position - start;
    return position;
  }

  /** A row comes again for each that is added before it. Where none is, others have changed places with it. */
  #checkOrder(all: number | undefined): void {
    if (all === undefined || this.#isJoined) return;
    const added = all - (this.#atFirst ?? all);
    if (this.#repeated <= added) return;
    throw this.#fault(
      `${this.#repeated} rows came once more, but ${added} were added, so that others may be missing`,
    );
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
