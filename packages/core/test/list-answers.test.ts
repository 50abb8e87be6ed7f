import { describe, expect, test } from 'vitest';

import {
  ConfigurationError,
  createClient,
  type Client,
  type ClientOptions,
  type ListOptions,
  type PageEvent,
} from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { startServer } from './test-server.ts';

type Fields = Readonly<Record<string, unknown>>;
type Answer = (params: Fields, count: number) => unknown;

/** A portal whose one method answers as the test says, and whose requests can be looked at. */
async function portal(answer: Answer, options: Partial<ClientOptions> = {}) {
  let count = 0;
  const server = await startServer(({ json }) => {
    count += 1;
    return answer(fieldsOf(json), count);
  });
  const client = createClient({
    url: `${server.origin}/rest/1/made0up1code/`,
    fetch: nodeFetch(),
    ...options,
  });
  return { client, server, sent: () => server.received.map(({ json }) => fieldsOf(json)) };
}

function fieldsOf(value: unknown): Fields {
  return Object.fromEntries(Object.entries(value ?? {}));
}

const rows = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ ID: String(from + index) }));

/** 120 rows, 50 a page, as `start` asks for them, in any case. */
const counted: Answer = ({ start, START = start }) => {
  const from = Number(START ?? 0);
  const next = from + 50 < 120 ? from + 50 : undefined;
  return { result: rows(from + 1, Math.min(from + 50, 120)), total: 120, next };
};

/** 500 rows by `pagination`, of which rights take some out of a page when it is cut. */
function thinned(most: number): Answer {
  const all = Array.from({ length: 500 }, (_, index) => ({ name: `n${index}`, at: index }));
  return ({ pagination }) => {
    const { offset, limit } = fieldsOf(pagination);
    const page = all.slice(Number(offset), Number(offset) + Math.min(Number(limit), most));
    return { result: { items: page.filter(({ at }) => !isHidden(at)) } };
  };
}

const isHidden = (at: number) => at === 3 || (at >= 60 && at < 450);

/** A site's pages as the documentation tells of them: in no order of their own, and all where no limit is given. */
const landings =
  (all: readonly { ID: string }[]): Answer =>
  ({ params }) => {
    const { limit = all.length, offset = 0, order, group } = fieldsOf(params);
    const isSorted = fieldsOf(order)['ID'] === 'ASC' || group !== undefined;
    const sorted = isSorted ? all : Number(offset) === 0 ? all : all.toReversed();
    return { result: sorted.slice(Number(offset), Number(offset) + Number(limit)) };
  };

/** Members of a chat: 50 unless more are asked for. */
const members =
  (count: number): Answer =>
  ({ limit, LIMIT = limit }) => ({ result: rows(1, Math.min(count, Number(LIMIT ?? 50))) });

/** A chat's history, the newest messages first: 20 unless more are asked for, 50 at most, none behind a message that is not there. */
const history =
  (all: number[]): Answer =>
  ({ LAST_ID, LIMIT = 20 }) => {
    const last = LAST_ID === undefined ? Infinity : Number(LAST_ID);
    const isThere = last === Infinity || all.includes(last);
    const older = all.filter((id) => id < last).toSorted((one, other) => other - one);
    const given = isThere ? older.slice(0, Math.min(Number(LIMIT), 50)) : [];
    return { result: { messages: given.map((id) => ({ id })), users: [{ id: 1 }] } };
  };

const BACKWARDS = { paging: 'last', maxSize: 50, id: 'id', rows: ['messages'] } as const;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('what a list tells', () => {
  test('pages, rows that match, and progress', async () => {
    const events: PageEvent[] = [];
    const hooks = { page: (event: PageEvent) => void events.push(event) };
    const { client } = await portal(counted, { hooks });
    const list = client.list('user.get');
    expect(list.total).toBeUndefined();
    const lengths: number[] = [];
    for await (const page of list.pages()) lengths.push(page.length);
    expect(lengths).toEqual([50, 50, 20]);
    expect(list.total).toBe(120);
    expect(events.map(({ method, rows: own, read, total }) => [method, own, read, total])).toEqual([
      ['user.get', 50, 50, 120],
      ['user.get', 50, 100, 120],
      ['user.get', 20, 120, 120],
    ]);
    expect(JSON.stringify(events)).not.toContain('made0up1code');
  });

  test('a cursor behind the page that the consumer is done with', async () => {
    const { client } = await portal(counted);
    const list = client.list('user.get');
    for await (const page of list.pages()) if (page.length < 50) break;
    expect(list.cursor).toEqual({ start: 50, skip: 50 });
    expect(await client.list('user.get', {}, { cursor: list.cursor }).toArray()).toHaveLength(20);
  });

  test('the same rows each time, after a loop that was left too', async () => {
    const { client } = await portal(counted);
    const list = client.list('user.get');
    for await (const _ of list) break;
    expect(await list.toArray()).toEqual(rows(1, 120));
    expect(await list.toArray()).toEqual(rows(1, 120));
  });
});

