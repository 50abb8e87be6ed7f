import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { isRecord } from '../protocol/record.ts';
import type { ListCursor } from './options.ts';

/** Some rows in a row, each with the place after it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  cursorAfter(position: number): ListCursor;
}

/** The path of the rows inside a result: the result itself, or its only list. */
export function findRows(result: unknown): readonly string[] | undefined {
  if (Array.isArray(result)) return [];
  if (!isRecord(result)) return undefined;
  const lists = Object.keys(result).filter((key) => Array.isArray(result[key]));
  const [only, ...more] = lists;
  return only !== undefined && more.length === 0 ? [only] : undefined;
}

/** The rows of a result. What they are like, the caller of the list says. */
export function rowsAt<Row>(
  result: unknown,
  path: readonly string[] | undefined,
  method: string,
): Row[] {
  let value = result;
  for (const key of path ?? findRows(result) ?? []) {
    value = isRecord(value) ? value[key] : undefined;
  }
  if (isList<Row>(value)) return value;
  throw noList(method, 'the result holds no list of rows');
}

function isList<Row>(value: unknown): value is Row[] {
  return Array.isArray(value);
}

/** The row's id as a number, which is what `>ID` compares. */
export function idOf(row: unknown, field: string, method: string): number {
  const id = isRecord(row) ? Number(row[field]) : Number.NaN;
  if (Number.isSafeInteger(id)) return id;
  throw noList(method, `a row has no number as ${field}`);
}

/** The error of an answer from which no list can be read. */
export function noList(method: string, message: string): InvalidResponseError {
  return new InvalidResponseError(message, { reason: 'shape', method, status: 200, excerpt: '' });
}
