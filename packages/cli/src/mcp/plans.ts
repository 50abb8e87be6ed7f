import { randomUUID } from 'node:crypto';

import type { PlannedCall } from './tools/planned-call.ts';

/** Milliseconds for which a plan can be carried out. */
const LIFE = 10 * 60 * 1000;

/** Of more plans the oldest are forgotten, so that a client cannot fill the memory. */
const MOST = 100;

interface Plan {
  readonly owner: string;
  readonly calls: readonly PlannedCall[];
  readonly until: number;
}

/** Writes that were announced and not yet carried out. */
export class Plans {
  readonly #plans = new Map<string, Plan>();
  readonly #now: () => number;

  /** @param now a monotonic clock in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Keeps a plan for its owner; nobody can guess its name. */
  add(
    owner: string,
    calls: readonly PlannedCall[],
  ): { readonly id: string; readonly life: number } {
    this.#forget();
    const id = `plan-${randomUUID()}`;
    this.#plans.set(id, { owner, calls, until: this.#now() + LIFE });
    return { id, life: LIFE };
  }

  /** Gives a plan out, once. `undefined` for one that is none, was taken, is too old, or is somebody else's. */
  take(owner: string, id: string): readonly PlannedCall[] | undefined {
    this.#forget();
    const plan = this.#plans.get(id);
    if (plan?.owner !== owner) return undefined;
    this.#plans.delete(id);
    return plan.calls;
  }

  #forget(): void {
    const now = this.#now();
    for (const [id, { until }] of this.#plans) {
      if (until <= now || this.#plans.size >= MOST) this.#plans.delete(id);
      else break;
    }
  }
}
