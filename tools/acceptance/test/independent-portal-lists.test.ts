import { OintError, type List, type ListOptions } from '@oint/core';
import { nodeFetch } from '@oint/core/node';
import { createClient } from '@oint/sdk/bitrix24/rest';
import { describe, expect, test } from 'vitest';

import type { ListQuirk, Oddity, Row } from '../portal/index.ts';
import { connected, errorOf, type Connected } from './second-portal.ts';

type Strategy = 'pages' | 'id' | 'chain';

const STRATEGIES: readonly Strategy[] = ['pages', 'id', 'chain'];
/** More than any honest reading of these lists: a list that never ends fails here. */
const MAXIMUM = 5000;
/** Nothing waits for this: it ends a list that asks without end and gives no rows. */
const PATIENCE = 300_000;

const deals = (from: number, to: number): Row[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    ID: String(from + index),
    STAGE_ID: (from + index) % 3 === 0 ? 'NEW' : 'WON',
  }));

/** The same rows in an order that is none, but always the same. */
const shuffled = (rows: readonly Row[]): Row[] =>
  rows.map((_, index) => rows[(index * 37) % rows.length] ?? {});

/** All values of a list's id; an error's code when it says that it cannot. */
async function read(
  list: List<unknown>,
  field = 'ID',
  most = MAXIMUM,
): Promise<readonly unknown[] | string> {
  const ids: unknown[] = [];
  try {
    for await (const row of list) {
      ids.push(
        typeof row === 'object' && row !== null
          ? Object.entries(row).find(([key]) => key === field)?.[1]
          : row,
      );
      if (ids.length > most) return 'never ends';
    }
    return ids;
  } catch (error) {
    return error instanceof OintError && error.code !== 'aborted'
      ? 'error'
      : `stopped: ${String(error)}`;
  }
}

function readDeals(
  { client }: Connected,
  strategy: Strategy,
  params: Row = {},
  options: ListOptions = {},
): Promise<readonly unknown[] | string> {
  const signal = AbortSignal.timeout(PATIENCE);
  const id = strategy === 'pages' ? {} : { id: 'ID' };
  return read(client.list('crm.deal.list', params, { ...id, strategy, signal, ...options }));
}

const sortedText = (values: readonly unknown[]): string =>
  JSON.stringify(values.map(String).toSorted());

/** Whether these are all the rows, once; or an error that says so. */
function isHonest(found: readonly unknown[] | string, wanted: readonly Row[]): boolean {
  if (typeof found === 'string') return found === 'error';
  return sortedText(found) === sortedText(wanted.map((row) => row['ID'] ?? row['id']));
}

describe.each(STRATEGIES)('all rows, once: %s', (strategy) => {
  test.each([0, 1, 49, 50, 51, 230, 3000])('of %d', async (count) => {
    await using one = await connected();
    one.portal.store.seed('crm.deal', shuffled(deals(1, count)));
    const found = await readDeals(one, strategy);
    expect(found).toHaveLength(count);
    expect(isHonest(found, deals(1, count))).toBe(true);
  });

  test('of sparse ids', async () => {
    await using one = await connected();
    const rows = deals(1, 300).map((row, index) => ({ ...row, ID: String(index ** 3 + 1) }));
    one.portal.store.seed('crm.deal', rows);
    expect(await readDeals(one, strategy)).toHaveLength(300);
  });

  test.each(['filter', 'FILTER'])('that match, by %s', async (name) => {
    await using one = await connected();
    one.portal.store.seed('crm.deal', deals(1, 600));
    expect(await readDeals(one, strategy, { [name]: { STAGE_ID: 'NEW' } })).toHaveLength(200);
  });
});

const between = (from: number, to: number) => (row: Row) =>
  Number(row['ID']) >= from && Number(row['ID']) <= to;

