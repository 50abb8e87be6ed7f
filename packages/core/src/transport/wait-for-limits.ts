import type { Clock } from '../clock.ts';
import type { OintError } from '../errors/oint-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import type { Limiter, LimitScope } from '../limits/limiter.ts';
import type { Operation } from '../operation/operation.ts';
import { heldBack } from './held-back.ts';

/** A request that has to be admitted. */
export interface Admission {
  readonly method: string;
  readonly order: number;
  readonly onWait: (milliseconds: number) => void;
  /** What its last attempt failed with. */
  readonly last: OintError | undefined;
}

/** Who is asked, and for whom. */
export interface Gatekeeper {
  readonly limiter: Limiter;
  /** `method` as it is counted. */
  readonly scope: LimitScope & { readonly method: string };
  readonly clock: Clock;
}

/** Milliseconds within which a limiter that asks others has to say whether there is anything to wait for. */
const THINKING = 10_000;

/**
 * Waits until the limits allow a request, as long as its operation may.
 *
 * @throws LimitError when it would have to wait longer, at once where that is known.
 */
export async function waitForLimits(
  { limiter, scope, clock }: Gatekeeper,
  { last, method, order, onWait }: Admission,
  operation: Operation,
): Promise<void> {
  const gate = new AttemptAbort(clock, Infinity, operation.signal);
  const since = clock.now();
  let expected = 0;
  let cancel = expireAfter(clock, gate, Math.max(operation.waitLeft, THINKING));
  const request = {
    ...scope,
    order,
    maxWait: operation.waitLeft,
    onWait: (milliseconds: number) => {
      expected = milliseconds;
      onWait(milliseconds);
      cancel();
      cancel = expireAfter(clock, gate, operation.waitLeft);
      if (!operation.allowsWait(milliseconds)) gate.expire();
    },
  };
  try {
    await limiter.acquire(request, gate.signal);
  } catch (error) {
    if (gate.cause === undefined) throw error;
    if (operation.ended === 'caller') throw operation.failure(false) ?? error;
    throw heldBack({ method, operation, wait: expected, last });
  } finally {
    cancel();
    gate.release();
    operation.waited(clock.now() - since);
  }
}

/** @returns What takes it back. */
function expireAfter(clock: Clock, gate: AttemptAbort, milliseconds: number): () => void {
  if (!Number.isFinite(milliseconds)) return () => {};
  return clock.after(milliseconds, () => {
    gate.expire();
  });
}
