import type { Context } from '../../context/context.ts';
import type { Library } from '../../spec/library.ts';
import { OPTION_SETS } from '../../spec/options.ts';
import { SHELLS } from '../../spec/shells.ts';
import { rowsOf, type CommandEntry } from '../entries/entry.ts';
import { libraryRows } from './library-commands.ts';
import { libraryEntry } from './library-entry.ts';

/** Commands of the program itself: a new one is a line here. Help lists them, and mistyped words are proposed from them. */
export const OWN_COMMANDS: readonly CommandEntry[] = [
  {
    name: 'sandbox',
    takes: { options: OPTION_SETS.sandbox },
    helpLine: 'oint sandbox --help',
    summary: ({ sandboxSummary }) => sandboxSummary,
    help: async (_, context) => (await import('../../help/sandbox-help.ts')).sandboxHelp(context),
    load: async () => (await import('../own/sandbox.ts')).runSandbox,
  },
  {
    name: 'completion',
    helpLine: 'oint completion --help',
    takes: { options: OPTION_SETS.everywhere, word: SHELLS },
    summary: ({ completionSummary }) => completionSummary,
    help: async (_, context) =>
      (await import('../../help/completion-help.ts')).completionHelp(context),
    load: async () => (await import('../own/completion.ts')).printCompletion,
  },
  {
    name: 'mcp',
    takes: { options: OPTION_SETS.mcp },
    helpLine: 'oint mcp --help',
    summary: ({ mcp }) => mcp.summary,
    help: async (_, context) => (await import('../../help/mcp-help.ts')).mcpHelp(context),
    load: async () => (await import('../own/mcp.ts')).runMcp,
  },
  {
    name: 'hashsum',
    helpLine: 'oint hashsum --help',
    summary: ({ hashsumSummary }) => hashsumSummary,
    help: async (_, context) => (await import('../../help/hashsum-help.ts')).hashsumHelp(context),
    load: async () => (await import('../own/hashsum.ts')).printHashsum,
  },
];

/** All words that a command line can begin with: the libraries, and the program's own commands. */
export function rootCommands(libraries: readonly Library[]): readonly CommandEntry[] {
  return [...libraries.map(libraryEntry), ...OWN_COMMANDS];
}

/** `oint` alone. */
export async function allHelp(context: Context): Promise<string> {
  const { rootHelp } = await import('../../help/root-help.ts');
  const { messages, shell } = context;
  const libraries = shell.libraries.map((library) => libraryRows(library, messages));
  return rootHelp(libraries, rowsOf(OWN_COMMANDS, '', messages), context);
}
