import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { LeapingClock } from './leaping-clock.ts';

/** The time of several processes: it stands while one of them does anything, and then leaps to the first moment that one waits for. */
export class SharedTime {
  #now: number;
  /** What each waits for; undefined while it does something. */
  readonly #waits = new Map<ChildProcess, number | undefined>();

  constructor(beginning: number) {
    this.#now = beginning;
  }

  now(): number {
    return this.#now;
  }

  /** @param child A process with a channel, whose clock is {@link clockOfParent}. */
  admit(child: ChildProcess): void {
    this.#waits.set(child, undefined);
    child.on('message', (at) => {
      this.#waits.set(child, Number(at));
      this.#leap();
    });
    child.once('exit', () => {
      this.#waits.delete(child);
      this.#leap();
    });
  }

  #leap(): void {
    const waits = [...this.#waits];
    const next = Math.min(...waits.map(([, at]) => at ?? -Infinity));
    if (!Number.isFinite(next)) return;
    this.#now = Math.max(this.#now, next);
    for (const [child, at = Infinity] of waits) {
      if (at > this.#now) continue;
      this.#waits.set(child, undefined);
      child.send(this.#now);
    }
  }
}

/** The time that the process which started this one shares with it. */
export function clockOfParent(beginning: number): LeapingClock {
  return new LeapingClock(beginning, async (at) => {
    const told = once(process, 'message');
    process.send?.(at);
    const [now]: unknown[] = await told;
    return Number(now);
  });
}
