import { describe, expect, expectTypeOf, test } from 'vitest';

import {
  ApiError,
  command,
  createClient,
  LimitError,
  NetworkError,
  type Client,
  type ClientOptions,
  type Outcome,
} from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { fastClock } from './test-clock.ts';
import { startServer } from './test-server.ts';

type Answer =
  | { result: unknown }
  | { error: string }
  | { total: number; next: number; result: unknown };
type Portal = (method: string, query: URLSearchParams, turn: number) => Answer | 'break';

/** A portal that executes batches, halting where that is asked for. */
async function portal(
  answer: Portal,
  options: Partial<ClientOptions> = {},
): Promise<{ client: Client; batches: Record<string, string>[]; executed: string[] }> {
  const batches: Record<string, string>[] = [];
  const executed: string[] = [];
  const turns = new Map<string, number>();
  const server = await startServer(({ json }, response) => {
    const { cmd, halt } = batchOf(json);
    batches.push(cmd);
    const parts = { result: new Map<string, unknown>(), errors: new Map<string, unknown>() };
    const totals = new Map<string, unknown>();
    const nexts = new Map<string, unknown>();
    for (const [key, text] of Object.entries(cmd)) {
      const [method = '', query = ''] = text.split('?');
      const turn = (turns.get(key) ?? 0) + 1;
      turns.set(key, turn);
      const given = answer(method, new URLSearchParams(query), turn);
      if (given === 'break') return void response.socket?.destroy();
      if ('error' in given) {
        parts.errors.set(key, { error: given.error, error_description: 'no' });
        if (halt) break;
        continue;
      }
      executed.push(text);
      parts.result.set(key, given.result);
      if ('total' in given) {
        totals.set(key, given.total);
        nexts.set(key, given.next);
      }
    }
    return {
      result: {
        result: phpArray(parts.result),
        result_error: phpArray(parts.errors),
        result_total: phpArray(totals),
        result_next: phpArray(nexts),
        result_time: [],
      },
      time: {},
    };
  });
  const client = createClient({
    url: `${server.origin}/rest/1/made0up1code/`,
    fetch: nodeFetch(),
    clock: fastClock(200),
    timeout: 0,
    random: () => 0,
    metadata: (method) => (method.endsWith('.get') ? { access: 'read' } : undefined),
    ...options,
  });
  return { client, batches, executed };
}

function batchOf(json: unknown): { cmd: Record<string, string>; halt: boolean } {
  if (typeof json !== 'object' || json === null || !('cmd' in json) || !('halt' in json)) {
    throw new Error('not a batch');
  }
  const { cmd, halt } = json;
  if (typeof cmd !== 'object' || cmd === null) throw new Error('no commands');
  return {
    cmd: Object.fromEntries(Object.entries(cmd).map(([key, text]) => [key, String(text)])),
    halt: halt === 1,
  };
}

/** As PHP writes arrays: a list when the keys are 0, 1, 2, … */
function phpArray(entries: ReadonlyMap<string, unknown>): unknown {
  const isList = [...entries.keys()].every((key, position) => key === String(position));
  return isList ? [...entries.values()] : Object.fromEntries(entries);
}

const echo: Portal = (_method, query) => ({ result: query.get('id') });

