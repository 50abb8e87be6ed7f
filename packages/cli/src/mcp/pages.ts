import { HandedOut } from './handed-out.ts';
import type { PlannedCall } from './tools/planned-call.ts';

const MOST = 50;

/** What a cursor leads to. */
export interface Remainder {
  /** Rows that were read and did not fit. */
  readonly rows: readonly unknown[];
  /** The call that brings those behind them. */
  readonly next: PlannedCall | undefined;
  /** Fields of the rows that are wanted. */
  readonly fields: readonly string[] | undefined;
}

/** What of results has not been shown yet, by cursor. */
export class Pages {
  readonly #rests: HandedOut<Remainder>;

  /** @param now a monotonic clock in milliseconds */
  constructor(now: () => number) {
    this.#rests = new HandedOut('rest', MOST, now);
  }

  /** The cursor of what is left; `undefined` where nothing is. */
  keep(owner: string, remainder: Remainder): string | undefined {
    const isOver = remainder.rows.length === 0 && remainder.next === undefined;
    return isOver ? undefined : this.#rests.add(owner, remainder);
  }

  /** What a cursor leads to, as often as it is asked for. */
  get(owner: string, cursor: string): Remainder | undefined {
    return this.#rests.get(owner, cursor);
  }
}
