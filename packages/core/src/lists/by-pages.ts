import type { Operation } from '../operation/operation.ts';
import { encodeParams } from '../protocol/params.ts';
import { isRecord } from '../protocol/record.ts';
import type { ListOptions, PageCursor } from './list-options.ts';
import type { ListParams } from './list-params.ts';
import type { ListPorts } from './list-ports.ts';
import { Neighbours } from './neighbours.ts';
import type { Page } from './page.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { countOf } from './paging.ts';
import { noList, readRows } from './rows.ts';

interface Answer<Row> extends Omit<PageAnswer, 'repeated' | 'doubled'> {
  readonly rows: readonly Row[];
}

/** Reads a list page by page. */
export async function* byPages<Row>(
  { methods, requests }: ListPorts,
  operation: Operation,
  method: string,
  pager: Pager,
  options: ListOptions,
  cursor: PageCursor | undefined,
): AsyncGenerator<Page<Row>> {
  const version = methods.versionOf(method, options.version);
  const neighbours = new Neighbours(options.id);
  let path = options.rows;
  const ask = async (params: ListParams): Promise<Answer<Row>> => {
    const { timeout } = options;
    const json = encodeParams(params);
    const request = { method, json, version, timeout, access: 'read' } as const;
    const envelope = await requests.send<unknown>(request, operation);
    const found = readRows<Row>(envelope.result, path, method);
    if (found.rows.length > 0) path = found.path;
    const beside = isRecord(envelope.result) ? envelope.result : {};
    return { rows: found.rows, next: envelope.next, total: envelope.total, beside };
  };
  let skip = cursor?.skip ?? 0;
  for (let start: number | undefined = pager.start; start !== undefined; skip = 0) {
    let answer = await ask(pager.params(start, false));
    if (answer.rows.length === 0 && pager.isDoubtful(answer, start)) {
      answer = await ask(pager.params(start, true));
    }
    const { positions, doubled, isRepeated } = neighbours.add(answer.rows, pager.mayOverlap);
    if (isRepeated) {
      if (pager.mayRepeat) return;
      throw noList(method, 'the portal gives the page before once more, wherever a page begins');
    }
    // What is wrong with a page is known before anybody relies on it.
    const repeated = answer.rows.length - positions.length;
    const next = pager.next({ ...answer, repeated, doubled }, start);
    yield pageFrom(answer, positions, start, skip);
    start = next;
  }
}

function pageFrom<Row>(
  { rows, total }: Answer<Row>,
  positions: readonly number[],
  start: number,
  skip: number,
): Page<Row> {
  const left = positions.filter((position) => position >= skip);
  const kept = new Set(left);
  return {
    rows: rows.filter((_, position) => kept.has(position)),
    total: countOf(total),
    cursorAfter: (position) => ({ start, skip: (left[position] ?? position) + 1 }),
  };
}
