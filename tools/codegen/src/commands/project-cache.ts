/** What a project remembers between runs. */
import { join } from 'node:path';

import { type Cache, openCache } from '../cache/cache.ts';

/** Where tools keep what they can make again; no version control looks there. */
export function cacheFile(root: string): string {
  return join(root, 'node_modules/.cache/oint-codegen.json');
}

export function projectCache(root: string): Promise<Cache> {
  return openCache(cacheFile(root));
}
