/** `--check`: whether what is committed is what the docs give. */
import type { OutputFile } from '../emit/output-file.ts';
import type { Program } from '../ir.ts';
import { differences } from '../write.ts';
import type { Environment } from './command.ts';
import type { Options } from './generate-options.ts';
import { contents, list } from './outcome.ts';

export async function check(
  program: Program,
  files: readonly OutputFile[],
  { root }: Options,
  { stdout, stderr }: Environment,
): Promise<number> {
  const found = await differences(root, files);
  if (found.length === 0) {
    stdout(`Up to date: ${contents(program, files)}\n`);
    return 0;
  }
  stderr(
    `${list(found, (state) => state)}Generated code is not that of the docs; run \`npm run -s codegen\` and commit what it writes\n`,
  );
  return 1;
}
