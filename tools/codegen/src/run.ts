/** The command `codegen`: arguments in, exit code out; disk and streams come from outside. */
import type { Command, Environment } from './commands/command.ts';

export type { Environment } from './commands/command.ts';

/** Loaded when called: each needs modules that the others do not. */
const SUBCOMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['changeset', async () => (await import('./commands/changeset.ts')).changeset],
  ['diff', async () => (await import('./commands/diff.ts')).diff],
  ['new', async () => (await import('./commands/new.ts')).newPages],
  ['import', async () => (await import('./import/command.ts')).runImport],
]);

/** Runs the subcommand that the first argument names, and without one the compiler. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const [name, ...rest] = args;
  const subcommand = name === undefined ? undefined : SUBCOMMANDS.get(name);
  if (subcommand !== undefined) return (await subcommand())(rest, environment);
  const { generate } = await import('./commands/generate.ts');
  return generate(args, environment);
}
