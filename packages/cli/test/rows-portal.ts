import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface RowsPortal {
  readonly webhook: string;
  /** Ids of the rows that it has, ascending; they may be changed meanwhile. */
  ids: number[];
  /** Asked before each request, with its number from 1 on: what is answered instead, to the letter, if anything. */
  instead: (request: number) => Promise<Instead | undefined> | Instead | undefined;
  /** Requests so far. */
  requests: number;
  close(): Promise<void>;
}

export interface Instead {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(answer: Promise<Instead>, response: ServerResponse): Promise<void> {
  const { status, body, headers } = await answer;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

type Params = Map<string, string>;

const PAGE = 50;

/** A portal with `crm.lead.list`, single and in batches, and two lists that are not counted: its rows are as long as it is told, and made when they are asked for. */
export async function startRowsPortal(rowOf: (id: number) => string): Promise<RowsPortal> {
  const server = createServer((request, response) => {
    void send(answer(request), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const portal: RowsPortal = {
    webhook: `http://127.0.0.1:${port}/rest/1/made-up-secret/`,
    ids: [],
    instead: () => undefined,
    requests: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return portal;

  async function answer(request: IncomingMessage): Promise<Instead> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    portal.requests += 1;
    const instead = await portal.instead(portal.requests);
    if (instead !== undefined) return instead;
    const body: unknown = JSON.parse(text);
    const time = '"time":{"start":1.10,"finish":2}';
    if (request.url?.includes('/batch') !== true) {
      const params = flat(body);
      const given = uncounted(request.url ?? '', params);
      if (given !== undefined)
        return { status: 200, body: `{"result":[${given.map(rowOf).join()}],${time}}` };
      const { rows, total, next } = page(params);
      const count = next === undefined ? '' : `,"next":${next}`;
      return {
        status: 200,
        body: `{"result":[${rows.map(rowOf).join()}],"total":${total}${count},${time}}`,
      };
    }
    const commands = Object.entries(commandsOf(body));
    const found = new Map<string, readonly number[]>();
    for (const [key, line] of commands) {
      found.set(key, page(new Map(new URLSearchParams(withResults(line, found)))).rows);
    }
    const results = [...found].map(([key, rows]) => `"${key}":[${rows.map(rowOf).join()}]`);
    return {
      status: 200,
      body: `{"result":{"result":{${results.join()}},"result_error":[]},${time}}`,
    };
  }

  /** Methods that count nothing: sites, by an offset and a length in `params`, and sources, by the number of a page. */
  function uncounted(url: string, params: Params): readonly number[] | undefined {
    if (url.includes('/landing.site.getList')) {
      const offset = Number(params.get('params[offset]') ?? 0);
      return portal.ids.slice(offset, offset + Number(params.get('params[limit]') ?? Infinity));
    }
    if (!url.includes('/biconnector.source.list')) return undefined;
    const start = (Number(params.get('page') ?? 1) - 1) * PAGE;
    return portal.ids.slice(start, start + PAGE);
  }

  function page(params: Params): { rows: number[]; total: number; next: number | undefined } {
    const above = Number(params.get('filter[>ID]') ?? -Infinity);
    const upTo = Number(params.get('filter[<=ID]') ?? Infinity);
    const start = Math.max(0, Number(params.get('start') ?? 0));
    const matching = portal.ids.slice(firstAbove(portal.ids, above), firstAbove(portal.ids, upTo));
    if (params.get('order[ID]') === 'DESC') matching.reverse();
    const next = start + PAGE < matching.length ? start + PAGE : undefined;
    return { rows: matching.slice(start, start + PAGE), total: matching.length, next };
  }
}

function firstAbove(ids: readonly number[], limit: number): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function commandsOf(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null || !('cmd' in body)) return {};
  const { cmd } = body;
  if (typeof cmd !== 'object' || cmd === null) return {};
  return Object.fromEntries(
    Object.entries(cmd).map(([key, line]) => [key, String(line).replace(/^[^?]*\??/u, '')]),
  );
}

/** `$result[p0][49][ID]` is the id of that row; nothing where there is none, as with the real one. */
function withResults(line: string, found: ReadonlyMap<string, readonly number[]>): string {
  return decodeURIComponent(line).replaceAll(
    /\$result\[(\w+)\]\[(\d+)\]\[ID\]/gu,
    (_, key: string, index: string) => String(found.get(key)?.[Number(index)] ?? 0),
  );
}

/** Parameters as PHP flattens them: `filter[>ID]`. */
function flat(value: unknown, path = ''): Params {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, item]) => [
      ...flat(item, path === '' ? key : `${path}[${key}]`),
    ]),
  );
}
