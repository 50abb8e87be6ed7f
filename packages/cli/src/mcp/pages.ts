import { randomUUID } from 'node:crypto';

import type { PlannedCall } from './tools/planned-call.ts';

const LIFE = 10 * 60 * 1000;
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
  readonly #kept = new Map<string, Remainder & { owner: string; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The cursor of what is left; `undefined` where nothing is. */
  keep(owner: string, remainder: Remainder): string | undefined {
    if (remainder.rows.length === 0 && remainder.next === undefined) return undefined;
    this.#forget();
    const cursor = `rest-${randomUUID()}`;
    this.#kept.set(cursor, { ...remainder, owner, until: this.#now() + LIFE });
    return cursor;
  }

  /** What a cursor leads to, as often as it is asked for. */
  get(owner: string, cursor: string): Remainder | undefined {
    this.#forget();
    const kept = this.#kept.get(cursor);
    return kept?.owner === owner ? kept : undefined;
  }

  #forget(): void {
    const now = this.#now();
    for (const [cursor, { until }] of this.#kept) {
      if (until <= now || this.#kept.size >= MOST) this.#kept.delete(cursor);
      else break;
    }
  }
}
