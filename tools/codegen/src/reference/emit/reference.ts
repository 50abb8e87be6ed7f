/** The reference of a project as files. */
import { join } from 'node:path';

import type { Cache } from '../../cache/cache.ts';
import type { OutputFile } from '../../emit/output-file.ts';
import { readReference, REFERENCE } from '../read-reference.ts';
import { emitCli } from './cli.ts';
import { emitRest } from './rest.ts';

/** Nothing for a project that has no reference. */
export async function emitReference(root: string, cache: Cache): Promise<OutputFile[]> {
  const reference = await readReference(join(root, REFERENCE));
  const files = await Promise.all([emitRest(reference, cache), emitCli(reference, cache)]);
  return files.flat();
}
