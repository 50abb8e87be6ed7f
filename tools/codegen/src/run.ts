/** The command `codegen`: arguments in, exit code out; disk and streams come from outside. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { type Command, type Environment, usageError } from './commands/command.ts';

export type { Environment } from './commands/command.ts';

/** Loaded when called: each needs modules that the others do not. */
const SUBCOMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['changeset', async () => (await import('./commands/changeset.ts')).changeset],
  ['diff', async () => (await import('./commands/diff.ts')).diff],
  ['new', async () => (await import('./commands/new.ts')).newPages],
  ['texts', async () => (await import('./commands/texts.ts')).runTexts],
  ['import', async () => (await import('./commands/import.ts')).runImport],
]);

/** Runs the subcommand that the first argument names, and without one the compiler. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const [name, ...rest] = args;
  const subcommand = name === undefined ? undefined : SUBCOMMANDS.get(name);
  if (subcommand !== undefined) return (await subcommand())(rest, environment);
  if (name !== undefined && looksLikeCommand(name, environment)) {
    environment.stderr(await unknownCommand(name));
    return 2;
  }
  const { generate } = await import('./commands/generate.ts');
  return generate(args, environment);
}

/** One word, and no file: what is neither an option nor a page. */
function looksLikeCommand(word: string, { cwd }: Environment): boolean {
  return /^[a-z]+(?:-[a-z]+)*$/iu.test(word) && !existsSync(resolve(cwd, word));
}

async function unknownCommand(name: string): Promise<string> {
  const { nearestNames } = await import('@oint/reference/nearest-names');
  const [nearest] = nearestNames(name, [...SUBCOMMANDS.keys()]);
  const hint =
    nearest === undefined
      ? `the commands are ${[...SUBCOMMANDS.keys()].join(', ')}`
      : `did you mean ${nearest}?`;
  return usageError(`there is no command ${name}; ${hint}`, 'codegen');
}
