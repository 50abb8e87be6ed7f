import type { Operation } from '../operation/operation.ts';
import { encodeParams } from '../protocol/params.ts';
import type { ListCursor, ListOptions } from './options.ts';
import { rowsAt } from './page.ts';
import type { Page } from './page.ts';
import type { ListPorts } from './pages-of.ts';
import type { ListParams } from './query.ts';

/** Rows of a page of version 3, whose answers do not say where the next page begins. */
const PAGE_SIZE = 50;

/** Reads a list page by page. */
export async function* byPages<Row>(
  { methods, requests }: ListPorts,
  operation: Operation,
  method: string,
  params: ListParams,
  options: ListOptions,
  cursor: ListCursor | undefined,
): AsyncGenerator<Page<Row>> {
  const version = methods.versionOf(method, options.version);
  let start: number | undefined = cursor !== undefined && 'start' in cursor ? cursor.start : 0;
  let skip = cursor !== undefined && 'start' in cursor ? cursor.skip : 0;
  while (start !== undefined) {
    const paging: ListParams =
      version === 3 ? { pagination: { limit: PAGE_SIZE, offset: start } } : { start };
    const { rows: path, timeout } = options;
    const json = encodeParams({ ...params, ...paging });
    const request = { method, json, version, timeout, access: 'read' } as const;
    const envelope = await requests.send<unknown>(request, operation);
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
