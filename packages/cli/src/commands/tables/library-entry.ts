import { splitLeading, wordsBehind } from '../../arguments/leading-word.ts';
import { isConnected } from '../../connection/read-connection.ts';
import type { Context } from '../../context/context.ts';
import { commandNameIn } from '../../names/command-name.ts';
import { isRestMethod } from '../../names/method-name.ts';
import type { CommandSpec } from '../../spec/command.ts';
import type { ExitCode } from '../../spec/exit-codes.ts';
import type { Language } from '../../spec/language.ts';
import { isRestLibrary, type Library } from '../../spec/library.ts';
import { type CommandEntry, type Runnable, runEntry } from '../entries/entry.ts';
import { methodEntry } from '../methods/method-entry.ts';
import { findPage } from '../pages/find-page.ts';
import { libraryCommands, libraryRows } from './library-commands.ts';

/** A library as the first word of a line: a page's command, a REST method or one of its own words stands behind it. */
export function libraryEntry(library: Library): CommandEntry {
  return {
    name: library.name,
    leads: true,
    summary: ({ language }) => library.title[language],
    help: async (_, context) => {
      const { libraryHelp } = await import('../../help/library-help.ts');
      const rows = libraryRows(library, context.messages);
      return libraryHelp(rows, await library.loadIndex(), context);
    },
    load: async () => (words, context) => runBehind(library, words, context),
  };
}

async function runBehind(
  library: Library,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const leading = await splitLeading(words, context.messages);
  const { name = '' } = leading;
  const behind = wordsBehind(leading);
  if (isRestMethod(name) && isRestLibrary(library)) {
    return runEntry(methodEntry(library, name), behind, context);
  }
  const own = libraryCommands(library).find((entry) => entry.name === name);
  return own === undefined
    ? runPageCommand(library, name, behind, context)
    : runEntry(own, behind, context);
}

async function runPageCommand(
  library: Library,
  name: string,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const own = libraryCommands(library).map((entry) => entry.name);
  const { section, command } = await findPage(library, name, own, context);
  const bare = words.length === 0 && !(await onlyReads(command, library, context));
  const entry = pageEntry(library, section, command, context.language);
  return runEntry(entry, bare ? ['--help'] : words, context);
}

function pageEntry(
  library: Library,
  section: string,
  command: CommandSpec,
  language: Language,
): Runnable {
  return {
    helpLine: `oint ${library.name} ${commandNameIn(language, command)} --help`,
    help: async (_, context) =>
      (await import('../../help/command-help.ts')).commandHelp(library, command, context),
    load: async () => {
      const { runPage } = await import('../pages/page-command.ts');
      return (words, context) => runPage(library, section, command, words, context);
    },
  };
}

/**
 * A command without any option shows its help, as OPI's does, unless it only reads and needs none: then the connection of the
 * environment or of a profile is all it takes. One that changes something is never carried out by its name alone.
 */
async function onlyReads(
  { client, reads, options }: CommandSpec,
  library: Library,
  context: Context,
): Promise<boolean> {
  return (
    client &&
    reads === true &&
    options.every(({ required }) => !required) &&
    (await isConnected(library, context))
  );
}
