/** Remembers that a checkout was imported, so that the same one is not read twice. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Files } from './facts-folder.ts';

export interface Cached {
  /** Of the checkout, the importer and the options. */
  readonly input: string;
  /** Of the files that it gave. */
  readonly output: string;
  readonly summary: string;
  readonly report: string;
}

export async function readCache(path: string): Promise<Cached | null> {
  try {
    const cached: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isCached(cached) ? cached : null;
  } catch {
    // A cache that cannot be read is none.
    return null;
  }
}

export async function writeCache(path: string, cached: Cached): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(cached));
}

function isCached(value: unknown): value is Cached {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['input', 'output', 'summary', 'report'].every(
      (key) => typeof Reflect.get(value, key) === 'string',
    )
  );
}

export function filesHash(files: Files): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].toSorted())
    hash.update(`${path}\0${files.get(path) ?? ''}\0`);
  return hash.digest('hex');
}
