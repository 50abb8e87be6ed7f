import type { ListMetadata } from '../metadata.ts';
import type { CallOptions } from '../options.ts';

/**
 * How a list is read:
 *
 * - `pages` – page by page with `start`; the portal counts all rows each time, and rows that are added or
 *   deleted meanwhile shift the pages: a row that comes twice is left out, and where rows may be missing, the list fails.
 *   For methods that cannot filter by id. Where the id field is known and the caller asks for no order, rows come in that of
 *   their ids;
 * - `id` – one page in a request, each after the last id of the one before, without counting;
 * - `chain` – the same with up to 50 pages in a request. Where the ids are dense, the pages are ranges of
 *   ids and several requests run at once;
 * - `auto` – `chain` when the id field is known and the caller asks for no other order, or `pages`.
 *
 * Whatever is asked for, a list is read by pages where ids cannot lead: when `params` have a `start` of their own, or a
 * filter with `logic: 'OR'`, to which no further condition can be added, and when the method does not page by `start`.
 */
export type ListStrategy = 'auto' | 'pages' | 'id' | 'chain';

/** A place in a list that is read by ids. */
export interface IdCursor {
  readonly after: number;
}

/** A place in a list that is read by pages: where the page begins, and how many of its rows are done with. */
export interface PageCursor {
  readonly start: number;
  readonly skip: number;
}

/** A place in a list, to go on from later. It is JSON. */
export type ListCursor = IdCursor | PageCursor;

/**
 * How a list is read.
 *
 * @typeParam Field Names of a row's fields.
 */
export interface ListOptions<Field extends string = string>
  extends Omit<CallOptions, 'idempotencyKey' | 'access' | 'maxWait'>, Omit<ListMetadata, 'id'> {
  /**
   * Milliseconds that the list may wait for the portal's limits, all its requests together. One that would have to wait longer
   * fails with a `LimitError` that says how long: a queue can put the rest off, which begins at the list's `cursor`. Default: as
   * long as the `deadline` allows.
   */
  maxWait?: number | undefined;
  /**
   * The field of a row by which rows can be filtered (`>ID`, `<=ID`) and sorted, a number: `ID`, `id`. Default: what the
   * metadata says. Without it, a list is read page by page. See `idInRequest` where the request calls it otherwise.
   */
  id?: Field | undefined;
  /** Default: `auto`. */
  strategy?: ListStrategy | undefined;
  /** Go on after this place, which an earlier {@link List} gave as its `cursor`. */
  cursor?: ListCursor | undefined;
  /** Requests that may run at once where ranges of ids allow it. Default: 10. */
  concurrency?: number | undefined;
}

/**
 * The rows of a list, read as they are consumed: `for await`. What is read ahead is bounded; leaving the loop ends the
 * requests under way. Each iteration begins anew, as that of an array does: to go on where another one was left, make a
 * list with its `cursor`.
 *
 * All rows come, each once, or the list fails with a typed error: when the portal answers with other rows than those that were
 * asked for, with a page once more, with fewer rows than it counts, or with something that is no list.
 *
 * @example
 * const deals = client.list('crm.deal.list', { filter: { STAGE_ID: 'WON' } });
 * try {
 *   for await (const deal of deals) await save(deal);
 * } finally {
 *   await keep(deals.cursor); // the next time: client.list('crm.deal.list', params, { cursor })
 * }
 */
export interface List<Row> extends AsyncIterable<Row> {
  /**
   * The place after the last row that the consumer is done with: whose turn of the loop came to its end. A row at which the
   * loop was left, by an error or by `break`, comes again. Undefined before the first.
   */
  readonly cursor: ListCursor | undefined;
  /**
   * Rows that match, as the portal counted them last. Undefined before the first page, and where nothing is counted: in
   * version 3, and where the list is read by ids, which is why that is fast.
   */
  readonly total: number | undefined;
  /**
   * The same rows by pages, as they come: none is empty. The cursor moves when the consumer is done with a page.
   *
   * @example
   * for await (const page of client.list('crm.deal.list').pages()) await insert(page);
   */
  pages(): AsyncIterable<readonly Row[]>;
  /** All rows. Each call reads them anew. */
  toArray(): Promise<Row[]>;
}
