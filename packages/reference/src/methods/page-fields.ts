import type { PageNamesFact, PagingFacts } from '../facts/facts.ts';

/** By which fields of a request one asks for a page of a list, and in which object of it they stand. */
export interface PageFields {
  readonly path: readonly string[];
  /** What begins the page: its number, rows before it, or the id of the one before it; absent where all rows come at once. */
  readonly place?: string | undefined;
  /** Its length, where one can ask for it. */
  readonly size?: string | undefined;
}

/** What lists call it, unless their facts have other names. */
export const USUAL_PAGE_NAMES: Readonly<Record<PagingFacts['by'], PageNamesFact>> = {
  start: { place: 'start' },
  pagination: { place: 'page', size: 'limit' },
  offset: { place: 'OFFSET', size: 'LIMIT' },
  page: { place: 'iNumPage', size: 'nPageSize' },
  last: { place: 'LAST_ID', size: 'LIMIT' },
  none: {},
};

export function pageFields({ by, page, names = USUAL_PAGE_NAMES[by] }: PagingFacts): PageFields {
  return { path: page ?? (by === 'pagination' ? ['pagination'] : []), ...names };
}

/** What a field of the page is called where parameters are written in one line: `PARAMS[NAV_PARAMS][iNumPage]`. */
export function pageFieldName({ path }: PageFields, name: string): string {
  const [first, ...inner] = [...path, name];
  return `${first}${inner.map((key) => `[${key}]`).join('')}`;
}
