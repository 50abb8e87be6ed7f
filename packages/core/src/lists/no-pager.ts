import { saysMore } from './beside.ts';
import type { ListParams } from './list-params.ts';
import { spellingIn } from './names.ts';
import { type Navigation, pageObject, withPage } from './navigation.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { countOf, positionOf } from './paging.ts';
import { noList } from './rows.ts';

/**
 * A method that answers everything at once, or as many rows as one can ask for. Where an answer names a next page all the same, it is
 * asked for as most methods want it.
 */
export class NoPager implements Pager {
  readonly start = 0;
  readonly mayRepeat = false;
  readonly mayOverlap = false;
  readonly #method: string;
  readonly #params: ListParams;
  readonly #isPositional: boolean;
  #read = 0;
  /** What is known to be missing, or may be. */
  #lack: string | undefined;
  /** Rows that are asked for where the caller does not say how many he wants: behind so many there may be more. */
  readonly #most: number;

  constructor(method: string, params: ListParams, navigation: Navigation) {
    const { path, size, maxSize, positional } = navigation;
    const isOwn = size === '' || spellingIn(pageObject(params, path), size) !== undefined;
    this.#method = method;
    this.#isPositional = positional.length > 0;
    this.#most = isOwn ? Infinity : maxSize;
    const asked = Number.isFinite(this.#most);
    this.#params = asked ? withPage(params, { [size]: maxSize }, navigation) : params;
  }

  /** Nobody misses what he does not ask for: the rows that came are given before it is said that there may be more. */
  params(start: number): ListParams {
    if (this.#lack !== undefined)
      throw noList(
        this.#method,
        `the portal gave ${this.#lack}, and nothing is known of further pages`,
      );
    return start === 0 ? this.#params : { ...this.#params, start };
  }

  isDoubtful(): boolean {
    return false;
  }

  next({ rows, next, total, beside }: PageAnswer, start: number): number | undefined {
    this.#read += rows.length;
    const position = positionOf(next);
    if (position !== undefined && position > start && !this.#isPositional) return position;
    const all = countOf(total);
    const isMore = saysMore(beside) ?? (all === undefined && this.#read >= this.#most);
    if (all !== undefined && all > this.#read) this.#lack = `${this.#read} of ${all} rows`;
    else if (isMore || position !== undefined) this.#lack = `${this.#read} rows, of more perhaps`;
    return this.#lack === undefined ? undefined : start + this.#read;
  }
}
