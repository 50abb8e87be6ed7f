import type { Clock } from '@oint/core';

/** The machine's time, so many times as fast: what takes the portal minutes takes milliseconds here. */
export function scaledClock(factor: number): Clock {
  const start = performance.timeOrigin + performance.now();
  return {
    now: () => start + (performance.timeOrigin + performance.now() - start) * factor,
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds / factor);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
