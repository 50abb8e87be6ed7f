import type { CallOptions, Client } from '@oint/core';

import type { RecordedCall } from '../connection/recorded-call.ts';

/** What a row's values make. */
export type Prepared =
  /** One request, which can go out with others. */
  | { readonly kind: 'call'; readonly call: RecordedCall }
  /** Several, one after the other. */
  | {
      readonly kind: 'steps';
      readonly method: string;
      readonly run: (client: Client, options: CallOptions) => unknown;
    };

/** Values of a row by where they go: `['fields', 'TITLE']`. */
export type Placed = readonly (readonly [path: readonly string[], value: unknown])[];

/** A command line that is carried out for many rows. */
export interface RowAction {
  /** Where a target of `--map` leads, or a column without one. */
  readonly pathOf: (target: string) => readonly string[];
  /** The request of a row; what is wrong with its values is thrown. */
  readonly prepare: (values: Placed) => Promise<Prepared>;
  /** Doubts about names, told once. */
  readonly advise: (values: Placed) => Promise<void>;
  /** What is the same for all rows, so that no other run goes on with them. */
  readonly identity: unknown;
}
