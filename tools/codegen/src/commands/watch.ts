/** Changes below a folder. */
import { watch } from 'node:fs/promises';

/** Editors save in several steps, which come within this many milliseconds. */
const SETTLE_MS = 20;

/**
 * Calls `onChange` after every change below the folder, once for changes that come together, and never twice at a
 * time. Resolves when the signal aborts; rejects when `onChange` does.
 */
export async function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const failure = new AbortController();
  const changed = oneAtATime(onChange, (error) => {
    failure.abort(error);
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const either = AbortSignal.any([signal, failure.signal]);
    for await (const { filename } of watch(folder, { recursive: true, signal: either })) {
      // Backups and swap files of editors.
      if (filename !== null && /(?:^|[\\/])\.|~$/u.test(filename)) continue;
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLE_MS);
    }
  } catch (error) {
    if (failure.signal.aborted) throw failure.signal.reason;
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a task; calls while it runs become one more run after it. */
function oneAtATime(task: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let running = false;
  let again = false;
  const runAll = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await task();
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else runAll().catch(onError);
  };
}
