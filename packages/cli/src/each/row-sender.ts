import type { AnyOintError, CallOptions, Client, Outcome } from '@oint/core';

import { usageErrorOf } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { restoreNumbers } from '../json/exact-number.ts';
import { failureOf } from '../output/describe-error.ts';
import type { ProgressLine } from '../progress/progress-line.ts';
import type { RecordSource, SourceRecord } from '../records/record-source.ts';
import type { Journal, RowStates } from './journal.ts';
import { literalTexts } from './literal-texts.ts';
import type { Mapping } from './mapping.ts';
import type { Prepared, RowAction } from './row-action.ts';
import { fatesOf, type RowFate } from './row-fate.ts';
import type { RowReport } from './row-report.ts';

/** Rows that a request carries. */
const TOGETHER = 50;

/** What rows are sent with. */
export interface SenderTools {
  readonly source: RecordSource;
  readonly mapping: Mapping;
  readonly action: RowAction;
  readonly journal: Journal;
  readonly failed: RowReport;
  readonly unknown: RowReport;
  readonly progress: ProgressLine;
  /** Rows in all, where they were counted. */
  readonly total: number | undefined;
}

export interface SenderOptions {
  /** Requests that may run at once. */
  readonly concurrency: number;
  readonly stopOnError: boolean;
  /** Send rows again that may have been carried out. */
  readonly sendUnknown: boolean;
}

/** Rows by what became of them in this run. */
export interface Tally {
  done: number;
  failed: number;
  unknown: number;
  /** An earlier run has sent them. */
  before: number;
}

interface Item {
  readonly record: SourceRecord;
  /** What is sent; an error, where its values make nothing that could be. */
  readonly prepared: Prepared | { readonly kind: 'refused'; readonly why: string };
}

/** Sends rows in requests of many, and keeps the journal of it. */
export class RowSender {
  readonly #tools: SenderTools;
  readonly #options: SenderOptions;
  readonly #context: Context;
  readonly #running = new Set<Promise<void>>();
  readonly tally: Tally = { done: 0, failed: 0, unknown: 0, before: 0 };
  #hasAdvised = false;
  #isStopped = false;
  #error: unknown;

  constructor(tools: SenderTools, options: SenderOptions, context: Context) {
    this.#tools = tools;
    this.#options = options;
    this.#context = context;
  }

