import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

import { afterEach, describe, expect, test, vi } from 'vitest';

import {
  createClient,
  type Client,
  type ClientOptions,
  type Hooks,
  type Logger,
} from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { encodeParams } from '../src/protocol/params.ts';
import { failure } from './failure.ts';
import { startServer, type Responder, type TestServer } from './test-server.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function portal(
  respond: Responder,
  options: Partial<ClientOptions> = {},
): Promise<{ client: Client; server: TestServer }> {
  const server = await startServer(respond);
  const url = `${server.origin}/rest/1/made0up1code/`;
  return { client: createClient({ url, fetch: nodeFetch(), retry: false, ...options }), server };
}

const MEBIBYTE = 'x<br> '.repeat(2 ** 20 / 6);

/** Sends pieces as fast as they are taken, and counts them. */
function pour(response: ServerResponse, pieces: number, sent: { pieces: number }): void {
  const next = (): void => {
    while (sent.pieces < pieces && !response.destroyed) {
      sent.pieces += 1;
      if (!response.write(MEBIBYTE)) {
        response.once('drain', next);
        return;
      }
    }
    response.end();
  };
  next();
}

describe('an error page of 55 MB', () => {
  const pages: [name: string, status: number, start: string][] = [
    ['of a gateway', 502, '<html>\n'],
    ['with status 200', 200, '\n\n  <!DOCTYPE html>'],
    ['that is no page at all', 200, 'Fatal error: out of memory'],
  ];
  test.each(pages)('%s is read no further than its excerpt', async (_name, status, start) => {
    const sent = { pieces: 0 };
    const { client } = await portal((_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html' });
      response.write(start);
      pour(response, 55, sent);
    });
    const error = await failure(client.call('user.get'));
    expect(error).toMatchObject({ code: 'invalid-response', status });
    expect(error).toHaveProperty('excerpt', expect.stringMatching(/^\S.{20,200}…$/u));
    expect(sent.pieces).toBeLessThan(20);
  });

  test('in JSON is refused for its size', async () => {
    const sent = { pieces: 0 };
    const { client } = await portal((_request, response) => {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.write('{"error":"X","error_description":"');
      pour(response, 55, sent);
    });
    expect(await failure(client.call('user.get'))).toMatchObject({ reason: 'size' });
    expect(sent.pieces).toBeLessThan(20);
  });

  test('that is short leaves the connection open for the next call', async () => {
    let sockets = 0;
    const { client, server } = await portal((_request, response) => {
      sockets = Math.max(sockets, response.socket?.bytesRead ?? 0);
      response.writeHead(502).end('<html>short</html>');
    });
    await failure(client.call('user.get'));
    const first = sockets;
    await failure(client.call('user.get'));
    // The same socket has read both requests.
    expect(sockets).toBeGreaterThan(first * 1.5);
    expect(server.received).toHaveLength(2);
  });
});

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('an answer', () => {
  const odd: [name: string, status: number, body: string | Buffer, reason: string][] = [
    ['nested without end', 200, `{"result":${deep(100_000)}}`, 'depth'],
    [
      'an error nested without end',
      400,
      `{"error":"X","error_description":${deep(100_000)}}`,
      'depth',
    ],
    ['bytes that are no UTF-8', 200, Buffer.from('{"result":"\u{E9}"}', 'latin1'), 'encoding'],
    [
      'text cut off within a letter',
      200,
      Buffer.from('{"result":"é"}').subarray(0, 12),
      'encoding',
    ],
    ['a page of another encoding', 502, Buffer.from('<p>\u{E9}</p>', 'latin1'), 'html'],
  ];
  test.each(odd)('that is %s is a typed error', async (_name, status, body, reason) => {
    const { client } = await portal(
      (_request, response) => void response.writeHead(status).end(body),
    );
    const call = client.call('user.get');
    expect(await failure(call)).toMatchObject({ code: 'invalid-response', reason });
  });

  test('as deep as PHP writes is read', async () => {
    const { client } = await portal(
      (_request, response) => void response.end(`{"result":${deep(500)}}`),
    );
    expect(JSON.stringify(await client.call('user.get'))).toBe(deep(500));
  });
});

/** Milliseconds of the processor: what other processes take does not count. */
function costOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const large: [name: string, value: unknown[]][] = [
  ['a million numbers', Array.from({ length: 1_000_000 }, (_, index) => index * 1.5)],
  ['texts', Array.from({ length: 200_000 }, (_, index) => `text ${index}`)],
  ['rows of numbers', Array.from({ length: 200_000 }, (_, index) => [index, index + 1, 0.5])],
];
// About twice, while nothing else runs; what is looked for once more, or copied, costs several times as much.
test.each(large)('%s as a parameter cost a few times what JSON takes', (_name, value) => {
  const params = { value };
  let plain = Infinity;
  let checked = Infinity;
  for (let round = 0; round < 10; round += 1) {
    plain = Math.min(
      plain,
      costOf(() => JSON.stringify(params)),
    );
    checked = Math.min(
      checked,
      costOf(() => encodeParams(params)),
    );
  }
  expect(checked).toBeLessThan(5 * plain);
});

