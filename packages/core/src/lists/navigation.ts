import type { ListMetadata, Paging } from '../metadata.ts';
import { isRecord } from '../protocol/record.ts';
import type { ListParams } from './list-params.ts';
import { isSameName, spellingIn, without } from './names.ts';

/** Where and how requests of a method say which page they want. */
export interface Navigation {
  /** Path of the object that says it. */
  readonly path: readonly string[];
  /** What that object calls the place where a page begins, and its length; empty where it does not say it. */
  readonly place: string;
  readonly size: string;
  /** Whether these are the names that are usual: then a page has its usual length too, where nobody asks for another. */
  readonly isUsual: boolean;
  /** The longest page that one can ask for. */
  readonly maxSize: number;
  /** What sorts the rows, beside the page: where nothing does, pages need not have each row once. */
  readonly order: ListParams;
  /** Parameters by their position, where the method knows them by it. */
  readonly positional: readonly string[];
}

const USUAL: Readonly<Partial<Record<Paging, Pick<Navigation, 'path' | 'place' | 'size'>>>> = {
  offset: { path: [], place: 'OFFSET', size: 'LIMIT' },
  page: { path: ['NAV_PARAMS'], place: 'iNumPage', size: 'nPageSize' },
  last: { path: [], place: 'LAST_ID', size: 'LIMIT' },
};

const NONE = { path: [], place: '', size: '' };

export function navigationOf(
  paging: Paging,
  { page, pageNames, maxSize = Infinity, order = {} }: ListMetadata,
  positional: readonly string[] = [],
): Navigation {
  const usual = USUAL[paging] ?? NONE;
  const { place = '', size = '' } = pageNames ?? usual;
  const path = page ?? usual.path;
  return { path, place, size, isUsual: pageNames === undefined, maxSize, order, positional };
}

/** The object that says which page is wanted, as the caller gives it. */
export function pageObject(params: ListParams, path: readonly string[]): ListParams {
  let value: unknown = params;
  for (const name of path) {
    const holder: ListParams = isRecord(value) ? value : {};
    value = holder[spellingIn(holder, name) ?? name];
  }
  return isRecord(value) ? value : {};
}

/** The parameters that ask for this page, of rows in an order. */
export function withPage(params: ListParams, page: ListParams, navigation: Navigation): ListParams {
  const { path, positional } = navigation;
  const order = unlessSorted(pageObject(params, path), navigation.order);
  return withoutGaps(putAt(params, path, { ...order, ...page }), path[0] ?? '', positional);
}

/** The order, unless the caller has one. Groups of rows have no ids to be sorted by. */
export function unlessSorted(own: ListParams, order: ListParams): ListParams {
  const names = [...Object.keys(order), 'order', 'sort', 'group'];
  return names.some((name) => spellingIn(own, name) !== undefined) ? {} : order;
}

function putAt(params: ListParams, path: readonly string[], page: ListParams): ListParams {
  const [name, ...rest] = path;
  if (name === undefined) return { ...without(params, Object.keys(page)), ...page };
  const spelling = spellingIn(params, name) ?? name;
  const inner = params[spelling];
  return { ...params, [spelling]: putAt(isRecord(inner) ? inner : {}, rest, page) };
}

/** What is skipped between the first parameter and the page's is given all the same, as an empty list: so it is documented. */
function withoutGaps(params: ListParams, last: string, positional: readonly string[]): ListParams {
  const end = positional.findIndex((name) => isSameName(name, last));
  const first = positional.findIndex((name) => spellingIn(params, name) !== undefined);
  const begin = first === end ? 0 : first;
  const names = positional.slice(begin, end + 1).map((name) => spellingIn(params, name) ?? name);
  const placed = Object.fromEntries(names.map((name) => [name, params[name] ?? []]));
  return { ...placed, ...without(params, names) };
}
