import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import {
  AbortedError,
  ApiError,
  AuthorizationError,
  createClient,
  InvalidResponseError,
  LimitError,
  NetworkError,
  OintError,
  TimeoutError,
  type CallParams,
  type Client,
  type ClientOptions,
  type Fetch,
} from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { ManualClock } from './test-clock.ts';
import { sendJson, startServer, type Responder, type TestServer } from './test-server.ts';

const CODE = 'made0up1webhook2code';

async function portal(
  respond: Responder,
  options: Partial<ClientOptions> = {},
): Promise<{ client: Client; server: TestServer }> {
  const server = await startServer(respond);
  const client = createClient({ url: `${server.origin}/rest/1/${CODE}/`, ...options });
  return { client, server };
}

function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(promise).then(
    () => {
      throw new Error('expected the call to fail');
    },
    (error: unknown) => error,
  );
}

const fetches: [name: string, fetch: Fetch | undefined][] = [
  ['the global fetch', undefined],
  ['nodeFetch', nodeFetch()],
];

describe.each(fetches)('a call over %s', (_name, fetch) => {
  test('posts JSON and resolves to the result', async () => {
    const { client, server } = await portal(() => ({ result: { ID: '1' }, time: {} }), { fetch });
    const result = await client.call('user.get', { ID: 0, NAME: '', EMAIL: null, X: undefined });
    expect(result).toEqual({ ID: '1' });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({
      method: 'POST',
      url: `/rest/1/${CODE}/user.get.json`,
      text: '{"ID":0,"NAME":"","EMAIL":null}',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
    });
  });

  test('reads a body that arrives in pieces, through the middle of a letter', async () => {
    const bytes = Buffer.from('{"result":"Привет"}');
    const { client } = await portal(
      (_request, response) => {
        response.write(bytes.subarray(0, 12));
        setImmediate(() => response.end(bytes.subarray(12)));
      },
      { fetch },
    );
    expect(await client.call('x')).toBe('Привет');
  });

  test('a refused connection is a NetworkError that was never sent', async () => {
    const { client, server } = await portal(() => ({}), { fetch });
    await server.close();
    const error = await failure(client.call('user.add'));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: 'network', mayHaveExecuted: false, method: 'user.add' });
  });

  test('a connection that breaks after the request may have executed it', async () => {
    const { client } = await portal(
      (_request, response) => {
        response.socket?.destroy();
      },
      { fetch },
    );
    const error = await failure(client.call('user.add'));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ mayHaveExecuted: true });
  });

  test('a connection that breaks inside the answer is a NetworkError', async () => {
    const { client } = await portal(
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"result":');
        setImmediate(() => response.socket?.destroy());
      },
      { fetch },
    );
    expect(await failure(client.call('user.add'))).toBeInstanceOf(NetworkError);
  });

  test('no answer in time is a TimeoutError', async () => {
    const clock = new ManualClock();
    const { client, server } = await portal(() => {}, { fetch, clock });
    const call = failure(client.call('user.add', {}, { timeout: 30_000 }));
    await expect.poll(() => server.received.length).toBe(1);
    await clock.advance(30_000);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'timeout', mayHaveExecuted: true });
  });

  test('an answer that stops coming is a TimeoutError', async () => {
    const clock = new ManualClock();
    const statuses: number[] = [];
    const { client } = await portal((_request, response) => void response.write('{"res'), {
      clock,
      timeout: 30_000,
      fetch: async (url, init) => {
        const response = await (fetch ?? globalThis.fetch)(url, init);
        statuses.push(response.status);
        return response;
      },
    });
    const call = failure(client.call('user.add'));
    await expect.poll(() => statuses).toEqual([200]);
    await clock.advance(30_000);
    expect(await call).toBeInstanceOf(TimeoutError);
  });

  test('the signal ends the call and keeps no listener', async () => {
    const controller = new AbortController();
    const { client } = await portal(
      () => {
        controller.abort('enough');
      },
      { fetch },
    );
    const error = await failure(client.call('user.get', {}, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ code: 'aborted', cause: 'enough' });
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  test('a finished call leaves no listener on the signal', async () => {
    const { client } = await portal(() => ({ result: 1 }), { fetch });
    const { signal } = new AbortController();
    await client.call('user.get', {}, { signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('a call', () => {
  test('starts at once, like any promise', async () => {
    const { client, server } = await portal(() => ({ result: true }));
    const call = client.call('user.get');
    await expect.poll(() => server.received.length).toBe(1);
    await call;
  });

  test('is sent once, however it is awaited', async () => {
    const body = { result: [1], total: 7, next: 1, time: { duration: 0.1 }, extra: 'kept' };
    const { client, server } = await portal(() => body);
    const call = client.call('user.get');
    expect(await call).toEqual([1]);
    expect(await call).toEqual([1]);
    expect(await call.withEnvelope()).toEqual(body);
    expect(server.received).toHaveLength(1);
  });

  test('leaves no unhandled rejection when only its envelope is awaited', async () => {
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', onUnhandled);
    const { client } = await portal(() => ({ error: 'NO' }));
    await expect(client.call('user.get').withEnvelope()).rejects.toBeInstanceOf(ApiError);
    await expect(client.call('user.get')).rejects.toBeInstanceOf(ApiError);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    process.off('unhandledRejection', onUnhandled);
    expect(unhandled).toEqual([]);
  });

  test('with a signal that is aborted already sends nothing', async () => {
    const { client, server } = await portal(() => ({ result: 1 }));
    const error = await failure(client.call('x', {}, { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(server.received).toHaveLength(0);
  });

  test('carries a token in the body, not in the URL', async () => {
    const server = await startServer(() => ({ result: 1 }));
    const client = createClient({ url: `${server.origin}/sub/`, token: 'made0up3token' });
    await client.call('user.get', { ID: 1 });
    expect(server.received[0]).toMatchObject({
      url: '/sub/rest/user.get.json',
      json: { ID: 1, auth: 'made0up3token' },
    });
    expect(client.portal).toBe(`${server.origin}/sub`);
  });

  test('by position sends an array, or numbered keys beside a token', async () => {
    const { client, server } = await portal(() => ({ result: 1 }));
    await client.call('task.commentitem.add', [123, { POST_MESSAGE: 'x' }]);
    const withToken = createClient({ url: server.origin, token: 'made0up3token' });
    await withToken.call('task.commentitem.add', [123, { POST_MESSAGE: 'x' }]);
    expect(server.received.map(({ text }) => text)).toEqual([
      '[123,{"POST_MESSAGE":"x"}]',
      '{"0":123,"1":{"POST_MESSAGE":"x"},"auth":"made0up3token"}',
    ]);
  });

  const unsendable: [name: string, params: CallParams, place: RegExp][] = [
    ['a Date', { a: { b: [new Date(0)] } }, /params\.a\.b\[0\] is a Date/u],
    ['NaN', { a: Number.NaN }, /params\.a is not a finite number/u],
    ['a bigint', { a: 1n }, /params\.a is a bigint/u],
    ['bytes', { a: new Uint8Array(2) }, /params\.a is a Uint8Array/u],
    ['a Map', { a: new Map() }, /params\.a is a Map/u],
    ['a function', { a: () => 1 }, /params\.a is a function/u],
  ];
  test.each(unsendable)('refuses %s as a parameter', async (_name, params, place) => {
    const { client, server } = await portal(() => ({ result: 1 }));
    const error = await failure(client.call('x', params));
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).toMatch(place);
    expect(server.received).toHaveLength(0);
  });

  test('refuses parameters that contain themselves', async () => {
    const params: Record<string, unknown> = {};
    params['self'] = params;
    const { client } = await portal(() => ({ result: 1 }));
    expect(String(await failure(client.call('x', params)))).toMatch(
      /params\.self contains itself/u,
    );
  });

  test.each(['', '../admin', 'a/b', 'a?b', 'a b', 'a..b', '.a'])(
    'refuses the method name %j',
    async (method) => {
      const { client } = await portal(() => ({ result: 1 }));
      expect(await failure(client.call(method))).toMatchObject({ code: 'configuration' });
    },
  );
});

type ErrorClass = abstract new (...args: never[]) => OintError;

interface Answer {
  status: number;
  body: unknown;
  type?: string;
}

const answers: [name: string, answer: Answer, error: ErrorClass, facts: object][] = [
  [
    '400 with a code',
    { status: 400, body: { error: 'ERROR_CORE', error_description: 'Bad' } },
    ApiError,
    { code: 'api', apiCode: 'ERROR_CORE', description: 'Bad', status: 400, method: 'm' },
  ],
  ['200 with an error', { status: 200, body: { error: 'X' } }, ApiError, { status: 200 }],
  ['a numeric code', { status: 400, body: { error: 100 } }, ApiError, { apiCode: '100' }],
  [
    'an error of version 3',
    {
      status: 400,
      body: {
        error: { code: 'V3', message: 'Wrong', validation: [{ field: 'id', message: 'missing' }] },
      },
    },
    ApiError,
    { apiCode: 'V3', description: 'Wrong; id: missing' },
  ],
  ...(
    [
      ['expired_token', 401],
      ['NO_AUTH_FOUND', 401],
      ['anything', 401],
      ['INVALID_CREDENTIALS', 403],
      ['insufficient_scope', 403],
      ['ACCESS_DENIED', 403],
      ['user_access_error', 403],
      // Inside of a batch, and from the authorization server, the status says nothing.
      ['METHOD_CONFIRM_WAITING', 200],
      ['METHOD_CONFIRM_DENIED', 200],
      ['allowed_only_intranet_user', 200],
      ['ERROR_OAUTH', 200],
      ['wrong_client', 200],
      ['BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION', 403],
    ] as const
  ).map(([error, status]): [string, Answer, ErrorClass, object] => [
    `${status} ${error}`,
    { status, body: { error } },
    AuthorizationError,
    { code: 'authorization' },
  ]),
  [
    'OVERLOAD_LIMIT',
    { status: 503, body: { error: 'OVERLOAD_LIMIT' } },
    LimitError,
    { code: 'limit' },
  ],
  [
    'an HTML page',
    { status: 502, body: '<html><h1>Bad gateway</h1>', type: 'text/html' },
    InvalidResponseError,
    { status: 502, excerpt: '<html><h1>Bad gateway</h1>' },
  ],
  ['broken JSON', { status: 200, body: '{"result":' }, InvalidResponseError, { status: 200 }],
  ['an empty body', { status: 200, body: '' }, InvalidResponseError, { excerpt: '' }],
  ['a list', { status: 200, body: [] }, InvalidResponseError, {}],
  ['no result', { status: 200, body: { time: {} } }, InvalidResponseError, {}],
  ['a status without an error', { status: 404, body: { result: 1 } }, InvalidResponseError, {}],
];

test.each(answers)('%s is the right error', async (_name, { status, body, type }, kind, facts) => {
  const { client } = await portal((_request, response) => {
    if (typeof body !== 'string') return sendJson(response, status, body);
    response.writeHead(status, { 'content-type': type ?? 'application/json' });
    return response.end(body);
  });
  const error = await failure(client.call('m'));
  expect(error).toBeInstanceOf(kind);
  expect(error).toBeInstanceOf(OintError);
  expect(error).toMatchObject(facts);
});

test.each([null, false, 0, '', []])('the result %j is a result', async (result) => {
  const { client } = await portal(() => ({ result }));
  expect(await client.call('m')).toEqual(result);
});

test('an empty error beside a result is none', async () => {
  const { client } = await portal(() => ({ result: [1], error: '' }));
  expect(await client.call('m')).toEqual([1]);
});

function leaks(value: unknown): string[] {
  const shown = [
    inspect(value, { depth: 20, showHidden: true }),
    String(value),
    JSON.stringify(value),
    value instanceof Error ? (value.stack ?? '') : '',
  ];
  return shown.filter((text) => text.includes(CODE) || text.includes(encodeURIComponent(CODE)));
}

const hostile: Fetch = (url) =>
  Promise.reject(
    Object.assign(new TypeError(`cannot fetch ${url}`), {
      url,
      cause: Object.assign(new Error(url, { cause: encodeURIComponent(url) }), { code: url }),
    }),
  );

describe('secrets', () => {
  test('are not in the client', async () => {
    const { client } = await portal(() => ({ result: 1 }));
    expect(leaks(client)).toEqual([]);
    const call = client.call('x');
    expect(leaks(call)).toEqual([]);
    await call;
    expect(JSON.stringify(client)).toBe(JSON.stringify({ portal: client.portal }));
  });

  test('are not in the error of a fetch that names its URL everywhere', async () => {
    const { client } = await portal(() => ({}), { fetch: hostile });
    const error = await failure(client.call('x'));
    expect(error).toBeInstanceOf(NetworkError);
    expect(leaks(error)).toEqual([]);
    expect(String(error)).toContain('***');
  });

  const echoes: [name: string, respond: Responder][] = [
    [
      'error',
      (_, r) => sendJson(r, 400, { error: CODE, error_description: `no ${CODE}`, [CODE]: 1 }),
    ],
    ['page', (_, r) => void r.end(`<html>${CODE} /rest/1/${CODE}/x`)],
    ['cut body', (_, r) => void r.end(`{"a":"${CODE.slice(0, -2)}`)],
    ['status', (_, r) => sendJson(r, 404, { url: `https:\\/\\/p\\/rest\\/1\\/${CODE}\\/` })],
  ];
  test.each(echoes)('are not in what the portal echoes: %s', async (_name, respond) => {
    const { client } = await portal(respond);
    const error = await failure(client.call('x'));
    expect(error).toBeInstanceOf(OintError);
    expect(leaks(error)).toEqual([]);
    expect(inspect(error)).not.toContain(CODE.slice(0, -2));
  });
});