describe('what a list asks for', () => {
  test.each<[string, Fields, Fields]>([
    ['no order', {}, { order: { ID: 'ASC' } }],
    ['an order of his own', { order: { TITLE: 'DESC' } }, { order: { TITLE: 'DESC' } }],
    ['a page to begin with', { start: 50 }, {}],
  ])(
    'by pages, an order that lets them follow, where the caller gives %s',
    async (_, own, sent) => {
      const { client, sent: all } = await portal(counted, {
        metadata: () => ({ access: 'read', list: { id: 'ID' } }),
      });
      await client.list('crm.deal.list', own, { strategy: 'pages' }).toArray();
      for (const { start: __, ...asked } of all()) expect(asked).toEqual(sent);
    },
  );

  test('no `start` on the first page, and the caller’s own after it', async () => {
    const { client, sent } = await portal(counted);
    expect(await client.list('user.get', { START: 100, ACTIVE: true }).toArray()).toHaveLength(20);
    await client.list('user.get', { ACTIVE: true }).toArray();
    expect(sent()).toEqual([
      { ACTIVE: true, START: 100 },
      { ACTIVE: true },
      { ACTIVE: true, start: 50 },
      { ACTIVE: true, start: 100 },
    ]);
  });

  test.each<[string, Fields, Fields]>([
    ['a start that gives one page alone', { start: -1 }, {}],
    ['a start that is no number', { start: 'x' }, {}],
    ['two spellings of one name', { filter: { A: 1 }, FILTER: { B: 2 } }, { id: 'ID' }],
  ])('refuses %s', async (_, params, options) => {
    const { client, server } = await portal(counted);
    const read = async () => client.list('user.get', params, options).toArray();
    await expect(read()).rejects.toThrow(ConfigurationError);
    expect(server.received).toHaveLength(0);
  });

  test('pages by OFFSET and LIMIT, although nothing says which is the last', async () => {
    const all = rows(1, 7);
    const { client, sent } = await portal(({ OFFSET, LIMIT }) => ({
      result: { items: all.slice(Number(OFFSET), Number(OFFSET) + Math.min(3, Number(LIMIT))) },
      total: -1,
    }));
    const options = { paging: 'offset', rows: ['items'] } as const;
    expect(await client.list('im.recent.list', {}, options).toArray()).toEqual(all);
    expect(sent()[0]).toEqual({ OFFSET: 0, LIMIT: 50 });
  });

  const inParams = {
    paging: 'offset',
    page: ['params'],
    pageNames: { place: 'offset', size: 'limit' },
    order: { order: { ID: 'ASC' } },
    id: 'ID',
    rows: [],
  } as const;

  test.each([0, 7, 50, 100, 120])(
    'pages by an offset and a length inside of a parameter: %i rows',
    async (count) => {
      const { client, sent } = await portal(landings(rows(1, count)));
      const params = { scope: 'GROUP', params: { select: ['ID'] } };
      const list = client.list('landing.landing.getList', params, inParams);
      expect(await list.toArray()).toEqual(rows(1, count));
      expect(sent()[0]).toEqual({
        scope: 'GROUP',
        params: { select: ['ID'], order: { ID: 'ASC' }, offset: 0, limit: 50 },
      });
    },
  );

  test('pages inside of a parameter, of the caller’s length and order, and from his offset on', async () => {
    const { client, sent } = await portal(landings(rows(1, 10)));
    const params = { params: { offset: 2, limit: 4, order: { ID: 'ASC', TITLE: 'ASC' } } };
    const list = client.list('landing.landing.getList', params, inParams);
    expect(await list.toArray()).toEqual(rows(3, 10));
    expect(sent().map((fields) => fields['params'])).toEqual([
      { order: { ID: 'ASC', TITLE: 'ASC' }, offset: 2, limit: 4 },
      { order: { ID: 'ASC', TITLE: 'ASC' }, offset: 6, limit: 4 },
      { order: { ID: 'ASC', TITLE: 'ASC' }, offset: 10, limit: 4 },
      { order: { ID: 'ASC', TITLE: 'ASC' }, offset: 10, limit: 100 },
    ]);
  });

  test('no order of rows in groups, which have no ids', async () => {
    const { client, sent } = await portal(landings(rows(1, 3)));
    const params = { params: { group: ['TYPE'] } };
    await client.list('landing.repo.getList', params, inParams).toArray();
    expect(sent()[0]).toEqual({ params: { group: ['TYPE'], offset: 0, limit: 50 } });
  });

  test('once of a portal that looks at no offset, where all rows come each time', async () => {
    const { client, sent } = await portal(() => ({ result: rows(1, 120) }));
    const list = client.list('landing.site.getList', {}, inParams);
    expect(await list.toArray()).toEqual(rows(1, 120));
    expect(sent()).toHaveLength(2);
  });

  test('an error of a portal that gives as many rows as are asked for, and the same each time', async () => {
    const { client } = await portal(({ params }) => ({
      result: rows(1, Number(fieldsOf(params)['limit'])),
    }));
    const read = client.list('landing.site.getList', {}, inParams).toArray();
    await expect(read).rejects.toMatchObject({ code: 'invalid-response' });
  });

  test('on by a cursor, inside of a parameter too', async () => {
    const { client } = await portal(landings(rows(1, 120)));
    const list = client.list('landing.landing.getList', {}, inParams);
    let read = 0;
    for await (const _ of list) if ((read += 1) === 71) break;
    const { cursor } = list;
    const rest = client.list('landing.landing.getList', {}, { ...inParams, cursor });
    expect(await rest.toArray()).toEqual(rows(71, 120));
  });

  test('no more rows than the method gives at most', async () => {
    const { client, sent } = await portal(({ OFFSET, LIMIT }) => {
      const end = Number(OFFSET) + Number(LIMIT);
      return Number(LIMIT) > 50
        ? { error: 'LIMIT_ERROR', error_description: 'Limit is 50 at most' }
        : { result: rows(Number(OFFSET) + 1, Math.min(end, 120)) };
    });
    const list = client.list(
      'im.search.user.list',
      { FIND: 'ann' },
      { paging: 'offset', maxSize: 50 },
    );
    expect(await list.toArray()).toEqual(rows(1, 120));
    expect(sent().map(({ LIMIT }) => LIMIT)).toEqual([50, 50, 50, 50]);
  });

  test('as long as the portal says that there is a next page', async () => {
    const { client, sent } = await portal(({ offset, limit }) => {
      const end = Number(offset) + Number(limit);
      return {
        result: { bots: rows(Number(offset) + 1, Math.min(end, 70)), hasNextPage: end < 70 },
      };
    });
    const options = {
      paging: 'offset',
      pageNames: { place: 'offset', size: 'limit' },
      rows: ['bots'],
    } as const;
    expect(await client.list('imbot.v2.Bot.list', {}, options).toArray()).toEqual(rows(1, 70));
    expect(sent()).toEqual([
      { offset: 0, limit: 50 },
      { offset: 50, limit: 50 },
    ]);
  });

  test.each([0, 20, 50, 120])('pages behind their last row: %i messages', async (count) => {
    const { client, sent } = await portal(history(upTo(count)));
    const list = client.list('im.dialog.messages.get', { DIALOG_ID: 'chat5' }, BACKWARDS);
    expect(await list.toArray()).toEqual(
      upTo(count)
        .toReversed()
        .map((id) => ({ id })),
    );
    expect(sent()[0]).toEqual({ DIALOG_ID: 'chat5', LIMIT: 50 });
  });

  test('pages behind their last row, although it is deleted meanwhile', async () => {
    const all = upTo(120);
    const { client } = await portal((params, count) => {
      if (count === 2) all.splice(all.indexOf(71), 1);
      return history(all)(params, count);
    });
    const list = client.list('im.dialog.messages.get', {}, BACKWARDS);
    expect(await list.toArray()).toEqual(
      upTo(120)
        .toReversed()
        .map((id) => ({ id })),
    );
  });

  test('pages behind their last row, on by a cursor and behind the caller’s own', async () => {
    const { client } = await portal(history(upTo(120)));
    const list = client.list('im.dialog.messages.get', {}, BACKWARDS);
    let read = 0;
    for await (const _ of list) if ((read += 1) === 61) break;
    const { cursor } = list;
    const rest = client.list('im.dialog.messages.get', {}, { ...BACKWARDS, cursor });
    expect((await rest.toArray())[0]).toEqual({ id: 60 });
    const own = client.list('im.dialog.messages.get', { LAST_ID: 3, LIMIT: 1 }, BACKWARDS);
    expect(await own.toArray()).toEqual([{ id: 2 }, { id: 1 }]);
  });

  test('pages behind a row that an object names, of version 3', async () => {
    const { client, sent } = await portal(({ cursor }) => {
      const { value = 0, limit = 50 } = fieldsOf(cursor);
      const items = upTo(120).filter((id) => id > Number(value));
      return { result: { items: items.slice(0, Number(limit)).map((id) => ({ id })) } };
    });
    const tail = {
      version: 3,
      paging: 'last',
      page: ['cursor'],
      pageNames: { place: 'value', size: 'limit' },
      id: 'id',
      rows: ['items'],
    } as const;
    const params = { cursor: { field: 'id', order: 'ASC' } };
    const list = client.list('main.eventlog.tail', params, tail);
    expect(await list.toArray()).toEqual(upTo(120).map((id) => ({ id })));
    expect(sent()[1]).toEqual({ cursor: { field: 'id', order: 'ASC', limit: 50, value: 50 } });
  });

  test.each([
    ['all rows', 12, [12, 'done']],
    ['a full page, as there may be more', 60, [0, 'invalid-response']],
  ])('behind no row, where a portal looks at none: %s', async (_, count, outcome) => {
    const { client } = await portal(() => ({
      result: { messages: upTo(Math.min(count, 50)).map((id) => ({ id })) },
    }));
    const read = client.list('im.dialog.messages.get', {}, BACKWARDS).toArray();
    const found = await read.then(
      (given) => [given.length, 'done'],
      (error: unknown) => [0, fieldsOf(error)['code']],
    );
    expect(found).toEqual(outcome);
  });

  test('version 3: on from a cursor alone, which the portal calls the next one', async () => {
    const { client, sent } = await portal(({ pagination }) => {
      const { afterCursor, limit } = fieldsOf(pagination);
      const from = Number(fieldsOf(afterCursor)['id'] ?? 0);
      const end = Math.min(from + Number(limit), 120);
      const nextCursor = end < 120 ? { position: 100, id: end } : null;
      return { result: { items: rows(from + 1, end), nextCursor } };
    });
    const options = { version: 3, pageNames: { place: 'afterCursor', size: 'limit' } } as const;
    const read = (more: object) =>
      client.list('note.collection.list', {}, { ...options, ...more }).toArray();
    expect(await read({})).toEqual(rows(1, 120));
    expect(sent().map(({ pagination }) => pagination)).toEqual([
      { limit: 50 },
      { limit: 50, afterCursor: { position: 100, id: 50 } },
      { limit: 50, afterCursor: { position: 100, id: 100 } },
    ]);
    await expect(read({ cursor: { start: 50, skip: 0 } })).rejects.toThrow('only be begun anew');
  });

  test.each<[string, Fields, string]>([
    ['has cut the tree', { truncated: true }, 'invalid-response'],
    ['has cut nothing', { truncated: false }, '3 rows'],
    ['has more', { hasMore: true }, 'invalid-response'],
  ])('all of a method without pages, or an error: the portal %s', async (_, beside, outcome) => {
    const { client } = await portal(() => ({ result: { items: rows(1, 3), ...beside } }));
    const options = { version: 3, paging: 'none', rows: ['items'] } as const;
    const read = client.list('note.document.tree.list', {}, options).toArray();
    const found = await read.then(
      ({ length }) => `${length} rows`,
      (error: unknown) => fieldsOf(error)['code'],
    );
    expect(found).toBe(outcome);
  });

  test('the next page of a method without pages, where an answer names one', async () => {
    const { client, sent } = await portal(counted);
    const list = client.list('sale.paysystem.list', { filter: {} }, { paging: 'none' });
    expect(await list.toArray()).toEqual(rows(1, 120));
    expect(sent()).toEqual([{ filter: {} }, { filter: {}, start: 50 }, { filter: {}, start: 100 }]);
  });

  describe('as many rows as a method without pages gives at most', () => {
    const whole = { paging: 'none', pageNames: { size: 'limit' }, maxSize: 200 } as const;
    const method = 'imbot.v2.Chat.User.list';

    test('where they are all', async () => {
      const { client, sent } = await portal(members(120));
      expect(await client.list(method, { botId: 1 }, whole).toArray()).toEqual(rows(1, 120));
      expect(sent()).toEqual([{ botId: 1, limit: 200 }]);
    });

    test('or an error, as there may be more', async () => {
      const { client } = await portal(members(300));
      const read = client.list(method, {}, whole).toArray();
      await expect(read).rejects.toMatchObject({ code: 'invalid-response' });
    });

    test('or as many as are consumed, before it is known that there may be more', async () => {
      const { client } = await portal(members(300));
      const read: unknown[] = [];
      for await (const row of client.list(method, {}, whole)) if (read.push(row) === 200) break;
      expect(read).toEqual(rows(1, 200));
    });

    test('or those that the caller wants', async () => {
      const { client, sent } = await portal(members(300));
      expect(await client.list(method, { LIMIT: 3 }, whole).toArray()).toEqual(rows(1, 3));
      expect(sent()).toEqual([{ LIMIT: 3 }]);
    });
  });

  /** A portal that pages by `iNumPage`, and gives its last page once more behind it. */
  const numbered = (all: readonly unknown[], isCounted: boolean) => (params: Fields) => {
    const { iNumPage, nPageSize } = fieldsOf(fieldsOf(params['PARAMS'])['NAV_PARAMS']);
    const size = Number(nPageSize ?? 50);
    const page = Math.min(Number(iNumPage ?? 1), Math.max(1, Math.ceil(all.length / size)));
    const result = all.slice((page - 1) * size, page * size);
    return isCounted ? { result, total: all.length } : { result };
  };
  const navigated = { paging: 'page', page: ['PARAMS', 'NAV_PARAMS'] } as const;

  test.each<[string, number, boolean]>([
    ['counted', 120, true],
    ['not counted', 120, false],
    ['that end with a page, not counted', 100, false],
    ['that end with a page', 100, true],
    ['none', 0, false],
  ])('pages by their number: rows %s', async (_, count, isCounted) => {
    const { client } = await portal(numbered(rows(1, count), isCounted));
    const list = client.list('task.elapseditem.getlist', { TASKID: 7 }, navigated);
    expect(await list.toArray()).toEqual(rows(1, count));
  });

  test('pages by their number, of the caller’s length and from his page on, in the order of positions', async () => {
    const positional = ['TASKID', 'ORDER', 'FILTER', 'SELECT', 'PARAMS'];
    const all = rows(1, 7);
    const { client, sent } = await portal(numbered(all, true), {
      metadata: () => ({ positional }),
    });
    const params = {
      PARAMS: { NAV_PARAMS: { nPageSize: 2, iNumPage: 2 } },
      ORDER: { ID: 'asc' },
      TASKID: 7,
      FILTER: {},
      SELECT: ['*'],
    };
    const list = client.list('task.elapseditem.getlist', params, navigated);
    expect(await list.toArray()).toEqual(all.slice(2));
    expect(sent().map((fields) => Object.keys(fields))).toEqual(
      Array.from({ length: 3 }, () => positional),
    );
  });

  test('pages by their number, with empty lists for what is skipped before it', async () => {
    const positional = ['TASKID', 'ORDER', 'FILTER', 'SELECT', 'PARAMS'];
    const { client, sent } = await portal(numbered(rows(1, 60), true), {
      metadata: () => ({ positional }),
    });
    const list = client.list('task.elapseditem.getlist', { TASKID: 7 }, navigated);
    expect(await list.toArray()).toEqual(rows(1, 60));
    expect(JSON.stringify(sent()[1])).toBe(
      '{"TASKID":7,"ORDER":[],"FILTER":[],"SELECT":[],"PARAMS":{"NAV_PARAMS":{"iNumPage":2}}}',
    );
  });

  test('pages by their number: says so when fewer rows come than are counted', async () => {
    const { client } = await portal((params) => ({
      ...numbered(rows(1, 60), true)(params),
      total: 160,
    }));
    const list = client.list('task.elapseditem.getlist', { TASKID: 7 }, navigated);
    await expect(list.toArray()).rejects.toMatchObject({ code: 'invalid-response' });
  });

  test('one request of a method that does not page, and nothing added to it', async () => {
    const { client, sent } = await portal(() => ({ result: rows(1, 60) }));
    const read = client.list('task.planner.getlist', {}, { paging: 'none' });
    expect(await read.toArray()).toHaveLength(60);
    expect(sent()).toEqual([{}]);
  });

  test('version 3: the caller’s length of a page, and more where the list seems to end', async () => {
    const { client, sent } = await portal(({ pagination }) => {
      const { offset, limit } = fieldsOf(pagination);
      const items = rows(1, 25).slice(Number(offset), Number(offset) + Number(limit));
      return { result: { items } };
    });
    const list = client.list('main.eventlog.list', { pagination: { limit: 10 } }, { version: 3 });
    expect(await list.toArray()).toEqual(rows(1, 25));
    expect(sent().map(({ pagination }) => pagination)).toEqual([
      { limit: 10, offset: 0 },
      { limit: 10, offset: 10 },
      { limit: 10, offset: 20 },
      { limit: 100, offset: 25 },
    ]);
  });

  test.each([20, 200, 1000])(
    'version 3: all rows behind hundreds that rights hide, in pages of at most %i',
    async (most) => {
      const { client } = await portal(thinned(most));
      const list = client.list<{ at: number }>('mail.message.list', {}, { version: 3 });
      expect((await list.toArray()).map(({ at }) => at)).toEqual(
        Array.from({ length: 500 }, (_, at) => at).filter((at) => !isHidden(at)),
      );
    },
  );

  test('version 3: all rows that are counted, in pages shorter than they were asked for', async () => {
    const names = Array.from({ length: 450 }, (_, index) => ({ name: `n${index}` }));
    const { client } = await portal(({ pagination }) => {
      const offset = Number(fieldsOf(pagination)['offset']);
      return { result: { items: names.slice(offset, offset + 200) }, total: names.length };
    });
    const params = { pagination: { limit: 500 } };
    const list = client.list('mail.message.list', params, { version: 3 });
    expect(await list.toArray()).toEqual(names);
  });

  test('version 3: as long as the portal says that more follow', async () => {
    const { client, sent } = await portal(({ pagination }) => {
      const { offset, limit } = fieldsOf(pagination);
      const end = Number(offset) + Number(limit);
      const shown = [0, 250].filter((at) => at >= Number(offset) && at < end);
      return { result: { items: shown.map((at) => ({ name: `n${at}` })), hasMore: end < 251 } };
    });
    const list = client.list('note.document.search.list', {}, { version: 3 });
    expect(await list.toArray()).toEqual([{ name: 'n0' }, { name: 'n250' }]);
    expect(sent()).toHaveLength(4);
  });

  test('version 3: a portal that says so for ever is an error', async () => {
    const { client } = await portal(() => ({ result: { items: [], hasMore: true } }));
    const list = client.list('note.document.search.list', {}, { version: 3 });
    await expect(list.toArray()).rejects.toMatchObject({ code: 'invalid-response' });
  });

  test('version 3: on from the portal’s own cursor, and only from the beginning', async () => {
    const all = Array.from({ length: 7 }, (_, index) => ({ callId: index }));
    const { client, sent } = await portal(({ pagination }) => {
      const { afterCursor, limit } = fieldsOf(pagination);
      const from = Number(fieldsOf(afterCursor)['id'] ?? -1) + 1;
      const items = all.slice(from, from + Math.min(Number(limit), 3));
      const hasMore = from + items.length < all.length;
      return { result: { items, hasMore, afterCursor: { id: items.at(-1)?.callId } } };
    });
    const read = (options: object) =>
      client.list('call.followup.list', {}, { version: 3, ...options }).toArray();
    expect(await read({})).toEqual(all);
    expect(fieldsOf(sent()[1]?.['pagination'])).toMatchObject({ afterCursor: { id: 2 } });
    await expect(read({ cursor: { start: 3, skip: 0 } })).rejects.toMatchObject({
      code: 'invalid-response',
    });
  });

  test.each<[string, ListOptions, (params: Fields) => unknown]>([
    [
      'as a parameter of its own',
      { paging: 'page', page: [], pageNames: { place: 'page' } },
      ({ page }) => page,
    ],
    [
      'under other names',
      {
        paging: 'page',
        page: ['pageNavigation'],
        pageNames: { place: 'currentPage', size: 'pageSize' },
        rows: ['items'],
      },
      ({ pageNavigation }) => fieldsOf(pageNavigation)['currentPage'],
    ],
  ])('pages by their number %s', async (_, options, numberIn) => {
    const { client } = await portal((params) => {
      const from = (Number(numberIn(params) ?? 1) - 1) * 50;
      const items = rows(from + 1, Math.min(from + 50, 120));
      return { result: options.rows === undefined ? items : { items } };
    });
    expect(await client.list('biconnector.source.list', {}, options).toArray()).toEqual(
      rows(1, 120),
    );
  });

  test('rows under names, where the caller says where', async () => {
    const regions = { de: { code: 'de' }, 1: { id: '1', title: 'Ours' } };
    const { client } = await portal(() => ({ result: { regions } }));
    const read = (options: ListOptions) =>
      client.list('documentgenerator.region.list', {}, options).toArray();
    expect(await read({ rows: ['regions'] })).toEqual(Object.values(regions));
    await expect(read({})).rejects.toThrow("by the option `rows`, ['regions']");
  });

  test('which of several lists, or an error that names them', async () => {
    const chats = [{ id: 1 }];
    const { client } = await portal(() => ({ result: { chats, channels: [], chatsNoAccess: 0 } }));
    const read = (options: ListOptions) =>
      client
        .list('humanresources.node.communication.list', { id: 1 }, { version: 3, ...options })
        .toArray();
    expect(await read({ paging: 'none', rows: ['chats'] })).toEqual(chats);
    await expect(read({})).rejects.toThrow("['chats'] or ['channels']");
  });

  test('version 3: everything of a method that gives everything each time', async () => {
    const { client } = await portal(() => ({ result: { items: [{ name: 'a' }, { name: 'b' }] } }));
    const list = client.list('note.file.field.list', {}, { version: 3 });
    expect(await list.toArray()).toEqual([{ name: 'a' }, { name: 'b' }]);
  });

  test('version 3: says so when as much as was asked for comes again and again', async () => {
    const { client } = await portal(() => ({ result: { items: rows(1, 50) } }));
    const list = client.list('note.file.list', {}, { version: 3 });
    await expect(list.toArray()).rejects.toMatchObject({ code: 'invalid-response' });
  });

  test('by pages, where nobody wants ids and they are none', async () => {
    const statuses = [{ id: 'N' }, { id: 'P' }];
    const { client } = await portal(({ cmd }) =>
      cmd === undefined
        ? { result: { statuses }, total: 2 }
        : { result: { result: { p0: { statuses }, p1: { statuses } }, result_error: [] } },
    );
    const metadata = { id: 'id' } as const;
    expect(await client.list('sale.status.list', {}, metadata).toArray()).toEqual(statuses);
    const insisted = client.list('sale.status.list', {}, { ...metadata, strategy: 'chain' });
    await expect(insisted.toArray()).rejects.toThrow('a row has no number as id');
  });
});

