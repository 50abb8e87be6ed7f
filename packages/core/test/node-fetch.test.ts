import { getEventListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttp, request as requestHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

import { afterEach, describe, expect, test } from 'vitest';

import { createClient, NetworkError } from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { type OpenServer, openServer } from './test-server.ts';

const key = readFileSync(new URL('fixtures/localhost.key.pem', import.meta.url));
const cert = readFileSync(new URL('fixtures/localhost.cert.pem', import.meta.url));

const open: OpenServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function listen(server: Server): Promise<OpenServer> {
  const opened = await openServer(server);
  open.push(opened);
  return opened;
}

const answer = JSON.stringify({ result: 'good' });

function securePortal() {
  return listen(createHttps({ key, cert }, (_request, response) => void response.end(answer)));
}

/** A proxy that opens tunnels and forwards plain requests to this machine, whatever the host. */
async function proxy(status = 200) {
  const seen: string[] = [];
  const authorizations: unknown[] = [];
  const server = createHttp((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    authorizations.push(request.headers['proxy-authorization']);
    const target = new URL(request.url ?? '');
    const onward = requestHttp(
      {
        port: target.port,
        path: target.pathname,
        method: request.method,
        headers: request.headers,
      },
      (incoming) => {
        response.writeHead(incoming.statusCode ?? 500, incoming.headers);
        incoming.pipe(response);
      },
    );
    request.pipe(onward);
  });
  server.on('connect', (request, socket: Socket) => {
    seen.push(`CONNECT ${request.url}`);
    authorizations.push(request.headers['proxy-authorization']);
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      return;
    }
    const onward = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return { ...(await listen(server)), seen, authorizations };
}

const WEBHOOK = '/rest/1/made0up1code/';

describe('a private certificate', () => {
  test('is trusted when its authority is', async () => {
    const { port } = await securePortal();
    for (const ca of [cert, cert.toString(), [cert]]) {
      const client = createClient({
        url: `https://127.0.0.1:${port}${WEBHOOK}`,
        fetch: nodeFetch({ ca }),
      });
      expect(await client.call('x')).toBe('good');
    }
  });

  test('is refused otherwise, and nothing was sent', async () => {
    const { port } = await securePortal();
    const url = `https://127.0.0.1:${port}${WEBHOOK}`;
    const client = createClient({ url, fetch: nodeFetch() });
    const error: unknown = await client.call('x', {}, { access: 'read' }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ mayHaveExecuted: false });
    expect(String(error)).toMatch(/certificate/u);
  });
});

describe('a proxy', () => {
  test('opens tunnels, one for many calls', async () => {
    const portal = await securePortal();
    const { port, seen, authorizations, connections } = await proxy();
    const client = createClient({
      url: `https://localhost:${portal.port}${WEBHOOK}`,
      fetch: nodeFetch({ ca: cert, proxy: `http://me:made-up@127.0.0.1:${port}` }),
    });
    for (let calls = 0; calls < 3; calls += 1) expect(await client.call('x')).toBe('good');
    expect(seen).toEqual([`CONNECT localhost:${portal.port}`]);
    expect(authorizations).toEqual([`Basic ${Buffer.from('me:made-up').toString('base64')}`]);
    expect(connections()).toBe(1);
  });

  test('forwards plain requests', async () => {
    const portal = await listen(createHttp((_request, response) => void response.end(answer)));
    const { port, seen } = await proxy();
    const client = createClient({
      url: `http://portal.example:${portal.port}${WEBHOOK}`,
      allowInsecureHttp: true,
      fetch: nodeFetch({ proxy: `127.0.0.1:${port}` }),
    });
    expect(await client.call('x')).toBe('good');
    expect(seen).toEqual([`POST http://portal.example:${portal.port}${WEBHOOK}x.json`]);
  });

  test('that refuses means that nothing was sent', async () => {
    const { port } = await proxy(407);
    const client = createClient({
      url: `https://portal.example${WEBHOOK}`,
      fetch: nodeFetch({ proxy: `http://me:made-up-password@127.0.0.1:${port}` }),
    });
    const error: unknown = await client.call('x').catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'network', mayHaveExecuted: false });
    expect(String(error)).toContain('HTTP 407');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/made-up|made0up/u);
  });
});

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('an answer in %s is read', async (encoding, compress) => {
  const { port } = await listen(
    createHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(compress(answer));
    }),
  );
  const url = `http://127.0.0.1:${port}${WEBHOOK}`;
  expect(await createClient({ url, fetch: nodeFetch() }).call('x')).toBe('good');
});

