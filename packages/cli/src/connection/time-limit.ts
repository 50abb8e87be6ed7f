/** A limit for all that a command sends and waits for. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** What an error means: the one that the limit caused says so. */
  explain(error: unknown): Promise<unknown>;
  end(): void;
}

/** Timers take no more: 24 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * Ends what runs under its signal after so many milliseconds; `undefined`: never.
 *
 * @param left Those of them that are left, where something else has taken its part.
 */
export function timeLimit(
  milliseconds: number | undefined,
  left: number | undefined = milliseconds,
): TimeLimit {
  const stop = new AbortController();
  const timer =
    left === undefined ? undefined : setTimeout(() => stop.abort(), Math.min(left, LONGEST));
  return {
    signal: stop.signal,
    async explain(error) {
      if (milliseconds === undefined || !stop.signal.aborted) return error;
      const { AbortedError, TimeoutError } = await import('@oint/core');
      if (!(error instanceof AbortedError)) return error;
      const { method, mayHaveExecuted } = error;
      const details = { method, mayHaveExecuted, timeout: milliseconds };
      return new TimeoutError(`${method}: no answer within ${milliseconds} ms`, details);
    },
    end: () => clearTimeout(timer),
  };
}
