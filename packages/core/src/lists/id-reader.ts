import { runCommands } from '../batch/batch.ts';
import type { Done } from '../batch/command.ts';
import type { Operation } from '../operation/operation.ts';
import { encodeParams } from '../protocol/params.ts';
import type { ListOptions } from './list-options.ts';
import type { ListParams } from './list-params.ts';
import type { ListPorts } from './list-ports.ts';
import type { Page } from './page.ts';
import { countOf, positionOf } from './paging.ts';
import type { IdQuery, IdRange } from './query.ts';
import { idOf, noList, readRows } from './rows.ts';

/** Rows with their ids. */
export interface IdPage<Row> {
  readonly rows: readonly Row[];
  readonly ids: readonly number[];
  /** Rows that the portal gave, those that a join made several of included. */
  readonly size: number;
  /** Rows that match, where the portal was asked to count them, and did. */
  readonly total?: number | undefined;
}

/**
 * Seconds that a request may plan to take. The portal ends it at 60; pages differ, and the portal may be
 * busier than it was.
 */
const REQUEST_SECONDS = 25;

/** Commands that one request can carry. */
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
  async single(range: IdRange): Promise<IdPage<Row>> {
    return (await this.#ask(this.query.page(range))).page;
  }

  /**
   * The first page with rows behind an id; undefined when there is none. A page without rows proves nothing: rights can
   * empty it, and an answer can go wrong. So the portal is asked how many rows it counts there, or for its newest one.
   */
  async beyond(after: number | undefined): Promise<IdPage<Row> | undefined> {
    const { page, total, next } = await this.#ask(this.query.counted({ after }, 0));
    if (page.size > 0) return page;
    const room = this.isVersion3
      ? await this.#room(after)
      : (countOf(total) ?? positionOf(next) ?? 0);
    for (let offset = this.query.pageSize; offset < room; offset += this.query.pageSize) {
      const { page: later } = await this.#ask(this.query.counted({ after }, offset));
      if (later.size > 0) return later;
    }
    return undefined;
  }

  /** Rows that there can be behind an id, as ids are whole numbers; 0 when the newest row is not behind it. */
  async #room(after: number | undefined): Promise<number> {
    const { page } = await this.#ask(this.query.newest({ after }));
    const [newest] = page.ids;
    return newest === undefined ? 0 : newest - (after ?? Math.min(0, newest)) + this.query.pageSize;
  }

  /** A part of the list's operation, for requests that may turn out not to be wanted. */
  part(signal: AbortSignal): Operation {
    return this.#operation.part(signal);
  }

  /** Several pages in one request. */
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
    for (const { key } of commands) {
      const outcome = outcomes.get(key);
      if (outcome?.status === 'failed') throw outcome.error;
      if (outcome?.status !== 'done') {
        throw noList(this.method, `the answer of the batch says nothing of the page ${key}`);
      }
      done.push(outcome);
    }
    this.#learnCost(done);
    // What carries the pages is a batch, and counted as one.
    this.#secondsLeft = await this.#ports.limits.secondsLeft('batch');
    return done.map(({ result, total }) => ({ ...this.#pageOf(result), total: countOf(total) }));
  }

  /** A reference to the last id of the page before, when that page is full. */
  referenceTo(index: number, pageSize: number): string {
    const path = [nameOf(index), ...(this.#path ?? []), String(pageSize - 1), this.query.rowId];
    return `$result${path.map((key) => `[${key}]`).join('')}`;
  }

  /** Without rows in the order that was asked for, some would be lost without a word. */
  check(page: IdPage<Row>, after: number | undefined): void {
    if (isAscending(page, after ?? -Infinity, Infinity)) return;
    const behind = after === undefined ? '' : ` above ${after}`;
    throw noList(
      this.method,
      `the rows are not those with ${this.query.id}${behind}, ascending: read this list by pages`,
    );
  }

  async #ask(params: ListParams) {
    const { timeout } = this.#options;
    const version = this.isVersion3 ? 3 : 2;
    const json = encodeParams(params);
    const { result, total, next } = await this.#ports.requests.send<unknown>(
      { method: this.method, json, version, timeout, access: 'read' },
      this.#operation,
    );
    return { page: this.#pageOf(result), total, next };
  }

  #pageOf(result: unknown): IdPage<Row> {
    const { rows, path } = readRows<Row>(result, this.#path, this.method);
    if (rows.length > 0) this.#path = path;
    const ids = rows.map((row) => idOf(row, this.query.rowId, this.method));
    const isOwn = ids.map((id, at) => id !== ids[at - 1] || !isAlike(rows[at], rows[at - 1]));
    const size = rows.length;
    if (isOwn.every(Boolean)) return { rows, ids, size };
    const own = <Item>(items: readonly Item[]) => items.filter((_, at) => isOwn[at]);
    return { rows: own(rows), ids: own(ids), size };
  }

  #learnCost(done: readonly Done[]): void {
    const seconds = done.map(({ time }) => time?.duration ?? 0);
    const total = seconds.reduce((sum, value) => sum + value, 0);
    if (seconds.length > 0) this.#cost = total / seconds.length;
  }
}

/** Whether ids ascend strictly, above one and up to another. */
export function isAscending(
  { ids }: Pick<IdPage<unknown>, 'ids'>,
  after: number,
  upTo: number,
): boolean {
  return ids.every((id, at) => id > (at === 0 ? after : (ids[at - 1] ?? after)) && id <= upTo);
}

/** A join makes several of one row, one behind the other. */
function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
