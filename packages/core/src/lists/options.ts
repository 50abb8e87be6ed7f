import type { ListMetadata } from '../metadata.ts';
import type { CallOptions } from '../options.ts';

/**
 * How a list is read:
 *
 * - `pages` – page by page with `start`; the portal counts all rows each time, and rows that are added or
 *   deleted meanwhile shift the pages. For methods that cannot filter by id;
 * - `id` – one page in a request, each after the last id of the one before, without counting;
 * - `chain` – the same with up to 50 pages in a request. Where the ids are dense, the pages are ranges of
 *   ids and several requests run at once;
 * - `auto` – `chain` when the id field is known and the caller asks for no other order, or `pages`.
 */
export type ListStrategy = 'auto' | 'pages' | 'id' | 'chain';

/** A place in a list, to go on from later. It is JSON. */
export type ListCursor =
  | { readonly after: number }
  | { readonly start: number; readonly skip: number };

/**
 * How a list is read.
 *
 * @typeParam Field Names of a row's fields.
 */
export interface ListOptions<Field extends string = string>
  extends Omit<CallOptions, 'idempotencyKey' | 'access' | 'maxWait'>, Omit<ListMetadata, 'id'> {
  /**
   * The field by which rows can be filtered (`>ID`, `<=ID`) and sorted, a number: `ID`, `id`. Default: what the
   * metadata says. Without it, a list is read page by page.
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
 * The rows of a list, read as they are consumed: `for await`. Each iteration begins at the cursor.
 * What is read ahead is bounded; leaving the loop ends the requests under way.
 */
export interface List<Row> extends AsyncIterable<Row> {
  /** The place after the last row that was consumed; undefined before the first. */
  readonly cursor: ListCursor | undefined;
  /** All rows that are left. */
  toArray(): Promise<Row[]>;
}
