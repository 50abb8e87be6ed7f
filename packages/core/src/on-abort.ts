/** What each signal tells: one listener a signal, however many wait for it, as platforms warn of many. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back once when the signal aborts, at once if it has. A signal that lives for many calls must not
 * collect listeners: take yours back with the returned function.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) {
    callback();
    return () => {};
  }
  const callbacks = waiting.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    if (callbacks.delete(callback) && callbacks.size === 0) forget(signal);
  };
}

const tell = ({ currentTarget }: Event): void => {
  if (!(currentTarget instanceof AbortSignal)) return;
  const callbacks = [...(waiting.get(currentTarget) ?? [])];
  forget(currentTarget);
  for (const callback of callbacks) callback();
};

function listen(signal: AbortSignal): Set<() => void> {
  const callbacks = new Set<() => void>();
  waiting.set(signal, callbacks);
  signal.addEventListener('abort', tell);
  return callbacks;
}

function forget(signal: AbortSignal): void {
  waiting.delete(signal);
  signal.removeEventListener('abort', tell);
}
