import { exactAnswers } from '../../connection/exact-answers.ts';
import { exchange } from '../../connection/exchange.ts';
import type { Context } from '../../context/context.ts';
import type { Files, NamedFile } from '../../each/each-files.ts';
import type { Journal } from '../../each/journal.ts';
import type { Mapping } from '../../each/mapping.ts';
import { RowReport } from '../../each/row-report.ts';
import { RowSender, type SenderOptions, type Tally } from '../../each/row-sender.ts';
import { writeFailure } from '../../output/write-failure.ts';
import { ProgressLine } from '../../progress/progress-line.ts';
import type { RecordSource } from '../../records/record-source.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import type { EachLine } from './each-line.ts';

/** A command line, its rows, and where it is noted what becomes of them. */
export interface EachRun {
  readonly line: EachLine;
  readonly source: RecordSource;
  readonly mapping: Mapping;
  readonly journal: Journal;
  readonly files: Files;
  readonly total: number | undefined;
}

/** Sends the rows that no earlier run has sent, and says what became of them. */
export async function sendAll(
  library: RestLibrary,
  { line, source, mapping, journal, files, total }: EachRun,
  options: SenderOptions,
  context: Context,
): Promise<ExitCode> {
  const { shell, messages } = context;
  const report = ({ name, path }: NamedFile): RowReport =>
    new RowReport(name, path, () => source.form);
  const [failed, unknown] = [report(files.failed), report(files.unknown)];
  if (journal.upTo === 0) await Promise.all([failed.forget(), unknown.forget()]);
  const progress = new ProgressLine(shell, (pace) => messages.rows.progress(pace));
  const { action, connection, settings } = line;
  const tools = { source, mapping, action, journal, failed, unknown, progress, total };
  const above = progress.above(context);
  const sender = new RowSender(tools, options, above);
  const outcome = await exchange(
    (client, { signal }) => sender.send(client, { signal }),
    connection,
    settings,
    above,
    { metadata: await library.loadMetadata?.(), around: exactAnswers },
  );
  await progress.clear();
  await Promise.all([failed.close(), unknown.close(), journal.close()]);
  const { tally } = sender;
  await sayTally(tally, files, context);
  if (outcome.kind === 'failed') {
    const { error, sent } = outcome;
    return writeFailure({ error, sent, timeout: settings.deadline }, undefined, context);
  }
  if (tally.failed + tally.unknown + journal.failed > 0) return EXIT_CODES.partly;
  const { rm } = await import('node:fs/promises');
  await rm(files.journal.path, { force: true });
  return EXIT_CODES.ok;
}

async function sayTally(tally: Tally, files: Files, { shell, messages }: Context): Promise<void> {
  const [failedFile, unknownFile] = [files.failed.name, files.unknown.name];
  const lines = [messages.each.tally({ ...tally, failedFile, unknownFile })];
  if (tally.unknown > 0) lines.push(messages.each.unknownRemedy(unknownFile));
  await shell.stderr.write(`${lines.join('\n')}\n`);
}
