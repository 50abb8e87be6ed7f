import { checkMethodName } from '../address/endpoint.ts';
import { checkDeadline } from '../operation/operation.ts';
import type { Operation } from '../operation/operation.ts';
import { copyParams } from '../protocol/params.ts';
import { isRecord } from '../protocol/record.ts';
import type { List, ListCursor, ListOptions } from './options.ts';
import type { Page } from './page.ts';
import type { ListPorts } from './pages-of.ts';
import type { ListParams } from './query.ts';
import { checkCursor, chooseStrategy } from './strategy.ts';
import type { SettledStrategy } from './strategy.ts';

/** Makes a list; nothing is sent until it is iterated. */
export function createList<Row>(
  ports: ListPorts,
  method: string,
  params: ListParams,
  options: ListOptions,
): List<Row> {
  checkMethodName(method);
  if (options.deadline !== undefined) checkDeadline(options.deadline);
  const copy = copyParams(params);
  return new RowList<Row>(ports, method, isRecord(copy) ? copy : {}, {
    ...ports.methods.of(method, options.version).list,
    ...options,
  });
}

class RowList<Row> implements List<Row> {
  readonly #ports: ListPorts;
  readonly #method: string;
  readonly #params: ListParams;
  readonly #options: ListOptions;
  readonly #strategy: SettledStrategy;
  #cursor: ListCursor | undefined;

  constructor(ports: ListPorts, method: string, params: ListParams, options: ListOptions) {
    this.#ports = ports;
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
    const operation = this.#ports.requests.begin(this.#method, this.#options);
    try {
      for await (const page of await this.#pages(operation)) {
        for (const [position, row] of page.rows.entries()) {
          this.#cursor = page.cursorAfter(position);
          yield row;
        }
      }
    } finally {
      operation.end();
    }
  }

  async toArray(): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const row of this) rows.push(row);
    return rows;
  }

  async #pages(operation: Operation): Promise<AsyncGenerator<Page<Row>>> {
    const { pagesOf } = await import('./pages-of.ts');
    return pagesOf<Row>(this.#ports, operation, {
      method: this.#method,
      params: this.#params,
      options: this.#options,
      strategy: this.#strategy,
      cursor: this.#cursor,
    });
  }
}
