import { splitLeading, wordsBehind } from '../../arguments/leading-word.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { LibraryRows } from '../../help/rest-lines.ts';
import type { Messages } from '../../messages/messages.ts';
import { isMethodName } from '../../names/method-name.ts';
import { eachArities } from '../../spec/each-options.ts';
import type { ExitCode } from '../../spec/exit-codes.ts';
import { isRestLibrary, type Library, type RestLibrary } from '../../spec/library.ts';
import { OPTION_SETS } from '../../spec/options.ts';
import { type CommandEntry, rowsOf, runEntry } from '../entries/entry.ts';
import { methodEntry } from '../methods/method-entry.ts';
import { profileCommands } from '../profiles/profile-commands.ts';

/** Words behind the name of a library that are no commands of its pages. Codegen refuses pages that would take one. */
export function libraryCommands(library: Library): readonly CommandEntry[] {
  return isRestLibrary(library) ? [...methodCommands(library), ...profileCommands(library)] : [];
}

function methodCommands(library: RestLibrary): readonly CommandEntry[] {
  return [
    {
      name: 'methods',
      takes: { options: OPTION_SETS.methods },
      helpLine: `oint ${library.name} methods --help`,
      usage: ({ placeholder }) => `[${placeholder.words}]`,
      summary: ({ methodsSummary }) => methodsSummary,
      help: async (_, context) => (await wordHelp()).methodsHelp(library, context),
      load: async () => {
        const { listMethods } = await import('../methods/methods.ts');
        return (words, context) => listMethods(library, words, context);
      },
    },
    {
      name: 'explain',
      takes: { options: OPTION_SETS.explain, word: 'method' },
      usage: ({ placeholder }) => `<${placeholder.method}>`,
      summary: ({ explainSummary }) => explainSummary,
      help: async (_, context) => (await wordHelp()).explainHelp(library, context),
      load: async () => {
        const { explainMethod } = await import('../methods/explain.ts');
        return (words, context) => explainMethod(library, words, context);
      },
    },
    {
      name: 'call',
      takes: { options: OPTION_SETS.call, connection: ['url', 'token'], word: 'method' },
      leads: true,
      usage: ({ placeholder }) => `<${placeholder.method}>`,
      summary: ({ callSummary }) => callSummary,
      help: async (_, context) => (await wordHelp()).callHelp(library, context),
      load: async () => (words, context) => runCall(library, words, context),
    },
    {
      name: 'pull',
      takes: { options: OPTION_SETS.pull, connection: ['url', 'token'] },
      helpLine: `oint ${library.name} pull --help`,
      summary: ({ pull }) => pull.summary,
      help: async (_, context) =>
        (await import('../../help/pull-help.ts')).pullHelp(library, context),
      load: async () => {
        const { pullPortal } = await import('../methods/pull.ts');
        return (words, context) => pullPortal(library, words, context);
      },
    },
    {
      name: 'each',
      takes: { options: OPTION_SETS.everywhere, arities: eachArities, line: true },
      helpLine: `oint ${library.name} each --help`,
      usage: ({ each }) => each.shortUsage,
      summary: ({ each }) => each.summary,
      help: async (_, context) =>
        (await import('../../help/each-help.ts')).eachHelp(library, context),
      load: async () => {
        const { runEach } = await import('../each/each.ts');
        return (words, context) => runEach(library, words, context);
      },
    },
  ];
}

/** A library with the words behind it, as lists of help show them. */
export function libraryRows(library: Library, messages: Messages): LibraryRows {
  return { library, words: rowsOf(libraryCommands(library), `oint ${library.name}`, messages) };
}

/** Loaded only to show help. */
function wordHelp() {
  return import('../../help/library-words-help.ts');
}

/** `call profile`: a method's name needs no dot here. */
async function runCall(
  library: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const leading = await splitLeading(words, context.messages);
  const { name = '' } = leading;
  if (!isMethodName(name)) throw new UsageError(context.messages.wrongMethodName(name));
  return runEntry(methodEntry(library, name), wordsBehind(leading), context);
}
