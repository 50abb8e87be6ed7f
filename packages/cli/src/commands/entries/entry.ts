import { splitLeading, wantsHelp } from '../../arguments/leading-word.ts';
import { UsageError, usageErrorOf } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { showHelp } from '../../context/show-help.ts';
import type { Row } from '../../help/layout.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ExitCode } from '../../spec/exit-codes.ts';
import type { ConnectionKey } from '../../spec/library.ts';
import type { OptionArity, OptionSet } from '../../spec/options.ts';

/** Runs a command with the words behind its name. */
export type Run = (words: readonly string[], context: Context) => Promise<ExitCode>;

/** What a command does, and what its help says. Each is loaded when it is wanted. */
export interface Runnable {
  readonly help: (words: readonly string[], context: Context) => Promise<string>;
  readonly load: () => Promise<Run>;
  /** Whether a command stands behind it, which has a help of its own. Without one, it shows its own. */
  readonly leads?: true;
  /** The line that shows its help, told with mistakes in its options. */
  readonly helpLine?: string;
}

/** What may stand behind a word, for those who complete lines. */
export interface Takes {
  readonly options: OptionSet;
  /** The options of a library's connection that it has. */
  readonly connection?: readonly ConnectionKey[];
  /** Options that are its own alone. */
  readonly arities?: () => ReadonlyMap<string, OptionArity>;
  /** A line of the library stands behind `--`. */
  readonly line?: true;
  /** The words behind it. */
  readonly word?: 'method' | 'profile' | readonly string[];
}

/** A word that a table of commands has: `sandbox`, `methods`. */
export interface CommandEntry extends Runnable {
  readonly name: string;
  /** What stands behind it, in lists. */
  readonly usage?: (messages: Messages) => string;
  /** Only `--help` and its like where it says nothing. */
  readonly takes?: Takes;
  /** What it does in a line, in lists. */
  readonly summary: (messages: Messages) => string;
}

/** Runs a command, or shows its help where that is asked for. */
export async function runEntry(
  entry: Runnable,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  if (await showsHelp(entry, words, context)) {
    return showHelp(await entry.help(words, context), context);
  }
  const run = await entry.load();
  try {
    return await run(words, context);
  } catch (error) {
    throw entry.helpLine === undefined ? error : withHelp(error, entry.helpLine, context);
  }
}

async function showsHelp(
  { leads }: Runnable,
  words: readonly string[],
  { messages }: Context,
): Promise<boolean> {
  if (leads !== true) return wantsHelp(words);
  return (await splitLeading(words, messages)).name === undefined;
}

/** A mistake in the command line says where help is. */
function withHelp(error: unknown, line: string, { messages }: Context): unknown {
  const usage = usageErrorOf(error, messages);
  if (usage === undefined) return error;
  return new UsageError(usage.message, [...usage.hints, messages.seeHelp(line)]);
}

/** The entries as lists show them, each with the words before it. */
export function rowsOf(
  entries: readonly CommandEntry[],
  before: string,
  messages: Messages,
): readonly Row[] {
  return entries.map(({ name, usage, summary }) => [
    [before, name, usage?.(messages) ?? ''].filter((word) => word !== '').join(' '),
    summary(messages),
  ]);
}
