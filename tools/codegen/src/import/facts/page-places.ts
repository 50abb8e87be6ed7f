/**
 * Where the parameters of a list method say which page is wanted.
 *
 * @example
 *   Of `{ params: { filter, limit, offset } }` it is an offset and a length, in the object `params`.
 */
import {
  isArray,
  type ObjectFact,
  type PagingFacts,
  type TypeFact,
  USUAL_PAGE_NAMES,
} from '@oint/reference';

import { objectOf } from './object-of.ts';

/** What leads through the pages, and where it stands. */
export type PagePlace = Pick<PagingFacts, 'by' | 'page' | 'names'>;

const OFFSET = /^offset$/iu;
const LENGTH = /^(?:limit|pageSize|nPageSize)$/iu;
/** The number of a page; a parameter of its own only where it is called so outright. */
const NUMBER = /^(?:iNumPage|currentPage)$/iu;
const OWN_NUMBER = /^page$/iu;
/** The id of the row before the page; with more than that, there is no telling what else belongs to it. */
const LAST = /^last_?/iu;
const LAST_ID = /^last_?id$/iu;

/** `null` where nothing leads to an offset, to the number of a page or to what follows a row. */
export function pagePlaceOf(params: ObjectFact): PagePlace | null {
  const size = nameIn(params, LENGTH);
  const number = nameIn(params, OWN_NUMBER);
  if (number !== undefined && isNumber(params.fields[number]?.type))
    return { by: 'page', page: [], ...namesOf('page', { place: number, size }) };
  return placeIn(params, []) ?? lastOf(params, size);
}

function lastOf(params: ObjectFact, size: string | undefined): PagePlace | null {
  const [place, ...more] = Object.keys(params.fields).filter((name) => LAST.test(name));
  const isAlone = place !== undefined && LAST_ID.test(place) && more.length === 0;
  return isAlone && size !== undefined ? { by: 'last', ...namesOf('last', { place, size }) } : null;
}

/** How one gets on in version 3: from `pagination`, or from a cursor of one's own. `null` where nothing is said of it. */
export function placeIn3({ fields }: ObjectFact): PagePlace | null {
  const pagination = fields['pagination'];
  if (pagination !== undefined) return paginationOf(pagination.type);
  const cursor = Object.entries(fields).find(([, { type }]) => {
    const names = Object.keys(objectOf(type)?.fields ?? {});
    return ['field', 'value', 'limit'].every((name) => names.includes(name));
  });
  if (cursor === undefined) return null;
  return { by: 'last', page: [cursor[0]], names: { place: 'value', size: 'limit' } };
}

/** Where `pagination` is described, it has what it describes: an offset, a cursor of the portal's, or a length alone. */
function paginationOf(type: TypeFact): PagePlace {
  const { fields = {}, others } = objectOf(type) ?? {};
  const { limit, afterCursor, ...more } = fields;
  const isOther = limit === undefined || others !== undefined || Object.keys(more).length > 0;
  if (isOther) return { by: 'pagination' };
  if (afterCursor !== undefined)
    return { by: 'pagination', names: { place: 'afterCursor', size: 'limit' } };
  return { by: 'none', page: ['pagination'], names: { size: 'limit' } };
}

/** The name of a length that one can ask for, where that is all there is. */
export function lengthOf(params: ObjectFact): string | undefined {
  return nameIn(params, LENGTH);
}

function placeIn(holder: ObjectFact, path: readonly string[]): PagePlace | null {
  const size = nameIn(holder, LENGTH);
  const offset = nameIn(holder, OFFSET);
  const page = path.length === 0 ? {} : { page: path };
  if (offset !== undefined && size !== undefined)
    return { by: 'offset', ...page, ...namesOf('offset', { place: offset, size }) };
  const number = nameIn(holder, NUMBER);
  if (number !== undefined)
    return { by: 'page', page: path, ...namesOf('page', { place: number, size }) };
  for (const [name, { type }] of Object.entries(holder.fields)) {
    const inner = objectOf(type);
    const found =
      inner === null || inner.operators === true ? null : placeIn(inner, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}

interface Names {
  readonly place: string;
  readonly size: string | undefined;
}

function namesOf(
  by: 'offset' | 'page' | 'last',
  { place, size }: Names,
): Pick<PagingFacts, 'names'> {
  const usual = USUAL_PAGE_NAMES[by];
  const isUsual = place === usual.place && (size === undefined || size === usual.size);
  if (isUsual) return {};
  return { names: size === undefined ? { place } : { place, size } };
}

function nameIn({ fields }: ObjectFact, pattern: RegExp): string | undefined {
  return Object.keys(fields).find((name) => pattern.test(name));
}

function isNumber(type: TypeFact | undefined): boolean {
  return type !== undefined && objectOf(type) === null && !isArray(type);
}
