import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';

import { parseArguments } from '../../arguments/parse.ts';
import type { Context } from '../../context/context.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import { aritiesOf, OPTION_SETS } from '../../spec/options.ts';

/** Prints the SHA-256 of all files of this program: two installations with the same one do the same. */
export async function printHashsum(words: readonly string[], context: Context): Promise<ExitCode> {
  await parseArguments(words, aritiesOf(OPTION_SETS.everywhere), context.messages);
  const files = isSea() ? [process.execPath] : await ownFiles();
  const sum = createHash('sha256');
  for (const file of files) sum.update(await readFile(file));
  await context.shell.stdout.write(`${sum.digest('hex')}\n`);
  return EXIT_CODES.ok;
}

/** A single executable has no files beside itself. */
async function ownFiles(): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.[jt]s$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
