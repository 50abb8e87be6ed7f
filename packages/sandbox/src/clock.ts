/** Where the portal takes its time from. All moments are milliseconds since the epoch and may have a fraction. */
export interface Clock {
  now(): number;
  /** Resolves once `milliseconds` of this clock have passed. */
  sleep(milliseconds: number): Promise<void>;
}

/** The machine's time. */
export function systemClock(): Clock {
  return scaledClock(1);
}

/**
 * Time that runs `factor` times as fast as the machine's, from the same moment on: with 100, a minute of the portal
 * takes 0.6 s.
 */
export function scaledClock(factor: number): Clock {
  // `performance` is monotonic and has microseconds, which `time.start` shows.
  const origin = performance.timeOrigin + performance.now();
  return {
    now: () => origin + (performance.timeOrigin + performance.now() - origin) * factor,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds / factor);
      }),
  };
}

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves the time on and wakes, in order, everything that slept until then. */
  advance(milliseconds: number): void;
}

/** @param start - the first moment, in milliseconds since the epoch; the machine's time by default */
export function manualClock(start: number = Date.now()): ManualClock {
  let now = start;
  const sleepers: { until: number; wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        sleepers.push({ until: now + milliseconds, wake: resolve });
      }),
    advance(milliseconds) {
      now += milliseconds;
      const due = sleepers.filter((sleeper) => sleeper.until <= now);
      due.sort((a, b) => a.until - b.until);
      for (const sleeper of due) {
        sleepers.splice(sleepers.indexOf(sleeper), 1);
        sleeper.wake();
      }
    },
  };
}
