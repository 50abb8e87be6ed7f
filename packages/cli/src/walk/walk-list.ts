import type { Client, List, ListCursor, Metadata } from '@oint/core';

import { exactAnswers } from '../connection/exact-answers.ts';
import { exchange, type ExchangeSettings } from '../connection/exchange.ts';
import type { Connection } from '../connection/read-connection.ts';
import type { RecordedCall } from '../connection/recorded-call.ts';
import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';
import { isStructure } from '../json/containers.ts';
import type { Pace } from '../messages/rows-messages.ts';
import { JqFailure } from '../output/render.ts';
import { sayError } from '../output/say-error.ts';
import type { View } from '../output/view.ts';
import { writeFailure } from '../output/write-failure.ts';
import { writeResult } from '../output/write-result.ts';
import { ProgressLine } from '../progress/progress-line.ts';
import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import { countRows } from './count-rows.ts';
import { type GrowingFile, openGrowingFile } from './growing-file.ts';
import { type RowView, rowWriter, type RowWriter, type WriterState } from './row-writer.ts';
import { strategyFor } from './strategy.ts';
import type { WalkOptions } from './walk-options.ts';

/** A list and what is done with it. */
export interface Walk {
  readonly call: RecordedCall;
  readonly connection: Connection & { readonly url: string };
  readonly settings: ExchangeSettings & { readonly out: string | undefined; readonly view: View };
  readonly options: WalkOptions;
  readonly metadata: Metadata | undefined;
}

/** Reads a list to its end and writes its rows as they come, with no more of them in memory than a request brings. */
export async function walkList(walk: Walk, context: Context): Promise<ExitCode> {
  const { connection, settings, metadata } = walk;
  if (settings.preview !== undefined) return preview(walk, context);
  const view = viewOf(walk, context);
  const file = await fileOf(walk, view, context);
  const noted = noteOf(file?.noted);
  const rows = await rowWriter(view, noted?.writer);
  const textOf = (pace: Pace): string => context.messages.rows.progress(pace);
  const progress = new ProgressLine(context.shell, textOf, rows.state.count);
  const run = new WalkRun(walk, { file, rows, progress, cursor: noted?.cursor }, context);
  const around = { metadata, around: exactAnswers };
  const above = progress.above(context);
  const outcome = await exchange(
    (client, { signal }) => run.read(client, signal),
    connection,
    settings,
    above,
    around,
  );
  await progress.clear();
  if (outcome.kind === 'failed') {
    const code = await sayFailure(outcome, settings.deadline, context);
    await run.leave(context);
    return code;
  }
  return run.finish(context);
}

/** The first request, instead of sending it. */
async function preview(walk: Walk, context: Context): Promise<ExitCode> {
  const { call, connection, settings, metadata } = walk;
  const { method, params, version } = call;
  const outcome = await exchange(
    (client, { signal }) => client.list(method, params, { version, signal }).toArray(),
    connection,
    settings,
    context,
    { metadata, around: (fetch) => fetch },
  );
  if (outcome.kind === 'caught') return writeResult(outcome.request, context);
  return outcome.kind === 'failed'
    ? sayFailure(outcome, settings.deadline, context)
    : EXIT_CODES.ok;
}

/** Without a word: a table for eyes, and a line of JSON for each row for all else. */
function viewOf({ settings, options }: Walk, { shell }: Context): RowView {
  const { fields, jq } = settings.view;
  const usual = settings.out === undefined && shell.stdout.isTTY ? 'table' : 'ndjson';
  return { format: options.format ?? usual, fields, jq };
}

async function fileOf(
  { call, connection, settings, options }: Walk,
  view: RowView,
  context: Context,
): Promise<GrowingFile | undefined> {
  const { out } = settings;
  const { textFormOf } = await import('../output/text-form.ts');
  if (out === undefined || textFormOf(out) !== undefined) return undefined;
  const { createHash } = await import('node:crypto');
  const { method, params, version } = call;
  const portal = new URL(
    /^https?:/iu.test(connection.url) ? connection.url : `https://${connection.url}`,
  );
  const written = JSON.stringify([portal.host, method, params, version ?? null, view]);
  const fingerprint = createHash('sha256').update(written).digest('hex');
  return openGrowingFile(out, { resume: options.resume, fingerprint }, context);
}

/** How far an interrupted run was. */
interface WalkNote {
  readonly cursor: ListCursor | undefined;
  readonly writer: WriterState;
}

/** What this program wrote itself; the fingerprint says that it is of this list. */
function noteOf(noted: unknown): WalkNote | undefined {
  return isNote(noted) ? noted : undefined;
}

function isNote(noted: unknown): noted is WalkNote {
  return isStructure(noted) && isStructure(noted['writer']);
}

/** What a walk writes with, and where it begins. */
interface Tools {
  readonly file: GrowingFile | undefined;
  readonly rows: RowWriter;
  readonly progress: ProgressLine;
  readonly cursor: ListCursor | undefined;
}

/** A result cannot be written. */
class OutputFailure extends Error {
  override readonly name = 'OutputFailure';
}

