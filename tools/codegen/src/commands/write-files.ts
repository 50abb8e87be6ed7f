/** Brings the generated files up to date. */
import type { OutputFile } from '../emit/output-file.ts';
import type { Program } from '../ir.ts';
import { counted } from '../text/phrases.ts';
import { update } from '../write.ts';
import type { Environment } from './command.ts';
import type { Options } from './generate-options.ts';
import { contents, list } from './outcome.ts';

const DONE = { stale: 'updated', missing: 'created', orphaned: 'removed' } as const;

export async function write(
  program: Program,
  files: readonly OutputFile[],
  { out, root }: Options,
  { stdout }: Environment,
): Promise<number> {
  const found = await update(out ?? root, files);
  const outcome =
    found.length === 0 ? 'Nothing changed' : `${counted(found.length, 'file')} changed`;
  stdout(`${list(found, (state) => DONE[state])}${outcome}: ${contents(program, files)}\n`);
  return 0;
}
