import { onAbort } from '../on-abort.ts';
import type { Operation } from './operation.ts';

/**
 * What others bring, unless the operation ends before: the renewal of a token goes on for those who wait for it too.
 *
 * @throws TimeoutError or AbortedError when the operation ends before.
 */
export function inTime<Value>(brought: Promise<Value>, operation: Operation): Promise<Value> {
  const { signal } = operation;
  if (signal === undefined) return brought;
  let release: (() => void) | undefined;
  const cut = new Promise<never>((_, reject) => {
    release = onAbort(signal, () => {
      reject(operation.failure(false));
    });
  });
  return Promise.race([brought, cut]).finally(release);
}
