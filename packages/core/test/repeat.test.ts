import { describe, expect, test } from 'vitest';

import {
  ApiError,
  createClient,
  InvalidResponseError,
  LimitError,
  NetworkError,
  TimeoutError,
  type CallOptions,
  type Client,
  type ClientOptions,
  type Fetch,
  type RetryEvent,
  type WaitEvent,
} from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { fastClock, ManualClock } from './test-clock.ts';
import { sendJson, startServer, type Responder, type TestServer } from './test-server.ts';

/** Answers each request with the next of the responders, and the last one from then on. */
async function portal(
  responders: readonly Responder[],
  options: Partial<ClientOptions> = {},
): Promise<{ client: Client; server: TestServer; events: Events }> {
  let served = 0;
  const server = await startServer((request, response) => {
    const respond = responders[Math.min(served, responders.length - 1)];
    served += 1;
    return respond?.(request, response);
  });
  const events: Events = { retries: [], waits: [], ids: new Set() };
  const client = createClient({
    url: `${server.origin}/rest/1/made0up1code/`,
    fetch: nodeFetch(),
    clock: fastClock(200),
    timeout: 0,
    random: () => 0,
    metadata: (method) => (method.endsWith('.get') ? { access: 'read' } : undefined),
    hooks: {
      request: ({ id }) => events.ids.add(id),
      retry: (event) => {
        events.retries.push(event);
        if (options.clock instanceof ManualClock) void options.clock.advance(event.delay);
      },
      wait: (event) => events.waits.push(event),
    },
    ...options,
  });
  return { client, server, events };
}

interface Events {
  retries: RetryEvent[];
  waits: WaitEvent[];
  ids: Set<string>;
}

const good: Responder = () => ({ result: 'good' });
const broken: Responder = (_request, response) => void response.socket?.destroy();
const html: Responder = (_request, response) => {
  response.writeHead(502, { 'content-type': 'text/html' });
  response.end('<html>Bad gateway</html>');
};
const truncated: Responder = (_request, response) => void response.end('{"result":');
/** No answer until the client has given up. */
const silent =
  (clock: ManualClock): Responder =>
  () =>
    void clock.advance(60_000);
const json =
  (status: number, body: object): Responder =>
  (_request, response) =>
    sendJson(response, status, body);
/** A server in front of the portal. */
const inFront =
  (type: string, text: string): Responder =>
  (_request, response) => {
    response.writeHead(429, { 'retry-after': '20', 'content-type': type });
    response.end(text);
  };
const TOO_MANY = '{"error":"TOO_MANY"}';
const fault = json(500, { error: 'INTERNAL_SERVER_ERROR' });
const tooMany = json(503, { error: 'QUERY_LIMIT_EXCEEDED' });
const blocked = json(429, {
  error: 'OPERATION_TIME_LIMIT',
  time: { finish: 1000, operating_reset_at: 1030, operating: 481 },
});

const transient: [
  name: string,
  responderOf: (clock: ManualClock) => Responder,
  error: typeof ApiError | typeof NetworkError | typeof InvalidResponseError | typeof TimeoutError,
][] = [
  ['a connection that breaks', () => broken, NetworkError],
  ['an HTML page of a gateway', () => html, InvalidResponseError],
  ['a truncated answer', () => truncated, InvalidResponseError],
  ['an internal error', () => fault, ApiError],
  ['silence', silent, TimeoutError],
];

describe.each(transient)('%s', (_name, responderOf, kind) => {
  const clock = new ManualClock();
  const responder = responderOf(clock);
  const options = { clock, timeout: 60_000 };

  test('repeats a read until it succeeds', async () => {
    const { client, server, events } = await portal([responder, responder, good], options);
    expect(await client.call('user.get')).toBe('good');
    expect(server.received).toHaveLength(3);
    expect(events.retries.map(({ attempt, delay }) => [attempt, delay])).toEqual([
      [1, 250],
      [2, 500],
    ]);
    expect(events.ids.size).toBe(1);
  });

  test('never repeats a write', async () => {
    const { client, server } = await portal([responder, good], options);
    await expect(client.call('user.add')).rejects.toBeInstanceOf(kind);
    expect(server.received).toHaveLength(1);
  });

  test('gives a read up after the allowed attempts', async () => {
    const { client, server } = await portal([responder], { ...options, retry: { attempts: 2 } });
    await expect(client.call('user.get')).rejects.toBeInstanceOf(kind);
    expect(server.received).toHaveLength(2);
  });

  test('repeats nothing when that is switched off', async () => {
    const { client, server } = await portal([responder], { ...options, retry: false });
    await expect(client.call('user.get')).rejects.toBeInstanceOf(kind);
    expect(server.received).toHaveLength(1);
  });
});

