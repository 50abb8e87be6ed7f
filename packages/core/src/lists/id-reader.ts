import { runCommands } from '../batch/batch.ts';
import type { Done } from '../batch/command.ts';
import type { Operation } from '../operation/operation.ts';
import { encodeParams } from '../protocol/params.ts';
import type { ListOptions } from './options.ts';
import { findRows, idOf, noList, rowsAt } from './page.ts';
import type { Page } from './page.ts';
import type { ListPorts } from './pages-of.ts';
import type { IdQuery, ListParams } from './query.ts';

/** Rows with ascending ids. */
export interface IdPage<Row> {
  readonly rows: readonly Row[];
  readonly ids: readonly number[];
}

/**
 * Seconds that a request may plan to take. The portal ends it at 60; pages differ, and the portal may be
 * busier than it was.
 */
const REQUEST_SECONDS = 25;

export const MAX_PAGES = 50;

/** Sends requests for pages by their ids and keeps what their answers teach: shape and cost. */
export class IdReader<Row> {
  readonly query: IdQuery;
  readonly method: string;
  readonly #ports: ListPorts;
  readonly #operation: Operation;
  readonly #options: ListOptions;
  #path: readonly string[] | undefined;
  /** Seconds that a page takes the portal. */
  #cost = 0;
  /** Seconds of execution that batches have left. */
  #secondsLeft = Infinity;

  constructor(
    ports: ListPorts,
    operation: Operation,
    method: string,
    query: IdQuery,
    options: ListOptions,
  ) {
    this.#ports = ports;
    this.#operation = operation;
    this.method = method;
    this.query = query;
    this.#options = options;
    this.#path = options.rows;
  }

  get isVersion3(): boolean {
    return this.#ports.methods.versionOf(this.method, this.#options.version) === 3;
  }

  /** Pages that a request can carry in the time that it and the method have. */
  get pagesPerRequest(): number {
    return clamp(Math.floor(Math.min(REQUEST_SECONDS, this.#secondsLeft) / this.#pageCost));
  }

  /** A cost of nothing would promise pages without end. */
  get #pageCost(): number {
    return Math.max(this.#cost, 0.001);
  }

  /** One page in a request of its own. */
  async single(params: ListParams): Promise<IdPage<Row>> {
    const { timeout } = this.#options;
    const version = this.isVersion3 ? 3 : 2;
    const json = encodeParams(params);
    const envelope = await this.#ports.requests.send<unknown>(
      { method: this.method, json, version, timeout, access: 'read' },
      this.#operation,
    );
    return this.#pageOf(envelope.result);
  }

  /** A part of the list's operation, for requests that may turn out not to be wanted. */
  part(signal: AbortSignal): Operation {
    return this.#operation.part(signal);
  }

  /** Several pages in one request, up to the first that failed. */
  async batch(
    queries: readonly ListParams[],
    operation: Operation = this.#operation,
  ): Promise<IdPage<Row>[]> {
    const { timeout } = this.#options;
    const commands = queries.map((params, index) => ({
      key: nameOf(index),
      method: this.method,
      params,
      access: 'read' as const,
    }));
    const outcomes = await runCommands(this.#ports, commands, operation, {
      timeout,
      version: this.isVersion3 ? 3 : 2,
      halt: !this.isVersion3,
    });
    const done: Done[] = [];
    for (const outcome of outcomes.values()) {
      if (outcome.status === 'failed') throw outcome.error;
      if (outcome.status === 'done') done.push(outcome);
    }
    this.#learnCost(done);
    // What carries the pages is a batch, and counted as one.
    this.#secondsLeft = await this.#ports.limits.secondsLeft('batch');
    return done.map(({ result }) => this.#pageOf(result));
  }

  /** A reference to the last id of the page before, when that page is full. */
  referenceTo(index: number, pageSize: number): string {
    const path = [nameOf(index), ...(this.#path ?? []), String(pageSize - 1), this.query.id];
    return `$result${path.map((key) => `[${key}]`).join('')}`;
  }

  /** Without rows in the order that was asked for, some would be lost without a word. */
  checkFollows({ ids }: IdPage<Row>, after: number): void {
    const follows = ids.every(
      (id, index) => id > (index === 0 ? after : (ids[index - 1] ?? after)),
    );
    if (follows) return;
    const { id } = this.query;
    throw noList(
      this.method,
      `the rows are not those with ${id} above ${after}, ascending: read this list by pages`,
    );
  }

  #pageOf(result: unknown): IdPage<Row> {
    this.#path ??= findRows(result);
    const rows = rowsAt<Row>(result, this.#path, this.method);
    return { rows, ids: rows.map((row) => idOf(row, this.query.id, this.method)) };
  }

  #learnCost(done: readonly Done[]): void {
    const seconds = done.map(({ time }) => time?.duration ?? 0);
    const total = seconds.reduce((sum, value) => sum + value, 0);
    if (seconds.length > 0) this.#cost = total / seconds.length;
  }
}

function nameOf(index: number): string {
  return `p${index}`;
}

function clamp(pages: number): number {
  return Math.min(Math.max(pages, 1), MAX_PAGES);
}

/** The page as the consumer's loop takes it. */
export function consumable<Row>({ rows, ids }: IdPage<Row>): Page<Row> {
  return { rows, cursorAfter: (position) => ({ after: ids[position] ?? 0 }) };
}
