import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { FORMAT } from './facts.ts';
import type { MethodFacts } from './facts.ts';

/** Files that are read at the same time. */
const PARALLEL_READS = 32;

/** A reference is read once for all sandboxes of a process. */
const references = new Map<string, Promise<readonly MethodFacts[]>>();

/**
 * Reads every `<scope>/<method>.json` below a folder.
 *
 * @throws Error when the folder cannot be read, or holds files of a structure that is not known here
 */
export function readReference(folder: string): Promise<readonly MethodFacts[]> {
  const known = references.get(folder);
  if (known !== undefined) return known;
  const read = readAll(folder);
  references.set(folder, read);
  // What failed once may be there the next time.
  read.catch(() => references.delete(folder));
  return read;
}

async function readAll(folder: string): Promise<readonly MethodFacts[]> {
  const paths = (await readdir(folder, { recursive: true }))
    // The files of methods lie in the folders of their scopes.
    .filter((path) => path.endsWith('.json') && /[\\/]/.test(path))
    .toSorted();
  const facts: MethodFacts[] = [];
  for (let start = 0; start < paths.length; start += PARALLEL_READS) {
    const some = paths.slice(start, start + PARALLEL_READS);
    facts.push(...(await Promise.all(some.map((path) => readFacts(join(folder, path))))));
  }
  return facts;
}

async function readFacts(path: string): Promise<MethodFacts> {
  const facts: MethodFacts = JSON.parse(await readFile(path, 'utf8'));
  if (facts.format !== FORMAT) {
    throw new Error(`${path} has format ${facts.format}; this version understands ${FORMAT}`);
  }
  return facts;
}