describe('a batch', () => {
  test('in a row keeps positions over many requests', async () => {
    const { client, batches } = await portal(echo);
    const commands = Array.from({ length: 120 }, (_, id) => command<string>('x.get', { id }));
    const outcomes = await client.batch(commands);
    expect(outcomes.map((outcome) => outcome.status === 'done' && outcome.result)).toEqual(
      commands.map((_, id) => String(id)),
    );
    expect(batches.map((batch) => Object.keys(batch).length)).toEqual([50, 50, 20]);
    expect(Object.keys(batches[1] ?? {})[0]).toBe('50');
  });

  test('sends several requests at once where that is allowed', async () => {
    const { client, batches } = await portal(echo);
    const commands = Array.from({ length: 500 }, (_, id) => command<string>('x.get', { id }));
    const outcomes = await client.batch(commands, { concurrency: 4 });
    expect(outcomes.map((outcome) => outcome.status === 'done' && outcome.result)).toEqual(
      commands.map((_, id) => String(id)),
    );
    expect(batches).toHaveLength(10);
  });

  test('by name has typed outcomes', async () => {
    const { client } = await portal(() => ({ result: [1], total: 70, next: 50 }));
    const outcomes = await client.batch({
      users: command<number[]>('user.get'),
      other: { method: 'x.get', params: { id: 1 } },
    });
    expectTypeOf(outcomes.users).toEqualTypeOf<Outcome<number[]>>();
    expectTypeOf(outcomes.other).toEqualTypeOf<Outcome>();
    expect(outcomes.users).toMatchObject({ status: 'done', result: [1], total: 70, next: 50 });
    // @ts-expect-error -- no command has this name
    expect(outcomes.nobody).toBeUndefined();
  });

  test('in a row has typed outcomes', async () => {
    const { client } = await portal(() => ({ result: 1 }));
    const [first, second] = await client.batch([command<number>('a'), command<string>('b')]);
    expectTypeOf(first).toEqualTypeOf<Outcome<number>>();
    expectTypeOf(second).toEqualTypeOf<Outcome<string>>();
  });

  test('without commands sends nothing', async () => {
    const { client, batches } = await portal(echo);
    expect(await client.batch([])).toEqual([]);
    expect(await client.batch({})).toEqual({});
    expect(batches).toEqual([]);
  });

  test('returns what succeeded beside the errors of the rest', async () => {
    const { client } = await portal((method) =>
      method === 'bad' ? { error: 'ERROR_CORE' } : { result: null },
    );
    const outcomes = await client.batch([command('good'), command('bad'), command('good')]);
    expect(outcomes).toMatchObject([
      { status: 'done', result: null },
      { status: 'failed', error: { apiCode: 'ERROR_CORE', method: 'bad', status: 200 } },
      { status: 'done', result: null },
    ]);
    expect(outcomes[1]).toHaveProperty('error', expect.any(ApiError));
  });

  test('with halt stops for all requests at the first error', async () => {
    const { client, batches } = await portal((_method, query) =>
      query.get('id') === '20' ? { error: 'NO' } : { result: 1 },
    );
    const commands = Array.from({ length: 60 }, (_, id) => command('x.add', { id }));
    const outcomes = await client.batch(commands, { halt: true });
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 20 }, () => 'done'),
      'failed',
      ...Array.from({ length: 39 }, () => 'skipped'),
    ]);
    expect(batches).toHaveLength(1);
  });

  test('sends only what a limit refused again', async () => {
    const { client, batches, executed } = await portal((_method, query, turn) =>
      Number(query.get('id')) % 2 === 1 && turn < 3
        ? { error: 'QUERY_LIMIT_EXCEEDED' }
        : { result: query.get('id') },
    );
    const outcomes = await client.batch(
      Array.from({ length: 6 }, (_, id) => command('x.add', { id })),
    );
    expect(outcomes).toMatchObject(
      Array.from({ length: 6 }, (_, id) => ({ status: 'done', result: String(id) })),
    );
    expect(batches.map((batch) => Object.keys(batch))).toEqual([
      ['0', '1', '2', '3', '4', '5'],
      ['1', '3', '5'],
      ['1', '3', '5'],
    ]);
    expect(executed.toSorted()).toEqual(Array.from({ length: 6 }, (_, id) => `x.add?id=${id}`));
  });

  test('with halt goes on where a limit stopped it, references filled in', async () => {
    const { client, batches, executed } = await portal((method, query, turn) =>
      method === 'b.add' && turn === 1
        ? { error: 'OPERATION_TIME_LIMIT' }
        : { result: { ID: `${method} ${query.get('ref') ?? ''}` } },
    );
    const outcomes = await client.batch(
      {
        a: command('a.add'),
        b: command('b.add', { ref: '$result[a][ID]' }),
        c: command('c.get', { ref: '$result[b][ID]' }),
      },
      { halt: true },
    );
    expect(Object.values(outcomes).map(({ status }) => status)).toEqual(['done', 'done', 'done']);
    const rest = {
      b: `b.add?ref=${encodeURIComponent('a.add ')}`,
      c: `c.get?ref=${encodeURIComponent('$result[b][ID]')}`,
    };
    expect(batches).toEqual([{ a: 'a.add' }, rest, rest]);
    expect(executed.filter((text) => text.startsWith('a.add'))).toHaveLength(1);
  });

  test('gives a limit up in the end', async () => {
    const { client } = await portal(() => ({ error: 'OVERLOAD_LIMIT' }));
    const [outcome] = await client.batch([command('x.add')]);
    expect(outcome).toHaveProperty('error', expect.any(LimitError));
  });

  test('of reads is repeated when the connection breaks', async () => {
    const { client } = await portal((_method, query, turn) =>
      turn === 1 ? 'break' : { result: query.get('id') },
    );
    const [outcome] = await client.batch([command('x.get', { id: 1 })]);
    expect(outcome).toMatchObject({ status: 'done', result: '1' });
  });

  test('with a write is not', async () => {
    const { client, batches } = await portal(() => 'break');
    const [, outcome] = await client.batch([command('x.get'), command('x.add')]);
    expect(outcome).toMatchObject({ status: 'failed', error: { mayHaveExecuted: true } });
    expect(outcome).toHaveProperty('error', expect.any(NetworkError));
    expect(batches).toHaveLength(1);
  });

  test('keeps what was done when a later request fails', async () => {
    const { client } = await portal((_method, query) =>
      query.get('id') === '50' ? 'break' : { result: 1 },
    );
    const commands = Array.from({ length: 110 }, (_, id) => command('x.add', { id }));
    const outcomes = await client.batch(commands);
    expect(outcomes.slice(0, 50).every(({ status }) => status === 'done')).toBe(true);
    expect(outcomes[50]).toMatchObject({ status: 'failed', error: { mayHaveExecuted: true } });
    expect(outcomes[99]?.status).toBe('failed');
    expect(outcomes[100]?.status).toBe('done');
  });

  test.each([
    ['another batch', [command('batch')]],
    ['a method that is none', [command('../x')]],
    ['a Date', [command('x', { at: new Date() })]],
  ])('refuses %s', async (_name, commands) => {
    const { client, batches } = await portal(echo);
    await expect(client.batch(commands)).rejects.toMatchObject({ code: 'configuration' });
    expect(batches).toEqual([]);
  });
});

