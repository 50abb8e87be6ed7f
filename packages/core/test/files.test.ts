import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import {
  AbortedError,
  ApiError,
  createClient,
  NetworkError,
  OintError,
  TimeoutError,
  type Client,
  type Clock,
  type Fetch,
  type Progress,
  type UploadFile,
} from '../src/index.ts';
import { nodeFetch, openFile, saveDownload } from '../src/node/index.ts';
import { ManualClock } from './test-clock.ts';
import { bytesOf, type OpenServer, startRawServer } from './test-server.ts';

const TOKEN = 'made0up4upload5token';
const servers: OpenServer[] = [];
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-files-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

async function portal(
  handle: Handler,
  fetch?: Fetch,
  clock?: Clock,
): Promise<{ client: Client; origin: string }> {
  const server = await startRawServer(handle);
  servers.push(server);
  const { origin } = server;
  return { client: createClient({ url: `${origin}/rest/1/made0up1code/`, fetch, clock }), origin };
}

const fetches: [name: string, fetch: Fetch | undefined][] = [
  ['the global fetch', undefined],
  ['nodeFetch', nodeFetch()],
];

/** Bytes that differ from piece to piece. */
const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31 + (index >> 8)) % 256);

async function* inPieces(source: Uint8Array, size = 7000): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < source.length; offset += size) {
    yield source.subarray(offset, offset + size);
  }
}

