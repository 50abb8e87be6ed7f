import type { ApiVersion } from './address/endpoint.ts';

/** Whether a method only reads, and may be repeated, or changes something. */
export type Access = 'read' | 'write';

/**
 * How a method pages:
 *
 * - `start` – 50 rows from an offset on; the answer names the `next` one and the `total` of rows (version 2);
 * - `pagination` – `{ pagination: { limit, offset } }` (version 3);
 * - `offset` – by an offset and a length, `OFFSET` and `LIMIT`, in the object that `page` leads to;
 * - `page` – by the number of a page, in the object that `page` leads to;
 * - `last` – by the id of the row behind which the page begins, in the object that `page` leads to;
 * - `none` – not at all: one request has all rows, or as many as one can ask for.
 */
export type Paging = 'start' | 'pagination' | 'offset' | 'page' | 'last' | 'none';

/** What a method calls that by which one asks for a page. */
export interface PageNames {
  /**
   * The number of the page, from 1 on; with the paging `offset`, of the rows before it; with `last`, the id of the row before it. With
   * `pagination`, `afterCursor` where a cursor of the portal's alone leads to the next page.
   */
  readonly place?: string | undefined;
  /** The length of the page, where one can ask for it. */
  readonly size?: string | undefined;
}

/** How a list method pages, where it does. */
export interface ListMetadata {
  /** Default: `pagination` in version 3; in version 2 `offset` where the caller gives an `OFFSET`, or `start`. */
  paging?: Paging | undefined;
  /**
   * Path of the object that says which page is wanted; `[]` where parameters of their own do. Default: `['NAV_PARAMS']` with the
   * paging `page`, `[]` with the others.
   */
  page?: readonly string[] | undefined;
  /**
   * Names in that object. Default: `{ place: 'iNumPage', size: 'nPageSize' }` with the paging `page`, `{ place: 'LAST_ID', size:
   * 'LIMIT' }` with `last`, `{ place: 'OFFSET', size: 'LIMIT' }` with `offset`, as the caller spells them. With `none`, `size` is what asks for more rows than come unasked.
   */
  pageNames?: PageNames | undefined;
  /** The longest page that one can ask for, where the method has a limit to it. */
  maxSize?: number | undefined;
  /** Path of the rows inside the result: `['items']`; `[]` when the result is the rows. Default: found out. */
  rows?: readonly string[] | undefined;
  /**
   * The field of a row by which rows can be filtered (`>ID`, `<=ID`) and sorted, a number: `ID`, `id`. Without it, a
   * list is read page by page.
   */
  id?: string | undefined;
  /** The name of that field in `filter`, `order` and `select`. Default: as in a row. */
  idInRequest?: string | undefined;
  /** Name of the parameter that filters. Default: `filter`, spelled as the caller does. */
  filter?: string | undefined;
  /**
   * Parameters that sort the rows by `id`, ascending. Default: `{ order: { [id]: 'ASC' } }`, by the id's name in requests. With the
   * pagings `offset` and `page` they stand in the object of the page, and are sent where the caller asks for no order: pages of
   * rows in no order need not have each row once. There is no default then.
   */
  order?: Readonly<Record<string, unknown>> | undefined;
}

/** Facts about a method that the transport needs. */
export interface MethodMetadata {
  /** Default: `write`, as a write must never be repeated blindly. */
  access?: Access | undefined;
  /** The version of the REST API that the method belongs to. Default: 2. */
  version?: ApiVersion | undefined;
  list?: ListMetadata | undefined;
  /**
   * Names of all parameters, for a method that knows them by their position alone: they are sent in this order, whatever
   * the order in which they were given.
   */
  positional?: readonly string[] | undefined;
  /** The method that has this name in version 3, when the other facts are version 2's. */
  version3?: Pick<MethodMetadata, 'access' | 'list' | 'positional'> | undefined;
}

/** Looks up a method; `undefined` for those that are not known. */
export type Metadata = (method: string) => MethodMetadata | undefined;
