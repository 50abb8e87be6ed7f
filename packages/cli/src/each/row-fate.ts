import type { AnyOintError, Outcome } from '@oint/core';

/** What became of a row, and whether nothing more is to be sent. */
export type RowFate =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed' | 'unknown'; readonly error: AnyOintError }
  | { readonly kind: 'unsent' };

/** Fates of rows that went out together. */
export interface Fates {
  readonly fates: readonly RowFate[];
  /** What would befall every other row too. */
  readonly hopeless: AnyOintError | undefined;
}

/** Errors of a row itself: others fare better. */
const OF_ROW: ReadonlySet<string> = new Set(['api', 'authorization', 'configuration']);

/** What outcomes mean for their rows, and for those that are still to come. */
export function fatesOf(outcomes: readonly Outcome[]): Fates {
  const errors = outcomes.flatMap((outcome) =>
    outcome.status === 'failed' ? [outcome.error] : [],
  );
  const [first] = errors;
  // A request that failed as a whole has the same error for all.
  const isShared = errors.length === outcomes.length && errors.every((error) => error === first);
  const isOfRequest = isShared && (outcomes.length > 1 || first?.code === 'authorization');
  const hopeless = isOfRequest ? first : errors.find(({ code }) => !OF_ROW.has(code));
  return { fates: outcomes.map((outcome) => fateOf(outcome, isOfRequest)), hopeless };
}

function fateOf(outcome: Outcome, isOfRequest: boolean): RowFate {
  if (outcome.status === 'done') return { kind: 'done', result: outcome.result };
  if (outcome.status === 'skipped') return { kind: 'unsent' };
  const { error } = outcome;
  if (error.mayHaveExecuted) return { kind: 'unknown', error };
  return isOfRequest || !OF_ROW.has(error.code) ? { kind: 'unsent' } : { kind: 'failed', error };
}
