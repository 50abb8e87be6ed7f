import { checkMethodName } from '../address/endpoint.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkParams } from '../protocol/params.ts';
import type { Transport } from '../transport/transport.ts';
import { byChain, byId } from './by-id.ts';
import { byPages } from './by-pages.ts';
import { IdReader } from './id-reader.ts';
import type { List, ListCursor, ListOptions, ListStrategy } from './options.ts';
import type { Page } from './page.ts';
import { IdQuery, sortsOtherwise } from './query.ts';
import type { ListParams } from './query.ts';

const DEFAULT_CONCURRENCY = 8;

/** Makes a list; nothing is sent until it is iterated. */
export function createList<Row>(
  transport: Transport,
  method: string,
  params: ListParams,
  options: ListOptions,
): List<Row> {
  checkMethodName(method);
  checkParams(params);
  return new RowList<Row>(transport, method, params, {
    ...transport.metadata(method).list,
    ...options,
  });
}

class RowList<Row> implements List<Row> {
  readonly #transport: Transport;
  readonly #method: string;
  readonly #params: ListParams;
  readonly #options: ListOptions;
  readonly #strategy: Exclude<ListStrategy, 'auto'>;
  #cursor: ListCursor | undefined;

  constructor(transport: Transport, method: string, params: ListParams, options: ListOptions) {
    this.#transport = transport;
    this.#method = method;
    this.#params = params;
    this.#options = options;
    this.#cursor = options.cursor;
    this.#strategy = chooseStrategy(params, options);
    checkCursor(options.cursor, this.#strategy);
  }

  get cursor(): ListCursor | undefined {
    return this.#cursor;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row> {
    for await (const page of this.#pages()) {
      for (const [position, row] of page.rows.entries()) {
        this.#cursor = page.cursorAfter(position);
        yield row;
      }
    }
  }

  async toArray(): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const row of this) rows.push(row);
    return rows;
  }

  #pages(): AsyncGenerator<Page<Row>> {
    const { id, signal, concurrency = DEFAULT_CONCURRENCY } = this.#options;
    if (this.#strategy === 'pages' || id === undefined) {
      return byPages(this.#transport, this.#method, this.#params, this.#options, this.#cursor);
    }
    const version = this.#transport.versionOf(this.#method, this.#options);
    const query = new IdQuery(this.#params, id, this.#options, version);
    const reader = new IdReader<Row>(this.#transport, this.#method, query, this.#options);
    const after =
      this.#cursor !== undefined && 'after' in this.#cursor ? this.#cursor.after : undefined;
    return this.#strategy === 'id'
      ? byId(reader, after)
      : byChain(reader, after, Math.max(1, concurrency), signal);
  }
}

function chooseStrategy(params: ListParams, options: ListOptions): Exclude<ListStrategy, 'auto'> {
  const { strategy = 'auto', id } = options;
  const isOrderedOtherwise = id !== undefined && sortsOtherwise(params, options, id);
  if (strategy === 'auto') return id === undefined || isOrderedOtherwise ? 'pages' : 'chain';
  if (strategy === 'pages') return strategy;
  if (id === undefined) {
    throw new ConfigurationError(`the strategy ${strategy} needs the name of the id field: set id`);
  }
  if (isOrderedOtherwise) {
    throw new ConfigurationError(
      `the strategy ${strategy} reads rows by ${id} in ascending order, but params ask for another`,
    );
  }
  return strategy;
}

function checkCursor(cursor: ListCursor | undefined, strategy: ListStrategy): void {
  if (cursor === undefined) return;
  const isForPages = 'start' in cursor;
  if (isForPages === (strategy === 'pages')) return;
  throw new ConfigurationError(`the cursor is not one of the strategy ${strategy}`);
}
