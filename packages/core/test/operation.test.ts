import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

import { describe, expect, test } from 'vitest';

import { createClient, type Client, type ClientOptions } from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { failure } from './failure.ts';
import { ManualClock } from './test-clock.ts';
import { sendJson, startServer, type Responder, type TestServer } from './test-server.ts';

async function portal(
  respond: Responder,
  options: Partial<ClientOptions> = {},
): Promise<{ client: Client; server: TestServer; url: string }> {
  const server = await startServer(respond);
  const url = `${server.origin}/rest/1/made0up1code/`;
  return { client: createClient({ url, fetch: nodeFetch(), ...options }), server, url };
}

/** Answers and lets so much time pass before the answer arrives. */
const slow =
  (clock: ManualClock, milliseconds: number, body: (text: string) => unknown): Responder =>
  async ({ text }) => {
    await clock.advance(milliseconds);
    return body(text);
  };

const notNumbers: [name: string, deadline: number][] = [
  ['0', 0],
  ['a negative number', -1],
  ['NaN', Number.NaN],
];

describe.each(notNumbers)('a deadline of %s', (_name, deadline) => {
  test('is refused by the client', () => {
    expect(() => createClient({ url: 'https://p.example/rest/1/x/', deadline })).toThrow(
      /`deadline` must be a number of milliseconds above 0/u,
    );
  });

  test('is refused by a call, a batch and a list, and nothing is sent', async () => {
    const { client, server } = await portal(() => ({ result: [] }));
    expect((await failure(client.call('user.get', {}, { deadline }))).code).toBe('configuration');
    expect((await failure(client.batch([{ method: 'a' }], { deadline }))).code).toBe(
      'configuration',
    );
    expect(() => client.list('user.get', {}, { deadline })).toThrow(/`deadline`/u);
    expect(server.received).toHaveLength(0);
  });
});

describe('a deadline', () => {
  test('holds for all requests of a batch together', async () => {
    const clock = new ManualClock();
    const { client, server } = await portal(
      slow(clock, 400, () => ({ result: { result: [], result_error: [] } })),
      { clock },
    );
    const commands = Array.from({ length: 150 }, () => ({ method: 'user.get' }));
    const outcomes = await client.batch(commands, { deadline: 1000 });
    expect(server.received).toHaveLength(3);
    expect(outcomes[149]).toMatchObject({ status: 'failed', error: { code: 'timeout' } });
  });

  test('holds for all pages of a list together', async () => {
    const clock = new ManualClock();
    let next = 0;
    const { client, server } = await portal(
      slow(clock, 400, () => {
        const result = Array.from({ length: 50 }, (_, index) => ({ ID: next + index }));
        next += 50;
        return { result, next };
      }),
      { clock },
    );
    const rows: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const row of client.list('user.get', {}, { deadline: 1000 })) rows.push(row);
    };
    expect(await failure(read())).toMatchObject({ code: 'timeout' });
    expect(server.received).toHaveLength(3);
    expect(rows).toHaveLength(100);
  });

  test('Infinity is none', async () => {
    const { client } = await portal(() => ({ result: 1 }), { deadline: Infinity });
    expect(await client.call('user.get')).toBe(1);
  });
});

describe('the errors of a call', () => {
  test('speak of all its attempts', async () => {
    const clock = new ManualClock();
    let attempts = 0;
    const { client } = await portal(
      (_request, response: ServerResponse) => {
        attempts += 1;
        if (attempts === 1) response.socket?.destroy();
        else sendJson(response, 400, { error: { code: 'SOME_REFUSAL', message: '' } });
      },
      { clock, hooks: { retry: ({ delay }) => void clock.advance(delay) } },
    );
    const error = await failure(
      client.call('tasks.task.add', {}, { version: 3, idempotencyKey: 'my-key' }),
    );
    expect(error).toMatchObject({
      code: 'api',
      apiCode: 'SOME_REFUSAL',
      mayHaveExecuted: true,
      attempts: 2,
      idempotencyKey: 'my-key',
    });
  });

  test('of one that was never sent say so', async () => {
    const { client } = await portal(() => ({ result: 1 }));
    expect(
      await failure(client.call('user.get', {}, { signal: AbortSignal.abort('no') })),
    ).toMatchObject({ code: 'aborted', attempts: 0, mayHaveExecuted: false, cause: 'no' });
  });
});

