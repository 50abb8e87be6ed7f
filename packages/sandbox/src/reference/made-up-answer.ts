/** Answers of methods that remember nothing: as the documentation's example looks, or where it shows none, as the type does. */
import type { MethodFacts, PagingFacts, SkeletonObject } from '@oint/reference';

import type { Answer } from '../portal/method.ts';
import { isJsonObject, isFields, lookUp, type Fields, type Json } from '../values.ts';
import { embody, isNumber, itemType, type Part, partAt } from './embody.ts';
import { outlineOf } from './outline.ts';
import { fieldsAt, PAGE_SIZE, pageOf } from './pages.ts';

/** How many rows a list has that is made up, if its example does not show more kinds of them. */
const ROWS = 3;

export function madeUpAnswer(
  { paging, result: type }: MethodFacts,
  shown: readonly SkeletonObject[],
  fields: Fields,
): Answer {
  const example = shown.find(says) ?? shown[0];
  const result: Part = { skeleton: example?.['result'] ?? outlineOf(type), type };
  const isShown = (key: string): boolean => example !== undefined && Object.hasOwn(example, key);
  if (paging === undefined) {
    const whole = embody(result, '', 1);
    return isShown('total') ? { result: whole, total: countOf(whole) } : { result: whole };
  }
  // A list whose example tells where the next page begins has one.
  const count = kindsOfRows(result, paging.rows) + (isShown('next') ? PAGE_SIZE : 0);
  const { rows, total, next } = pageOf(paging, fields, count);
  const isCounted = paging.by === 'start' || paging.by === 'offset';
  return {
    result: listed(result, paging.rows, rows, selectedIn(paging, fields)),
    ...(isShown('total') || (example === undefined && isCounted) ? { total } : {}),
    ...(isShown('next') ? { next } : {}),
  };
}

/** Whether an answer has anything to show: some examples tell what comes when nothing is found. */
function says({ result }: SkeletonObject): boolean {
  return typeof result !== 'object' || Object.keys(result).length > 0;
}

/** Rows of the answer, or of the list in it; what is no list counts as one thing. */
function countOf(result: Json): number {
  const list = isJsonObject(result) ? Object.values(result).find(Array.isArray) : result;
  return Array.isArray(list) ? list.length : 1;
}

/** Rows enough for each of their kinds. */
function kindsOfRows(result: Part, path: readonly string[]): number {
  let part: Part | undefined = result;
  for (const name of path) part = part && partAt(part, name);
  const shown = typeof part?.skeleton === 'object' ? Object.keys(part.skeleton).length : 0;
  return Math.max(ROWS, shown);
}

/** The result with these rows, and of each the fields that were asked for. */
function listed(
  part: Part,
  path: readonly string[],
  rows: readonly number[],
  selected: ReadonlySet<string> | undefined,
): Json {
  const [name, ...rest] = path;
  if (name === undefined) return rowsOf(part, rows, selected) ?? embody(part, '', 1);
  const whole = embody(part, '', 1);
  const inner = partAt(part, name);
  if (inner === undefined || !isJsonObject(whole)) return whole;
  return { ...whole, [name]: listed(inner, rest, rows, selected) };
}

/** Rows in a list, or by their identifiers; rows of several kinds take turns. `undefined` for what holds no rows. */
function rowsOf(
  { skeleton, type }: Part,
  rows: readonly number[],
  selected: ReadonlySet<string> | undefined,
): Json | undefined {
  if (typeof skeleton === 'string') return undefined;
  const isList = Array.isArray(skeleton);
  const shown = Object.values(skeleton);
  if (!isList && !Object.keys(skeleton).every(isNumber)) return undefined;
  const item = itemType(type);
  const kinds = shown.length === 0 ? [outlineOf(item)] : shown;
  const made = rows.map((row): [string, Json] => {
    const kind = kinds[(row - 1) % kinds.length] ?? 'null';
    return [String(row), selectFields(embody({ skeleton: kind, type: item }, '', row), selected)];
  });
  return isList ? made.map(([, row]) => row) : Object.fromEntries(made);
}

/** The fields that `select` asks for, in lower case, of dotted names the first part; `undefined` when all are shown. */
function selectedIn(
  { select = 'select', within }: PagingFacts,
  fields: Fields,
): ReadonlySet<string> | undefined {
  const given = lookUp(fieldsAt(fields, within), select);
  const inParts = Array.isArray(given) ? given : isFields(given) ? Object.values(given) : [];
  const names = inParts.filter((name) => typeof name === 'string');
  const selected = new Set(names.map((name) => name.toLowerCase().replace(/\..*/u, '')));
  return selected.size === 0 || selected.has('*') ? undefined : selected;
}

/** Names that no field of the row has, such as those of custom fields, are no reason to show an empty row. */
function selectFields(row: Json, selected: ReadonlySet<string> | undefined): Json {
  if (selected === undefined || !isJsonObject(row)) return row;
  const kept = Object.entries(row).filter(([name]) => selected.has(name.toLowerCase()));
  return kept.length === 0 ? row : Object.fromEntries(kept);
}
