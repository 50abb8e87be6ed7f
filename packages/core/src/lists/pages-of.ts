import type { ListMetadata } from '../metadata.ts';
import type { Operation } from '../operation/operation.ts';
import { byChain, byId } from './by-id.ts';
import { byPages } from './by-pages.ts';
import { IdReader } from './id-reader.ts';
import type { ListOptions } from './list-options.ts';
import type { ListParams } from './list-params.ts';
import type { ListPorts } from './list-ports.ts';
import { navigationOf, unlessSorted } from './navigation.ts';
import type { Page } from './page.ts';
import { pagerOf } from './pagers.ts';
import { ownPaging, pagingOf } from './paging.ts';
import { IdQuery } from './query.ts';
import { orderOf } from './row-order.ts';
import { UnfitId } from './rows.ts';
import { checkCursor, chooseStrategy } from './strategy.ts';

const DEFAULT_CONCURRENCY = 10;

export interface ListRequest {
  readonly method: string;
  readonly params: ListParams;
  readonly options: ListOptions;
}

/**
 * The pages of a list, in the way that its method and parameters allow.
 *
 * @throws ConfigurationError when they do not allow what the options ask for.
 */
export function pagesOf<Row>(
  ports: ListPorts,
  operation: Operation,
  given: ListRequest,
): AsyncGenerator<Page<Row>> {
  const options = withDefaults(ports, given);
  const request = { ...given, options };
  const { method, params } = request;
  const { id, cursor, concurrency = DEFAULT_CONCURRENCY } = options;
  const version = ports.methods.versionOf(method, options.version);
  const strategy = chooseStrategy(params, options, version);
  checkCursor(cursor, strategy);
  if (strategy === 'pages' || id === undefined) return inPages(ports, operation, request);
  const query = new IdQuery(params, id, options, version);
  const reader = new IdReader<Row>(ports, operation, method, query, options);
  const after = cursor !== undefined && 'after' in cursor ? cursor.after : undefined;
  if (strategy === 'id') return byId(reader, after);
  const pages = byChain(reader, after, Math.max(1, concurrency));
  const isFree = (options.strategy ?? 'auto') === 'auto' && cursor === undefined;
  return isFree ? orInPages(pages, () => inPages(ports, operation, request)) : pages;
}

/** What the caller says, or the metadata. With an id of the caller's own, what they say of another does not hold. */
function withDefaults({ methods }: ListPorts, { method, options }: ListRequest): ListOptions {
  const { list = {}, positional } = methods.of(method, options.version);
  // What has a place for each parameter has none for one of ours.
  const known: ListMetadata = positional === undefined ? list : { paging: 'none', ...list };
  const isOther = options.id !== undefined && options.id !== known.id;
  const { id, idInRequest, order, ...rest } = known;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return {
    ...rest,
    ...(isOther ? {} : { id, idInRequest, order }),
    ...Object.fromEntries(given),
  };
}

function inPages<Row>(
  ports: ListPorts,
  operation: Operation,
  { method, params, options }: ListRequest,
): AsyncGenerator<Page<Row>> {
  const { cursor } = options;
  const version = ports.methods.versionOf(method, options.version);
  const saved = cursor !== undefined && 'start' in cursor ? cursor : undefined;
  const { positional } = ports.methods.of(method, options.version);
  const paging = pagingOf(params, options, version);
  const navigation = navigationOf(paging, options, positional);
  const { start: own = 0 } = ownPaging(params, paging, navigation);
  const isCounted = version === 2 && paging === 'start';
  const ordered = isCounted ? inSomeOrder(params, own, options) : params;
  const from = { id: options.id, saved: saved?.start };
  const pager = pagerOf(method, ordered, paging, from, navigation);
  return byPages(ports, operation, method, pager, options, saved);
}

/** Without an order, a portal may give a row in two pages, and another one in none. Who begins at a place of his own, has chosen one. */
function inSomeOrder(params: ListParams, own: number, options: ListOptions): ListParams {
  const { id, idInRequest = id } = options;
  if (idInRequest === undefined || own > 0) return params;
  return { ...params, ...unlessSorted(params, orderOf(options, idInRequest)) };
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
