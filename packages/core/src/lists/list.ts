import { checkMethodName } from '../address/endpoint.ts';
import type { ListMetadata } from '../metadata.ts';
import { checkDeadline } from '../operation/operation.ts';
import { copyParams } from '../protocol/params.ts';
import { isRecord } from '../protocol/record.ts';
import type { List, ListCursor, ListOptions } from './options.ts';
import type { Page } from './page.ts';
import type { ListParams } from './params.ts';
import type { ListPorts } from './ports.ts';
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
  const { methods } = ports;
  const { list = {}, positional } = methods.of(method, options.version);
  // What has a place for each parameter has none for one of ours.
  const known: ListMetadata = positional === undefined ? list : { paging: 'none', ...list };
  const copy = copyParams(methods.inOrder(method, options.version, params));
  return new RowList<Row>(ports, method, isRecord(copy) ? copy : {}, withDefaults(options, known));
}

/** What the caller says, or the metadata. With an id of the caller's own, what they say of another does not hold. */
function withDefaults(options: ListOptions, known: ListMetadata): ListOptions {
  const isOther = options.id !== undefined && options.id !== known.id;
  const { id, idInRequest, order, ...rest } = known;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return {
    ...rest,
    ...(isOther ? {} : { id, idInRequest, order }),
    ...Object.fromEntries(given),
  };
}

class RowList<Row> implements List<Row> {
  readonly #ports: ListPorts;
  readonly #method: string;
  readonly #params: ListParams;
  readonly #options: ListOptions;
  readonly #strategy: SettledStrategy;
  /** The last row that the consumer is done with. */
  #done: { readonly page: Page<Row>; readonly position: number } | undefined;
  #total: number | undefined;

  constructor(ports: ListPorts, method: string, params: ListParams, options: ListOptions) {
    this.#ports = ports;
    this.#method = method;
    this.#params = params;
    this.#options = options;
    this.#strategy = chooseStrategy(
      params,
      options,
      ports.methods.versionOf(method, options.version),
    );
    checkCursor(options.cursor, this.#strategy);
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
    const { requests, wire } = this.#ports;
    const operation = requests.begin(this.#method, this.#options);
    this.#done = undefined;
    let read = 0;
    try {
      const { pagesOf } = await import('./pages-of.ts');
      const pages = pagesOf<Row>(this.#ports, operation, {
        method: this.#method,
        params: this.#params,
        options: this.#options,
        strategy: this.#strategy,
        cursor: this.#options.cursor,
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
