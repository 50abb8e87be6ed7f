import { HandedOut, LIFE } from './handed-out.ts';
import type { PlannedCall } from './tools/planned-call.ts';

const MOST = 100;

/** What came of a call of a plan. */
export interface Outcome {
  readonly method: string;
  readonly status: 'done' | 'failed' | 'unknown' | 'not sent';
  readonly result?: unknown;
  readonly error?: string;
}

/** Writes that were announced and not yet carried out, and what came of those that were. */
export class Plans {
  readonly #plans: HandedOut<readonly PlannedCall[]>;
  readonly #carriedOut: HandedOut<readonly Outcome[] | 'under way'>;

  /** @param now a monotonic clock in milliseconds */
  constructor(now: () => number) {
    this.#plans = new HandedOut('plan', MOST, now);
    this.#carriedOut = new HandedOut('plan', MOST, now);
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
    const calls = this.#plans.take(owner, id);
    if (calls !== undefined) this.#carriedOut.keep(owner, id, 'under way');
    return calls;
  }

  /** What came of a plan that was taken: whoever did not hear it may ask again. */
  settle(owner: string, id: string, outcomes: readonly Outcome[]): void {
    this.#carriedOut.keep(owner, id, outcomes);
  }

  /** `undefined` for a plan that was not taken, or longer ago than it would have lived. */
  outcomesOf(owner: string, id: string): readonly Outcome[] | 'under way' | undefined {
    return this.#carriedOut.get(owner, id);
  }
}
