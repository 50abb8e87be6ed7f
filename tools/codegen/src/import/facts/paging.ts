/** How a list method is read to its end, as its parameters and its result show it. */
import {
  type MethodFacts,
  type ObjectFact,
  type PagingFacts,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';

import { isRecord } from '../text/records.ts';

/** What is known of a method besides its parameters and its result. */
export interface Paged {
  readonly name: string;
  readonly version: MethodFacts['version'];
  readonly access: MethodFacts['access'];
  /** Keys that examples show beside the result. */
  readonly envelope: ReadonlySet<string>;
  /** Results that examples show, if there are any. */
  readonly results?: readonly unknown[];
}

export function pagingOf(
  method: Paged,
  params: ObjectFact,
  result: TypeFact,
): PagingFacts | undefined {
  const by = pagedBy(method, params);
  if (by === null) return undefined;
  const rows =
    rowsOf(result, method) ??
    (by === 'none' ? null : (rowsByKey(result) ?? untold(method, result)));
  if (rows === null) return undefined;
  const filter = parameter(params, 'filter');
  const order = parameter(params, 'order') ?? parameter(params, 'sort');
  const select = parameter(params, 'select');
  return {
    by,
    ...(by === 'page' ? { page: navigationOf(params) ?? [] } : {}),
    ...(filter === undefined ? {} : { filter }),
    // Where nobody says how pages are asked for, nobody knows whether conditions may lead through them.
    ...(tellsPages(method, params) ? idFacts(rows.type, params, filter, order) : {}),
    ...(order === undefined ? {} : { order }),
    rows: rows.path,
    ...(select === undefined ? {} : { select }),
  };
}

/** In version 3, what pages takes `pagination`; what else reads rows has them all at once. */
function pagedBy(method: Paged, params: ObjectFact): PagingFacts['by'] | null {
  const { version, access, envelope } = method;
  if (Object.hasOwn(params.fields, 'pagination')) return 'pagination';
  if (version === 3) return access === 'read' ? 'none' : null;
  if (parameter(params, 'start') !== undefined) return 'start';
  const isByOffset = ['offset', 'limit'].every((name) => parameter(params, name) !== undefined);
  if (isByOffset) return 'offset';
  if (navigationOf(params) !== null) return 'page';
  if (envelope.has('next')) return 'start';
  return uncalled(method, params);
}

/** Whether the page says how one gets from page to page. */
function tellsPages({ version, envelope }: Paged, params: ObjectFact): boolean {
  return version === 3 || envelope.has('next') || takesPages(params);
}

/** What a method that lists something is called. */
const LIST = /(?:^|\.)(?:get)?list$/iu;

/** Parameters that lead through pages in ways of their own, at whatever depth. */
const OF_PAGES =
  /^(?:start|limit|offset|page|pageSize|nav.*|iNumPage|nPageSize|last_?id|first_?id)$/iu;

/**
 * How a list pages that takes nothing which would lead through pages. Where its answers count rows, there may be a next
 * page, as `start` leads to; where whole answers do not, all rows are there.
 */
function uncalled({ name, access, envelope }: Paged, params: ObjectFact): 'start' | 'none' | null {
  if (access !== 'read' || !LIST.test(name) || takesPages(params)) return null;
  if (envelope.has('total')) return 'start';
  return envelope.has('time') ? 'none' : null;
}

function takesPages({ fields }: ObjectFact): boolean {
  return Object.entries(fields).some(([name, { type }]) => {
    const inner = objectOf(type);
    return OF_PAGES.test(name) || (inner !== null && inner.operators !== true && takesPages(inner));
  });
}

/** Path of the object that says the number of the page. */
function navigationOf({ fields }: ObjectFact): readonly string[] | null {
  for (const [name, { type }] of Object.entries(fields)) {
    const holder = objectOf(type);
    if (holder === null) continue;
    if (Object.hasOwn(holder.fields, 'iNumPage')) return [name];
    const inner = navigationOf(holder);
    if (inner !== null) return [name, ...inner];
  }
  return null;
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

function parameter({ fields }: ObjectFact, name: string): string | undefined {
  return Object.keys(fields).find((key) => key.toLowerCase() === name);
}

interface Rows {
  readonly path: readonly string[];
  readonly type: TypeFact;
}

/** The result itself, or the one list in it. Where examples show lists, a table that tells of others is wrong. */
function rowsOf(result: TypeFact, { name, results = [] }: Paged): Rows | null {
  const described = listsIn(result);
  const shown = described.filter(({ path }) => results.some((one) => showsList(one, path)));
  const lists = shown.length > 0 ? shown : described;
  const whole = lists.find(({ path }) => path.length === 0);
  if (whole !== undefined) return whole;
  const [only] = lists;
  if (lists.length === 1) return only ?? null;
  return (
    lists.find(
      ({ path: [key = ''] }) =>
        key === 'items' || name.toLowerCase().includes(key.toLowerCase().replace(/s$/u, '')),
    ) ?? null
  );
}

function listsIn(result: TypeFact): Rows[] {
  const items = itemsOf(result);
  const fields = Object.entries(objectOf(result)?.fields ?? {});
  return [
    ...(items === null ? [] : [{ path: [], type: items }]),
    ...fields.flatMap(([key, { type }]) => {
      const inner = itemsOf(type);
      return inner === null ? [] : [{ path: [key], type: inner }];
    }),
  ];
}

function showsList(result: unknown, [key]: readonly string[]): boolean {
  if (key === undefined) return Array.isArray(result);
  return isRecord(result) && Array.isArray(result[key]);
}

function itemsOf(type: TypeFact): TypeFact | null {
  if (isArray(type)) return type.array;
  if (isUnion(type)) return type.anyOf.find(isArray)?.array ?? null;
  return null;
}

function objectOf(type: TypeFact): ObjectFact | null {
  if (isObject(type)) return type;
  return isUnion(type) ? (type.anyOf.find(isObject) ?? null) : null;
}

/** An object whose keys are the rows' ids, values of one kind, and no name of its own: the result, or the one thing in it. */
function rowsByKey(result: TypeFact): Rows | null {
  const holder = objectOf(result);
  const { fields = {}, others } = holder ?? {};
  const [only, ...more] = Object.entries(fields);
  if (others === undefined && only !== undefined && more.length === 0) {
    const inner = rowsByKey(only[1].type);
    return inner === null || inner.path.length > 0 ? null : { ...inner, path: [only[0]] };
  }
  const row = others === undefined || only !== undefined ? null : objectOf(others);
  return row === null || Object.keys(row.fields).length === 0 ? null : { path: [], type: row };
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
