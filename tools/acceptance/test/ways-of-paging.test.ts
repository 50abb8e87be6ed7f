/** Lists of the REST client, read whole from portals that page as the documentation of each method says, names to the letter. */
import { createServer } from 'node:http';

import { nodeFetch } from '@oint/core/node';
import { createClient } from '@oint/sdk/bitrix24/rest';
import { expect, test } from 'vitest';

type Fields = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;
/** What the portal answers, beside the time. */
type Answer = (params: Fields) => object;

const COUNT = 120;

/** Rows by their numbers, as text where the documentation shows it so. */
function rowsWith(idOf: (number: number) => Row): Row[] {
  return Array.from({ length: COUNT }, (_, index) => idOf(index + 1));
}

const AS_TEXT = rowsWith((number) => ({ ID: String(number) }));
const SMALL_TEXT = rowsWith((number) => ({ id: String(number) }));
const NUMBERS = rowsWith((number) => ({ id: number }));
const NEWEST_FIRST = NUMBERS.toReversed();

function inside(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields[name] ?? {}));
}

function numberIn(fields: Fields, name: string, otherwise: number): number {
  return Number(fields[name] ?? otherwise);
}

function cut(rows: readonly Row[], from: number, count: number): readonly Row[] {
  return rows.slice(from, from + count);
}

/** What follows the row with an id, in the order of the rows; nothing behind one that is not there. */
function behind(rows: readonly Row[], id: unknown): readonly Row[] {
  if (id === undefined) return rows;
  const place = rows.findIndex((row) => row['id'] === id);
  return place === -1 ? [] : rows.slice(place + 1);
}

/** `params: { limit, offset }`; without a limit all rows. */
const landings: Answer = (params) => {
  const asked = inside(params, 'params');
  return { result: cut(AS_TEXT, numberIn(asked, 'offset', 0), numberIn(asked, 'limit', COUNT)) };
};

