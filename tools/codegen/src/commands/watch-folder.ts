/** Changes below a folder. */
import { watch } from 'node:fs';

/** Editors save in several steps, which come within this many milliseconds. */
const SETTLE_MS = 20;

/**
 * Calls `onChange` at once and after every change below the folder: once for changes that come together, never twice
 * at a time, and again for a change that comes while it runs. Resolves when the signal aborts; rejects when
 * `onChange` does.
 */
export function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      watcher.close();
      settle();
    };
    const changed = oneAtATime(onChange, (error) => {
      end(() => reject(error));
    });
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      // Backups and swap files of editors.
      if (name !== null && /(?:^|[\\/])\.|~$/u.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLE_MS);
    });
    watcher.once('error', (error) => {
      end(() => reject(error));
    });
    signal.addEventListener('abort', () => end(resolve), { once: true });
    changed();
  });
}

/** Runs a task; calls while it runs become one more run after it. */
function oneAtATime(task: () => Promise<void>, onError: (error: Error) => void): () => void {
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
    else
      runAll().catch((error: unknown) =>
        onError(error instanceof Error ? error : new Error(String(error))),
      );
  };
}
