import { checkMethodName } from '../address/endpoint.ts';
import { checkDeadline, checkWait } from '../operation/operation.ts';
import { copyParams } from '../protocol/params.ts';
import { isRecord } from '../protocol/record.ts';
import type { List, ListCursor, ListOptions } from './list-options.ts';
import type { ListParams } from './list-params.ts';
import type { ListPorts } from './list-ports.ts';
import type { Page } from './page.ts';

/**
 * Makes a list; nothing is sent, and how it is read is not settled, until it is iterated: most programs begin with a call,
 * and need none of what lists know.
 */
export function createList<Row>(
  ports: ListPorts,
  method: string,
  params: ListParams,
  options: ListOptions,
): List<Row> {
  checkMethodName(method);
  if (options.deadline !== undefined) checkDeadline(options.deadline);
  if (options.maxWait !== undefined) checkWait(options.maxWait);
  const copy = copyParams(ports.methods.inOrder(method, options.version, params));
  return new RowList<Row>(ports, method, isRecord(copy) ? copy : {}, options);
}

class RowList<Row> implements List<Row> {
  readonly #ports: ListPorts;
  readonly #method: string;
  readonly #params: ListParams;
  readonly #options: ListOptions;
  /** The last row that the consumer is done with. */
  #done: { readonly page: Page<Row>; readonly position: number } | undefined;
  #total: number | undefined;

  constructor(ports: ListPorts, method: string, params: ListParams, options: ListOptions) {
    this.#ports = ports;
    this.#method = method;
    this.#params = params;
    this.#options = options;
  }

  get cursor(): ListCursor | undefined {
    return this.#done?.page.cursorAfter(this.#done.position) ?? this.#options.cursor;
  }

  get total(): number | undefined {
    return this.#total;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row> {
    for await (const page of this.#read()) {
      for (const [position, row] of page.rows.entries()) {
        yield row;
        this.#done = { page, position };
      }
    }
  }

  async *pages(): AsyncGenerator<readonly Row[]> {
    for await (const page of this.#read()) {
      yield page.rows;
      this.#done = { page, position: page.rows.length - 1 };
    }
  }

  async toArray(): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const page of this.pages()) for (const row of page) rows.push(row);
    return rows;
  }

  /** The pages that have rows. */
  async *#read(): AsyncGenerator<Page<Row>> {
    const { methods, requests, wire } = this.#ports;
    await methods.refuseUnknown?.(this.#method);
    const operation = requests.begin(this.#method, this.#options);
    this.#done = undefined;
    let read = 0;
    try {
      const { pagesOf } = await import('./pages-of.ts');
      const pages = pagesOf<Row>(this.#ports, operation, {
        method: this.#method,
        params: this.#params,
        options: this.#options,
      });
      for await (const page of pages) {
        this.#total = page.total ?? this.#total;
        const rows = page.rows.length;
        if (rows === 0) continue;
        read += rows;
        const { observer, portal } = wire;
        observer.page({ method: this.#method, portal, rows, read, total: this.#total });
        yield page;
      }
    } finally {
      operation.end();
    }
  }
}
