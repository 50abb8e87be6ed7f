import type { ApiVersion } from '../address/endpoint.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ListMetadata, Paging } from '../metadata.ts';
import { isRecord } from '../protocol/record.ts';
import type { ListParams } from './list-params.ts';
import { spellingIn, valueIn } from './names.ts';
import { type Navigation, pageObject } from './navigation.ts';

/** Rows of a page: of version 2 it is always this, of version 3 and by `OFFSET` it is asked for. */
export const PAGE_SIZE = 50;

/** How a list pages: as the metadata or the caller say, or as most methods of its version do. */
export function pagingOf(
  params: ListParams,
  { paging }: ListMetadata,
  version: ApiVersion,
): Paging {
  if (paging !== undefined) return paging;
  if (version === 3) return 'pagination';
  return spellingIn(params, 'OFFSET') === undefined ? 'start' : 'offset';
}

/** What the caller says about pages: where the list begins, and how long a page is. */
export interface OwnPaging {
  readonly start: number | undefined;
  readonly limit: number | undefined;
}

/**
 * The caller's own place to begin.
 *
 * @throws ConfigurationError for one that is none.
 */
export function ownPaging(params: ListParams, paging: Paging, navigation: Navigation): OwnPaging {
  switch (paging) {
    case 'start':
      return { start: placeIn(params, 'start', -1), limit: undefined };
    case 'offset': {
      const own = pageObject(params, navigation.path);
      return { start: placeIn(own, navigation.place, 0), limit: placeIn(own, navigation.size, 1) };
    }
    case 'pagination':
      return paginationOf(params);
    case 'page':
    case 'last':
    case 'none':
    default:
      return { start: undefined, limit: undefined };
  }
}

/** Of version 3: `{ pagination: { page, limit, offset } }`, pages counted from 1. */
export function paginationOf(params: ListParams): OwnPaging {
  const given = valueIn(params, 'pagination');
  const own = isRecord(given) ? given : {};
  const limit = placeIn(own, 'limit', 1);
  const page = placeIn(own, 'page', 0);
  const start =
    page === undefined ? placeIn(own, 'offset', 0) : Math.max(0, page - 1) * (limit ?? PAGE_SIZE);
  return { start, limit };
}

function placeIn(params: ListParams, name: string, least: number): number | undefined {
  const value = valueIn(params, name);
  if (value === undefined || value === null) return undefined;
  const number = wholeNumber(value);
  if (number !== undefined && number >= least) return number;
  const spelling = spellingIn(params, name) ?? name;
  throw new ConfigurationError(
    `the parameter ${spelling} must be a whole number from ${least} on`,
    { kind: 'page-place', name: spelling, least },
  );
}

/** A whole number, also as the text that PHP makes of it. */
export function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d+$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** `next` as a number; nothing, `0` and `false` say that there is no next page. */
export function positionOf(next: unknown): number | undefined {
  const position = wholeNumber(next);
  return position === 0 ? undefined : position;
}

/** `total` as a number; where it is negative, the method does not count. */
export function countOf(total: unknown): number | undefined {
  const count = wholeNumber(total);
  return count === undefined || count < 0 ? undefined : count;
}
