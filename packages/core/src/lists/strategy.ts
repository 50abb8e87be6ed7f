import type { ApiVersion } from '../address/endpoint.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ListCursor, ListOptions, ListStrategy } from './list-options.ts';
import type { ListParams } from './list-params.ts';
import { valueIn } from './names.ts';
import { navigationOf } from './navigation.ts';
import { ownPaging, pagingOf } from './paging.ts';
import { canBeNarrowed, isAlternative } from './query.ts';
import { sortsOtherwise } from './row-order.ts';

export type SettledStrategy = Exclude<ListStrategy, 'auto'>;

/** The strategy of a list. Refuses one that its parameters do not allow. */
export function chooseStrategy(
  params: ListParams,
  options: ListOptions,
  version: ApiVersion,
): SettledStrategy {
  const strategy = settle(params, options, version);
  if (strategy === 'pages') checkStart(params, options, version);
  return strategy;
}

function settle(params: ListParams, options: ListOptions, version: ApiVersion): SettledStrategy {
  const { strategy = 'auto', id, cursor } = options;
  if (strategy === 'pages' || needsPages(params, options, version)) return 'pages';
  const isOrderedOtherwise = id !== undefined && sortsOtherwise(params, options, id);
  if (strategy === 'auto') {
    const wasInPages = cursor !== undefined && 'start' in cursor;
    const canNarrow = canBeNarrowed(valueIn(params, 'filter'), version);
    const canChain = id !== undefined && !isOrderedOtherwise && canNarrow && !wasInPages;
    return canChain ? 'chain' : 'pages';
  }
  if (id === undefined) {
    throw new ConfigurationError(
      `the strategy ${strategy} needs the name of the id field: set id`,
      { kind: 'strategy-id', strategy },
    );
  }
  if (isOrderedOtherwise) {
    throw new ConfigurationError(
      `the strategy ${strategy} reads rows by ${id} in ascending order, but params ask for another`,
      { kind: 'strategy-order', strategy, id },
    );
  }
  return strategy;
}

/**
 * Whether ids cannot lead, whatever was asked for: the caller names a place to begin that is none of an id, a condition
 * on the id would be one more alternative, or the method pages otherwise.
 */
function needsPages(params: ListParams, options: ListOptions, version: ApiVersion): boolean {
  const paging = pagingOf(params, options, version);
  if (paging !== 'start' && paging !== 'pagination') return true;
  const { start = 0 } = ownPaging(params, paging, navigationOf(paging, options));
  return start > 0 || (version === 2 && isAlternative(valueIn(params, 'filter')));
}

/** `start: -1` says not to count; without a count nobody knows the next page. */
function checkStart(params: ListParams, options: ListOptions, version: ApiVersion): void {
  const paging = pagingOf(params, options, version);
  const { start = 0 } = ownPaging(params, paging, navigationOf(paging, options));
  if (start >= 0) return;
  throw new ConfigurationError(
    '`start: -1` gives the first page alone: leave it out, or name the id field by which the list can be read',
    { kind: 'start-uncounted' },
  );
}

/** Refuses a cursor that another strategy gave. */
export function checkCursor(cursor: ListCursor | undefined, strategy: ListStrategy): void {
  if (cursor === undefined) return;
  const isForPages = 'start' in cursor;
  if (isForPages === (strategy === 'pages')) return;
  throw new ConfigurationError(`the cursor is not one of the strategy ${strategy}`, {
    kind: 'cursor',
    strategy,
  });
}