const final: [name: string, responder: Responder][] = [
  ['an error of the method', json(400, { error: 'ERROR_CORE' })],
  ['a closed portal', json(500, { error: 'PORTAL_DELETED' })],
  ['a manual block', json(503, { error: 'OVERLOAD_LIMIT' })],
  ['a page that is not there', (_, response) => void response.writeHead(404).end('<html>')],
];
test.each(final)('%s is not repeated', async (_name, responder) => {
  const { client, server } = await portal([responder, good]);
  await expect(client.call('user.get')).rejects.toBeInstanceOf(Error);
  expect(server.received).toHaveLength(1);
});

/** A portal whose clock goes on by itself, as soon as a call has to wait. */
async function portalOfWaits(
  responders: readonly Responder[],
  options: Partial<ClientOptions> = {},
  clock = new ManualClock(),
) {
  const waits: number[] = [];
  const hooks = {
    wait: ({ duration }: WaitEvent) => {
      waits.push(duration);
      void clock.advance(duration);
    },
  };
  return { ...(await portal(responders, { clock, hooks, ...options })), waits };
}

describe('the limits', () => {
  test('a write that was refused is repeated after a pause, a longer one each time', async () => {
    const { client, server, waits } = await portalOfWaits([tooMany, tooMany, good]);
    expect(await client.call('user.add')).toBe('good');
    expect(server.received).toHaveLength(3);
    expect(waits).toEqual([1000, 2000]);
  });

  test('a method whose time is used up waits until the reset, others do not', async () => {
    const clock = new ManualClock();
    const { client, server, events } = await portal([blocked, good], { clock });
    const slow = client.call('crm.item.list');
    await expect.poll(() => events.waits).toMatchObject([{ duration: 30_000 }]);
    expect(await client.call('user.add')).toBe('good');
    await clock.advance(29_999);
    expect(server.received).toHaveLength(2);
    await clock.advance(1);
    expect(await slow).toBe('good');
    expect(server.received).toHaveLength(3);
  });

  test('a deadline that comes before the reset ends the call at once with the refusal', async () => {
    const clock = new ManualClock();
    const { client, server } = await portal([blocked, good], { clock, deadline: 10_000 });
    await expect(client.call('user.add')).rejects.toBeInstanceOf(LimitError);
    expect(server.received).toHaveLength(1);
  });

  test('a deadline that comes while the call is sent once more ends it with the refusal', async () => {
    const clock = new ManualClock();
    const { client, server } = await portalOfWaits(
      [tooMany, silent(clock)],
      { deadline: 60_000, maxWait: Infinity },
      clock,
    );
    const error: unknown = await client.call('user.add').catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ apiCode: 'QUERY_LIMIT_EXCEEDED', mayHaveExecuted: true });
    expect(server.received.length).toBe(2);
  });

  test('a deadline that the queue cannot meet ends the call at once, never sent', async () => {
    const { client, server } = await portal([good], { limits: { capacity: 5, rate: 0.001 } });
    const calls = Array.from({ length: 5 }, () =>
      client.call('user.add', {}, { deadline: 500_000 }),
    );
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    expect(server.received).toHaveLength(4);
    await expect(calls[4]).rejects.toMatchObject({ code: 'limit', mayHaveExecuted: false });
  });

  const named: [name: string, options: CallOptions, words: RegExp][] = [
    ['its deadline', { deadline: 10_000 }, /wait 30 s, longer than its `deadline` allows/u],
    ['its bound', { maxWait: 5000 }, /wait 30 s, longer than the 5 s of `maxWait`/u],
  ];
  test.each(named)(
    'the error of a call that would wait longer than %s says so',
    async (_name, options, words) => {
      const { client } = await portal([blocked, good], { clock: new ManualClock() });
      const error: unknown = await client.call('user.add', {}, options).then(undefined, (e) => e);
      expect(error).toBeInstanceOf(LimitError);
      expect(String(error)).toMatch(/OPERATION_TIME_LIMIT.*HTTP 429/u);
      expect(String(error)).toMatch(words);
      expect(error).toMatchObject({ retryAfter: 30_000, attempts: 1, mayHaveExecuted: false });
    },
  );

  test('a call gives up after two minutes of refusals', async () => {
    const { client, waits } = await portalOfWaits([tooMany], { retry: { refusals: 1000 } });
    await expect(client.call('user.add')).rejects.toMatchObject({
      code: 'limit',
      apiCode: 'QUERY_LIMIT_EXCEEDED',
      mayHaveExecuted: false,
    });
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  test('a list and a batch wait for the reset, however long that is, and tell hooks', async () => {
    const late = json(429, {
      error: 'OPERATION_TIME_LIMIT',
      time: { finish: 1000, operating_reset_at: 1600, operating: 481 },
    });
    const { client, waits } = await portalOfWaits([
      late,
      () => ({ result: [1] }),
      late,
      () => ({ result: { result: [2] } }),
    ]);
    expect(await client.list('user.get').toArray()).toEqual([1]);
    expect(await client.batch([{ method: 'user.add' }])).toMatchObject([{ result: 2 }]);
    expect(waits).toEqual([600_000, 600_000]);
  });

  test('a server in front of the portal may say when to come again', async () => {
    const { client, waits } = await portalOfWaits([inFront('application/json', TOO_MANY), good]);
    expect(await client.call('user.add')).toBe('good');
    expect(waits).toEqual([20_000]);
  });

  test.each([
    ['text/html', '<html><h1>429 Too Many Requests</h1></html>'],
    ['text/plain', ''],
  ])('its %s too, but that says not what became of a write', async (type, text) => {
    const { client, waits } = await portalOfWaits([inFront(type, text), good]);
    expect(await client.call('user.get')).toBe('good');
    expect(waits).toEqual([20_000]);
    const other = await portalOfWaits([inFront(type, text), good]);
    await expect(other.client.call('user.add')).rejects.toMatchObject({
      code: 'limit',
      status: 429,
      mayHaveExecuted: true,
      retryAfter: 20_000,
    });
    const [outcome] = await (
      await portalOfWaits([inFront(type, text), good])
    ).client.batch([{ method: 'user.add' }]);
    expect(outcome).toMatchObject({ error: { code: 'limit', mayHaveExecuted: true } });
  });

  test('a signal ends a call that waits', async () => {
    const { client, server } = await portal([good], { limits: { capacity: 1, rate: 0.001 } });
    await client.call('user.add');
    const controller = new AbortController();
    const waiting = client.call('user.add', {}, { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    expect(server.received).toHaveLength(1);
  });

  test('two clients of a portal share its limits', async () => {
    const clock = new ManualClock();
    const start = clock.now();
    const sentAt: number[] = [];
    const send = nodeFetch();
    const fetch: Fetch = (url, init) => {
      sentAt.push(clock.now() - start);
      return send(url, init);
    };
    const limits = { capacity: 3, rate: 1 };
    const { client, server } = await portal([good], { clock, fetch, limits });
    const other = createClient({ url: server.origin, token: 'made0up3token', clock, fetch });
    await client.call('user.add');
    const calls = Promise.all([
      other.call('user.add'),
      other.call('user.add'),
      client.call('user.add'),
    ]);
    await clock.advance(3000);
    await calls;
    expect(sentAt).toEqual([0, 1000, 2000, 3000]);
  });
});

describe('version 3', () => {
  test('repeats a write under the same key', async () => {
    const { client, server } = await portal([broken, tooMany, broken, good]);
    expect(await client.call('tasks.task.add', { fields: {} }, { version: 3 })).toBe('good');
    expect(server.received).toHaveLength(4);
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[\x21-\x7e]{1,255}$/u);
    expect(server.received[0]?.url).toBe('/rest/api/1/made0up1code/tasks.task.add');
  });

  test('waits until the portal has certainly finished with what nothing was heard of', async () => {
    const { client, events } = await portal([broken, good], { clock: new ManualClock() });
    await client.call('tasks.task.add', {}, { version: 3 });
    expect(events.retries.map(({ delay }) => delay)).toEqual([65_000]);
  });

  const answers: [name: string, responder: Responder][] = [
    ['an internal error', fault],
    ['an HTML page of a gateway', html],
    ['a truncated answer', truncated],
    ['an error of another kind', json(400, { error: { code: 'SOMETHING', message: '' } })],
  ];
  test.each(answers)('does not repeat a write after %s', async (_name, responder) => {
    const { client, server } = await portal([responder, good]);
    await expect(client.call('tasks.task.add', {}, { version: 3 })).rejects.toMatchObject({
      attempts: 1,
    });
    expect(server.received).toHaveLength(1);
  });

  test('does not repeat a batch that writes after silence, but after a refusal', async () => {
    const { client, server } = await portal([tooMany, broken, good]);
    expect(await client.batch([{ method: 'tasks.task.add' }], { version: 3 })).toMatchObject([
      { status: 'failed', error: { code: 'network', mayHaveExecuted: true } },
    ]);
    expect(server.received).toHaveLength(2);
  });

  test('gives each call its own key, takes the caller’s, and reads need none', async () => {
    const { client, server } = await portal([good]);
    await client.call('a.add', {}, { version: 3 });
    await client.call('a.add', {}, { version: 3 });
    await client.call('a.add', {}, { version: 3, idempotencyKey: 'mine' });
    await client.call('a.get', {}, { version: 3 });
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys.slice(0, 2)).size).toBe(2);
    expect(keys.slice(2)).toEqual(['mine', undefined]);
  });
});

