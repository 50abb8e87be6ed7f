import type { ApiVersion } from './address/endpoint.ts';

/** Whether a method only reads, and may be repeated, or changes something. */
export type Access = 'read' | 'write';

/**
 * How a method pages:
 *
 * - `start` – 50 rows from an offset on; the answer names the `next` one and the `total` of rows (version 2);
 * - `pagination` – `{ pagination: { limit, offset } }` (version 3);
 * - `offset` – by the parameters `OFFSET` and `LIMIT`;
 * - `page` – by the number of a page, in the object that `page` leads to;
 * - `none` – not at all: one request has all rows.
 */
export type Paging = 'start' | 'pagination' | 'offset' | 'page' | 'none';

/** What a method that pages by number calls a page's number, from 1 on, and its length, where one can ask for it. */
export interface PageNames {
  readonly number: string;
  readonly size?: string | undefined;
}

/** How a list method pages, where it does. */
export interface ListMetadata {
  /** Default: `pagination` in version 3; in version 2 `offset` where the caller gives an `OFFSET`, or `start`. */
  paging?: Paging | undefined;
  /**
   * With the paging `page`: path of the object with the page's number; `[]` where that is a parameter of its own. Default:
   * `['NAV_PARAMS']`.
   */
  page?: readonly string[] | undefined;
  /** With the paging `page`: names in that object. Default: `{ number: 'iNumPage', size: 'nPageSize' }`. */
  pageNames?: PageNames | undefined;
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
  /** Parameters that sort the rows by `id`, ascending. Default: `{ order: { [id]: 'ASC' } }`, by the id's name in requests. */
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
