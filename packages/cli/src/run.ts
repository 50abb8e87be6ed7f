import { splitLeading, wordsBehind } from './arguments/leading-word.ts';
import { optionAnywhere } from './arguments/option-anywhere.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { CommandEntry } from './commands/entries/entry.ts';
import type { Context } from './context/context.ts';
import { createContext } from './context/create-context.ts';
import type { Shell } from './context/shell.ts';
import { showHelp } from './context/show-help.ts';
import { withPulled } from './pull/pulled-reference.ts';
import { EXIT_CODES, type ExitCode } from './spec/exit-codes.ts';
import { isLanguage } from './spec/language.ts';
import { OPTION_SETS } from './spec/options.ts';

/** The word by which scripts of shells ask for the next word. It is for them alone, and help does not show it. */
const ASKED_BY_SHELLS = '__complete';

/** Runs one command line, without the program's name; answers with the exit code. Never throws. */
export async function run(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  // What scripts ask for first needs no language and no options.
  if (argv.length === 1 && argv[0] === '--version') return printVersion(shell);
  const context = await createContext(argv, withPulled(shell, optionAnywhere(argv, 'portal')));
  try {
    return await route(argv, context);
  } catch (error) {
    const { writeUncaught } = await import('./output/write-uncaught.ts');
    return writeUncaught(error, context);
  }
}

async function route(argv: readonly string[], context: Context): Promise<ExitCode> {
  if (argv[0] === ASKED_BY_SHELLS) {
    const { answerShell } = await import('./completion/answer.ts');
    return answerShell(argv.slice(1), context);
  }
  checkLanguage(argv, context);
  await checkPortal(argv, context);
  const { messages, shell } = context;
  const leading = await splitLeading(argv, messages, OPTION_SETS.root);
  const { name, after, options } = leading;
  if (options.has('version')) return printVersion(shell);
  const { allHelp, rootCommands } = await import('./commands/tables/root-commands.ts');
  if (name === undefined) return showHelp(await allHelp(context), context);
  const commands = rootCommands(shell.libraries);
  if (name === 'help') return help(after, commands, context);
  const command = commands.find((entry) => entry.name === name);
  if (command !== undefined) {
    const { runEntry } = await import('./commands/entries/entry.ts');
    return runEntry(command, wordsBehind(leading), context);
  }
  const { unknownRoot } = await import('./commands/tables/unknown-root.ts');
  const known = commands.map((entry) => entry.name);
  throw await unknownRoot(name, known, context);
}

async function printVersion({ stdout }: Pick<Shell, 'stdout'>): Promise<ExitCode> {
  const { version } = await import('./version.ts');
  await stdout.write(`${version()}\n`);
  return EXIT_CODES.ok;
}

/** Help on a command, on a topic, or on what is found by words. */
async function help(
  words: readonly string[],
  commands: readonly CommandEntry[],
  context: Context,
): Promise<ExitCode> {
  const asked = words.filter((word) => !word.startsWith('-'));
  const [name] = asked;
  const leads = name === undefined || name === 'help' || commands.some((one) => one.name === name);
  if (!leads) {
    const { helpOn } = await import('./commands/tables/help.ts');
    const text = await helpOn(asked, commands, context);
    if (text !== undefined) return showHelp(text, context);
  }
  return route([...words.filter((word) => word !== 'help'), '--help'], context);
}

/** A file that is named must be one of `pull`, whether or not the command comes to need it. */
async function checkPortal(argv: readonly string[], { sources }: Context): Promise<void> {
  const name = optionAnywhere(argv, 'portal');
  // A forgotten value is told where options are read.
  if (name === undefined || name.startsWith('--')) return;
  const { readNamedPortal } = await import('./pull/named-portal.ts');
  await readNamedPortal(name, sources);
}

function checkLanguage(argv: readonly string[], { messages }: Context): void {
  const wanted = optionAnywhere(argv, 'lang');
  if (wanted !== undefined && !wanted.startsWith('--') && !isLanguage(wanted)) {
    throw new UsageError(messages.unknownLanguage(wanted));
  }
}