const CASES: readonly (readonly [
  method: string,
  version: 2 | 3,
  params: object,
  answer: Answer,
  rows: readonly Row[],
])[] = [
  ['landing.landing.getList', 2, {}, landings, AS_TEXT],
  ['landing.template.getlist', 2, { params: { limit: 7 } }, landings, AS_TEXT],
  [
    'imopenlines.config.list.get',
    2,
    {},
    (params) => {
      const asked = inside(params, 'PARAMS');
      const most = Math.min(numberIn(asked, 'limit', 50), 200);
      return { result: cut(AS_TEXT, numberIn(asked, 'offset', 0), most) };
    },
    AS_TEXT,
  ],
  [
    'biconnector.connector.list',
    2,
    {},
    (params) => ({ result: cut(SMALL_TEXT, (numberIn(params, 'page', 1) - 1) * 50, 50) }),
    SMALL_TEXT,
  ],
  [
    'vote.AttachedVote.getAnswerVoted',
    2,
    { attachId: 1, answerId: 2 },
    (params) => {
      const asked = inside(params, 'pageNavigation');
      const size = numberIn(asked, 'pageSize', 10);
      const items = cut(AS_TEXT, (numberIn(asked, 'currentPage', 1) - 1) * size, size);
      return { result: { items }, total: COUNT };
    },
    AS_TEXT,
  ],
  [
    'sign.b2e.mysafe.tail',
    2,
    {},
    (params) => ({
      result: cut(NUMBERS, numberIn(params, 'offset', 0), numberIn(params, 'limit', 20)),
    }),
    NUMBERS,
  ],
  [
    'imbot.v2.Bot.list',
    2,
    {},
    (params) => {
      const [from, count] = [numberIn(params, 'offset', 0), numberIn(params, 'limit', 50)];
      const hasNextPage = from + count < COUNT;
      return { result: { bots: cut(NUMBERS, from, count), users: [{ id: 1 }], hasNextPage } };
    },
    NUMBERS,
  ],
  [
    'im.dialog.messages.get',
    2,
    { DIALOG_ID: 'chat5' },
    (params) => {
      const most = Math.min(numberIn(params, 'LIMIT', 20), 50);
      const messages = cut(behind(NEWEST_FIRST, params['LAST_ID']), 0, most);
      return { result: { chat_id: 5, messages, users: [{ id: 1 }], files: [] } };
    },
    NEWEST_FIRST,
  ],
  [
    'im.notify.history.search',
    2,
    { SEARCH_TEXT: 'plan' },
    (params) => {
      const most = Math.min(numberIn(params, 'LIMIT', 50), 50);
      const notifications = cut(behind(NEWEST_FIRST, params['LAST_ID']), 0, most);
      return { result: { total_results: COUNT, notifications, users: [{ id: 1 }] } };
    },
    NEWEST_FIRST,
  ],
  [
    'crm.productsection.list',
    2,
    { filter: { CATALOG_ID: 1 } },
    (params) => {
      const start = numberIn(params, 'start', 0);
      const next = start + 50 < COUNT ? { next: start + 50 } : {};
      return { result: cut(AS_TEXT, start, 50), total: COUNT, ...next };
    },
    AS_TEXT,
  ],
  [
    'documentgenerator.region.list',
    2,
    {},
    () => ({ result: { regions: Object.fromEntries(AS_TEXT.map((row, at) => [`r${at}`, row])) } }),
    AS_TEXT,
  ],
  ['crm.deal.productrows.get', 2, { id: 1 }, () => ({ result: AS_TEXT }), AS_TEXT],
  [
    'main.eventlog.tail',
    3,
    {},
    (params) => {
      const cursor = inside(params, 'cursor');
      const later = NUMBERS.filter(({ id }) => Number(id) > numberIn(cursor, 'value', 0));
      return { result: { items: cut(later, 0, numberIn(cursor, 'limit', 50)) } };
    },
    NUMBERS,
  ],
  [
    'note.collection.list',
    3,
    {},
    (params) => {
      const asked = inside(params, 'pagination');
      const rest = behind(NUMBERS, inside(asked, 'afterCursor')['id']);
      const items = cut(rest, 0, numberIn(asked, 'limit', 50));
      const [last] = items.slice(-1);
      const nextCursor = items.length < rest.length ? { position: 100, id: last?.['id'] } : null;
      return { result: { items, nextCursor } };
    },
    NUMBERS,
  ],
];

interface Portal extends AsyncDisposable {
  readonly url: string;
  /** Parameters of each request. */
  readonly sent: Fields[];
}

async function portalWith(answer: Answer): Promise<Portal> {
  const sent: Fields[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const params: Fields = Object.fromEntries(Object.entries(JSON.parse(text || '{}')));
      sent.push(params);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ...answer(params), time: { start: 1, finish: 2 } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  return {
    url: `http://127.0.0.1:${port}/rest/1/made0up1code/`,
    sent,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test.each(CASES)(
  '%s of version %i is read whole',
  async (method, version, params, answer, rows) => {
    await using portal = await portalWith(answer);
    const client = createClient({ url: portal.url, fetch: nodeFetch() });
    const list = client.list<Row>(method, { ...params }, { version });
    expect(await list.toArray()).toEqual(rows);
  },
);

test.each(CASES)('%s of version %i goes on where it was left', async (...given) => {
  const [method, version, params, answer, rows] = given;
  await using portal = await portalWith(answer);
  const client = createClient({ url: portal.url, fetch: nodeFetch() });
  const list = client.list<Row>(method, { ...params }, { version });
  const read: Row[] = [];
  for await (const row of list) if (read.push(row) === 31) break;
  const { cursor } = list;
  const rest = client.list<Row>(method, { ...params }, { version, cursor });
  expect([...read.slice(0, 30), ...(await rest.toArray())]).toEqual(rows);
});
