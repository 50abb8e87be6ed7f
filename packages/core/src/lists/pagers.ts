import type { Paging } from '../metadata.ts';
import { isRecord } from '../protocol/record.ts';
import { CountedPager } from './counted-pager.ts';
import { LimitPager, type PagePlace } from './limit-pager.ts';
import type { ListParams } from './list-params.ts';
import { spellingIn, valueIn, without } from './names.ts';
import { NumberedPager, type Navigation } from './numbered-pager.ts';
import type { PageAnswer, Pager } from './pager.ts';
import { countOf, ownPaging, PAGE_SIZE } from './paging.ts';
import { noList } from './rows.ts';

/** What leads through the pages of a list, from the caller's own start, or from where it was left. */
export function pagerOf(
  method: string,
  params: ListParams,
  paging: Paging,
  saved: number | undefined,
  navigation: Navigation,
): Pager {
  const { start: own = 0, limit = PAGE_SIZE } = ownPaging(params, paging);
  const start = saved ?? own;
  switch (paging) {
    case 'page':
      return new NumberedPager(method, params, navigation, saved);
    case 'none':
      return new NoPager(method, params);
    case 'pagination':
      return new LimitPager(method, start, limit, (place) => paginated(params, place));
    case 'offset':
      return new LimitPager(method, start, limit, (place) => ({
        ...params,
        [spellingIn(params, 'OFFSET') ?? 'OFFSET']: place.offset,
        [spellingIn(params, 'LIMIT') ?? 'LIMIT']: place.limit,
      }));
    case 'start':
    default:
      return new CountedPager(method, start, PAGE_SIZE, (offset) => started(params, offset));
  }
}

function paginated(params: ListParams, { offset, limit, afterCursor }: PagePlace): ListParams {
  const given = valueIn(params, 'pagination');
  const own = isRecord(given) ? without(given, ['page', 'offset', 'limit']) : {};
  const place = afterCursor === undefined ? { offset } : { afterCursor };
  return {
    ...params,
    [spellingIn(params, 'pagination') ?? 'pagination']: { ...own, limit, ...place },
  };
}

/** The first page needs no `start`, and some methods take every parameter for one of theirs. */
function started(params: ListParams, start: number): ListParams {
  const own = without(params, ['start']);
  return start === 0 ? own : { ...own, [spellingIn(params, 'start') ?? 'start']: start };
}

/** A method that answers everything at once. */
class NoPager implements Pager {
  readonly start = 0;
  readonly mayRepeat = false;
  readonly mayOverlap = false;
  readonly #method: string;
  readonly #params: ListParams;

  constructor(method: string, params: ListParams) {
    this.#method = method;
    this.#params = params;
  }

  params(): ListParams {
    return this.#params;
  }

  isDoubtful(): boolean {
    return false;
  }

  next({ rows, total }: PageAnswer): undefined {
    const all = countOf(total) ?? 0;
    if (all <= rows.length) return;
    throw noList(
      this.#method,
      `the portal gave ${rows.length} of ${all} rows, and nothing is known of further pages`,
    );
  }
}
