import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { isRecord } from '../protocol/record.ts';

/** Where the rows of a result stand, and what they are. */
export interface FoundRows<Row> {
  readonly path: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * The rows of a result: where the path says, or where they can be found in an object. An empty list in the place of the
 * object that holds the rows is no list of none. What rows are like, the caller of the list says.
 *
 * @throws InvalidResponseError when there are none to be found.
 */
export function readRows<Row>(
  result: unknown,
  path: readonly string[] | undefined,
  method: string,
): FoundRows<Row> {
  const mayBeFound = path === undefined || isRecord(result);
  for (const place of [path, mayBeFound ? findRows(result, method) : undefined]) {
    const rows = place === undefined ? undefined : rowsAt(result, place);
    if (place !== undefined && isList<Row>(rows)) return { path: place, rows };
  }
  throw noList(method, `the result holds no list of rows${placeOf(path)}${choiceIn(result)}`);
}

function placeOf(path: readonly string[] = []): string {
  return path.length === 0 ? '' : ` at ${path.join('.')}`;
}

/** What the caller could name. */
function choiceIn(result: unknown): string {
  const entries = isRecord(result) ? Object.entries(result) : [];
  const places = entries.filter(([, value]) => isListOrMap(value)).map(([key]) => key);
  if (places.length === 0) return '';
  const ways = places.map((key) => `['${key}']`).join(' or ');
  return `: say where they are by the option \`rows\`, ${ways}`;
}

function isListOrMap(value: unknown): boolean {
  return Array.isArray(value) || (isRecord(value) && isMap(value));
}

/** Rows by their ids; by other keys only where the path names the object that holds them. */
function rowsAt(result: unknown, path: readonly string[]): unknown {
  let value = result;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  if (isNumbered(value)) return Object.values(value);
  return path.length > 0 && isRecord(value) && isMap(value) ? Object.values(value) : value;
}

function isMap(value: Readonly<Record<string, unknown>>): boolean {
  const rows = Object.values(value);
  return rows.length > 0 && rows.every(isRecord);
}

/** The result itself, its only list, or, of several, `items` or the one that the method is named after. */
function findRows(result: unknown, method: string): readonly string[] | undefined {
  if (Array.isArray(result) || isNumbered(result)) return [];
  if (!isRecord(result)) return undefined;
  const keys = Object.keys(result);
  const lists = keys.filter((key) => Array.isArray(result[key]));
  const candidates = lists.length > 0 ? lists : keys.filter((key) => isNumbered(result[key]));
  const [only, ...others] = candidates;
  if (only === undefined) return undefined;
  const chosen = others.length === 0 ? only : candidates.find((key) => isNamedAfter(method, key));
  return chosen === undefined ? undefined : [chosen];
}

function isNamedAfter(method: string, key: string): boolean {
  const singular = key.toLowerCase().replace(/s$/u, '');
  return key === 'items' || method.toLowerCase().split('.').slice(1, -1).includes(singular);
}

function isList<Row>(value: unknown): value is Row[] {
  return Array.isArray(value);
}

/** What PHP makes of a list with gaps, or of one with ids for keys: `{ "103": {…}, "105": {…} }`. */
function isNumbered(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, row]) => /^\d+$/u.test(key) && isRecord(row));
}

/**
 * The row's id as a number, which is what `>ID` compares.
 *
 * @throws UnfitId for anything but a whole number that can be told from its neighbours.
 */
export function idOf(row: unknown, field: string, method: string): number {
  const value = isRecord(row) ? row[field] : undefined;
  const id = typeof value === 'string' && /^-?\d+$/u.test(value) ? Number(value) : value;
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id;
  const fault = Number.isInteger(id)
    ? 'a row has a number beyond 2^53 as'
    : 'a row has no number as';
  throw new UnfitId(method, `${fault} ${field}: read this list by pages`);
}

/** What rows have as an id cannot lead through them. */
export class UnfitId extends InvalidResponseError {
  constructor(method: string, message: string) {
    super(message, { reason: 'shape', method, status: 200, excerpt: '' });
  }
}

/** The error of an answer from which no list can be read. */
export function noList(method: string, message: string): InvalidResponseError {
  return new InvalidResponseError(message, { reason: 'shape', method, status: 200, excerpt: '' });
}