describe('a hook that fails', () => {
  test('does not reach the call; the logger is told', async () => {
    const said: string[] = [];
    const { client } = await portal([good], {
      hooks: {
        request: () => {
          throw new Error('mine');
        },
      },
      logger: { debug: () => {}, warn: (message) => said.push(message) },
    });
    expect(await client.call('user.get')).toBe('good');
    expect(said).toEqual(['oint: a hook failed']);
  });
});

const moveTo =
  (origin: () => string): Responder =>
  (request, response) =>
    void response.writeHead(302, { location: `${origin()}${request.url}` }).end();

describe('a moved portal', () => {
  test('is followed with the same request, reported and remembered', async () => {
    const { server: there } = await portal([good]);
    const moves: string[] = [];
    const { client, server: here } = await portal(
      [
        (request, response) =>
          void response.writeHead(302, { location: `${there.origin}/new${request.url}` }).end(),
      ],
      { hooks: { redirect: ({ to }) => moves.push(to) } },
    );
    await client.call('user.add', { NAME: 'x' });
    await client.call('user.add', { NAME: 'y' });
    expect(here.received).toHaveLength(1);
    expect(there.received.map(({ method, url, json: body }) => [method, url, body])).toEqual([
      ['POST', '/new/rest/1/made0up1code/user.add.json', { NAME: 'x' }],
      ['POST', '/new/rest/1/made0up1code/user.add.json', { NAME: 'y' }],
    ]);
    expect(moves).toEqual([`${there.origin}/new`]);
  });

  const nowhere: [name: string, location: string | undefined][] = [
    ['a sign-in page', 'https://portal.example/auth/?backurl=/rest/1/made0up1code/'],
    ['an address without https', 'http://portal.example/rest/1/made0up1code/user.add.json'],
    ['no address', undefined],
  ];
  test.each(nowhere)('is not followed to %s', async (_name, location) => {
    const { client } = await portal([
      (_request, response) =>
        void response.writeHead(302, location === undefined ? {} : { location }).end(),
    ]);
    await expect(client.call('user.add')).rejects.toMatchObject({
      reason: 'redirect',
      status: 302,
    });
  });

  test('may have moved twice', async () => {
    const { server: third } = await portal([good]);
    const { server: second } = await portal([moveTo(() => third.origin)]);
    const { client } = await portal([moveTo(() => second.origin)]);
    expect(await client.call('user.add')).toBe('good');
    await client.call('user.add');
    expect(second.received).toHaveLength(1);
    expect(third.received).toHaveLength(2);
  });

  test('that is dead leaves the old one as it is', async () => {
    const { client, server } = await portal([moveTo(() => 'http://127.0.0.1:9'), good]);
    await expect(client.call('user.add')).rejects.toMatchObject({
      code: 'network',
      mayHaveExecuted: false,
    });
    expect(await client.call('user.add')).toBe('good');
    expect(server.received).toHaveLength(2);
  });

  test('is one only if it answers as one', async () => {
    const { server: stranger } = await portal([html]);
    const { client, server } = await portal([moveTo(() => stranger.origin), good]);
    await expect(client.call('user.add')).rejects.toMatchObject({ reason: 'html' });
    expect(await client.call('user.add')).toBe('good');
    expect(server.received).toHaveLength(2);
  });

  test('that answers with an error of its own is one', async () => {
    const { server: there } = await portal([json(400, { error: 'SOMETHING' }), good]);
    const { client, server } = await portal([moveTo(() => there.origin)]);
    await expect(client.call('user.add')).rejects.toMatchObject({ apiCode: 'SOMETHING' });
    expect(await client.call('user.add')).toBe('good');
    expect(server.received).toHaveLength(1);
  });

  test('is not told a token that travels in a header', async () => {
    const { server: there } = await portal([good]);
    const { server } = await portal([moveTo(() => there.origin)]);
    const client = createClient({ url: server.origin, token: 'made0up3token' });
    expect(await client.batch([{ method: 'a.get' }], { version: 3 })).toMatchObject([
      { status: 'failed', error: { reason: 'redirect' } },
    ]);
    expect(there.received).toHaveLength(0);
  });

  test('is not followed in circles', async () => {
    const { client, server } = await portal([
      (request, response) => void response.writeHead(302, { location: request.url }).end(),
    ]);
    await expect(client.call('user.add')).rejects.toMatchObject({ reason: 'redirect' });
    expect(server.received).toHaveLength(1);
  });
});

test('an answer above the size limit is refused', async () => {
  const { client } = await portal([() => ({ result: 'x'.repeat(5000) })], {
    maxResponseBytes: 1000,
  });
  await expect(client.call('user.get')).rejects.toMatchObject({ reason: 'size' });
});
