/** How a list method is read to its end, as its parameters and its result show it. */
import type { MethodFacts, ObjectFact, PagingFacts, TypeFact } from '@oint/reference';

import { isWholeList, listedRows, type Rows, rowsByKey } from './list-rows.ts';
import { objectOf } from './object-of.ts';
import { lengthOf, type PagePlace, pagePlaceOf, placeIn3 } from './page-places.ts';

/** What is known of a method besides its parameters and its result. */
export interface Paged {
  readonly name: string;
  readonly version: MethodFacts['version'];
  readonly access: MethodFacts['access'];
  /** Keys that examples show beside the result. */
  readonly envelope: ReadonlySet<string>;
  /** Results that examples show, if there are any. */
  readonly results?: readonly unknown[];
  /** The longest page that one can ask for. */
  readonly longestPage?: number | undefined;
}

export function pagingOf(
  method: Paged,
  params: ObjectFact,
  result: TypeFact,
): PagingFacts | undefined {
  const place = placeOf(method, params, result);
  if (place === null) return undefined;
  const { name, results = [] } = method;
  const rows = listedRows(result, name, results) ?? rowsByKey(result) ?? untold(method, result);
  if (rows === null) return undefined;
  const within = place.by === 'offset' ? place.page : undefined;
  const holder = holderAt(params, within);
  const filter = parameter(holder, 'filter');
  const order = parameter(holder, 'order') ?? parameter(holder, 'sort');
  const select = parameter(holder, 'select');
  // By its id, a row is known that comes in two pages. Without one, none says behind which row the next page begins.
  const id = PLACED.has(place.by) ? idOf(rows.type) : undefined;
  if (place.by === 'last' && id === undefined) return undefined;
  const isNamed = [filter, order, select].some((found) => found !== undefined);
  return {
    ...place,
    ...(filter === undefined ? {} : { filter }),
    // Where nobody says how pages are asked for, nobody knows whether conditions may lead through them.
    ...(tellsPages(method, params) ? idFacts(rows.type, holder, filter, order) : {}),
    ...(id === undefined ? {} : { id }),
    ...longest(method, place),
    ...(order === undefined ? {} : { order }),
    rows: rows.path,
    ...(select === undefined ? {} : { select }),
    ...(within === undefined || !isNamed ? {} : { within }),
  };
}

/** Pages that begin at a place, to which no condition on ids leads. */
const PLACED: ReadonlySet<PagingFacts['by']> = new Set(['offset', 'page', 'last']);

/** Beside an offset inside of a parameter stand the conditions too. */
function holderAt(params: ObjectFact, path: readonly string[] = []): ObjectFact {
  return path.reduce<ObjectFact>((holder, name) => {
    const type = holder.fields[name]?.type;
    return (type === undefined ? null : objectOf(type)) ?? { fields: {} };
  }, params);
}

/** Where it matters: where one asks for rows by their number. */
function longest({ longestPage }: Paged, { by, names }: PagePlace): Pick<PagingFacts, 'maxSize'> {
  const asks = by === 'none' ? names !== undefined : by !== 'start' && by !== 'page';
  return longestPage === undefined || !asks ? {} : { maxSize: longestPage };
}

/** In version 3, what pages takes `pagination`; what else reads rows has them all at once. */
function placeOf(method: Paged, params: ObjectFact, result: TypeFact): PagePlace | null {
  const { version, access, envelope } = method;
  // What a call takes away from a queue, the next one would not have.
  if (access !== 'read') return null;
  const place3 = placeIn3(params);
  if (version === 3 || place3?.by === 'pagination') return place3 ?? whole(method, params);
  if (parameter(params, 'start') !== undefined) return { by: 'start' };
  return (
    pagePlaceOf(params) ??
    (envelope.has('next') ? { by: 'start' } : uncalled(method, params, result))
  );
}

/** Whether the page says how one gets from page to page. */
function tellsPages({ version, envelope }: Paged, params: ObjectFact): boolean {
  return version === 3 || envelope.has('next') || takesPages(params);
}

/** What a method that lists something is called. */
const LIST = /(?:^|\.)(?:get)?list$/iu;

/** Parameters that lead through pages in ways of their own, at whatever depth. */
const OF_PAGES =
  /^(?:start|offset|page|pageSize|nav.*|pageNavigation|iNumPage|nPageSize|last_?id|first_?id)$/iu;

/**
 * How a list pages that takes nothing which would lead through pages. Where its answers count rows, there may be a next
 * page, as `start` leads to; where whole answers do not, all rows are there. Where no whole answer is shown, it is as the documentation
 * says of all lists: `start` leads to the next page, if an answer names one.
 */
function uncalled(method: Paged, params: ObjectFact, result: TypeFact): PagePlace | null {
  const { name, envelope } = method;
  const isList = LIST.test(name);
  // What leads through pages in a way of its own is not gone: as many rows as one can ask for come, or an error.
  if (takesPages(params)) return takesMost(method, params) ? whole(method, params) : null;
  if (!(isList || isWholeList(result))) return null;
  if (envelope.has('total')) return { by: 'start' };
  if (envelope.has('time')) return whole(method, params);
  return isList && !takesLength(params) ? { by: 'start' } : null;
}

function takesMost({ longestPage }: Paged, params: ObjectFact): boolean {
  return longestPage !== undefined && takesLength(params);
}

/** All rows at once, or as many as one can ask for, where there is a limit to it. */
function whole(method: Paged, params: ObjectFact): PagePlace {
  const size = takesMost(method, params) ? lengthOf(params) : undefined;
  return size === undefined ? { by: 'none' } : { by: 'none', names: { size } };
}

function takesPages({ fields }: ObjectFact): boolean {
  return Object.entries(fields).some(([name, { type }]) => {
    const inner = objectOf(type);
    return OF_PAGES.test(name) || (inner !== null && inner.operators !== true && takesPages(inner));
  });
}

function takesLength(params: ObjectFact): boolean {
  return lengthOf(params) !== undefined;
}

/**
 * The field that leads through the rows, if they can be filtered and sorted by it. An order is given by field: a parameter
 * that names one field at a time is none.
 */
function idFacts(
  rows: TypeFact,
  params: ObjectFact,
  filter: string | undefined,
  order: string | undefined,
): Pick<PagingFacts, 'id' | 'idInRequest'> {
  const sortable = fieldsOf(params, order);
  const id = idOf(rows);
  if (filter === undefined || sortable === null || id === undefined) return {};
  const names = [...(fieldsOf(params, filter) ?? []), ...sortable];
  const idInRequest = names.find((name) => name.toLowerCase() === id.toLowerCase());
  return names.includes(id) || idInRequest === undefined ? { id } : { id, idInRequest };
}

function fieldsOf(params: ObjectFact, name: string | undefined): readonly string[] | null {
  const type = name === undefined ? undefined : params.fields[name]?.type;
  const holder = type === undefined ? null : objectOf(type);
  return holder === null ? null : Object.keys(holder.fields);
}

export function parameter({ fields }: ObjectFact, name: string): string | undefined {
  return Object.keys(fields).find((key) => key.toLowerCase() === name);
}

/** Of a list method whose result nobody tells, the rows are the result, as the documentation says of all of them. */
function untold({ name, version, access }: Paged, result: TypeFact): Rows | null {
  const isList = version === 2 && access === 'read' && LIST.test(name);
  return isList && result === 'any' ? { path: [], type: result } : null;
}

function idOf(rows: TypeFact): string | undefined {
  const row = objectOf(rows);
  return row === null ? undefined : ['ID', 'id'].find((key) => Object.hasOwn(row.fields, key));
}
