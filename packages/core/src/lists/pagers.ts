import type { Paging } from '../metadata.ts';
import { isRecord } from '../protocol/record.ts';
import { CountedPager } from './counted-pager.ts';
import { LastPager } from './last-pager.ts';
import { LimitPager, type PagePlace } from './limit-pager.ts';
import type { ListParams } from './list-params.ts';
import { spellingIn, valueIn, without } from './names.ts';
import { type Navigation, pageObject, withPage } from './navigation.ts';
import { NoPager } from './no-pager.ts';
import { NumberedPager } from './numbered-pager.ts';
import type { Pager } from './pager.ts';
import { ownPaging, PAGE_SIZE } from './paging.ts';

/** What leads through the pages of a list, from the caller's own start, or from where it was left. */
export function pagerOf(
  method: string,
  params: ListParams,
  paging: Paging,
  { id = 'id', saved }: { readonly id?: string | undefined; readonly saved: number | undefined },
  navigation: Navigation,
): Pager {
  const { maxSize } = navigation;
  const { start: own = 0, limit = Math.min(PAGE_SIZE, maxSize) } = ownPaging(
    params,
    paging,
    navigation,
  );
  const start = saved ?? own;
  switch (paging) {
    case 'page':
      return new NumberedPager(method, params, navigation, saved);
    case 'none':
      return new NoPager(method, params, navigation);
    case 'last':
      return new LastPager(method, params, navigation, { id, saved });
    case 'pagination': {
      const goesByCursor = navigation.place === 'afterCursor';
      return new LimitPager(method, start, { limit, maxSize, goesByCursor }, (place) =>
        paginated(params, place, goesByCursor),
      );
    }
    case 'offset':
      return new LimitPager(method, start, { limit, maxSize }, (place) =>
        offsetBy(params, place, navigation),
      );
    case 'start':
    default:
      return new CountedPager(method, start, PAGE_SIZE, (offset) => started(params, offset));
  }
}

function offsetBy(
  params: ListParams,
  { offset, limit }: PagePlace,
  navigation: Navigation,
): ListParams {
  const { path, place, size } = navigation;
  const own = pageObject(params, path);
  const spelled = (name: string): string => spellingIn(own, name) ?? name;
  return withPage(params, { [spelled(place)]: offset, [spelled(size)]: limit }, navigation);
}

function paginated(
  params: ListParams,
  { offset, limit, afterCursor }: PagePlace,
  goesByCursor: boolean,
): ListParams {
  const given = valueIn(params, 'pagination');
  const own = isRecord(given) ? without(given, ['page', 'offset', 'limit']) : {};
  const isFirst = goesByCursor && afterCursor === undefined;
  const place = afterCursor === undefined ? (isFirst ? {} : { offset }) : { afterCursor };
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
