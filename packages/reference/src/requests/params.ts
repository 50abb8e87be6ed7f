import type { FieldFact } from '../facts/facts.ts';

/** The parameters of a call. */
export type Params = Readonly<Record<string, unknown>>;

/** A parameter, and the type that it should have. */
export interface TypedName {
  /** As it stands in the request: `fields[TITLE]`. */
  readonly name: string;
  readonly field: FieldFact;
}
