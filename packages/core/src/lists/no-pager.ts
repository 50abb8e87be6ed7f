import type { ListParams } from './list-params.ts';
import { spellingIn } from './names.ts';
import { type Navigation, pageObject, withPage } from './navigation.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { countOf } from './paging.ts';
import { noList } from './rows.ts';

/** A method that answers everything at once, or as many rows as one can ask for. */
export class NoPager implements Pager {
  readonly start = 0;
  readonly mayRepeat = false;
  readonly mayOverlap = false;
  readonly #method: string;
  readonly #params: ListParams;
  /** Rows that are asked for where the caller does not say how many he wants: behind so many there may be more. */
  readonly #most: number;

  constructor(method: string, params: ListParams, navigation: Navigation) {
    const { path, size, maxSize } = navigation;
    const isOwn = size === '' || spellingIn(pageObject(params, path), size) !== undefined;
    this.#method = method;
    this.#most = isOwn ? Infinity : maxSize;
    const asked = Number.isFinite(this.#most);
    this.#params = asked ? withPage(params, { [size]: maxSize }, navigation) : params;
  }

  params(): ListParams {
    return this.#params;
  }

  isDoubtful(): boolean {
    return false;
  }

  next({ rows, total }: PageAnswer): undefined {
    const all = countOf(total);
    const count = rows.length;
    if (all === undefined && count < this.#most) return;
    if (all !== undefined && all <= count) return;
    const given =
      all === undefined
        ? `${count} rows, which is all that one can ask for`
        : `${count} of ${all} rows`;
    throw noList(this.#method, `the portal gave ${given}, and nothing is known of further pages`);
  }
}
