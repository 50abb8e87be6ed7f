import { describe, expect, test } from 'vitest';

import {
  ConfigurationError,
  createClient,
  literal,
  type Client,
  type ClientOptions,
  type ListOptions,
} from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { startListPortal, type ListPortal, type ListPortalOptions } from './list-portal.ts';
import { fastClock } from './test-clock.ts';

interface Row {
  ID: string;
}

async function setUp(
  options: ListPortalOptions,
  clientOptions: Partial<ClientOptions> = {},
): Promise<{ client: Client; portal: ListPortal }> {
  const portal = await startListPortal(options);
  const client = createClient({
    url: `${portal.origin}/rest/1/made0up1code/`,
    fetch: nodeFetch(),
    clock: fastClock(100),
    timeout: 0,
    ...clientOptions,
  });
  return { client, portal };
}

function range(count: number, step = 1): number[] {
  return Array.from({ length: count }, (_, index) => (index + 1) * step);
}

async function idsOf(client: Client, options: ListOptions<'ID'>, params = {}): Promise<number[]> {
  const rows = await client.list<Row>('crm.deal.list', params, options).toArray();
  return rows.map(({ ID }) => Number(ID));
}

/** Ids with holes of all sizes, the same on every run. */
function scattered(count: number, spread: number): number[] {
  const ids: number[] = [];
  let id = 0;
  for (let index = 0; index < count; index += 1) {
    id += 1 + ((index * 7919) % spread);
    ids.push(id);
  }
  return ids;
}

const strategies: [name: string, options: ListOptions<'ID'>][] = [
  ['by pages', { strategy: 'pages' }],
  ['by id', { strategy: 'id', id: 'ID' }],
  ['by chains', { strategy: 'chain', id: 'ID' }],
  ['by chains, one request at once', { strategy: 'chain', id: 'ID', concurrency: 1 }],
];

const contents: [name: string, ids: number[]][] = [
  ['nothing', []],
  ['one row', [7]],
  ['less than a page', range(49)],
  ['exactly a page', range(50)],
  ['a page and a row', range(51)],
  ['exactly two pages', range(100)],
  ['many dense rows', range(6001)],
  ['rows with small holes', scattered(3000, 3)],
  ['sparse rows', scattered(3000, 40)],
  [
    'dense, then sparse, then dense',
    [
      ...range(2000),
      ...range(500, 97).map((id) => id + 2000),
      ...range(2000).map((id) => id + 100_000),
    ],
  ],
];

describe.each(strategies)('a list %s', (_name, options) => {
  test.each(contents)('has each row once, in order: %s', async (_content, ids) => {
    const { client } = await setUp({ ids });
    expect(await idsOf(client, options)).toEqual(ids);
  });

  test('keeps the caller’s filter', async () => {
    const { client } = await setUp({ ids: range(1000) });
    const params = { filter: { '>ID': 100, '<=ID': 300 } };
    expect(await idsOf(client, options, params)).toEqual(range(200).map((id) => id + 100));
  });

  test.each([[undefined], [null], [[]]])('takes %j for no filter', async (filter) => {
    const { client } = await setUp({ ids: range(60) });
    expect(await idsOf(client, options, { filter })).toEqual(range(60));
  });

  test('finds rows inside a result', async () => {
    const { client } = await setUp({ ids: range(333), wrap: 'items' });
    expect(await idsOf(client, options)).toEqual(range(333));
  });

  test('goes on from a saved cursor, without a gap or a duplicate', async () => {
    const { client } = await setUp({ ids: range(700) });
    const list = client.list<Row>('crm.deal.list', {}, options);
    const before: number[] = [];
    for await (const { ID } of list) {
      if (before.length === 123) break;
      before.push(Number(ID));
    }
    const saved: unknown = JSON.parse(JSON.stringify(list.cursor));
    expect(saved).toEqual(list.cursor);
    const after = await idsOf(client, { ...options, cursor: list.cursor });
    expect([...before, ...after]).toEqual(range(700));
  });
});

test('what is empty between dense ids is not asked for again where the portal counts', async () => {
  const ids = range(3000).filter((id) => id <= 1000 || id > 1200);
  const requests: number[] = [];
  for (const counts of [false, true]) {
    const { client, portal } = await setUp({ ids, counts });
    expect(await idsOf(client, { id: 'ID', strategy: 'chain' })).toEqual(ids);
    requests.push(portal.requests);
  }
  expect(requests[1]).toBeLessThan(requests[0] ?? 0);
});

