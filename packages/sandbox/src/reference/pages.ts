/** Which of the rows of a list that is made up a call asks for. */
import { pageFields, type PagingFacts } from '@oint/reference';

import { compileFilter, rowOf } from '../lists/filter.ts';
import { integer } from '../portal/params.ts';
import { isFields, lookUp, type Fields, type Value } from '../values.ts';

export interface Page {
  /** How many rows match in all. */
  readonly total: number;
  /** Numbers of the rows shown, from 1 on. */
  readonly rows: readonly number[];
  /** Where the next page begins, if there is one. */
  readonly next: number | undefined;
}

/** @param count - how many rows the list has */
export function pageOf(paging: PagingFacts, fields: Fields, count: number): Page {
  const matching = matchingRows(paging, fields, count);
  const { start, size } = rangeOf(paging, fields);
  const rows = matching.slice(start, start + size);
  const isMore = start + size < matching.length;
  return { total: matching.length, rows, next: isMore ? start + size : undefined };
}

interface Range {
  readonly start: number;
  readonly size: number;
}

/** Rows of a page, where the call does not say otherwise. */
export const PAGE_SIZE = 50;

function rangeOf(paging: PagingFacts, fields: Fields): Range {
  const { by, maxSize = Number.POSITIVE_INFINITY } = paging;
  const { path, place, size: length } = pageFields(paging);
  const asked = fieldsAt(fields, path);
  const usual = by === 'none' && length === undefined ? maxSize : PAGE_SIZE;
  const size = Math.min(length === undefined ? usual : numberOf(asked, length, usual), maxSize);
  if (place === undefined) return { start: 0, size };
  // The ids of rows that are made up are their numbers.
  if (by !== 'page' && by !== 'pagination') return { start: numberOf(asked, place, 0), size };
  return { start: (numberOf(asked, place, 1) - 1) * size, size };
}

/** The object in which a call says which rows it wants. */
export function fieldsAt(fields: Fields, path: readonly string[] = []): Fields {
  const found = path.reduce<Value | undefined>(
    (value, key) => (isFields(value) ? lookUp(value, key) : undefined),
    fields,
  );
  return isFields(found) ? found : {};
}

/** Numbers below zero mean none: `start: -1` asks for no count. */
function numberOf(fields: Fields, name: string, otherwise: number): number {
  return Math.max(0, integer.read(lookUp(fields, name) ?? otherwise) ?? otherwise);
}

/**
 * The numbers of the rows whose identifier the filter admits: whoever walks a list by identifiers asks for those after the
 * last one. Conditions on what is made up would choose nothing, and are ignored.
 */
function matchingRows(
  { filter: filterName, id = 'id', within }: PagingFacts,
  fields: Fields,
  count: number,
): number[] {
  const filter =
    filterName === undefined ? undefined : lookUp(fieldsAt(fields, within), filterName);
  const conditions = Array.isArray(filter) ? idConditions(filter, id) : filter;
  const matches = compileFilter(isFields(conditions) ? conditions : {});
  return Array.from({ length: count }, (_, index) => index + 1).filter((row) =>
    matches(rowOf({ [id.toUpperCase()]: String(row) })),
  );
}

/** Operators of REST 3.0 and the prefixes of a filter key that mean the same. */
const PREFIXES: ReadonlyMap<Value | undefined, string> = new Map([
  ['=', '='],
  ['!=', '!='],
  ['>', '>'],
  ['>=', '>='],
  ['<', '<'],
  ['<=', '<='],
  ['in', '@'],
]);

/** The conditions of a filter of REST 3.0 on the identifier, as a filter that has its operators in the keys. */
function idConditions(filter: readonly Value[], id: string): Fields {
  const conditions = filter.flatMap((condition): [string, Value][] => {
    if (!Array.isArray(condition) || condition[0] !== id) return [];
    const [operator, wanted] = condition.length > 2 ? condition.slice(1) : ['in', condition[1]];
    const prefix = PREFIXES.get(operator);
    return prefix === undefined || wanted === undefined ? [] : [[`${prefix}${id}`, wanted]];
  });
  return Object.fromEntries(conditions);
}
