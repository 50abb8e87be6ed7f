import type { ApiVersion } from '../address/endpoint.ts';
import { allLiteral, withoutReferences } from '../batch/without-references.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ListMetadata } from '../metadata.ts';
import { isRecord } from '../protocol/record.ts';
import type { ListParams } from './list-params.ts';
import { isSameName, spellingIn, valueIn, without } from './names.ts';
import { PAGE_SIZE, paginationOf } from './paging.ts';
import { orderOf } from './row-order.ts';

/** Ids above `after`, a number or a reference to one, and not above `upTo`. */
export interface IdRange {
  /** Default: from the first row on. */
  readonly after?: number | string | undefined;
  readonly upTo?: number | undefined;
}

/** The parameters that ask for pages of a list by their ids. */
export class IdQuery {
  /** The id's name in the request, and in a row. */
  readonly id: string;
  readonly rowId: string;
  readonly #params: ListParams;
  readonly #order: ListParams;
  readonly #filterName: string;
  readonly #filter: unknown;
  readonly #version: ApiVersion;
  readonly #limit: number;

  constructor(params: ListParams, rowId: string, metadata: ListMetadata, version: ApiVersion) {
    this.rowId = rowId;
    this.id = metadata.idInRequest ?? rowId;
    this.#version = version;
    this.#limit = paginationOf(params).limit ?? PAGE_SIZE;
    this.#order = metadata.order ?? spelledAs(params, orderOf(metadata, this.id));
    this.#filterName = metadata.filter ?? spellingIn(params, 'filter') ?? 'filter';
    const filter = valueIn(params, 'filter');
    if (version === 2) checkFilter(this.#filterName, filter);
    // A chain refers to the page before: what the caller wrote must not.
    this.#filter = allLiteral(filter);
    const ours = ['filter', 'start', 'pagination', ...Object.keys(this.#order)];
    this.#params = withId(withoutReferences(without(params, ours)), this.id);
  }

  /** Rows in ascending order of their ids, as many as a page holds; `offset`: so many of them later. */
  page(range: IdRange): ListParams {
    return this.#request(this.#order, range, this.#uncounted);
  }

  /** The same, counted where the portal counts at all, and beginning so many rows later. */
  counted(range: IdRange, offset: number): ListParams {
    const paging =
      this.#version === 3 ? { pagination: { limit: this.#limit, offset } } : { start: offset };
    return this.#request(this.#order, range, paging);
  }

  /** The page with the highest ids. */
  newest(range: IdRange): ListParams {
    return this.#request(descending(this.#order), range, this.#uncounted);
  }

  /** Rows that a portal puts into a page. */
  get pageSize(): number {
    return this.#limit;
  }

  get #uncounted(): ListParams {
    return this.#version === 3 ? { pagination: { limit: this.#limit, offset: 0 } } : { start: -1 };
  }

  #request(order: ListParams, range: IdRange, paging: ListParams): ListParams {
    const narrowed = this.#version === 3 ? filter3 : filter2;
    const filter = narrowed(this.#filter, this.id, range);
    // An empty one would arrive as a text in a batch.
    const filtering = Object.keys(filter).length === 0 ? {} : { [this.#filterName]: filter };
    return { ...this.#params, ...order, ...filtering, ...paging };
  }
}

/** Names as the caller writes them: there must not be two of one. */
function spelledAs(params: ListParams, order: ListParams): ListParams {
  return Object.fromEntries(
    Object.entries(order).map(([name, value]) => [spellingIn(params, name) ?? name, value]),
  );
}

function descending(order: ListParams): ListParams {
  return Object.fromEntries(
    Object.entries(order).map(([key, value]) => {
      if (isRecord(value)) return [key, descending(value)];
      return [key, value === 'ASC' ? 'DESC' : value];
    }),
  );
}

/** Whether a condition that all rows must meet can be added: not where further keys are alternatives. */
export function canBeNarrowed(filter: unknown, version: ApiVersion): boolean {
  if (version === 3) return true;
  return isEmpty(filter) || (isRecord(filter) && !isAlternative(filter));
}

/** `logic: 'OR'` makes all keys of its level alternatives; those added too. */
export function isAlternative(filter: unknown): boolean {
  if (!isRecord(filter)) return false;
  const logic = valueIn(filter, 'logic');
  return typeof logic === 'string' && isSameName(logic.trim(), 'or');
}

function isEmpty(filter: unknown): boolean {
  return filter === undefined || filter === null || (Array.isArray(filter) && filter.length === 0);
}

/** A filter to which no condition can be added must not be left out either: all rows would come. */
function checkFilter(name: string, filter: unknown): void {
  if (isEmpty(filter) || isRecord(filter)) return;
  throw new ConfigurationError(`the parameter ${name} is no object of conditions by field`, {
    kind: 'filter',
    name,
  });
}

/** A caller's own bounds are kept: the lower one is only ever raised, the upper one only lowered. */
function filter2(filter: unknown, id: string, { after, upTo }: IdRange): ListParams {
  const own = isRecord(filter) ? filter : {};
  const above = spellingIn(own, `>${id}`) ?? `>${id}`;
  const below = spellingIn(own, `<=${id}`) ?? `<=${id}`;
  const lower =
    typeof after === 'number' ? Math.max(after, numberOf(own[above], -Infinity)) : after;
  return {
    ...own,
    ...(lower === undefined ? {} : { [above]: lower }),
    ...(upTo === undefined ? {} : { [below]: Math.min(upTo, numberOf(own[below], Infinity)) }),
  };
}

/** A filter that is no list becomes a condition of one: dropped, it would let all rows through. */
function filter3(filter: unknown, id: string, { after, upTo }: IdRange): unknown[] {
  const given = filter ?? [];
  const own: readonly unknown[] = Array.isArray(given) ? given : [given];
  return [
    ...own,
    ...(after === undefined ? [] : [[id, '>', after]]),
    ...(upTo === undefined ? [] : [[id, '<=', upTo]]),
  ];
}

function numberOf(value: unknown, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isNaN(number) ? otherwise : number;
}

/** Without the id in the rows there would be no way to go on. */
function withId(params: ListParams, id: string): ListParams {
  const name = spellingIn(params, 'select');
  const fields = name === undefined ? undefined : params[name];
  if (name === undefined || !Array.isArray(fields)) return params;
  const has = fields.some(
    (field) => field === '*' || (typeof field === 'string' && isSameName(field, id)),
  );
  return has ? params : { ...params, [name]: [...fields, id] };
}