describe('odd lists: all rows, once, or an error', () => {
  interface Case {
    readonly quirk: ListQuirk;
    readonly rows?: readonly Row[];
    readonly visible?: readonly Row[];
  }
  const CASES: Record<string, Case> = {
    'an empty page in the middle': {
      quirk: { hidden: between(51, 160) },
      visible: [...deals(1, 50), ...deals(161, 230)],
    },
    'a short page in the middle': {
      quirk: { hidden: between(70, 75) },
      visible: [...deals(1, 69), ...deals(76, 230)],
    },
    'an empty first page': { quirk: { hidden: between(1, 100) }, visible: deals(101, 230) },
    'a page size that drops': { quirk: { pageSizes: [50, 20] } },
    'a page size that grows': { quirk: { pageSizes: [20, 50] } },
    'duplicates from joins': { quirk: { twice: between(45, 105) } },
    'next as text': { quirk: { next: 'text' } },
    'next missing beside total': { quirk: { next: 'missing' } },
    'next that stays': { quirk: { next: 'same' } },
    'no total': { quirk: { total: null } },
    'total as text': { quirk: { total: '230' } },
    'a start that is ignored': { quirk: { ignores: ['start'] } },
    'a filter that is ignored': { quirk: { ignores: ['filter'] } },
    'an order that is ignored': { quirk: { ignores: ['order'] }, rows: shuffled(deals(1, 230)) },
    'everything ignored': { quirk: { ignores: ['start', 'filter', 'order'] } },
    'ids 0 and negative': { quirk: {}, rows: deals(-120, 110), visible: deals(-120, 110) },
    'ids beyond 2^53': {
      quirk: {},
      rows: deals(1, 230).map((row) => ({
        ...row,
        ID: `90071992547409${String(row['ID']).padStart(3, '0')}`,
      })),
      visible: deals(1, 230).map((row) => ({
        ...row,
        ID: `90071992547409${String(row['ID']).padStart(3, '0')}`,
      })),
    },
  };
  const all = STRATEGIES.flatMap((strategy) =>
    Object.keys(CASES).map((name) => [strategy, name] as const),
  );

  async function isCaseHonest(strategy: Strategy, name: string): Promise<boolean> {
    const { quirk, rows = deals(1, 230), visible = rows } = CASES[name] ?? { quirk: {} };
    await using one = await connected();
    one.portal.store.seed('crm.deal', rows);
    one.portal.odd({ method: 'crm.deal.list' }, { kind: 'list', ...quirk });
    return isHonest(await readDeals(one, strategy), visible);
  }

  test.each(all)('%s: %s', async (strategy, name) => {
    expect(await isCaseHonest(strategy, name)).toBe(true);
  });
});

describe('odd answers are no ends', () => {
  const ODD: Record<string, Oddity> = {
    null: { kind: 'result', result: null },
    false: { kind: 'result', result: false },
    'an empty text': { kind: 'result', result: '' },
    'an empty list': { kind: 'result', result: [] },
    'the first page again': { kind: 'result', result: deals(1, 50) },
  };
  const all = STRATEGIES.flatMap((strategy) =>
    Object.keys(ODD).map((name) => [strategy, name] as const),
  );

  async function isOddHonest(strategy: Strategy, name: string): Promise<boolean> {
    await using one = await connected();
    one.portal.store.seed('crm.deal', deals(1, 230));
    one.portal.odd(
      { method: 'crm.deal.list', from: 2, times: 1 },
      ODD[name] ?? { kind: 'missing' },
    );
    return isHonest(await readDeals(one, strategy), deals(1, 230));
  }

  test.each(all)('%s: %s', async (strategy, name) => {
    expect(await isOddHonest(strategy, name)).toBe(true);
  });

  test('a batch that says nothing of a page', async () => {
    await using one = await connected();
    one.portal.store.seed('crm.deal', deals(1, 3000));
    one.portal.odd(
      { method: 'crm.deal.list', inBatch: true, from: 4, times: 1 },
      { kind: 'missing' },
    );
    expect(isHonest(await readDeals(one, 'chain'), deals(1, 3000))).toBe(true);
  });

  test('a page refused inside a batch', async () => {
    await using one = await connected();
    one.portal.store.seed('crm.deal', deals(1, 3000));
    one.portal.odd(
      { method: 'crm.deal.list', inBatch: true, from: 4, times: 3 },
      { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' },
    );
    expect(await readDeals(one, 'chain')).toHaveLength(3000);
  });
});

async function keepsOr(strategy: Strategy): Promise<boolean> {
  await using one = await connected();
  one.portal.store.seed('crm.deal', deals(1, 300));
  const filter = { logic: 'OR', STAGE_ID: 'NEW', ID: ['1', '2'] };
  const wanted = deals(1, 300).filter(
    ({ ID, STAGE_ID }) => STAGE_ID === 'NEW' || ID === '1' || ID === '2',
  );
  const found = await readDeals(one, strategy, { filter });
  return found.length === wanted.length && isHonest(found, wanted);
}

async function takesCase(strategy: Strategy): Promise<boolean> {
  await using one = await connected();
  one.portal.store.seed('crm.deal', deals(1, 300));
  const found = await readDeals(one, strategy, {
    Filter: { STAGE_ID: 'NEW' },
    ORDER: { ID: 'ASC' },
  });
  return found.length === 100;
}

describe('what callers ask for', () => {
  test.each(STRATEGIES)('keeps the meaning of OR at the top: %s', async (strategy) => {
    expect(await keepsOr(strategy)).toBe(true);
  });

  test.each(STRATEGIES)('takes names that differ by case for one: %s', async (strategy) => {
    expect(await takesCase(strategy)).toBe(true);
  });

  test.each(STRATEGIES)('honours or refuses a start: %s', async (strategy) => {
    await using one = await connected();
    one.portal.store.seed('crm.deal', deals(1, 230));
    expect(isHonest(await readDeals(one, strategy, { start: 100 }), deals(101, 230))).toBe(true);
  });

  test.each(STRATEGIES)('goes on with the row that was not finished: %s', async (strategy) => {
    await using one = await connected();
    one.portal.store.seed('crm.deal', deals(1, 230));
    const id = strategy === 'pages' ? {} : { id: 'ID' };
    const list = one.client.list<Row>('crm.deal.list', {}, { ...id, strategy });
    const seen: unknown[] = [];
    const error = await errorOf(
      (async () => {
        for await (const row of list) {
          if (row['ID'] === '77') throw new Error('The consumer fails');
          seen.push(row['ID']);
        }
      })(),
    );
    expect(error).toMatchObject({ message: 'The consumer fails' });
    const rest = await readDeals(one, strategy, {}, { cursor: list.cursor });
    expect(seen.concat(rest)).toStrictEqual(deals(1, 230).map(({ ID }) => ID));
  });

  test('gives the same twice, or refuses', async () => {
    await using one = await connected();
    one.portal.store.seed('crm.deal', deals(1, 70));
    const list = one.client.list('crm.deal.list', {}, { id: 'ID' });
    expect(await read(list)).toHaveLength(70);
    expect(isHonest(await read(list), deals(1, 70))).toBe(true);
  });

  test('holds the deadline for the whole list', async () => {
    await using one = await connected();
    one.portal.store.seed('crm.deal', deals(1, 3000));
    // Each of the 60 pages takes 15 ms of the machine's time at least, so all of them 900 s of the client's.
    one.portal.odd({}, { kind: 'slow', pieces: 3 });
    const list = one.client.list('crm.deal.list', {}, { strategy: 'pages', deadline: 200_000 });
    expect(await read(list)).toBe('error');
  });
});

const tasks = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, title: `Task ${index}` }));

