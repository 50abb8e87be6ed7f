import type { ApiVersion } from '../address/endpoint.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ListMetadata } from '../metadata.ts';
import { isRecord } from '../protocol/record.ts';
import { orderOf } from './order.ts';

export type ListParams = Readonly<Record<string, unknown>>;

/** Ids above `after`, a number or a reference to one, and not above `upTo`. */
export interface IdRange {
  readonly after: number | string;
  readonly upTo?: number | undefined;
}

/** The parameters that ask for pages of a list by their ids. */
export class IdQuery {
  readonly id: string;
  readonly #params: ListParams;
  readonly #order: ListParams;
  readonly #filterName: string;
  readonly #version: ApiVersion;

  constructor(params: ListParams, id: string, metadata: ListMetadata, version: ApiVersion) {
    this.id = id;
    this.#version = version;
    this.#params = withId(params, id);
    this.#order = orderOf(metadata, id);
    this.#filterName = metadata.filter ?? ('FILTER' in params ? 'FILTER' : 'filter');
    if (version === 2) checkFilter(this.#filterName, params[this.#filterName]);
  }

  /** Rows in ascending order of their ids, as many as a page holds. */
  page(range: IdRange): ListParams {
    return this.#request(this.#order, range);
  }

  /** The page with the highest ids. */
  newest(range: IdRange): ListParams {
    return this.#request(descending(this.#order), range);
  }

  #request(order: ListParams, range: IdRange): ListParams {
    const filter = this.#params[this.#filterName];
    const paging = this.#version === 3 ? { pagination: { limit: 50, offset: 0 } } : { start: -1 };
    return {
      ...this.#params,
      ...order,
      [this.#filterName]:
        this.#version === 3 ? filter3(filter, this.id, range) : filter2(filter, this.id, range),
      ...paging,
    };
  }
}

function descending(order: ListParams): ListParams {
  return Object.fromEntries(
    Object.entries(order).map(([key, value]) => {
      if (isRecord(value)) return [key, descending(value)];
      return [key, value === 'ASC' ? 'DESC' : value];
    }),
  );
}

/** A filter to which no condition can be added must not be left out either: all rows would come. */
function checkFilter(name: string, filter: unknown): void {
  const isEmpty =
    filter === undefined || filter === null || (Array.isArray(filter) && filter.length === 0);
  if (isEmpty || isRecord(filter)) return;
  throw new ConfigurationError(`the parameter ${name} is no object of conditions by field`);
}

/** A caller's own lower bound is kept: it is only ever raised. */
function filter2(filter: unknown, id: string, { after, upTo }: IdRange): ListParams {
  const own = isRecord(filter) ? filter : {};
  const lower = typeof after === 'number' ? Math.max(after, numberOf(own[`>${id}`])) : after;
  const upper = upTo === undefined ? {} : { [`<=${id}`]: upTo };
  return { ...own, [`>${id}`]: lower, ...upper };
}

/** A filter that is no list becomes a condition of one: dropped, it would let all rows through. */
function filter3(filter: unknown, id: string, { after, upTo }: IdRange): unknown[] {
  const given = filter ?? [];
  const own: readonly unknown[] = Array.isArray(given) ? given : [given];
  return [...own, [id, '>', after], ...(upTo === undefined ? [] : [[id, '<=', upTo]])];
}

function numberOf(value: unknown): number {
  const number = Number(value ?? -Infinity);
  return Number.isNaN(number) ? -Infinity : number;
}

/** Without the id in the rows there would be no way to go on. */
function withId(params: ListParams, id: string): ListParams {
  const name = 'SELECT' in params ? 'SELECT' : 'select';
  const fields = params[name];
  if (!Array.isArray(fields) || fields.includes(id) || fields.includes('*')) return params;
  return { ...params, [name]: [...fields, id] };
}
