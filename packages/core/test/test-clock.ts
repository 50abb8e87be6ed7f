import type { Clock } from '../src/clock.ts';

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** A clock that stands still until it is told to go on. */
export class ManualClock implements Clock {
  #now = 1_000_000;
  readonly #timers = new Set<Timer>();
  /** Timers ever set: what a queue costs. */
  timersSet = 0;

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, task: () => void): () => void {
    const timer = { at: this.#now + milliseconds, task };
    this.#timers.add(timer);
    this.timersSet += 1;
    return () => {
      this.#timers.delete(timer);
    };
  }

  get pending(): number {
    return this.#timers.size;
  }

  /** Lets time pass; timers fire in order, and promises settle in between. It may be told again meanwhile. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.task();
      await settle();
    }
    this.#now = Math.max(this.#now, end);
  }

  #next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at <= end && (first === undefined || timer.at < first.at)) first = timer;
    }
    return first;
  }
}

/**
 * The machine's clock, so many times as fast: seconds of waiting pass in milliseconds. Processes that begin at one moment of it have
 * the same.
 */
export function fastClock(factor: number, beginning: number = machineTime()): Clock {
  return {
    now: () => beginning + (machineTime() - beginning) * factor,
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds / factor);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}

function machineTime(): number {
  return performance.timeOrigin + performance.now();
}

function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