describe('a batch of version 3', () => {
  test('is a list of calls, without a key that no portal promises to heed', async () => {
    const server = await startServer(() => ({
      result: [{ item: { id: 1 } }, { error: { code: 'NO', message: 'no' } }],
    }));
    const client = createClient({ url: `${server.origin}/rest/1/made0up1code/` });
    const outcomes = await client.batch(
      [command('tasks.task.get', { id: 1 }), command('tasks.task.add', { fields: { on: true } })],
      { version: 3 },
    );
    expect(server.received[0]).toMatchObject({
      url: '/rest/api/1/made0up1code/batch',
      json: [
        { method: 'tasks.task.get', query: { id: 1 } },
        { method: 'tasks.task.add', query: { fields: { on: true } } },
      ],
    });
    expect(server.received[0]?.headers['idempotency-key']).toBeUndefined();
    expect(outcomes).toMatchObject([
      { status: 'done', result: { item: { id: 1 } } },
      { status: 'failed', error: { apiCode: 'NO', description: 'no' } },
    ]);
  });

  test('does not mix with version 2', async () => {
    const client = createClient({
      url: 'https://portal.example/rest/1/made0up1code/',
      metadata: (method) => (method === 'new' ? { version: 3 } : undefined),
    });
    await expect(client.batch([command('new'), command('old')])).rejects.toMatchObject({
      code: 'configuration',
    });
  });
});
