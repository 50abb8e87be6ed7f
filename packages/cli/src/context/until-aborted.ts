/** Waits for a signal, such as Ctrl+C. */
export async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((end) => {
    signal.addEventListener('abort', () => end(), { once: true });
  });
}
