import { startServer } from './test-server.ts';

/** How a portal with one list method behaves. */
export interface ListPortalOptions {
  ids: number[];
  /** Rows that are taken out of a page after it was cut, as permissions may do. */
  hidden?: (id: number) => boolean;
  /** The result is an object with the rows under this key. */
  wrap?: string;
  /** Operators that the method does not know. */
  ignores?: readonly string[];
  /** The method does not heed its order. */
  alwaysAscending?: boolean;
  /** Whether batches tell how many rows match. */
  counts?: boolean;
  /** What a call says that it took. */
  seconds?: number;
}

/** A portal over real HTTP with `crm.deal.list` and `batch`. */
export interface ListPortal {
  readonly origin: string;
  /** May change meanwhile. */
  readonly ids: number[];
  readonly requests: number;
  readonly batchLengths: number[];
  /** The fields of each list that was asked for, references in a batch resolved. */
  readonly asked: Fields[];
}

const PAGE = 50;

type Fields = ReadonlyMap<string, string>;

/** For one test, at whose end it is closed. */
export async function startListPortal(options: ListPortalOptions): Promise<ListPortal> {
  const { ids, wrap, seconds = 0 } = options;
  const batchLengths: number[] = [];
  const asked: Fields[] = [];
  const server = await startServer(({ url, json }) =>
    url.includes('/batch') ? batch(json) : list(fieldsOfJson(json)),
  );

  function list(fields: Fields) {
    asked.push(fields);
    const matching = matchingIds(fields, options);
    const start = Number(fields.get('start') ?? 0);
    const from = Math.max(start, 0);
    const page = matching.slice(from, from + PAGE).filter((id) => options.hidden?.(id) !== true);
    const rows = page.map((id) => ({ ID: String(id) }));
    const next = from + PAGE < matching.length ? from + PAGE : undefined;
    return {
      result: wrap === undefined ? rows : { [wrap]: rows },
      ...(start < 0 ? {} : { total: matching.length, next }),
      time: { duration: seconds },
    };
  }

  function batch(json: unknown) {
    const commands = fieldsOfJson(json);
    const results = new Map<string, unknown>();
    const totals = new Map<string, unknown>();
    const times = new Map<string, unknown>();
    for (const [path, text] of commands) {
      const key = /^cmd\[(.+)\]$/u.exec(path)?.[1];
      if (key === undefined) continue;
      const query = new URLSearchParams(text.split('?')[1]);
      const fields = new Map(
        [...query].map(([name, value]) => [name, resolve(value, results)] as const),
      );
      const answer = list(fields);
      results.set(key, answer.result);
      times.set(key, answer.time);
      if (options.counts === true) totals.set(key, answer.total);
    }
    batchLengths.push(results.size);
    return {
      result: {
        result: Object.fromEntries(results),
        result_error: [],
        result_total: Object.fromEntries(totals),
        result_next: [],
        result_time: Object.fromEntries(times),
      },
      time: { duration: seconds * results.size },
    };
  }

  return {
    origin: server.origin,
    ids,
    get requests() {
      return server.received.length;
    },
    batchLengths,
    asked,
  };
}

function matchingIds(fields: Fields, { ids, ignores = [], alwaysAscending }: ListPortalOptions) {
  const bound = (operator: string): number | undefined => {
    const value = fields.get(`filter[${operator}ID]`);
    // PHP reads an empty text as 0.
    return value === undefined || ignores.includes(operator) ? undefined : Number(value);
  };
  const above = bound('>') ?? -Infinity;
  const upTo = bound('<=') ?? Infinity;
  const matching = ids.filter((id) => id > above && id <= upTo);
  const isDescending = fields.get('order[ID]') === 'DESC' && alwaysAscending !== true;
  return isDescending ? matching.toReversed() : matching;
}

/** Anywhere in a text, but nothing of commands that the batch does not have. */
function resolve(text: string, results: ReadonlyMap<string, unknown>): string {
  return text.replaceAll(/\$result((?:\[[^\]]*\])+)/gu, (reference, path: string) => {
    const [name = ''] = path.slice(1, -1).split('][');
    return results.has(name) ? valueAt(path, results) : reference;
  });
}

function valueAt(path: string, results: ReadonlyMap<string, unknown>): string {
  const [name = '', ...keys] = path.slice(1, -1).split('][');
  let value = results.get(name);
  for (const key of keys) {
    value =
      typeof value === 'object' && value !== null
        ? new Map<string, unknown>(Object.entries(value)).get(key)
        : undefined;
  }
  return typeof value === 'string' ? value : '';
}

/** Nested JSON as flat fields, `filter[>ID]`, the way PHP names them. */
function fieldsOfJson(json: unknown): Fields {
  const fields = new Map<string, string>();
  const walk = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) {
      fields.set(name, typeof value === 'string' ? value : JSON.stringify(value));
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      walk(item, name === '' ? key : `${name}[${key}]`);
    }
  };
  walk(json, '');
  return fields;
}
