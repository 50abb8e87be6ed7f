import { cursorIn, saysMore } from './beside.ts';
import type { ListParams } from './list-params.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { countOf, positionOf } from './paging.ts';
import { noList } from './rows.ts';

/** Rows that are asked for at least where the list seems to end, unless the method takes less. */
const WIDE_PAGE = 100;

/** Rows after which a list has ended whose pages rights have shortened; no page is documented to be longer. */
const BLANK_ROWS = 1000;

/** Rows of a page that every method gives, if there are so many. */
const SHORTEST_MOST = 20;

/** Where a page begins: at an offset, or after what a cursor of the portal's stands for. */
export interface PagePlace {
  readonly offset: number;
  readonly limit: number;
  readonly afterCursor: unknown;
}

/** Rows of a page. */
export interface PageSizes {
  /** Those that are asked for. */
  readonly limit: number;
  /** Those that can be asked for. */
  readonly maxSize: number;
  /** Whether a cursor of the portal's alone leads to the next page, and no offset. */
  readonly goesByCursor?: boolean | undefined;
}

/**
 * Pages of a length that one asks for, by `pagination` or by an offset and a length. Some answers say whether more follow. Of the
 * others the list ends with a page without rows, asked for twice or in greater length, as rights can empty a page; where they
 * have shortened pages before, only with many rows of which none is shown.
 */
export class LimitPager implements Pager {
  readonly start: number;
  readonly #method: string;
  readonly #limit: number;
  readonly #wide: number;
  readonly #goesByCursor: boolean;
  readonly #params: (place: PagePlace) => ListParams;
  #first: number | undefined;
  #longest = 0;
  #asked = 0;
  /** Of the page before. */
  #before = { asked: 0, came: 0 };
  #wasShort = false;
  /** Whether rows have followed a page that was shorter than another. */
  #isThinned = false;
  /** Rows that were asked for since the last that came. */
  #blank = 0;
  #afterCursor: unknown;

  constructor(
    method: string,
    start: number,
    { limit, maxSize, goesByCursor = false }: PageSizes,
    params: (place: PagePlace) => ListParams,
  ) {
    this.#method = method;
    this.start = start;
    this.#limit = limit;
    this.#goesByCursor = goesByCursor;
    this.#wide = Math.max(limit, Math.min(WIDE_PAGE, maxSize));
    this.#params = params;
  }

  params(offset: number, again: boolean): ListParams {
    if (this.#goesByCursor && offset > 0 && this.#afterCursor === undefined) this.#refuse();
    this.#asked = again || this.#wasShort ? this.#wide : this.#limit;
    return this.#params({ offset, limit: this.#asked, afterCursor: this.#afterCursor });
  }

  isDoubtful({ total, beside }: Pick<PageAnswer, 'total' | 'beside'>, offset: number): boolean {
    if (saysMore(beside) !== undefined) return false;
    return !this.#wasShort && (countOf(total) ?? Infinity) > offset;
  }

  get mayOverlap(): boolean {
    return this.#wasShort;
  }

  /** Unless that is just as much as was asked for. */
  get mayRepeat(): boolean {
    return this.#first !== this.#limit && this.#afterCursor === undefined;
  }

  next(answer: PageAnswer, offset: number): number | undefined {
    const { rows, next, total, beside } = answer;
    this.#note(rows.length, answer.repeated);
    const position = positionOf(next);
    if (position !== undefined && position > offset) return position;
    const isMore = saysMore(beside);
    if (isMore === false) return undefined;
    // A short page is what the portal gives at most, or has lost rows to rights: then the next overlaps it.
    const further = offset + (rows.length > 0 ? rows.length : this.#reach);
    if (isMore === true) {
      this.#checkFollowed(answer, offset);
      return further;
    }
    const all = countOf(total);
    if (all !== undefined) return further < all ? further : undefined;
    const mayFollow = rows.length > 0 || (this.#isThinned && this.#blank < BLANK_ROWS);
    return mayFollow ? further : undefined;
  }

  #refuse(): never {
    throw noList(this.#method, 'a list that goes on by `afterCursor` can only be begun anew');
  }

  #note(count: number, repeated: number): void {
    this.#first ??= count;
    const { asked, came } = this.#before;
    const longest = Math.max(this.#longest, count);
    // What is followed by rows was not the end.
    if (repeated > 0 || (count > 0 && came < Math.min(asked, longest))) this.#isThinned = true;
    this.#before = { asked: this.#asked, came: count };
    this.#wasShort = count < this.#asked;
    this.#longest = longest;
    this.#blank = count > 0 ? 0 : this.#blank + this.#reach;
  }

  /** Rows that a page without rows stands for: portals may shorten what is asked for. */
  get #reach(): number {
    const isCut = this.#longest >= SHORTEST_MOST && this.#longest < this.#limit;
    return isCut ? this.#longest : this.#wide;
  }

  /** The portal says that more rows follow: it must be possible to get there. */
  #checkFollowed({ rows, beside }: PageAnswer, offset: number): void {
    const cursor = cursorIn(beside);
    if (cursor !== undefined && this.#afterCursor === undefined && offset > 0) this.#refuse();
    this.#afterCursor = cursor ?? this.#afterCursor;
    if (rows.length === 0 && this.#blank >= BLANK_ROWS) {
      throw noList(
        this.#method,
        `the portal says that rows follow, and gives none of ${BLANK_ROWS}`,
      );
    }
  }
}
