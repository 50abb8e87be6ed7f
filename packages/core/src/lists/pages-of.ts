import type { BatchPorts } from '../batch/batch.ts';
import type { Operation } from '../operation/operation.ts';
import { byChain, byId } from './by-id.ts';
import { byPages } from './by-pages.ts';
import { IdReader } from './id-reader.ts';
import type { ListCursor, ListOptions } from './options.ts';
import type { Page } from './page.ts';
import { IdQuery } from './query.ts';
import type { ListParams } from './query.ts';
import type { SettledStrategy } from './strategy.ts';

const DEFAULT_CONCURRENCY = 10;

/** What a list needs of the transport. */
export type ListPorts = BatchPorts;

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
  if (strategy === 'pages' || id === undefined) {
    return byPages(ports, operation, method, params, options, cursor);
  }
  const query = new IdQuery(params, id, options, ports.methods.versionOf(method, options.version));
  const reader = new IdReader<Row>(ports, operation, method, query, options);
  const after = cursor !== undefined && 'after' in cursor ? cursor.after : undefined;
  return strategy === 'id' ? byId(reader, after) : byChain(reader, after, Math.max(1, concurrency));
}
