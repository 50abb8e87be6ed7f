import { checkMethodName } from '../address/endpoint.ts';
import { checkParams } from '../protocol/params.ts';
import type { Transport } from '../transport/transport.ts';
import type { List, ListCursor, ListOptions } from './options.ts';
import type { Page } from './page.ts';
import type { ListParams } from './query.ts';
import { checkCursor, chooseStrategy } from './strategy.ts';
import type { SettledStrategy } from './strategy.ts';

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
    ...transport.metadata(method, options).list,
    ...options,
  });
}

class RowList<Row> implements List<Row> {
  readonly #transport: Transport;
  readonly #method: string;
  readonly #params: ListParams;
  readonly #options: ListOptions;
  readonly #strategy: SettledStrategy;
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
    for await (const page of await this.#pages()) {
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

  async #pages(): Promise<AsyncGenerator<Page<Row>>> {
    const { pagesOf } = await import('./pages-of.ts');
    return pagesOf<Row>(this.#transport, {
      method: this.#method,
      params: this.#params,
      options: this.#options,
      strategy: this.#strategy,
      cursor: this.#cursor,
    });
  }
}
