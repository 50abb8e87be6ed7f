import type { Clock } from '../clock.ts';
import type { CallTime } from '../envelope.ts';
import { nextOrder } from '../limits/arrival-order.ts';
import type { Limiter, LimitKind, LimitScope } from '../limits/limiter.ts';
import type { Operation } from '../operation/operation.ts';
import type { PortalLimits } from '../operation/ports.ts';
import type { Admission } from './wait-for-limits.ts';

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

  /** Waits until the limits allow the request, as long as the operation may. Most requests need not. */
  async admit(admission: Admission, operation: Operation): Promise<void> {
    const { waitForLimits } = await import('./wait-for-limits.ts');
    const asked = { limiter: this.#limiter, clock: this.#clock };
    const scope = { ...this.#scope, method: counted(admission.method) };
    await waitForLimits({ ...asked, scope }, admission, operation);
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