describe('parameters', () => {
  test('are read while the call is made', async () => {
    const { client, server } = await portal(({ json }) =>
      JSON.stringify(json).includes('cmd') ? { result: { result: [1] } } : { result: [] },
    );
    const filter = { NAME: 'first' };
    const commands = [{ method: 'user.get', params: { filter } }];
    const call = client.call('user.get', { filter });
    const batch = client.batch(commands);
    const list = client.list('user.get', { filter });
    filter.NAME = 'second';
    commands.push({ method: 'user.delete', params: { filter } });
    await call;
    expect(await batch).toHaveLength(1);
    await list.toArray();
    expect(server.received).toHaveLength(3);
    expect(server.received.map(({ text }) => text).join('\n')).not.toMatch(/second|delete/u);
  });

  const unsendable: [name: string, value: unknown, message: RegExp][] = [
    ['half a surrogate pair', 'a\u{D83D}', /a\[1\]\.b holds half of a surrogate pair/u],
    ['a Buffer', Buffer.from('x'), /a\[1\]\.b is a Buffer/u],
    ['a typed array', new Float64Array(1), /a\[1\]\.b is a Float64Array/u],
    ['an ArrayBuffer', new ArrayBuffer(1), /a\[1\]\.b is a ArrayBuffer/u],
    ['a DataView', new DataView(new ArrayBuffer(1)), /a\[1\]\.b is a DataView/u],
    ['what turns itself into bytes', { toJSON: () => Buffer.from('x') }, /a\[1\]\.b is a Buffer/u],
    ['what turns itself into NaN', { toJSON: () => Number.NaN }, /a\[1\]\.b is not a finite/u],
    ['a symbol', Symbol('x'), /a\[1\]\.b is a symbol/u],
    ['a name with half a pair', { '\u{DC00}': 1 }, /a\[1\]\.b.*half of a surrogate pair/u],
    ['a depth without end', nested(5000), /is nested more than 500 levels deep/u],
  ];

  test.each(unsendable)(
    'with %s are refused before anything is sent',
    async (_, value, message) => {
      const { client, server } = await portal(() => ({ result: 1 }));
      const params = { a: [0, { b: value }] };
      const commands = [{ method: 'user.get' }, { method: 'user.get', params }];
      for (const attempt of [client.call('user.get', params), client.batch(commands)]) {
        const error = await failure(attempt);
        expect(error.code).toBe('configuration');
        expect(error.message).toMatch(message);
      }
      expect(() => client.list('user.get', params)).toThrow(message);
      expect(server.received).toHaveLength(0);
    },
  );

  test('that say how they become JSON are asked once', async () => {
    const { client, server } = await portal(() => ({ result: 1 }));
    let asked = 0;
    const count = { toJSON: () => (asked += 1) };
    await client.call('user.get', { url: new URL('https://a.example/'), count, same: [count] });
    expect(server.received[0]?.json).toEqual({ url: 'https://a.example/', count: 1, same: [2] });
  });
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('a signal', () => {
  test('has one listener for all calls that it belongs to, and none afterwards', async () => {
    const waiting: ServerResponse[] = [];
    const { client } = await portal((_request, response) => void waiting.push(response), {
      limits: 'none',
    });
    const controller = new AbortController();
    const { signal } = controller;
    const calls = Array.from({ length: 50 }, () => failure(client.call('a.get', {}, { signal })));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    controller.abort('enough');
    const errors = await Promise.all(calls);
    expect(errors.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, () => 'aborted'));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