const reject = async (): Promise<void> => {
  await Promise.resolve();
  throw new Error('no database');
};

describe('hooks that reject', () => {
  test('do not end the process; the logger is told', async () => {
    const rejected: unknown[] = [];
    const keep = (reason: unknown): void => void rejected.push(reason);
    process.on('unhandledRejection', keep);
    const words: string[] = [];
    const logger: Logger = {
      debug: async () => {
        throw new Error('full disk');
      },
      warn: async (message) => {
        words.push(message);
        throw new Error('full disk');
      },
    };
    const hooks: Hooks = { request: reject, response: reject };
    const { client } = await portal(() => ({ result: 1 }), { hooks, logger });
    expect(await client.call('user.get')).toBe(1);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    process.off('unhandledRejection', keep);
    expect(rejected).toEqual([]);
    expect(words).toEqual(['oint: a hook failed', 'oint: a hook failed']);
  });
});

test('ten thousand concurrent calls on one signal raise no warning', async () => {
  const warnings: Error[] = [];
  const keep = (warning: Error): void => void warnings.push(warning);
  process.on('warning', keep);
  const controller = new AbortController();
  const client = createClient({
    url: 'https://portal.example/rest/1/made0up1code/',
    limits: 'none',
    fetch: () => new Promise(() => {}),
  });
  const options = { signal: controller.signal, deadline: 600_000 };
  const calls = Array.from({ length: 10_000 }, () => failure(client.call('a.get', {}, options)));
  const listeners = getEventListeners(controller.signal, 'abort').length;
  controller.abort();
  const codes = new Set((await Promise.all(calls)).map(({ code }) => code));
  process.off('warning', keep);
  expect(listeners).toBe(1);
  expect([...codes]).toEqual(['aborted']);
  expect(warnings).toEqual([]);
});

describe('a setting that cannot work is a configuration error', () => {
  test.each(['', 'é', 'a\nb', ' blank', 'blank ', 'x'.repeat(256)])(
    'the idempotency key %j',
    async (idempotencyKey) => {
      const { client, server } = await portal(() => ({ result: 1 }));
      const call = client.call('a.add', {}, { version: 3, idempotencyKey });
      expect(await failure(call)).toMatchObject({ code: 'configuration' });
      expect(server.received).toHaveLength(0);
    },
  );

  test.each(['!', 'x'.repeat(255), 'a b'])('but not the key %j', async (idempotencyKey) => {
    const { client, server } = await portal(() => ({ result: 1 }));
    await client.call('a.add', {}, { version: 3, idempotencyKey });
    expect(server.received[0]?.headers['idempotency-key']).toBe(idempotencyKey);
  });

  const proxies = [
    'http://',
    'socks5://proxy.example',
    'http://user:50%@proxy.example:3128',
    'ht tp',
  ];
  test.each(proxies)('the proxy %j', (proxy) => {
    expect(() => nodeFetch({ proxy })).toThrow(expect.objectContaining({ code: 'configuration' }));
    vi.stubEnv('HTTPS_PROXY', proxy);
    vi.stubEnv('https_proxy', proxy);
    expect(() => nodeFetch()).toThrow(expect.objectContaining({ code: 'configuration' }));
  });

  test('the words of a proxy that cannot work do not repeat its password', () => {
    expect(() => nodeFetch({ proxy: 'http://user:pass%word@proxy.example' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('pass%') }),
    );
  });

  const options: [name: string, more: Partial<ClientOptions>][] = [
    ['timeout', { timeout: Number.NaN }],
    ['timeout', { timeout: -1 }],
    ['maxWait', { maxWait: Number.NaN }],
    ['maxResponseBytes', { maxResponseBytes: 0 }],
    ['retry.attempts', { retry: { attempts: Number.NaN } }],
  ];
  test.each(options)('`%s`: %j', (name, more) => {
    expect(() => createClient({ url: 'https://p.example/rest/1/x/', ...more })).toThrow(
      expect.objectContaining({ code: 'configuration', message: expect.stringContaining(name) }),
    );
  });

  test.each(['', 'Интеграция', 'a\r\nb'])('the user agent %j', (userAgent) => {
    expect(() => nodeFetch({ userAgent })).toThrow(/`userAgent`/u);
  });

  test.each([0, -1, Number.NaN, Infinity])('the idle timeout %d', (idleTimeout) => {
    expect(() => nodeFetch({ idleTimeout })).toThrow(/`idleTimeout`/u);
  });
});