test('a compressed answer that breaks off is a NetworkError', async () => {
  const { port } = await listen(
    createHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(gzipSync(answer.repeat(1000)).subarray(0, 30));
      setImmediate(() => response.socket?.destroy());
    }),
  );
  const url = `http://127.0.0.1:${port}${WEBHOOK}`;
  const client = createClient({ url, fetch: nodeFetch() });
  await expect(client.call('x')).rejects.toBeInstanceOf(NetworkError);
});

test.each([
  [undefined, 'oint'],
  ['mine/1.0', 'mine/1.0'],
])('the portal is told who calls: %s', async (userAgent, want) => {
  const seen: unknown[] = [];
  const { port } = await listen(
    createHttp((request, response) => {
      seen.push(request.headers['user-agent']);
      response.end(answer);
    }),
  );
  const url = `http://127.0.0.1:${port}${WEBHOOK}`;
  await createClient({ url, fetch: nodeFetch({ userAgent }) }).call('x');
  expect(seen).toEqual([want]);
});

test('connections are kept alive', async () => {
  const { port, connections } = await listen(
    createHttp((_request, response) => void response.end(answer)),
  );
  const url = `http://127.0.0.1:${port}${WEBHOOK}`;
  const client = createClient({ url, fetch: nodeFetch() });
  for (let calls = 0; calls < 5; calls += 1) await client.call('x');
  expect(connections()).toBe(1);
});

test('an idle connection is closed after a while, one in use is not', async () => {
  const release: (() => void)[] = [];
  const server = createHttp((_request, response) => {
    release.push(() => void response.end(answer));
    if (release.length === 1) setTimeout(() => release[0]?.(), 60);
    else release.at(-1)?.();
  });
  server.keepAliveTimeout = 0;
  const closed = new Promise((resolve) => {
    server.on('connection', (socket) => socket.once('close', resolve));
  });
  const { port, connections } = await listen(server);
  const url = `http://127.0.0.1:${port}${WEBHOOK}`;
  const client = createClient({ url, fetch: nodeFetch({ idleTimeout: 20 }) });
  expect(await client.call('slow.get')).toBeDefined();
  await closed;
  await client.call('x');
  expect(connections()).toBe(2);
});

const post = (signal: AbortSignal) =>
  ({ method: 'POST', headers: {}, body: '{}', redirect: 'manual', signal }) as const;

describe('a signal', () => {
  test('ends a request that is under way, and one that is only asked for', async () => {
    const { port } = await listen(createHttp(() => {}));
    const controller = new AbortController();
    const send = nodeFetch();
    const waiting = send(`http://127.0.0.1:${port}/`, post(controller.signal));
    setTimeout(() => {
      controller.abort();
    }, 20);
    await expect(waiting).rejects.toThrow(/abort/u);
    await expect(send(`http://127.0.0.1:${port}/`, post(controller.signal))).rejects.toThrow(
      /abort/u,
    );
  });

  test('ends an answer that is being read', async () => {
    const { port } = await listen(createHttp((_request, response) => void response.write('a')));
    const controller = new AbortController();
    const response = await nodeFetch()(`http://127.0.0.1:${port}/`, post(controller.signal));
    const reader = response.body?.getReader();
    expect(await reader?.read()).toMatchObject({ done: false });
    const waiting = reader?.read();
    controller.abort();
    await expect(waiting).rejects.toThrow(/abort/u);
  });

  test('keeps no listener of requests that are over', async () => {
    const { port } = await listen(createHttp((_request, response) => void response.end('{}')));
    const { signal } = new AbortController();
    const response = await nodeFetch()(`http://127.0.0.1:${port}/`, post(signal));
    const reader = response.body?.getReader();
    while ((await reader?.read())?.done === false);
    await expect.poll(() => getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
