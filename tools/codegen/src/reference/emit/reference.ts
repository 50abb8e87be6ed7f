/** The reference of a project as files. */
import { join } from 'node:path';

import type { Cache } from '../../cache/cache.ts';
import type { OutputFile } from '../../emit/output-file.ts';
import { readReference, REFERENCE } from '../read-reference.ts';
import { emitRest } from './rest.ts';

/** Nothing for a project that has no reference. */
export async function emitReference(root: string, cache: Cache): Promise<OutputFile[]> {
  return emitRest(await readReference(join(root, REFERENCE)), cache);
}
