/** Tells somebody something. Whatever he does with it, throws or promises in vain, ends neither the work nor the process. */
export function quietly(tell: () => unknown, failed: (error: unknown) => void): void {
  try {
    const told = tell();
    if (told instanceof Object && 'then' in told) Promise.resolve(told).catch(failed);
  } catch (error) {
    failed(error);
  }
}
