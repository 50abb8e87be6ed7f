/** In which ways a list method is odd. */
export interface ListQuirk {
  /** Rows that the user may not see: taken out of a page after it was fetched, so that pages can be short or empty. */
  readonly hidden?: (row: Readonly<Record<string, unknown>>) => boolean;
  /** Rows that a join gives twice, one after the other; `total` counts both. */
  readonly twice?: (row: Readonly<Record<string, unknown>>) => boolean;
  /** Rows in a page, request by request; the last stays. Default: the method's own, 50. */
  readonly pageSizes?: readonly number[];
  /** `next` as text, missing although there is more, or always the page that was asked for. */
  readonly next?: 'text' | 'missing' | 'same';
  /** Another `total`; `null` for none. */
  readonly total?: number | string | null;
  /** Parameters that the method does not know: it answers as if they had not been sent. */
  readonly ignores?: readonly ('start' | 'filter' | 'order')[];
  /** Parameter names count with their case: only `order`, `filter`, `start`. */
  readonly exactCase?: boolean;
}
