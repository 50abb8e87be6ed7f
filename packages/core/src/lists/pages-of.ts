import type { Transport } from '../transport/transport.ts';
import { byChain, byId } from './by-id.ts';
import { byPages } from './by-pages.ts';
import { IdReader } from './id-reader.ts';
import type { ListCursor, ListOptions } from './options.ts';
import type { Page } from './page.ts';
import { IdQuery } from './query.ts';
import type { ListParams } from './query.ts';
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
  transport: Transport,
  { method, params, options, strategy, cursor }: ListRequest,
): AsyncGenerator<Page<Row>> {
  const { id, signal, concurrency = DEFAULT_CONCURRENCY } = options;
  if (strategy === 'pages' || id === undefined) {
    return byPages(transport, method, params, options, cursor);
  }
  const query = new IdQuery(params, id, options, transport.versionOf(method, options));
  const reader = new IdReader<Row>(transport, method, query, options);
  const after = cursor !== undefined && 'after' in cursor ? cursor.after : undefined;
  return strategy === 'id'
    ? byId(reader, after)
    : byChain(reader, after, Math.max(1, concurrency), signal);
}
