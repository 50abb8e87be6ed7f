/** Command lines of the docs, run by the command line in this process: a process for each takes most of the time. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bitrix24 } from '../../../packages/cli/src/libraries/bitrix24.ts';
import { tools } from '../../../packages/cli/src/libraries/tools.ts';
import { type Outcome, runLine } from '../../../packages/cli/test/command-line.ts';
import { bash, exampleFiles } from './shell.ts';

/** Runs the words of a command line, in the folder of the files that examples name. */
export function oint(
  words: readonly string[],
  variables: Record<string, string>,
): Promise<Outcome> {
  return runLine(words, { cwd: exampleFiles, env: { LC_ALL: 'C', ...variables } }, [
    bitrix24,
    tools,
  ]);
}

/** What variables hold where the words of examples are told; a portal's own stands in its place when they run. */
export const EXAMPLE_VARIABLES = {
  OINT_BITRIX24_TOKEN: 'token-of-the-examples',
  CLIENT_ID: 'application-of-the-examples',
  CLIENT_SECRET: 'secret-of-the-examples',
  CODE: 'code-of-the-examples',
  REFRESH_TOKEN: 'refresh-token-of-the-examples',
} as const;

/**
 * What a shell makes of scripts: for each, its command lines of `oint`, and of each the words. One shell reads all of
 * them, with a function in the place of `oint` that tells what it was given, wherever its output is sent.
 */
export async function wordsOf(
  scripts: readonly string[],
  variables: Readonly<Record<string, string>> = EXAMPLE_VARIABLES,
): Promise<string[][][]> {
  const file = join(exampleFiles, `scripts-${randomUUID()}.sh`);
  const told = `oint() { printf '%s\\0' "$script" "$#" "$@" >&3; }`;
  const lines = scripts.map((script, index) => `script=${index}\n${script}\n`);
  await writeFile(file, [told, 'exec 3>&1 >/dev/null', ...lines].join('\n'));
  const { code, stdout, stderr } = await bash(`. "$SCRIPTS"`, {
    SCRIPTS: file,
    ...variables,
  });
  if (code !== 0 || stderr !== '') throw new Error(`The examples are no shell scripts: ${stderr}`);
  const values = stdout.split('\0').slice(0, -1);
  const found = scripts.map((): string[][] => []);
  while (values.length > 0) {
    const [index, count] = values.splice(0, 2).map(Number);
    found[index ?? 0]?.push(values.splice(0, count));
  }
  return found;
}
