import { isRecord } from '../protocol/record.ts';
import type { ListParams } from './list-params.ts';
import { valueIn } from './names.ts';
import { type Navigation, pageObject, withPage } from './navigation.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { PAGE_SIZE, wholeNumber } from './paging.ts';
import { noList } from './rows.ts';

/**
 * Pages that begin behind a row, which the request names by its id: the last one of the page before. An answer does not say which
 * page is the last. One without rows is asked for behind another row, as the named one may have been deleted meanwhile.
 */
export class LastPager implements Pager {
  readonly start: number;
  readonly mayOverlap = false;
  readonly #method: string;
  readonly #params: ListParams;
  readonly #navigation: Navigation;
  readonly #id: string;
  readonly #size: number;
  /** The row before the last one. */
  #other: number | undefined;
  #came = 0;

  constructor(
    method: string,
    params: ListParams,
    navigation: Navigation,
    { id, saved }: { readonly id: string; readonly saved: number | undefined },
  ) {
    const { path, place, size, maxSize } = navigation;
    const own = pageObject(params, path);
    this.#method = method;
    this.#params = params;
    this.#navigation = navigation;
    this.#id = id;
    this.#size = wholeNumber(valueIn(own, size)) ?? Math.min(PAGE_SIZE, maxSize);
    this.start = saved ?? wholeNumber(valueIn(own, place)) ?? 0;
  }

  /** No row has the id 0: then it is the first page. */
  params(last: number, again: boolean): ListParams {
    const { place, size } = this.#navigation;
    const behind = again ? (this.#other ?? last) : last;
    const page = { [size]: this.#size, ...(behind === 0 ? {} : { [place]: behind }) };
    return withPage(this.#params, page, this.#navigation);
  }

  isDoubtful(): boolean {
    return this.#other !== undefined;
  }

  /** A method that looks at no row gives the same page, which has all rows if it has fewer than were asked for. */
  get mayRepeat(): boolean {
    return this.#came < this.#size;
  }

  next({ rows }: PageAnswer): number | undefined {
    this.#came = rows.length;
    if (rows.length === 0) return undefined;
    this.#other = this.#idOf(rows.at(-2));
    const last = this.#idOf(rows.at(-1));
    if (last !== undefined) return last;
    throw noList(
      this.#method,
      `a row has no whole number as ${this.#id}, behind which a page begins`,
    );
  }

  #idOf(row: unknown): number | undefined {
    return isRecord(row) ? wholeNumber(row[this.#id]) : undefined;
  }
}
