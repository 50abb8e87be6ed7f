import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { AbortedError, ApiError, createClient, NetworkError, TimeoutError } from '../src/index.ts';
import type { Client, Clock, Fetch, Progress, UploadFile } from '../src/index.ts';
import { nodeFetch, openFile, saveDownload } from '../src/node/index.ts';
import { ManualClock } from './test-clock.ts';

const TOKEN = 'made0up4upload5token';
const servers: Server[] = [];
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-files-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(resolve);
      });
    }),
  );
});

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

async function portal(
  handle: Handler,
  fetch?: Fetch,
  clock?: Clock,
): Promise<{ client: Client; origin: string }> {
  const server = createServer((request, response) => {
    // A caller that goes away in the middle is what some tests are about.
    Promise.resolve(handle(request, response)).catch(() => response.destroy());
  });
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return { client: createClient({ url: `${origin}/rest/1/made0up1code/`, fetch, clock }), origin };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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
      const body = await bodyOf(request);
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
