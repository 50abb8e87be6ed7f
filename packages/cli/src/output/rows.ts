import type { Document, DocumentObject } from '../json/read-document.ts';

/** The rows of an answer: those of the list that it holds, else what it holds as the only one. */
export function rowsOf(answer: Document): readonly Document[] {
  const result = isObject(answer) ? (answer.get('result') ?? answer) : answer;
  return listIn(result) ?? [result];
}

/** A list, or the one beside which a structure has only counts and marks: `{ items: […], hasMore: true }`. */
export function listIn(result: Document): readonly Document[] | undefined {
  if (Array.isArray(result)) return result;
  if (!isObject(result)) return undefined;
  const members = [...result.values()];
  const lists = members.filter((member) => isList(member));
  const others = members.filter((member) => !isList(member));
  const [list] = lists;
  const holdsRows =
    list !== undefined && lists.length === 1 && (others.length === 0 || list.every(isObject));
  return holdsRows && others.every((other) => /^(?:number|boolean)$/u.test(typeof other))
    ? list
    : undefined;
}

export function isObject(value: Document | undefined): value is DocumentObject {
  return value instanceof Map;
}

function isList(value: Document): value is readonly Document[] {
  return Array.isArray(value);
}

/** The names of all fields that rows have, as they come. */
export function columnsIn(rows: readonly Document[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => (isObject(row) ? [...row.keys()] : [])))];
}

/** The cells of an answer's rows, under the names of their fields. */
export function tableOf(
  answer: Document,
  textOf: (value: Document) => string,
): readonly (readonly string[])[] {
  const rows = rowsOf(answer);
  const columns = columnsIn(rows);
  const head = columns.length === 0 ? [] : [columns];
  return [...head, ...rows.map((row) => cellsOf(row, columns, textOf))];
}

/** What stands in a cell: texts as they are, structures as JSON; a row that is no structure is its only cell. */
export function cellsOf(
  row: Document,
  columns: readonly string[],
  textOf: (value: Document) => string,
): readonly string[] {
  if (!isObject(row)) return [textOf(row)];
  return columns.map((column) => textOf(row.get(column) ?? null));
}
