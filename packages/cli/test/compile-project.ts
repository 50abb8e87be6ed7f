/** Programs in a folder of their own, as people have them: compiled by the compiler, and run. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the compiler objects to in a folder's programs; nothing where all is right. */
export async function compileProject(project: string, include = 'src'): Promise<string> {
  const base = fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url));
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      extends: base,
      compilerOptions: { typeRoots: [join(dirname(base), 'node_modules/@types')] },
      include: [include],
    }),
  );
  const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
  const compiled = await run(process.execPath, [tsc, '-p', project]).catch(
    (error: { stdout: string }) => error,
  );
  return compiled.stdout;
}

/** What a program prints as JSON. */
export async function runProgram(
  project: string,
  file: string,
  words: readonly string[],
): Promise<unknown> {
  const { stdout } = await run(process.execPath, [
    '--conditions=@oint/source',
    join(project, file),
    ...words,
  ]);
  return JSON.parse(stdout);
}
