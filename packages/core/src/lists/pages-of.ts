import type { Operation } from '../operation/operation.ts';
import type { Ports } from '../operation/ports.ts';
import { byChain, byId } from './by-id.ts';
import { byPages } from './by-pages.ts';
import { IdReader } from './id-reader.ts';
import type { ListCursor, ListOptions } from './options.ts';
import type { Page } from './page.ts';
import { pagerOf } from './pagers.ts';
import { pagingOf } from './paging.ts';
import { IdQuery } from './query.ts';
import type { ListParams } from './query.ts';
import type { SettledStrategy } from './strategy.ts';

const DEFAULT_CONCURRENCY = 10;

/** What a list needs of the transport. */
export type ListPorts = Pick<Ports, 'requests' | 'methods' | 'limits' | 'redactor' | 'wire'>;

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
  { method, params, options, strategy, cursor }: ListRequest,
): AsyncGenerator<Page<Row>> {
  const { id, concurrency = DEFAULT_CONCURRENCY } = options;
  const version = ports.methods.versionOf(method, options.version);
  if (strategy === 'pages' || id === undefined) {
    const saved = cursor !== undefined && 'start' in cursor ? cursor : undefined;
    const pager = pagerOf(method, params, pagingOf(params, options, version), saved?.start);
    return byPages(ports, operation, method, pager, options, saved);
  }
  const query = new IdQuery(params, id, options, version);
  const reader = new IdReader<Row>(ports, operation, method, query, options);
  const after = cursor !== undefined && 'after' in cursor ? cursor.after : undefined;
  return strategy === 'id' ? byId(reader, after) : byChain(reader, after, Math.max(1, concurrency));
}
