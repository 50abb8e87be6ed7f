import { type Sandbox, startSandbox } from '@oint/sandbox';

/** A portal of a test's own, closed at the end of its block. */
export async function openPortal(): Promise<Sandbox & AsyncDisposable> {
  const portal = await startSandbox();
  return Object.assign(portal, { [Symbol.asyncDispose]: () => portal.close() });
}
