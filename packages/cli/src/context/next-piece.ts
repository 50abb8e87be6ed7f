/** The next piece of an input, or an error once the signal says that nobody waits for it any more. */
export async function nextPiece(
  iterator: AsyncIterator<string | Uint8Array>,
  signal: AbortSignal,
): Promise<IteratorResult<string | Uint8Array, unknown>> {
  signal.throwIfAborted();
  const waiting = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true, signal: waiting.signal });
  });
  try {
    return await Promise.race([iterator.next(), stopped]);
  } finally {
    waiting.abort();
  }
}
