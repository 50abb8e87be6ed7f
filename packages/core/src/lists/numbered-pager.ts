import type { ListParams } from './list-params.ts';
import { valueIn } from './names.ts';
import { type Navigation, pageObject, withPage } from './navigation.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { countOf, PAGE_SIZE, wholeNumber } from './paging.ts';
import { noList } from './rows.ts';

/**
 * Pages by their number, from 1 on. An answer does not say which is the last, and behind the last one a portal gives it once
 * more: the list ends there, or where as many rows have come as the portal counts.
 */
export class NumberedPager implements Pager {
  readonly start: number;
  readonly mayOverlap = false;
  readonly #method: string;
  readonly #params: ListParams;
  readonly #navigation: Navigation;
  readonly #size: number;
  #read: number;
  #total: number | undefined;
  /** Whether pages are as long as they should be: then their number says how many rows lie before. */
  #isFull = false;

  constructor(
    method: string,
    params: ListParams,
    navigation: Navigation,
    saved: number | undefined,
  ) {
    const { path, place, size } = navigation;
    const own = pageObject(params, path);
    this.#method = method;
    this.#params = params;
    this.#navigation = navigation;
    this.#size = wholeNumber(valueIn(own, size)) ?? PAGE_SIZE;
    this.start = saved ?? Math.max(wholeNumber(valueIn(own, place)) ?? 1, 1);
    this.#read = (this.start - 1) * this.#size;
  }

  params(number: number): ListParams {
    const { place, size, isUsual } = this.#navigation;
    // Of a page whose length nobody knows, the number would not tell how many rows lie before.
    const length = isUsual || size === '' ? {} : { [size]: this.#size };
    return withPage(this.#params, { ...length, [place]: number }, this.#navigation);
  }

  isDoubtful({ total }: Pick<PageAnswer, 'total'>): boolean {
    return (countOf(total) ?? Infinity) > this.#read;
  }

  get mayRepeat(): boolean {
    return this.#total === undefined || this.#read >= this.#total;
  }

  next({ rows, total }: PageAnswer, number: number): number | undefined {
    this.#read += rows.length;
    this.#total = countOf(total) ?? this.#total;
    if (number === this.start) this.#isFull = rows.length >= this.#size;
    const all = this.#total;
    if (all === undefined) return rows.length === 0 ? undefined : number + 1;
    if ((this.#isFull ? number * this.#size : this.#read) >= all) return undefined;
    if (rows.length > 0 || this.#isFull) return number + 1;
    throw noList(this.#method, `the portal gave ${this.#read} of ${all} rows`);
  }
}
