import { type MethodFacts, pageFields } from '@oint/reference';

import { isStructure } from '../../json/containers.ts';
import type { PlannedCall } from './planned-call.ts';

/** Rows of a page, where the call does not say otherwise. */
const PAGE_SIZE = 50;

/** What an answer says of its page. */
interface Answered {
  readonly rows: readonly unknown[];
  readonly next: unknown;
  readonly total: unknown;
}

type Params = Readonly<Record<string, unknown>>;

/** The rows of a list; `undefined` where the result is none. */
export function rowsAt(
  result: unknown,
  { paging }: Pick<MethodFacts, 'paging'>,
): readonly unknown[] | undefined {
  if (Array.isArray(result)) return result;
  if (paging === undefined) return undefined;
  const found = paging.rows.reduce<unknown>(
    (value, name) => (isStructure(value) ? value[name] : undefined),
    result,
  );
  if (Array.isArray(found)) return found;
  return isStructure(found) && isList(found, paging.rows.length > 0)
    ? Object.values(found)
    : undefined;
}

/** What PHP makes of a list with gaps, `{ "0": {…}, "2": {…} }`, and, where rows are sure to stand, of one with any other keys. */
function isList(found: Params, isSure: boolean): boolean {
  const rows = Object.entries(found);
  return (
    rows.length > 0 &&
    rows.every(([key, row]) => isStructure(row) && (isSure || /^\d+$/u.test(key)))
  );
}

/** The call that brings the next page of a list; `undefined` behind the last one, and where the reference does not know. */
export function nextCall(
  call: PlannedCall,
  { paging }: Pick<MethodFacts, 'paging'>,
  answered: Answered,
): PlannedCall | undefined {
  if (paging === undefined) return undefined;
  const { path, place = '', size = '' } = pageFields(paging);
  const given = objectAt(call.params, path);
  const count = answered.rows.length;
  const at = (value: number): PlannedCall => ({
    ...call,
    params: withField(call.params, path, spelledIn(given, place), value),
  });
  switch (paging.by) {
    case 'start':
      return startOf(answered.next, at);
    case 'pagination':
      return count === 0 ? undefined : at(numberIn(given, place, 1) + 1);
    case 'offset':
      return count === 0 ? undefined : at(numberIn(given, place, 0) + count);
    case 'last': {
      const last = idIn(answered.rows.at(-1), paging.id);
      return last === undefined ? undefined : at(last);
    }
    case 'page': {
      const number = numberIn(given, place, 1);
      const isMore = goesOn(answered, number, numberIn(given, size, PAGE_SIZE));
      return isMore ? at(number + 1) : undefined;
    }
    default:
      return undefined;
  }
}

function startOf(next: unknown, at: (start: number) => PlannedCall): PlannedCall | undefined {
  const isThere = next !== undefined && next !== null && next !== '';
  return isThere && Number.isInteger(Number(next)) ? at(Number(next)) : undefined;
}

/** Behind the last page, portals give it once more: it ends with the rows that are counted, or with a page that is not full. */
function goesOn({ rows, total }: Answered, number: number, size: number): boolean {
  return typeof total === 'number' ? number * size < total : rows.length >= size;
}

function idIn(row: unknown, name = 'id'): number | undefined {
  const id = isStructure(row) ? Number(row[name]) : Number.NaN;
  return Number.isInteger(id) ? id : undefined;
}

function objectAt(params: Params, path: readonly string[]): Params {
  let given = params;
  for (const name of path) {
    const inner = given[spelledIn(given, name)];
    given = isStructure(inner) ? inner : {};
  }
  return given;
}

function withField(params: Params, path: readonly string[], name: string, value: number): Params {
  const [first, ...rest] = path;
  if (first === undefined) return { ...params, [name]: value };
  const key = spelledIn(params, first);
  const inner = params[key];
  return { ...params, [key]: withField(isStructure(inner) ? inner : {}, rest, name, value) };
}

/** As the caller writes it: portals take `OFFSET` and `offset` for one. */
function spelledIn(params: Params, name: string): string {
  return Object.keys(params).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
}

function numberIn(given: Params, name: string, otherwise: number): number {
  return Number(given[spelledIn(given, name)] ?? otherwise);
}
