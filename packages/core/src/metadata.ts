import type { ApiVersion } from './address/endpoint.ts';

/** Whether a method only reads, and may be repeated, or changes something. */
export type Access = 'read' | 'write';

/** How a list method pages, where it does. */
export interface ListMetadata {
  /** Path of the rows inside the result: `['items']`; `[]` when the result is the rows. Default: found out. */
  rows?: readonly string[] | undefined;
  /**
   * The field by which rows can be filtered (`>ID`, `<=ID`) and sorted, a number: `ID`, `id`. Without it, a
   * list is read page by page.
   */
  id?: string | undefined;
  /** Name of the parameter that filters. Default: `FILTER` if the caller gives one, or `filter`. */
  filter?: string | undefined;
  /** Parameters that sort the rows by `id`, ascending. Default: `{ order: { [id]: 'ASC' } }`. */
  order?: Readonly<Record<string, unknown>> | undefined;
}

/** Facts about a method that the transport needs. */
export interface MethodMetadata {
  /** Default: `write`, as a write must never be repeated blindly. */
  access?: Access | undefined;
  /** The version of the REST API that the method belongs to. Default: 2. */
  version?: ApiVersion | undefined;
  list?: ListMetadata | undefined;
  /** The method that has this name in version 3, when the other facts are version 2's. */
  version3?: Pick<MethodMetadata, 'access' | 'list'> | undefined;
}

/** Looks up a method; `undefined` for those that are not known. */
export type Metadata = (method: string) => MethodMetadata | undefined;
