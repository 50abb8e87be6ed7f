import type { Clock } from './clock.ts';
import { onAbort } from './on-abort.ts';

/** Waits on a clock; rejects with the signal's reason when that comes first. */
export function wait(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let release: (() => void) | undefined;
    const cancel = clock.after(milliseconds, () => {
      release?.();
      resolve();
    });
    if (signal === undefined) return;
    release = onAbort(signal, () => {
      cancel();
      reject(signal.reason);
    });
  });
}
