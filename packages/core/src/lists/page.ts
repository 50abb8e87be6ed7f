import type { ListCursor } from './list-options.ts';

/** Some rows in a row, each with the place after it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Rows that match, where the portal counts them. */
  readonly total?: number | undefined;
  cursorAfter(position: number): ListCursor;
}