async function sent(form: FormData | undefined, field: string) {
  const file = form?.get(field);
  if (!(file instanceof File)) throw new Error('no file');
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function shown(error: unknown): string {
  return inspect(error, { depth: 9, showHidden: true });
}

function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe.each(fetches)('a file over %s', (_name, fetch) => {
  async function receiver() {
    const forms: { form: FormData; headers: IncomingMessage['headers'] }[] = [];
    const { client, origin } = await portal(async (request, response) => {
      const body = await bytesOf(request);
      const type = request.headers['content-type'] ?? '';
      const form = await new Response(body, { headers: { 'content-type': type } }).formData();
      forms.push({ form, headers: request.headers });
      response.end(JSON.stringify({ result: { ID: 7 }, time: {} }));
    }, fetch);
    return { client, url: `${origin}/rest/upload.json?auth=1&token=${TOKEN}`, forms };
  }

  test('goes up from memory', async () => {
    const { client, url, forms } = await receiver();
    const blob = new Blob([bytes], { type: 'image/png' });
    const result = await client.upload(url, blob, { field: 'f', name: 'фото "1".png' });
    expect(result).toEqual({ ID: 7 });
    const file = await sent(forms[0]?.form, 'f');
    expect(file.name).toBe('фото "1".png');
    expect(file.type).toBe('image/png');
    expect(Buffer.compare(file.bytes, bytes)).toBe(0);
  });

  test('goes up from the disk, its size announced, with progress', async () => {
    const { client, url, forms } = await receiver();
    const path = join(folder, 'a.bin');
    await writeFile(path, bytes);
    const progress: Progress[] = [];
    await client.upload(url, await openFile(path), { onProgress: (at) => progress.push(at) });
    const { form, headers } = forms[0] ?? {};
    const file = await sent(form, 'file');
    expect(file.name).toBe('a.bin');
    expect(Buffer.compare(file.bytes, bytes)).toBe(0);
    expect(Number(headers?.['content-length'])).toBeGreaterThan(bytes.length);
    expect(progress.at(-1)?.transferred).toBe(progress.at(-1)?.total);
  });

  test('goes up from a stream of unknown length', async () => {
    const { client, url, forms } = await receiver();
    const file: UploadFile = { name: 'x', stream: () => inPieces(bytes) };
    await client.upload(url, file);
    expect(Buffer.compare((await sent(forms[0]?.form, 'file')).bytes, bytes)).toBe(0);
  });

  test('that cannot be read fails with its own error', async () => {
    const { client, url } = await receiver();
    const missing: UploadFile = {
      name: 'x',
      async *stream() {
        yield bytes;
        throw new RangeError('the disk is gone');
      },
    };
    await expect(client.upload(url, missing)).rejects.toThrow('the disk is gone');
  });

  test('comes down with name, type, size and progress', async () => {
    const { client, origin } = await portal((_request, response) => {
      response.writeHead(200, {
        'content-type': 'image/png',
        'content-length': bytes.length,
        'content-disposition': `attachment; filename*=utf-8''%D1%84.png`,
      });
      response.end(bytes);
    }, fetch);
    const progress: Progress[] = [];
    const file = await client.download(`${origin}/x?auth=${TOKEN}`, {
      onProgress: (at) => progress.push(at),
    });
    expect(file).toMatchObject({ name: 'ф.png', type: 'image/png', size: bytes.length });
    expect(Buffer.compare(await file.bytes(), bytes)).toBe(0);
    expect(progress.at(-1)).toEqual({ transferred: bytes.length, total: bytes.length });
  });

  test('comes down to the disk', async () => {
    const { client } = await portal((_request, response) => void response.end(bytes), fetch);
    const path = join(folder, 'b.bin');
    await saveDownload(await client.download('/bitrix/x'), path);
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
    expect(await readdir(folder)).toEqual(['b.bin']);
  });

  test('that breaks off leaves nothing on the disk', async () => {
    const { client } = await portal((_request, response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 1000), () => response.socket?.destroy());
    }, fetch);
    const download = await client.download('/x');
    await expect(saveDownload(download, join(folder, 'c.bin'))).rejects.toBeInstanceOf(
      NetworkError,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('is followed to where it lies', async () => {
    const { client } = await portal((request, response) => {
      if (request.url === '/there') response.end('bytes');
      else response.writeHead(302, { location: '/there' }).end();
    }, fetch);
    expect(new TextDecoder().decode(await (await client.download('/x')).bytes())).toBe('bytes');
  });

  /** A download under way, whose pieces the test sends; its time passes only when the test says so. */
  async function slowDownload() {
    const clock = new ManualClock();
    let response: ServerResponse | undefined;
    const { client } = await portal(
      (_request, answer) => {
        response = answer;
        answer.flushHeaders();
      },
      fetch,
      clock,
    );
    const { stream } = await client.download('/x', { timeout: 30_000 });
    const pieces = stream[Symbol.asyncIterator]();
    return {
      clock,
      next: () => pieces.next(),
      /** Sends a piece and waits until it is here. */
      piece: () => {
        response?.write('x');
        return pieces.next();
      },
      end: () => void response?.end(),
    };
  }

  test('that stops coming is a TimeoutError', async () => {
    const { clock, next, piece } = await slowDownload();
    await piece();
    const settled: unknown[] = [];
    const rest = failure(next()).then((error) => settled.push(error));
    await clock.advance(29_999);
    expect(settled).toEqual([]);
    await clock.advance(1);
    await rest;
    expect(settled).toEqual([expect.any(TimeoutError)]);
  });

  test('that comes slowly but steadily is none', async () => {
    const { clock, end, next, piece } = await slowDownload();
    for (let count = 0; count < 8; count += 1) {
      expect(await piece()).toMatchObject({ done: false });
      await clock.advance(29_999);
    }
    end();
    expect(await next()).toMatchObject({ done: true });
  });

  test('ends by the signal', async () => {
    const controller = new AbortController();
    const { client } = await portal((_request, response) => void response.write('x'), fetch);
    const file = await client.download('/x', { signal: controller.signal });
    controller.abort();
    await expect(file.bytes()).rejects.toBeInstanceOf(AbortedError);
  });
});

const JSON_TYPE = { 'content-type': 'application/json' };

describe.each(fetches)('over %s', (_name, fetch) => {
  /** A portal whose clock the test moves. */
  async function timed(answer: (request: IncomingMessage, response: ServerResponse) => void) {
    const clock = new ManualClock();
    return { clock, ...(await portal(answer, fetch, clock)) };
  }

  test('whoever takes a file may take his time', async () => {
    const { clock, client } = await timed((_request, response) => void response.end(bytes));
    const { stream } = await client.download('/x', { timeout: 30_000 });
    await clock.advance(3_600_000);
    let received = 0;
    for await (const piece of stream) {
      received += piece.byteLength;
      await clock.advance(3_600_000);
    }
    expect(received).toBe(bytes.length);
  });

  test('whoever brings a file may take his time', async () => {
    const { clock, client, origin } = await timed(async (request, response) => {
      await bytesOf(request);
      response.end('{"result":1}');
    });
    async function* slowly() {
      for (let piece = 0; piece < 3; piece += 1) {
        await clock.advance(3_600_000);
        yield bytes;
      }
    }
    const file: UploadFile = { name: 'x', stream: slowly };
    expect(await client.upload(`${origin}/up`, file, { timeout: 30_000 })).toBe(1);
  });

  test('an error of onProgress is what a download fails with, and its connection is let go of', async () => {
    const closed = new Signal();
    const { client } = await portal((_request, response) => {
      response.on('close', closed.give);
      response.write(bytes);
    }, fetch);
    const mistake = { not: 'an error' };
    const onProgress = () => {
      // oxlint-disable-next-line typescript/only-throw-error -- whatever is thrown is the caller's
      throw mistake;
    };
    const { stream } = await client.download('/x', { onProgress });
    expect(await failure(drain(stream))).toBe(mistake);
    await closed.given;
  });

  test('an error of onProgress is what an upload fails with', async () => {
    const { client, origin } = await portal((request) => void request.resume(), fetch);
    const mistake = new RangeError('the display is gone');
    const onProgress = () => {
      throw mistake;
    };
    const file: UploadFile = { name: 'x', stream: () => inPieces(bytes) };
    expect(await failure(client.upload(`${origin}/up`, file, { onProgress }))).toBe(mistake);
  });

  test('an upload follows no redirect', async () => {
    const { client, origin } = await portal(async (request, response) => {
      await bytesOf(request);
      response.writeHead(302, { location: '/elsewhere' }).end();
    }, fetch);
    expect(await failure(client.upload(`${origin}/up`, new Blob(['x'])))).toMatchObject({
      mayHaveExecuted: true,
    });
  });

  test('a file that is refused while it is read is let go of', async () => {
    const { client, origin } = await portal((_request, response) => {
      response.writeHead(413).end(JSON.stringify({ error: 'TOO_LARGE', error_description: '' }));
    }, fetch);
    let isOpen = false;
    async function* endless() {
      isOpen = true;
      try {
        for (;;) {
          yield bytes;
          await new Promise(setImmediate);
        }
      } finally {
        isOpen = false;
      }
    }
    const error = await failure(client.upload(`${origin}/up`, { name: 'x', stream: endless }));
    expect(error).toBeInstanceOf(OintError);
    await expect.poll(() => isOpen).toBe(false);
  });

  test('a file that nobody reads can be let go of', async () => {
    const closed = new Signal();
    const { client } = await portal((_request, response) => {
      response.on('close', closed.give);
      response.write('x');
    }, fetch);
    const download = await client.download('/x');
    await download.cancel();
    await closed.given;
    expect(await failure(download.bytes())).toBeUndefined();
  });

  test.each<[what: string, headers: Record<string, string>, body: string, code: string]>([
    ['a page', { 'content-type': 'text/html; charset=utf-8' }, '<p>Sign in', 'invalid-response'],
    ['an error', JSON_TYPE, '{"error":"GONE"}', 'api'],
    ['an error of version 3', JSON_TYPE, '{"error":{"code":"GONE","message":"No"}}', 'api'],
    ['an expired token', JSON_TYPE, '{"error":"expired_token"}', 'authorization'],
  ])('%s with status 200 is no file', async (_what, headers, body, code) => {
    const { client } = await portal((_request, response) => {
      response.writeHead(200, headers).end(body);
    }, fetch);
    expect(await failure(client.download('/x'))).toMatchObject({ code });
  });

  test.each<[what: string, headers: Record<string, string>, body: string]>([
    [
      'an attachment in HTML',
      { 'content-type': 'text/html', 'content-disposition': 'attachment' },
      '<p>Hello',
    ],
    [
      'an attachment that looks like an error',
      { 'content-type': 'application/json', 'content-disposition': 'attachment' },
      '{"error":"GONE"}',
    ],
    ['JSON', JSON_TYPE, '[{"error":"a row"}]'],
    ['JSON with a result', JSON_TYPE, '{"result":1,"error":"x"}'],
    ['text of no type', {}, '{"error":"GONE"}'],
    ['broken JSON', JSON_TYPE, '{"error":'],
    ['nothing', {}, ''],
    ['long JSON', JSON_TYPE, `{"error":"${'x'.repeat(200_000)}"}`],
  ])('%s is a file', async (_what, headers, body) => {
    const { client } = await portal((_request, response) => {
      response.writeHead(200, headers).end(body);
    }, fetch);
    const file = await client.download('/x');
    expect(new TextDecoder().decode(await file.bytes())).toBe(body);
  });

  test('a deadline holds for the whole transfer, the time of whoever takes it included', async () => {
    const { clock, client } = await timed((_request, response) => void response.write(bytes));
    const { stream } = await client.download('/x', { deadline: 10_000 });
    const pieces = stream[Symbol.asyncIterator]();
    await pieces.next();
    await clock.advance(10_000);
    expect(await failure(drain({ [Symbol.asyncIterator]: () => pieces }))).toBeInstanceOf(
      TimeoutError,
    );
  });

  test('hooks are told of both ways, and of failures', async () => {
    const events: unknown[] = [];
    const { origin } = await portal(async (request, response) => {
      await bytesOf(request);
      if (request.url === '/up') response.end('{"result":1}');
      else if (request.url === '/down') response.end('abc');
      else if (request.url === '/moved') response.writeHead(302, { location: '/down' }).end();
      else response.writeHead(404).end('{"error":"GONE"}');
    }, fetch);
    const client = createClient({
      url: `${origin}/rest/1/made0up1code/`,
      fetch,
      hooks: {
        request: ({ method, size }) => events.push([method, size > 0]),
        response: ({ method, status, error }) => events.push([method, status, error?.code]),
      },
    });
    await client.upload(`${origin}/up`, new Blob(['x']));
    await (await client.download('/down')).bytes();
    await (await client.download('/moved')).bytes();
    await failure(client.download('/gone'));
    expect(events).toEqual([
      ['upload', true],
      ['upload', 200, undefined],
      ['download', false],
      ['download', 200, undefined],
      ['download', false],
      ['download', 302, undefined],
      ['download', false],
      ['download', 200, undefined],
      ['download', false],
      ['download', 404, 'api'],
    ]);
  });
});

/** Something that happens once, at the other side. */
class Signal {
  give: () => void = () => {};
  readonly given = new Promise<void>((resolve) => {
    this.give = resolve;
  });
}

async function drain(stream: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of stream) void piece;
}

test('an upload asks fetch to keep no copy of what it has sent', async () => {
  // For a redirect that might be followed, Node's keeps the whole file: bench `files` shows it.
  const asked: unknown[] = [];
  const client = createClient({
    url: 'https://portal.example/rest/1/made0up1code/',
    fetch: (_url, { redirect, window }) => {
      asked.push({ redirect, window });
      return Promise.resolve(new Response('{"result":1}'));
    },
  });
  await client.upload('/up', new Blob(['x']));
  expect(asked).toEqual([{ redirect: 'error', window: null }]);
});

describe('the queue', () => {
  test('time in it is no time of the upload, and a refusal makes it wait', async () => {
    const clock = new ManualClock();
    let count = 0;
    const { origin } = await portal(async (request, response) => {
      await bytesOf(request);
      count += 1;
      if (count > 1) response.end('{"result":1}');
      else response.writeHead(503).end('{"error":"QUERY_LIMIT_EXCEEDED","error_description":""}');
    });
    const waits: number[] = [];
    const requests: string[] = [];
    const client = createClient({
      url: `${origin}/rest/1/made0up1code/`,
      clock,
      limits: { rate: 0.01, capacity: 1 },
      hooks: {
        wait: ({ method, duration }) => method === 'upload' && waits.push(duration),
        request: ({ method }) => requests.push(method),
      },
    });
    const send = () => client.upload(`${origin}/up`, new Blob(['x']), { timeout: 400 });
    expect(await failure(send())).toMatchObject({ code: 'limit', mayHaveExecuted: false });
    const second = send();
    await expect.poll(() => waits).toHaveLength(1);
    while (requests.length < 2) await clock.advance(100);
    expect(await second).toBe(1);
    expect(waits[0]).toBeGreaterThan(400);
  });
});

describe('where a portal may lead', () => {
  const PRIVATE = ['http://127.0.0.1:1/x', 'https://10.0.0.1/x', 'https://[::ffff:192.168.0.1]/x'];

  function distant(options: { allowPrivateNetwork?: boolean } = {}) {
    const asked: string[] = [];
    const client = createClient({
      url: 'https://portal.example/rest/1/made0up1code/',
      fetch: (url) => {
        asked.push(url);
        return Promise.resolve(
          url.startsWith('https://portal.example')
            ? new Response(null, { status: 302, headers: { location: PRIVATE[0] ?? '' } })
            : new Response('bytes'),
        );
      },
      ...options,
    });
    return { client, asked };
  }

  test.each(PRIVATE)('not to %s', async (address) => {
    const { client, asked } = distant();
    for (const transfer of [client.download(address), client.upload(address, new Blob(['x']))]) {
      expect(await failure(transfer)).toMatchObject({ code: 'configuration' });
    }
    expect(asked).toEqual([]);
  });

  test('not by a redirect', async () => {
    const { client, asked } = distant();
    expect(await failure(client.download('/x'))).toMatchObject({ code: 'configuration' });
    expect(asked).toEqual(['https://portal.example/x']);
  });

  test('anywhere, when that is allowed', async () => {
    const { client } = distant({ allowPrivateNetwork: true });
    const file = await client.download('/x');
    expect(new TextDecoder().decode(await file.bytes())).toBe('bytes');
  });
});

describe('the secrets of a file’s address', () => {
  test('are not in the portal’s error', async () => {
    const { client, origin } = await portal((request, response) => {
      response.writeHead(403).end(JSON.stringify({ error: 'NO', error_description: request.url }));
    });
    const url = `${origin}/rest/${TOKEN}/x?token=${TOKEN}`;
    const errors = await Promise.all([
      failure(client.download(url)),
      failure(client.upload(url, new Blob(['x']))),
    ]);
    for (const error of errors) {
      expect(error).toBeInstanceOf(ApiError);
      expect(shown(error)).not.toContain(TOKEN);
    }
  });

  test('are not in errors of the network or of the address', async () => {
    const client = createClient({
      url: 'https://portal.example/rest/1/made0up1code/',
      fetch: (url) => Promise.reject(new TypeError(`cannot fetch ${url}`)),
    });
    for (const address of ['https://portal.example/x', 'http://portal.example/x', 'https://[x']) {
      const error = await failure(client.download(`${address}?token=${TOKEN}`));
      expect(error).toBeInstanceOf(Error);
      expect(shown(error)).not.toContain(TOKEN);
    }
  });
});
