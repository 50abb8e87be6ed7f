import type { JsonObject } from '../values.ts';

/** Something that applications may want to be told of. */
export interface Occurrence {
  /** In capitals, such as `ONCRMDEALADD`. */
  readonly event: string;
  readonly data: JsonObject;
}

/** What has become of a record. */
export type ChangeKind = 'ADD' | 'UPDATE' | 'DELETE';