/** Reads with what is known of all methods. */
async function readKnown(
  { portal, clock }: Connected,
  method: string,
  params: Row = {},
  options: ListOptions & { version?: 2 | 3 } = {},
): Promise<readonly unknown[] | string> {
  const fetch = nodeFetch();
  const client = createClient({ url: portal.webhookUrl, fetch, clock, timeout: 5_000_000 });
  const signal = AbortSignal.timeout(PATIENCE);
  const found = await read(client.list(method, params, { ...options, signal }), 'id', 300);
  fetch.close();
  return found;
}

describe('methods with ways of their own', () => {
  test('`ID` in the request, `id` in the row', async () => {
    await using one = await connected();
    one.portal.store.seed('tasks.task', shuffled(tasks(230)));
    const found = await readKnown(one, 'tasks.task.list');
    expect(found).toHaveLength(230);
    expect(isHonest(found, tasks(230))).toBe(true);
  });

  test('a list of version 3', async () => {
    await using one = await connected();
    one.portal.store.seed('tasks.task', shuffled(tasks(230)));
    const found = await readKnown(
      one,
      'tasks.task.list',
      { select: ['id', 'title'] },
      { version: 3 },
    );
    expect(found).toHaveLength(230);
    expect(isHonest(found, tasks(230))).toBe(true);
  });

  test('a method that does not page is one request', async () => {
    await using one = await connected();
    expect(await readKnown(one, 'tasks.task.field.list', {}, { version: 3 })).toHaveLength(6);
    expect(one.portal.received).toHaveLength(1);
  });

  const USERS = Array.from({ length: 35 }, (_, index) => ({
    id: index + 1,
    name: `Anna ${index}`,
  }));

  test('im.department.colleagues.list, by OFFSET and LIMIT', async () => {
    await using one = await connected();
    one.portal.store.seed('user', USERS);
    const found = await readKnown(one, 'im.department.colleagues.list', { USER_DATA: 'Y' });
    expect(isHonest(found, USERS)).toBe(true);
  });

  test('im.search.user.list, by OFFSET and LIMIT', async () => {
    await using one = await connected();
    one.portal.store.seed('user', USERS);
    const found = await readKnown(one, 'im.search.user.list', { FIND: 'Anna' });
    expect(isHonest(found, USERS)).toBe(true);
  });

  test('a positional method gets nothing that it has no place for', async () => {
    await using one = await connected();
    const rows = deals(1, 60).map((row) => ({ ...row, TASK_ID: '7' }));
    one.portal.store.seed('task.elapseditem', rows);
    const params = { FILTER: {}, TASKID: 7, ORDER: { ID: 'asc' } };
    expect(await readKnown(one, 'task.elapseditem.getlist', params)).toHaveLength(60);
  });
});
