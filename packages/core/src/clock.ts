/** Time, passed in so that tests need not wait for it. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number;
  /** Runs `task` once after so many milliseconds; the returned function takes it back. */
  after(milliseconds: number, task: () => void): () => void;
}

/** The longest delay of `setTimeout`; a longer one would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, task) {
    const timer = setTimeout(task, Math.min(Math.max(milliseconds, 0), LONGEST_TIMER));
    return () => {
      clearTimeout(timer);
    };
  },
};
