/** Where the portal takes its time from. All moments are milliseconds since the epoch and may have a fraction. */
export interface Clock {
  now(): number;
  /** Resolves once `milliseconds` of this clock have passed. */
  sleep(milliseconds: number): Promise<void>;
}

/** The machine's time. */
export function systemClock(): Clock {
  return { now: machineTime, sleep: timer };
}

/**
 * Time that runs `factor` times as fast as the machine's, from the same moment on: with 100, a minute of the portal
 * takes 0.6 s. Short waits are exact to some hundredths of a real millisecond, at the price of a busy processor.
 */
export function scaledClock(factor: number): Clock {
  const origin = machineTime();
  return {
    now: () => origin + (machineTime() - origin) * factor,
    sleep: (milliseconds) => sleepUntil(performance.now() + milliseconds / factor),
  };
}

/** Timers are late by up to this many milliseconds. */
const TIMER_SLACK_MS = 2;

/** Waits with a timer as long as that is safe, and for the rest asks again in each turn of the event loop. */
async function sleepUntil(end: number): Promise<void> {
  const coarse = end - performance.now() - TIMER_SLACK_MS;
  if (coarse > 0) await timer(coarse);
  while (performance.now() < end) await nextTurn();
}

function timer(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** `performance` is monotonic and has microseconds, which `time.start` shows. */
function machineTime(): number {
  return performance.timeOrigin + performance.now();
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
