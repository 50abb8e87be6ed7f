/** Where the rows of a list stand in its result, and what they are. */
import { isArray, isUnion, type ObjectFact, type TypeFact } from '@oint/reference';

import { isRecord } from '../text/records.ts';
import { objectOf } from './object-of.ts';

export interface Rows {
  readonly path: readonly string[];
  readonly type: TypeFact;
}

/** The result itself, or the one list in it. Where examples show lists, a table that tells of others is wrong. */
export function listedRows(
  result: TypeFact,
  name: string,
  results: readonly unknown[],
): Rows | null {
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
    ) ??
    lists.find(({ path: [key = ''] }) => beginsAlike(name, key)) ??
    null
  );
}

/** Letters with which words of one kind begin: `notify` and `notifications`. */
const STEM = 5;

function beginsAlike(name: string, key: string): boolean {
  const stem = key.toLowerCase().slice(0, STEM);
  return (
    stem.length === STEM &&
    name
      .toLowerCase()
      .split('.')
      .some((part) => part.startsWith(stem))
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

/** An object whose keys are the rows' ids, values of one kind, and no name of its own: the result, or the one thing in it. */
export function rowsByKey(result: TypeFact): Rows | null {
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

/** Whether there is nothing in a result but rows, with fields of their own. */
export function isWholeList(result: TypeFact): boolean {
  const holder = objectOf(result);
  const items = holder === null ? itemsOf(result) : onlyList(holder);
  return items !== null && Object.keys(objectOf(items)?.fields ?? {}).length > 0;
}

function onlyList({ fields }: ObjectFact): TypeFact | null {
  const [only, ...more] = Object.values(fields);
  const isAlone = only !== undefined && more.length === 0 && objectOf(only.type) === null;
  return isAlone ? itemsOf(only.type) : null;
}
