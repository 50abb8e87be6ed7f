import {
  entriesOf,
  numberOf,
  parameter,
  PortalError,
  type Call,
  type Outcome,
  type Params,
} from './call.ts';
import { accepts, accepts3, type FieldName } from './filter.ts';
import type { Oddities } from './oddities.ts';
import type { ListQuirk } from './quirk.ts';
import { sorted } from './sort.ts';
import type { Row } from './store.ts';

const PAGE = 50;

/** How a list method of version 2 is made. */
export interface ListShape {
  readonly field: FieldName;
  /** What the method does with a sort key that it does not know. Default: nothing. */
  readonly refusesOrder?: boolean;
  /** Where the rows stand in the result. Default: the result is the rows. */
  readonly wrap?: (rows: readonly Row[]) => unknown;
}

/** A method that pages by `start`, with `next` and `total` beside the result, as most of version 2 do. */
export function listByStart(
  call: Call,
  rows: readonly Row[],
  shape: ListShape,
  oddities: Oddities,
): Outcome {
  const { quirk, before } = oddities.ofList(call) ?? { quirk: {}, before: 0 };
  const wanted = (name: 'start' | 'filter' | 'order'): unknown =>
    quirk.ignores?.includes(name) === true
      ? undefined
      : quirk.exactCase === true
        ? call.params[name]
        : parameter(call.params, name);
  const order = wanted('order');
  if (shape.refusesOrder === true) checkOrder(order, shape.field);
  const found = rows.filter((row) => accepts(wanted('filter'), row, shape.field));
  const page = pageOf(
    sorted(found, order, shape.field),
    numberOf(wanted('start'), 0),
    quirk,
    before,
  );
  return { ...page, result: (shape.wrap ?? ((all) => all))(page.rows) };
}

function checkOrder(order: unknown, field: FieldName): void {
  for (const [key] of entriesOf(order)) {
    if (field(key) === undefined) {
      throw new PortalError(400, '0', 'Invalid sorting key (internal error)');
    }
  }
}

interface Page {
  readonly rows: readonly Row[];
  readonly total?: unknown;
  readonly next?: unknown;
}

function pageOf(all: readonly Row[], start: number, quirk: ListQuirk, before: number): Page {
  const joined = all.flatMap((row) => (quirk.twice?.(row) === true ? [row, row] : [row]));
  const size = quirk.pageSizes?.[Math.min(before, quirk.pageSizes.length - 1)] ?? PAGE;
  const from = Math.max(0, start);
  const rows = joined.slice(from, from + size).filter((row) => quirk.hidden?.(row) !== true);
  // "start = -1 disables the total item count": the documented answer then says 0.
  const total = quirk.total === undefined ? (start < 0 ? 0 : joined.length) : quirk.total;
  const next = start < 0 || from + size >= joined.length ? undefined : nextOf(from, size, quirk);
  return { rows, ...(total !== null && { total }), ...(next !== undefined && { next }) };
}

function nextOf(from: number, size: number, { next }: ListQuirk): unknown {
  if (next === 'missing') return undefined;
  if (next === 'same') return from;
  return next === 'text' ? String(from + size) : from + size;
}

/** A method that pages by `OFFSET` and `LIMIT` and does not know `start`. */
export function listByOffset(
  params: Params,
  rows: readonly Row[],
  wrap: (rows: readonly Row[]) => unknown,
): Outcome {
  const offset = numberOf(parameter(params, 'OFFSET'), 0);
  const end = offset + Math.min(numberOf(parameter(params, 'LIMIT'), 10), PAGE);
  const result = wrap(rows.slice(offset, end));
  return { result, total: rows.length, ...(end < rows.length && { next: end }) };
}

/** A list of version 3: conditions, `pagination`, no count. */
export function listOfVersion3(
  call: Call,
  rows: readonly Row[],
  fields: readonly string[],
  oddities: Oddities,
): Outcome {
  const { params } = call;
  const quirk = oddities.ofList(call)?.quirk;
  const pagination = Object.fromEntries(entriesOf(params['pagination']));
  const limit = Math.min(numberOf(pagination['limit'], PAGE), 1000);
  const page = Math.max(numberOf(pagination['page'], 1), 1);
  const offset = numberOf(pagination['offset'], (page - 1) * limit);
  const found = rows.filter((row) => accepts3(params['filter'], row, fields));
  const order = params['order'] ?? { id: 'ASC' };
  const ordered = sorted(found, order, (name) => (fields.includes(name) ? name : undefined));
  const items = ordered
    .slice(offset, offset + limit)
    .filter((row) => quirk?.hidden?.(row) !== true);
  return { result: { items } };
}
