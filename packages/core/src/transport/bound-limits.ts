import type { Clock } from '../clock.ts';
import type { CallTime } from '../envelope.ts';
import type { OintError } from '../errors/oint-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import { nextOrder } from '../limits/arrival-order.ts';
import type { Limiter, LimitKind, LimitScope } from '../limits/limiter.ts';
import type { Operation } from '../operation/operation.ts';
import type { PortalLimits } from '../operation/ports.ts';

/** A request that has to be admitted. */
export interface Admission {
  readonly method: string;
  readonly order: number;
  readonly onWait: (milliseconds: number) => void;
  /** What its last attempt failed with. */
  readonly last: OintError | undefined;
}

/** Milliseconds within which a limiter that asks others has to say whether there is anything to wait for. */
const THINKING = 10_000;

/** The limits of one portal for one identity. */
export class BoundLimits implements PortalLimits {
  readonly #limiter: Limiter;
  readonly #scope: LimitScope;
  readonly #clock: Clock;

  constructor(limiter: Limiter, scope: LimitScope, clock: Clock) {
    this.#limiter = limiter;
    this.#scope = scope;
    this.#clock = clock;
  }

  slot(
    method: string,
    operation: Operation,
    onWait: (milliseconds: number) => void = () => {},
  ): Promise<void> {
    const order = nextOrder();
    if (this.admitsNow(method, order)) return Promise.resolve();
    return this.admit({ method, order, onWait, last: undefined }, operation);
  }

  /** Whether the limits allow the request without waiting; then it has its place. */
  admitsNow(method: string, order: number): boolean {
    return this.#limiter.acquireNow?.({ ...this.#scope, method: counted(method), order }) ?? false;
  }

  /** Waits until the limits allow the request, as long as the operation may. */
  async admit(admission: Admission, operation: Operation): Promise<void> {
    const { method, order } = admission;
    const gate = new AttemptAbort(this.#clock, Infinity, operation.signal);
    let expected = 0;
    let cancel = this.#expire(gate, Math.max(operation.waitLeft, THINKING));
    const request = {
      ...this.#scope,
      method: counted(method),
      order,
      maxWait: operation.waitLeft,
      onWait: (milliseconds: number) => {
        expected = milliseconds;
        admission.onWait(milliseconds);
        cancel();
        cancel = this.#expire(gate, operation.waitLeft);
        if (!operation.allowsWait(milliseconds)) gate.expire();
      },
    };
    const waiting = this.#limiter.acquire(request, gate.signal);
    try {
      if (waiting !== undefined) {
        await this.#wait(waiting, gate, operation, admission, () => expected);
      }
    } finally {
      cancel();
      gate.release();
    }
  }

  /** Ends the waiting after so long. @returns What takes that back. */
  #expire(gate: AttemptAbort, milliseconds: number): () => void {
    if (!Number.isFinite(milliseconds)) return () => {};
    return this.#clock.after(milliseconds, () => {
      gate.expire();
    });
  }

  async #wait(
    waiting: Promise<void>,
    gate: AttemptAbort,
    operation: Operation,
    { method, last }: Admission,
    expected: () => number,
  ): Promise<void> {
    const since = this.#clock.now();
    try {
      await waiting;
    } catch (error) {
      if (gate.cause === undefined) throw error;
      if (operation.ended === 'caller') throw operation.failure(false) ?? error;
      const { heldBack } = await import('./held-back.ts');
      throw heldBack({ method, operation, wait: expected(), last });
    } finally {
      operation.waited(this.#clock.now() - since);
    }
  }

  observe(method: string, time: CallTime | undefined): void {
    this.answered(method, this.#clock.now(), time);
  }

  /** An answer has come to what was sent then. */
  answered(method: string, sentAt: number, time: CallTime | undefined): void {
    this.#quietly(this.#limiter.observe({ ...this.#scope, method: counted(method), sentAt, time }));
  }

  refused(method: string, kind: LimitKind, retryAfter: number | undefined): void {
    this.#quietly(this.refusal(method, kind, this.#clock.now(), retryAfter));
  }

  /** What was sent then was refused. @returns Milliseconds until the limits will allow the next. */
  refusal(
    method: string,
    kind: LimitKind,
    sentAt: number,
    retryAfter: number | undefined,
  ): number | Promise<number> {
    return this.#limiter.refused({
      ...this.#scope,
      method: counted(method),
      kind,
      sentAt,
      retryAfter,
    });
  }

  async secondsLeft(method: string): Promise<number> {
    return this.#limiter.secondsLeft(this.#scope, counted(method));
  }

  /** A limiter that cannot take note must not make calls fail that went well. */
  #quietly(note: unknown): void {
    if (note instanceof Promise) note.catch(() => {});
  }
}

/** Portals take the name of a method in any case, and count the execution time of all spellings together. */
function counted(method: string): string {
  return method.toLowerCase();
}