describe('what is no list', () => {
  test.each<[string, unknown, readonly string[] | undefined]>([
    ['an empty list in the place of an object with rows', [], ['items']],
    ['nothing', null, undefined],
    ['an object with two lists', { channels: [], chats: [] }, undefined],
    ['a text', '', []],
  ])('%s', async (_, result, path) => {
    const { client } = await portal(() => ({ result }));
    const list = client.list('crm.item.list', {}, { rows: path });
    await expect(list.toArray()).rejects.toMatchObject({ code: 'invalid-response' });
  });

  test.each<[string, unknown, readonly string[] | undefined]>([
    ['where the metadata say', { items: [{ ID: '1' }] }, ['items']],
    ['elsewhere, as the metadata are wrong', { statuses: [{ ID: '1' }] }, ['status']],
    ['in `items` among other lists', { items: [{ ID: '1' }], roles: [] }, undefined],
    ['in the list that the method is called after', { users: [{ ID: '1' }], x: [] }, undefined],
    ['by their ids, as PHP writes a list with gaps', { 103: { ID: '1' } }, undefined],
    ['by their ids in an object', { templates: { 37: { ID: '1' } } }, undefined],
  ])('but rows %s are found', async (_, result, path) => {
    const { client } = await portal(() => ({ result }));
    const list = client.list('desk.user.list', {}, { rows: path });
    expect(await list.toArray()).toEqual([{ ID: '1' }]);
  });

  test('a count that falls while the list is read: pages have shifted', async () => {
    const { client } = await portal((params, count) => ({
      ...fieldsOf(counted(params, count)),
      total: 121 - count,
    }));
    await expect(client.list('user.get').toArray()).rejects.toThrow('there were 120 rows and now');
  });

  test('rows that come again while the count stays: others come never, as the order is none', async () => {
    const { client } = await portal(({ start = 0 }) =>
      start === 0
        ? { result: rows(1, 50), total: 100, next: 50 }
        : { result: rows(50, 99), total: 100 },
    );
    await expect(client.list('crm.currency.list').toArray()).rejects.toMatchObject({
      code: 'invalid-response',
      reason: 'shape',
    });
  });

  test.each<[string, Answer, number]>([
    [
      'of a row that was added meanwhile',
      ({ start = 0 }) =>
        start === 0
          ? { result: rows(1, 50), total: 100, next: 50 }
          : { result: rows(50, 100), total: 101 },
      100,
    ],
    [
      'of a join, which makes several of one within a page too',
      ({ start = 0 }) =>
        start === 0
          ? { result: [...rows(1, 48), ...rows(48, 49)], total: 100, next: 50 }
          : { result: rows(49, 98), total: 100 },
      98,
    ],
  ])('is no row that comes again because %s', async (_, answer, count) => {
    const { client } = await portal(answer);
    expect(await client.list('crm.currency.list').toArray()).toHaveLength(count);
  });

  test('fewer rows than are counted, of a method that does not page', async () => {
    const { client } = await portal(() => ({ result: rows(1, 50), total: 60 }));
    const list = client.list('task.elapseditem.getlist', {}, { paging: 'none' });
    await expect(list.toArray()).rejects.toThrow('50 of 60 rows');
  });
});

