/** The file of corrections in a folder of facts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ignoreMissing } from '../../ignore-missing.ts';
import { type Correction, CORRECTIONS_FILE } from './correction.ts';
import { parseCorrections } from './parse-corrections.ts';

/** None where there is no file. */
export async function readCorrections(folder: string): Promise<readonly Correction[]> {
  const text = await readFile(join(folder, CORRECTIONS_FILE), 'utf8').catch(ignoreMissing);
  return text === null ? [] : parseCorrections(text);
}
