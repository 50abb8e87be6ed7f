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

/** `null` where nothing leads to an offset or to the number of a page. */
export function pagePlaceOf(params: ObjectFact): PagePlace | null {
  const size = nameIn(params, LENGTH);
  const number = nameIn(params, OWN_NUMBER);
  if (number !== undefined && isNumber(params.fields[number]?.type))
    return { by: 'page', page: [], ...namesOf('page', { place: number, size }) };
  return placeIn(params, []);
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

function namesOf(by: 'offset' | 'page', { place, size }: Names): Pick<PagingFacts, 'names'> {
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
