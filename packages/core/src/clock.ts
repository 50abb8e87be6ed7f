/** Time, passed in so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds since some moment. It never runs backwards, nor jumps when the machine's time is set. */
  now(): number;
  /** Runs `task` once after so many milliseconds; the returned function takes it back. */
  after(milliseconds: number, task: () => void): () => void;
}

/** The longest delay of `setTimeout`; a longer one would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The machine's own time: near Unix time, but monotonic. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after(milliseconds, task) {
    let timer: ReturnType<typeof setTimeout>;
    const set = (rest: number): void => {
      const part = Math.min(Math.max(rest, 0), LONGEST_TIMER);
      timer = setTimeout(() => {
        if (rest > part) set(rest - part);
        else task();
      }, part);
    };
    set(milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