  /** @throws what ended the run before its last row. */
  async send(client: Client, options: CallOptions): Promise<void> {
    let items: Item[] = [];
    const flush = async (): Promise<void> => {
      const together = items;
      items = [];
      if (together.length > 0) await this.#start(together, client, options);
    };
    try {
      for await (const record of this.#tools.source.records()) {
        if (this.#isStopped) break;
        if (!(await this.#isWanted(record))) continue;
        const item = await this.#itemOf(record);
        items.push(item);
        const isAlone = item.prepared.kind !== 'call';
        if (items.length === TOGETHER || isAlone) await flush();
      }
      if (!this.#isStopped) await flush();
    } catch (error) {
      this.#stop(error);
    }
    await Promise.all(this.#running);
    if (this.#error !== undefined) throw this.#error;
  }

  /** Whether a row is to be sent. One that was in flight when a run was killed is reported, once. */
  async #isWanted(record: SourceRecord): Promise<boolean> {
    const { journal } = this.#tools;
    const standing = journal.standingOf(record.number);
    if (standing === 'fresh' || standing === 'unsent') return true;
    if (standing === 'settled') {
      this.tally.before += 1;
      return false;
    }
    if (this.#options.sendUnknown) return true;
    this.tally.unknown += 1;
    if (standing === 'unknown') return false;
    await this.#tools.unknown.add(record, this.#context.messages.each.inFlight);
    await journal.end({ ...NONE, unknown: [record.number] });
    return false;
  }

  async #itemOf(record: SourceRecord): Promise<Item> {
    const { mapping, action } = this.#tools;
    try {
      const placed = mapping.place(record.values);
      const prepared = await action.prepare(placed);
      if (!this.#hasAdvised) await action.advise(placed);
      this.#hasAdvised = true;
      return { record, prepared };
    } catch (error) {
      return { record, prepared: { kind: 'refused', why: this.#wrong(error) } };
    }
  }

  #wrong(error: unknown): string {
    const { messages } = this.#context;
    const usage = usageErrorOf(error, messages);
    return usage?.message ?? (error instanceof Error ? error.message : String(error));
  }

  /** Begins a request when there is room for it. */
  async #start(items: readonly Item[], client: Client, options: CallOptions): Promise<void> {
    while (this.#running.size >= this.#options.concurrency) await Promise.race(this.#running);
    if (this.#isStopped) return;
    const numbers = items.map(({ record }) => record.number);
    await this.#tools.journal.begin(numbers, items.at(-1)?.record.sum ?? '');
    const run = this.#carry(items, client, options).catch((error: unknown) => this.#stop(error));
    this.#running.add(run);
    void run.finally(() => this.#running.delete(run));
  }

  async #carry(items: readonly Item[], client: Client, options: CallOptions): Promise<void> {
    const states = { done: [], failed: [], unknown: [], unsent: [] } satisfies Changing;
    const sent = items.filter(({ prepared }) => prepared.kind !== 'refused');
    for (const { record, prepared } of items) {
      if (prepared.kind === 'refused') await this.#fail(record, prepared.why, states);
    }
    const { fates, hopeless } = fatesOf(await this.#outcomesOrNone(sent, client, options));
    if (hopeless !== undefined) this.#stop(hopeless);
    for (const [index, { record }] of sent.entries()) {
      await this.#settle(record, fates[index] ?? { kind: 'unsent' }, states);
    }
    await this.#tools.journal.end(states);
    for (const [index, { record }] of sent.entries()) await this.#print(record, fates[index]);
    const { progress, total } = this.#tools;
    const { done, failed, unknown, before } = this.tally;
    await progress.show(done + failed + unknown + before, total);
  }

  async #settle(record: SourceRecord, fate: RowFate, states: Changing): Promise<void> {
    if (fate.kind === 'unsent') states.unsent.push(record.number);
    else if (fate.kind === 'done') {
      states.done.push(record.number);
      this.tally.done += 1;
    } else if (fate.kind === 'failed') {
      await this.#fail(record, await this.#why(fate.error), states);
    } else {
      states.unknown.push(record.number);
      this.tally.unknown += 1;
      await this.#tools.unknown.add(record, await this.#why(fate.error));
    }
  }

  async #fail(record: SourceRecord, why: string, states: Changing): Promise<void> {
    states.failed.push(record.number);
    this.tally.failed += 1;
    await this.#tools.failed.add(record, this.#context.redactor.text(why));
    if (this.#options.stopOnError) this.#isStopped = true;
  }

  async #why(error: AnyOintError): Promise<string> {
    const failure = await failureOf(error);
    const { messages, redactor } = this.#context;
    return redactor.text(failure === undefined ? error.message : messages.failure(failure));
  }

  /** What a row brought, for who collects identifiers; on a terminal the line of progress tells enough. */
  async #print({ number: row }: SourceRecord, fate: RowFate | undefined): Promise<void> {
    const { stdout } = this.#context.shell;
    if (stdout.isTTY || fate?.kind !== 'done') return;
    const { result = null } = fate;
    await stdout.write(`${restoreNumbers(JSON.stringify({ row, result }))}\n`);
  }

  /** What is thrown, and is no outcome, was thrown before anything was sent. */
  async #outcomesOrNone(
    items: readonly Item[],
    client: Client,
    options: CallOptions,
  ): Promise<readonly Outcome[]> {
    try {
      return await this.#outcomes(items, client, options);
    } catch (error) {
      this.#stop(error);
      return items.map((): Outcome => ({ status: 'skipped' }));
    }
  }

  async #outcomes(
    items: readonly Item[],
    client: Client,
    options: CallOptions,
  ): Promise<readonly Outcome[]> {
    const [first] = items;
    if (first === undefined) return [];
    if (first.prepared.kind === 'steps') return [await stepsOf(first.prepared, client, options)];
    const calls = items.flatMap(({ prepared }) =>
      prepared.kind === 'call' ? [prepared.call] : [],
    );
    const { version } = calls[0] ?? {};
    const commands = calls.map(({ method, params }) => ({
      method,
      params: version === 3 ? params : literalTexts(params),
    }));
    const halt = this.#options.stopOnError;
    try {
      return await client.batch(commands, { ...options, version, halt });
    } catch (error) {
      const { ConfigurationError } = await import('@oint/core');
      if (!(error instanceof ConfigurationError)) throw error;
      if (items.length === 1) return [{ status: 'failed', error }];
      // Nothing was sent. One row cannot be, and which one it is shows when each goes alone.
      const outcomes: Outcome[] = [];
      for (const item of items) outcomes.push(...(await this.#outcomes([item], client, options)));
      return outcomes;
    }
  }

  #stop(error: unknown): void {
    this.#isStopped = true;
    this.#error ??= error;
  }
}

type Changing = { [State in keyof RowStates]: number[] };

const NONE: RowStates = { done: [], failed: [], unknown: [], unsent: [] };

async function stepsOf(
  { run }: Extract<Prepared, { kind: 'steps' }>,
  client: Client,
  options: CallOptions,
): Promise<Outcome> {
  try {
    return { status: 'done', result: await run(client, options) };
  } catch (error) {
    const { isOintError } = await import('@oint/core');
    if (isOintError(error)) return { status: 'failed', error };
    throw error;
  }
}
