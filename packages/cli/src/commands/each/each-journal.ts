import { createHash } from 'node:crypto';

import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { NamedFile } from '../../each/each-files.ts';
import { type Journal, openJournal, OtherJournal } from '../../each/journal.ts';
import { absentColumns, type Pair } from '../../each/mapping.ts';
import type { RecordSource } from '../../records/record-source.ts';

/** The journal of a command line, which `identity` tells from others. */
export async function journalOf(
  { name, path }: NamedFile,
  identity: string,
  { messages }: Context,
): Promise<Journal> {
  try {
    return await openJournal(path, createHash('sha256').update(identity).digest('hex'));
  } catch (error) {
    if (!(error instanceof OtherJournal)) throw error;
    const { each } = messages;
    throw new UsageError(each.otherJournal(name), [each.journalRemedy(name)]);
  }
}

/**
 * Reads all rows of a file before the first is sent: what is wrong with the file is said while nothing is, and how much there is to
 * do is known.
 */
export async function counted(
  source: RecordSource,
  pairs: readonly Pair[],
  journal: Journal,
  { name }: NamedFile,
  { messages, shell }: Context,
): Promise<number> {
  let total = 0;
  for await (const { number, values, sum } of source.records()) {
    shell.signal.throwIfAborted();
    const isCsv = source.form.kind === 'csv';
    const [absent] = number === 1 && isCsv ? absentColumns(pairs, [...values.keys()]) : [];
    if (absent !== undefined) throw new UsageError(messages.each.noColumn(absent));
    if (number === journal.upTo && sum !== journal.sum) break;
    total = number;
  }
  if (total >= journal.upTo) return total;
  throw new UsageError(messages.each.otherRows(name), [messages.each.journalRemedy(name)]);
}
