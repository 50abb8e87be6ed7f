import { readFile } from 'node:fs/promises';

import type { PortalFacts } from './portal-facts.ts';
import { parsePortal } from './portal-file.ts';

/** `undefined` where there is none. */
export async function readPortalFile(path: string): Promise<PortalFacts | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parsePortal(text);
}

/** The first that is one. What is no such file is passed over, as others may be called so. */
export async function readFirstPortal(paths: readonly string[]): Promise<PortalFacts | undefined> {
  for (const path of paths) {
    const portal = await readPortalFile(path);
    if (portal !== undefined) return portal;
  }
  return undefined;
}
