import type { ListParams } from './list-params.ts';

/** What an answer says of its page. */
export interface PageAnswer {
  readonly rows: readonly unknown[];
  /** Where the next page begins, and how many rows there are, as the portal writes it. */
  readonly next: unknown;
  readonly total: unknown;
  /** What a result may say beside its rows: whether more follow (`hasMore`, `hasNextPage`), and where (`afterCursor`). */
  readonly beside: Readonly<Record<string, unknown>>;
  /** Rows that the page before had too, or that stand twice in this one. */
  readonly repeated: number;
  /** Those of them that stand twice in this one: joins make several of one. */
  readonly doubled: number;
}

/** Leads through the pages of a list: what to ask for, and what an answer means for the next page. */
export interface Pager {
  /** Where the list begins. */
  readonly start: number;
  /** @param again Whether the page is asked for once more, as it came without rows. */
  params(start: number, again: boolean): ListParams;
  /** Whether a page without rows need not be the end: rights can empty one, and an answer can go wrong, but hardly twice. */
  isDoubtful(answer: Omit<PageAnswer, 'repeated' | 'doubled'>, start: number): boolean;
  /** Whether all rows have come when the page before comes once more: the method does not page. */
  readonly mayRepeat: boolean;
  /** Whether the page that is asked for may begin with rows of the page before. */
  readonly mayOverlap: boolean;
  /**
   * Where the next page begins; undefined behind the last one.
   *
   * @throws InvalidResponseError when rows would be lost without a word.
   */
  next(answer: PageAnswer, start: number): number | undefined;
}