describe('a list by chains', () => {
  const chain: ListOptions<'ID'> = { strategy: 'chain', id: 'ID' };

  test('has no gap where pages are short', async () => {
    const ids = range(2000);
    const { client } = await setUp({ ids, hidden: (id) => id % 7 === 0 });
    expect(await idsOf(client, chain)).toEqual(ids.filter((id) => id % 7 !== 0));
  });

  test('has no gap where pages of sparse rows are short', async () => {
    const ids = scattered(2000, 40);
    const { client } = await setUp({ ids, hidden: (id) => id % 5 === 0 });
    expect(await idsOf(client, chain)).toEqual(ids.filter((id) => id % 5 !== 0));
  });

  test('reads 2,500 rows in a request', async () => {
    const { client, portal } = await setUp({ ids: range(25_000) });
    expect(await idsOf(client, chain)).toHaveLength(25_000);
    expect(portal.requests).toBeLessThanOrEqual(12);
  });

  test('reads sparse rows in long chains', async () => {
    const { client, portal } = await setUp({ ids: scattered(10_000, 40) });
    expect(await idsOf(client, chain)).toHaveLength(10_000);
    expect(portal.requests).toBeLessThanOrEqual(8);
  });

  test('reads a short list with one request', async () => {
    const { client, portal } = await setUp({ ids: range(50) });
    expect(await idsOf(client, chain)).toEqual(range(50));
    expect(portal.requests).toBe(1);
  });

  test('sends shorter chains where pages take long', async () => {
    const { client, portal } = await setUp({ ids: scattered(3000, 40), seconds: 5 });
    expect(await idsOf(client, chain)).toHaveLength(3000);
    expect(Math.max(...portal.batchLengths)).toBeLessThanOrEqual(5);
  });

  test('does without upper bounds where a method ignores them', async () => {
    const { client } = await setUp({ ids: range(3000), ignores: ['<='] });
    expect(await idsOf(client, chain)).toEqual(range(3000));
  });

  test('does without the newest page where a method sorts one way only', async () => {
    const { client } = await setUp({ ids: range(3000), alwaysAscending: true });
    expect(await idsOf(client, chain)).toEqual(range(3000));
  });

  test.each([
    ['filter', [['ID', '>', 100]]],
    ['FILTER', 'ID>100'],
  ])('sends nothing without the filter that the caller gave as %s: %j', async (name, filter) => {
    const { client, portal } = await setUp({ ids: range(60) });
    const error: unknown = await idsOf(client, chain, { [name]: filter }).catch(
      (cause: unknown) => cause,
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toHaveProperty(
      'message',
      `the parameter ${name} is no object of conditions by field`,
    );
    expect(portal.requests).toBe(0);
  });

  test('says so when a method does not filter by id', async () => {
    const { client } = await setUp({ ids: range(300), ignores: ['>'] });
    await expect(idsOf(client, chain)).rejects.toThrow('read this list by pages');
    await expect(idsOf(client, { ...chain, strategy: 'id' })).rejects.toThrow('by pages');
  });

  test('sees rows that are deleted and added meanwhile at most once', async () => {
    const ids = range(5000);
    const { client, portal } = await setUp({ ids });
    const seen: number[] = [];
    for await (const row of client.list<Row>('crm.deal.list', {}, { ...chain, concurrency: 1 })) {
      seen.push(Number(row.ID));
      if (seen.length === 60) {
        portal.ids.splice(0, 200);
        portal.ids.push(5001, 5002);
      }
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
    const all = new Set(seen);
    expect(range(4800).filter((id) => !all.has(id + 200))).toEqual([]);
  });

  test('reads ahead only so far, and stops when the loop is left', async () => {
    const { client, portal } = await setUp({ ids: range(100_000) });
    const options = { ...chain, concurrency: 2 };
    for await (const { ID } of client.list<Row>('crm.deal.list', {}, options)) {
      if (ID === '51') break;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(portal.requests).toBeLessThanOrEqual(1 + options.concurrency);
  });

  test('adds the id to selected fields', async () => {
    const { client } = await setUp({ ids: range(120) });
    expect(await idsOf(client, chain, { select: ['TITLE'] })).toEqual(range(120));
  });

  test('is not chosen for another order', async () => {
    const { client, portal } = await setUp({ ids: range(120) });
    const params = { order: { ID: 'DESC' } };
    expect(await idsOf(client, { id: 'ID' }, params)).toEqual(range(120).toReversed());
    expect(portal.batchLengths).toEqual([]);
    const refused = client.list('crm.deal.list', params, chain).toArray();
    await expect(refused).rejects.toThrow('ask for another');
  });

  test('knows lists from metadata', async () => {
    const { client, portal } = await setUp(
      { ids: range(120) },
      { metadata: () => ({ access: 'read', list: { id: 'ID' } }) },
    );
    expect(await idsOf(client, {})).toEqual(range(120));
    expect(portal.batchLengths.length).toBeGreaterThan(0);
  });
});

test('a signal ends a list', async () => {
  const { client } = await setUp({ ids: range(10_000) });
  const controller = new AbortController();
  const read = async () => {
    for await (const { ID } of client.list<Row>(
      'crm.deal.list',
      {},
      { id: 'ID', signal: controller.signal },
    )) {
      if (ID === '50') controller.abort();
    }
  };
  await expect(read()).rejects.toMatchObject({ code: 'aborted' });
});

test('a cursor of another strategy is refused', async () => {
  const { client } = await setUp({ ids: [] });
  const options: ListOptions<'ID'> = { strategy: 'pages', cursor: { after: 5 } };
  const refused = client.list('crm.deal.list', {}, options).toArray();
  await expect(refused).rejects.toThrow('not one of the strategy');
});

describe("a caller's text", () => {
  const texts: [name: string, text: unknown][] = [
    ['that looks like a reference', 'see $result[p0][49][ID] and $result[p1]'],
    ['that is marked', literal('$result[p0][0][ID]')],
  ];

  test.each(texts)('%s is sent as it is, from whatever page on', async (_, text) => {
    const { client, portal } = await setUp({ ids: range(1000, 7) });
    const options = { id: 'ID', strategy: 'chain' } as const;
    const ids = await idsOf(client, options, { filter: { TITLE: text, '@TAG': [text] } });
    expect(ids).toEqual(range(1000, 7));
    const sent = JSON.parse(JSON.stringify(text));
    expect(Math.max(...portal.batchLengths)).toBeGreaterThan(2);
    for (const fields of portal.asked) {
      expect([fields.get('filter[TITLE]'), fields.get('filter[@TAG][0]')]).toEqual([sent, sent]);
    }
  });
});
