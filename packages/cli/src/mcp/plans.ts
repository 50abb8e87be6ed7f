import { HandedOut, LIFE } from './handed-out.ts';
import type { PlannedCall } from './tools/planned-call.ts';

const MOST = 100;

/** Writes that were announced and not yet carried out. */
export class Plans {
  readonly #plans: HandedOut<readonly PlannedCall[]>;

  /** @param now a monotonic clock in milliseconds */
  constructor(now: () => number) {
    this.#plans = new HandedOut('plan', MOST, now);
  }

  /** Keeps a plan for its owner, for `life` milliseconds. */
  add(
    owner: string,
    calls: readonly PlannedCall[],
  ): { readonly id: string; readonly life: number } {
    return { id: this.#plans.add(owner, calls), life: LIFE };
  }

  /** Gives a plan out, once. `undefined` for one that is none, was taken, is too old, or is somebody else's. */
  take(owner: string, id: string): readonly PlannedCall[] | undefined {
    return this.#plans.take(owner, id);
  }
}
