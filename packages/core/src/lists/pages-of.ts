import type { Operation } from '../operation/operation.ts';
import { byChain, byId } from './by-id.ts';
import { byPages } from './by-pages.ts';
import { IdReader } from './id-reader.ts';
import type { ListCursor, ListOptions } from './options.ts';
import type { Page } from './page.ts';
import { pagerOf } from './pagers.ts';
import { pagingOf } from './paging.ts';
import type { ListParams } from './params.ts';
import type { ListPorts } from './ports.ts';
import { IdQuery } from './query.ts';
import { UnfitId } from './rows.ts';
import type { SettledStrategy } from './strategy.ts';

const DEFAULT_CONCURRENCY = 10;

export interface ListRequest {
  readonly method: string;
  readonly params: ListParams;
  readonly options: ListOptions;
  readonly strategy: SettledStrategy;
  readonly cursor: ListCursor | undefined;
}

/** The pages of a list in the way that was chosen. */
export function pagesOf<Row>(
  ports: ListPorts,
  operation: Operation,
  request: ListRequest,
): AsyncGenerator<Page<Row>> {
  const { method, params, options, strategy, cursor } = request;
  const { id, concurrency = DEFAULT_CONCURRENCY } = options;
  if (strategy === 'pages' || id === undefined) return inPages(ports, operation, request);
  const version = ports.methods.versionOf(method, options.version);
  const query = new IdQuery(params, id, options, version);
  const reader = new IdReader<Row>(ports, operation, method, query, options);
  const after = cursor !== undefined && 'after' in cursor ? cursor.after : undefined;
  if (strategy === 'id') return byId(reader, after);
  const pages = byChain(reader, after, Math.max(1, concurrency));
  const isFree = (options.strategy ?? 'auto') === 'auto' && cursor === undefined;
  return isFree ? orInPages(pages, () => inPages(ports, operation, request)) : pages;
}

function inPages<Row>(
  ports: ListPorts,
  operation: Operation,
  { method, params, options, cursor }: ListRequest,
): AsyncGenerator<Page<Row>> {
  const version = ports.methods.versionOf(method, options.version);
  const saved = cursor !== undefined && 'start' in cursor ? cursor : undefined;
  const pager = pagerOf(method, params, pagingOf(params, options, version), saved?.start);
  return byPages(ports, operation, method, pager, options, saved);
}

/** Where nobody insists on ids, and they turn out not to lead, pages do. */
async function* orInPages<Row>(
  pages: AsyncGenerator<Page<Row>>,
  otherwise: () => AsyncGenerator<Page<Row>>,
): AsyncGenerator<Page<Row>> {
  let hasBegun = false;
  try {
    for await (const page of pages) {
      hasBegun = true;
      yield page;
    }
  } catch (error) {
    if (hasBegun || !(error instanceof UnfitId)) throw error;
    yield* otherwise();
  }
}
