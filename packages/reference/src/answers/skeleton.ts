/**
 * What the documentation's example answers look like, without their values: `docs/bitrix24/reference/<scope>.answers.json`
 * holds those of a scope. They are what pages show, whatever the types of the facts make of it.
 */
import type { FORMAT } from '../facts/facts.ts';

/** Follows the name of the scope in the name of the file, which lies beside the folders of the scopes. */
export const ANSWERS_SUFFIX = '.answers.json';

/**
 * A value of which only the outline is left: lists are lists, each of their kinds of items once, objects are objects. Keys that
 * are numbers say nothing of themselves and count up from 0.
 *
 * @example
 *   `{ "result": [{ "ID": "7", "ACTIVE": "Y" }], "total": 1 }` leaves
 *   `{ "result": [{ "ID": "numeric-string", "ACTIVE": "yes-no" }], "total": "integer" }`.
 */
export type Skeleton = ValueKind | readonly Skeleton[] | SkeletonObject;

export interface SkeletonObject {
  readonly [key: string]: Skeleton;
}

/** Kinds of values, by the words that types have for them; `time` is the time that a call took, beside its result. */
export type ValueKind =
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'double'
  | 'integer'
  | 'null'
  | 'numeric-string'
  | 'string'
  | 'time'
  | 'yes-no';

/** What a file of example answers holds. */
export interface AnswersFacts {
  readonly format: typeof FORMAT;
  /** The whole answers of a page, as they differ, by the name of the method; of version 3 with `.v3` behind it. */
  readonly answers: Readonly<Record<string, readonly SkeletonObject[]>>;
}