describe('parameters that are read by position', () => {
  const names = ['TASKID', 'ORDER', 'FILTER'];
  const setUp = () =>
    portal(() => ({ result: [] }), {
      metadata: () => ({ access: 'read', positional: names }),
    });
  const method = 'task.commentitem.getlist';
  const params = { FILTER: {}, taskId: 7, ORDER: {} };

  test.each<[string, (client: Client) => PromiseLike<unknown>]>([
    ['a call', (client) => client.call(method, params)],
    ['a list', (client) => client.list(method, params).toArray()],
  ])('are sent in order by %s', async (_, act) => {
    const { client, server } = await setUp();
    await act(client);
    expect(server.received.map(({ text }) => text)).toEqual([
      '{"taskId":7,"ORDER":{},"FILTER":{}}',
    ]);
  });

  test('are sent in order by a batch', async () => {
    const { client, sent } = await setUp();
    await client.batch([{ method, params: { ORDER: { ID: 'asc' }, TASKID: 7 } }]);
    expect(fieldsOf(sent()[0]?.['cmd'])['0']).toBe(`${method}?TASKID=7&ORDER[ID]=asc`);
  });

  test('are refused with a gap, which the next one would fill', async () => {
    const { client, server } = await setUp();
    await expect(client.call(method, { TASKID: 7, FILTER: {} })).rejects.toThrow('give ORDER too');
    expect(server.received).toHaveLength(0);
  });

  test('stay as they are without those at the front, or as a list', async () => {
    const { client, server } = await setUp();
    await client.call(method, { FILTER: {}, ORDER: {} });
    await client.call(method, [7, {}, {}]);
    expect(server.received.map(({ text }) => text)).toEqual([
      '{"ORDER":{},"FILTER":{}}',
      '[7,{},{}]',
    ]);
  });
});
