/** The command `codegen`: finds the subcommand. Disk and streams come from outside. */
import type { Command, Environment } from './commands/command.ts';

export type { Environment } from './commands/command.ts';

/** Subcommands by name; without one the docs are compiled. Each is loaded when it is called. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map<
  string,
  () => Promise<Command>
>([]);

/** Runs a command line without the program's name; gives the exit code. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const [name = '', ...rest] = args;
  const load = COMMANDS.get(name);
  if (load !== undefined) return (await load()).run(rest, environment);
  const { generate } = await import('./commands/generate.ts');
  return generate.run(args, environment);
}
