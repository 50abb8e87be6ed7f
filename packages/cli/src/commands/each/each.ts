import { parseArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { filesOf } from '../../each/each-files.ts';
import { mappingOf, readPairs } from '../../each/mapping.ts';
import { isRestMethod } from '../../names/method-name.ts';
import { RecordSource } from '../../records/record-source.ts';
import { eachArities } from '../../spec/each-options.ts';
import type { ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { BETWEEN_VALUES } from '../../spec/options.ts';
import { ValueError } from '../../values/value-error.ts';
import { findPage } from '../pages/find-page.ts';
import { counted, journalOf } from './each-journal.ts';
import type { EachLine } from './each-line.ts';
import { eachMethod } from './each-method.ts';
import { eachPage } from './each-page.ts';
import { previewRows } from './each-preview.ts';
import { sendAll } from './each-run.ts';

/** `oint bitrix24 each --from leads.csv --map TITLE=name -- CreateLead --token x` */
export async function runEach(
  library: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages } = context;
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const { options } = await parseArguments(words.slice(0, end), eachArities(), messages);
  const from = textOf(options.get('from'));
  if (from === undefined) throw new UsageError(messages.each.fromNeeded);
  const stopOnError = options.has('stop-on-error');
  const concurrency = concurrencyOf(options.get('concurrency'), context);
  const pairs = readPairs(
    (textOf(options.get('map')) ?? '').split(BETWEEN_VALUES).filter((text) => text !== ''),
    messages,
  );
  const line = await lineOf(library, words.slice(end + 1), context);
  const source = new RecordSource({ from, encoding: textOf(options.get('encoding')) }, context);
  const { action, settings } = line;
  const mapping = mappingOf(pairs, action.pathOf);
  if (options.has('dry-run') || settings.preview !== undefined) {
    return withRemedy(() => previewRows(source, mapping, action, context), context);
  }
  const files = filesOf(from, options, context);
  const identity = JSON.stringify([line.connection.url.split('/')[2], action.identity, pairs]);
  const journal = await journalOf(files.journal, identity, context);
  const total = await withRemedy(
    () => (source.isFile ? counted(source, pairs, journal, files.journal, context) : undefined),
    context,
  ).catch(async (error: unknown) => {
    await journal.close();
    throw error;
  });
  const run = { line, source, mapping, journal, files, total };
  const sendUnknown = options.has('send-unknown');
  return sendAll(
    library,
    run,
    { stopOnError, sendUnknown, concurrency: stopOnError ? 1 : concurrency },
    context,
  );
}

/** The command behind `--`. */
async function lineOf(
  library: RestLibrary,
  [name, ...words]: readonly string[],
  context: Context,
): Promise<EachLine> {
  if (name === undefined) {
    const example = `oint ${library.name} each --from leads.csv --map TITLE=name -- CreateLead`;
    throw new UsageError(context.messages.each.commandNeeded(example));
  }
  if (name === 'call') return eachMethod(library, words[0] ?? '', words.slice(1), context);
  if (isRestMethod(name)) return eachMethod(library, name, words, context);
  return eachPage(library, await findPage(library, name, [], context), words, context);
}

function concurrencyOf(value: string | boolean | undefined, { messages }: Context): number {
  if (value === undefined) return 1;
  const number = typeof value === 'string' && /^\d{1,2}$/u.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= 50) return number;
  throw new UsageError(messages.each.wrongConcurrency);
}

/** What is read wrongly may be in another encoding. */
async function withRemedy<Result>(
  read: () => Promise<Result> | Result,
  { messages }: Context,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ValueError) || error.problem.kind !== 'encoding') throw error;
    const { likely } = error.problem;
    throw new UsageError(messages.wrongValue(error), [messages.each.encodingRemedy(likely)]);
  }
}
