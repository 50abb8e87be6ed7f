import type { Transport } from '../transport/transport.ts';
import type { ListCursor, ListOptions } from './options.ts';
import { rowsAt } from './page.ts';
import type { Page } from './page.ts';
import type { ListParams } from './query.ts';

/** Rows of a page of version 3, whose answers do not say where the next page begins. */
const PAGE_SIZE = 50;

/** Reads a list page by page. */
export async function* byPages<Row>(
  transport: Transport,
  method: string,
  params: ListParams,
  options: ListOptions,
  cursor: ListCursor | undefined,
): AsyncGenerator<Page<Row>> {
  const version = transport.versionOf(method, options);
  let start: number | undefined = cursor !== undefined && 'start' in cursor ? cursor.start : 0;
  let skip = cursor !== undefined && 'start' in cursor ? cursor.skip : 0;
  while (start !== undefined) {
    const paging: ListParams =
      version === 3 ? { pagination: { limit: PAGE_SIZE, offset: start } } : { start };
    const { rows: path, signal, timeout, deadline } = options;
    const envelope = await transport.send<unknown>(
      method,
      { ...params, ...paging },
      { signal, timeout, deadline, version, access: 'read' },
    );
    const rows = rowsAt<Row>(envelope.result, path, method);
    yield pageFrom(rows, start, skip);
    start = version === 3 ? nextOffset(rows.length, start) : nextStart(envelope.next, start);
    skip = 0;
  }
}

function pageFrom<Row>(rows: readonly Row[], start: number, skip: number): Page<Row> {
  return {
    rows: rows.slice(skip),
    cursorAfter: (position) => ({ start, skip: skip + position + 1 }),
  };
}

/** A page that leads to itself or back would never end. */
function nextStart(next: unknown, start: number): number | undefined {
  return typeof next === 'number' && next > start ? next : undefined;
}

function nextOffset(count: number, start: number): number | undefined {
  return count === 0 ? undefined : start + count;
}
