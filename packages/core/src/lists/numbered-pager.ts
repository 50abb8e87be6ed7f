import type { PageNames } from '../metadata.ts';
import { isRecord } from '../protocol/record.ts';
import type { ListParams } from './list-params.ts';
import { isSameName, spellingIn, valueIn, without } from './names.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { countOf, PAGE_SIZE, wholeNumber } from './paging.ts';
import { noList } from './rows.ts';

/** Where and how requests of a method say which page they want. */
export interface Navigation {
  /** Path of the object that says it. */
  readonly path: readonly string[];
  /** What that object calls the number of the page, and its length. */
  readonly names: PageNames;
  /** Parameters by their position, where the method knows them by it. */
  readonly positional: readonly string[];
}

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
    const own = objectAt(params, navigation.path);
    this.#method = method;
    this.#params = params;
    this.#navigation = navigation;
    const { number, size = '' } = navigation.names;
    this.#size = wholeNumber(valueIn(own, size)) ?? PAGE_SIZE;
    this.start = saved ?? Math.max(wholeNumber(valueIn(own, number)) ?? 1, 1);
    this.#read = (this.start - 1) * this.#size;
  }

  params(number: number): ListParams {
    const { path, names, positional } = this.#navigation;
    const asked = withPage(this.#params, path, { [names.number]: number });
    return withoutGaps(asked, path[0] ?? '', positional);
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

function objectAt(params: ListParams, path: readonly string[]): ListParams {
  let value: unknown = params;
  for (const name of path) {
    const holder: ListParams = isRecord(value) ? value : {};
    value = holder[spellingIn(holder, name) ?? name];
  }
  return isRecord(value) ? value : {};
}

function withPage(params: ListParams, path: readonly string[], page: ListParams): ListParams {
  const [name, ...rest] = path;
  if (name === undefined) return { ...without(params, Object.keys(page)), ...page };
  const spelling = spellingIn(params, name) ?? name;
  const inner = params[spelling];
  return { ...params, [spelling]: withPage(isRecord(inner) ? inner : {}, rest, page) };
}

/** What is skipped between the first parameter and the page's is given all the same, as an empty list: so it is documented. */
function withoutGaps(params: ListParams, last: string, positional: readonly string[]): ListParams {
  const end = positional.findIndex((name) => isSameName(name, last));
  const first = positional.findIndex((name) => spellingIn(params, name) !== undefined);
  const begin = first === end ? 0 : first;
  const names = positional.slice(begin, end + 1).map((name) => spellingIn(params, name) ?? name);
  const placed = Object.fromEntries(names.map((name) => [name, params[name] ?? []]));
  return { ...placed, ...without(params, names) };
}