/** A walk on its way. */
class WalkRun {
  readonly #walk: Walk;
  readonly #tools: Tools;
  readonly #context: Context;
  #list: List<unknown> | undefined;
  /** What was written when the consumer was done with the last page. */
  #written: WriterState;
  #counted: number | undefined;

  constructor(walk: Walk, tools: Tools, context: Context) {
    this.#walk = walk;
    this.#tools = tools;
    this.#context = context;
    this.#written = tools.rows.state;
  }

  async read(client: Client, signal: AbortSignal | undefined): Promise<void> {
    const { call, options } = this.#walk;
    const { rows, progress, cursor } = this.#tools;
    const { method, params, version } = call;
    const { limit = Infinity } = options;
    if (rows.state.count >= limit) return;
    const strategy = cursor === undefined ? strategyFor(limit) : undefined;
    const list = client.list(method, params, { version, signal, cursor, strategy });
    this.#list = list;
    if (progress.isWanted && this.#mayBeUncounted) void this.#count(client, signal);
    for await (const page of list.pages()) {
      await this.#note();
      await this.#write(await rows.page(page.slice(0, limit - rows.state.count)));
      this.#written = rows.state;
      if (rows.state.count >= limit || this.#context.shell.stdout.isGone?.() === true) return;
      const total = list.total ?? this.#counted;
      await progress.show(rows.state.count, total === undefined ? total : Math.min(total, limit));
    }
  }

  /** All rows are read. */
  async finish(context: Context): Promise<ExitCode> {
    const { file, rows } = this.#tools;
    const { shell, messages } = context;
    try {
      await this.#write(rows.end());
      await file?.finish();
    } catch (error) {
      return sayUnwritten(error, context);
    }
    for (const field of rows.absent) await shell.stderr.write(`${messages.noSuchField(field)}\n`);
    const { unplaced } = rows;
    if (unplaced.length > 0) await shell.stderr.write(`${messages.rows.unplaced(unplaced)}\n`);
    if (file === undefined) return EXIT_CODES.ok;
    await shell.stderr.write(`${messages.rows.written(rows.state.count, file.name)}\n`);
    return EXIT_CODES.ok;
  }

  /** Something went wrong: what is there stays, to be gone on with. */
  async leave({ shell, messages }: Context): Promise<void> {
    const { file } = this.#tools;
    if (file === undefined) return;
    await this.#note('now').catch(() => {});
    await file.leave();
    if (file.partName === undefined) return;
    await shell.stderr.write(`${messages.rows.kept(this.#written.count, file.partName)}\n`);
  }

  /** Between two pages cursor and file say the same. */
  async #note(now?: 'now'): Promise<void> {
    const { file, cursor } = this.#tools;
    const note: WalkNote = { cursor: this.#list?.cursor ?? cursor, writer: this.#written };
    try {
      await file?.note(note, now);
    } catch (error) {
      throw unwritten(error, file);
    }
  }

  async #write(text: string): Promise<void> {
    const { file } = this.#tools;
    if (text === '') return;
    try {
      await (file ?? this.#context.shell.stdout).write(text);
    } catch (error) {
      throw unwritten(error, file);
    }
  }

  /** Where pages begin at a place, the portal has counted the rows when it gives the first, or counts none. */
  get #mayBeUncounted(): boolean {
    const { call, metadata } = this.#walk;
    return metadata?.(call.method)?.list?.paging === undefined;
  }

  async #count(client: Client, signal: AbortSignal | undefined): Promise<void> {
    this.#counted = await countRows(client, this.#walk.call, signal);
  }
}

/** `cause` is what the system says; the message names the file, or is empty for stdout. */
function unwritten(error: unknown, file: GrowingFile | undefined): OutputFailure {
  return new OutputFailure(file?.name ?? '', { cause: error });
}

async function sayFailure(
  { error, sent }: { readonly error: unknown; readonly sent: boolean },
  timeout: number | undefined,
  context: Context,
): Promise<ExitCode> {
  if (error instanceof OutputFailure) return sayUnwritten(error, context);
  const { shell, messages } = context;
  if (error instanceof JqFailure) {
    await shell.stderr.write(`oint: ${messages.jqFailed(error.message)}\n`);
    return EXIT_CODES.output;
  }
  const { InvalidResponseError } = await import('@oint/core');
  if (error instanceof InvalidResponseError && error.reason === 'shape') {
    const { method } = error;
    const [message, remedy] = [messages.rows.noList(method), messages.rows.noListRemedy];
    const exitCode = EXIT_CODES.network;
    return sayError({ kind: error.code, message, remedy, method, exitCode }, context);
  }
  return writeFailure({ error, sent, timeout }, undefined, context);
}

async function sayUnwritten(error: unknown, { shell, messages }: Context): Promise<ExitCode> {
  const { message: name, cause } =
    error instanceof OutputFailure ? error : unwritten(error, undefined);
  const reason = systemCode(cause);
  const said = name === '' ? messages.cannotPrint(reason) : messages.cannotWriteFile(name, reason);
  await shell.stderr.write(`oint: ${said}\n`);
  return EXIT_CODES.output;
}
