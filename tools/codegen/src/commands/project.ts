/** Where everything is in a project. */
import { join } from 'node:path';

import { type Cache, openCache } from '../cache/cache.ts';

export const LIBRARY = 'bitrix24';
export const DOCS = `docs/${LIBRARY}`;

/** Where tools keep what they can make again; no version control looks there. */
export function cacheFile(root: string): string {
  return join(root, 'node_modules/.cache/oint-codegen.json');
}

export function projectCache(root: string): Promise<Cache> {
  return openCache(cacheFile(root));
}
