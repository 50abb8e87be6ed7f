import { ConfigurationError } from '../errors/configuration-error.ts';

/** How often calls are repeated, and how fast. */
export interface RetryOptions {
  /** Attempts of one call that fails, the first included. Default: 4; 1: never repeated. */
  attempts?: number | undefined;
  /** Milliseconds before the first repetition; they double with each further one. Default: 500. */
  delay?: number | undefined;
  /** The longest wait between two attempts, in milliseconds. Default: 30 000. */
  maxDelay?: number | undefined;
  /**
   * Refusals for a limit that one request puts up with; nothing was executed then. Default: 30 for a single call, as many
   * as it takes for those of a list, a batch or an upload: they are bounded by `maxWait` and the `deadline`.
   */
  refusals?: number | undefined;
}

/** Settled options; `refusals` is undefined where it depends on the operation. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly delay: number;
  readonly maxDelay: number;
  readonly refusals: number | undefined;
}

export function retryPolicy(options: RetryOptions | false | undefined): RetryPolicy {
  if (options === false) return { attempts: 1, delay: 0, maxDelay: 0, refusals: 0 };
  const { attempts = 4, delay = 500, maxDelay = 30_000, refusals } = options ?? {};
  for (const [name, value] of Object.entries({ attempts, delay, maxDelay, refusals })) {
    if (value === undefined || value >= 0) continue;
    throw new ConfigurationError(`\`retry.${name}\` must be a number, 0 or more`, {
      kind: 'retry',
      option: name,
    });
  }
  return { attempts, delay, maxDelay, refusals };
}

/** Refusals that a single call puts up with. */
const REFUSALS = 30;

/** Refusals that a request of this operation puts up with. */
export function refusalsOf({ refusals }: RetryPolicy, isPatient: boolean): number {
  return refusals ?? (isPatient ? Infinity : REFUSALS);
}
