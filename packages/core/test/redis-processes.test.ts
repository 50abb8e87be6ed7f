/** Several processes of an application with one Redis: what is promised also holds when some are killed, and Redis fails. */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { keepTokens } from '../src/authorization/index.ts';
import { type RedisClient, redisTokenStore } from '../src/redis/index.ts';
import type { Job } from './redis-child.ts';
import { REDIS_CLIENTS } from './redis-clients.ts';
import { hasRedis, RedisServer } from './redis-server.ts';
import { SharedTime } from './shared-time.ts';
import { bytesOf, type OpenServer, sendJson, startRawServer } from './test-server.ts';

const CAPACITY = 50;
const RATE = 2;
const ROWS = 400;
const DRIVERS = ['ioredis', 'iovalkey', 'redis'] as const;

/** A portal and its authorization server, which count what they execute. */
class CountingPortal {
  /** Writes that were executed, by their marks. */
  readonly marks = new Map<string, number>();
  readonly time = new SharedTime(Date.now());
  refused = 0;
  refreshes = 0;
  /** From so many writes on no call is answered. */
  holdsFrom = Infinity;
  /** What every refresh, every upload that has begun, and every answer that is held wait for. */
  #gate: Promise<unknown> = Promise.resolve();
  readonly #opening = new EventEmitter();
  arrived = 0;
  uploads = 0;
  #server: OpenServer | undefined;
  #refreshToken = 'refresh0token';
  #accessToken = 'access0token';
  #level = 0;
  #levelAt = this.time.now();

  async open(): Promise<void> {
    this.#server = await startRawServer(async (request, response) => {
      const url = new URL(request.url ?? '', 'http://portal.example');
      if (url.pathname === '/oauth/token/') {
        this.arrived += 1;
        await this.#gate;
        // Who is not there any more has not asked.
        if (request.socket.destroyed) return;
        sendJson(
          response,
          200,
          this.#refresh(new URLSearchParams((await bytesOf(request)).toString())),
        );
        return;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of request) {
        chunks.push(Buffer.from(chunk));
        if (url.pathname !== '/up' || chunks.length > 1) continue;
        this.uploads += 1;
        await this.#gate;
      }
      const body = Buffer.concat(chunks);
      const isUpload = url.pathname === '/up';
      if (!isUpload && !this.#takes()) {
        this.refused += 1;
        sendJson(response, 503, { error: 'QUERY_LIMIT_EXCEEDED', error_description: '' });
        return;
      }
      const params: Record<string, unknown> = isUpload ? {} : JSON.parse(body.toString());
      const token = isUpload ? url.searchParams.get('auth') : params['auth'];
      if (token === this.#accessToken) {
        const result = this.#execute(url.pathname, params, body);
        if (this.marks.size >= this.holdsFrom) {
          this.hold();
          await this.#gate;
        }
        sendJson(response, 200, { result });
      } else sendJson(response, 401, { error: 'expired_token', error_description: '' });
    });
  }

  hold(): void {
    this.#gate = once(this.#opening, 'open');
  }

  release(): void {
    this.holdsFrom = Infinity;
    this.#opening.emit('open');
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  /** As it is documented: what was counted falls once a second. */
  #takes(): boolean {
    const seconds = Math.floor((this.time.now() - this.#levelAt) / 1000);
    this.#level = Math.max(0, this.#level - seconds * RATE);
    this.#levelAt += seconds * 1000;
    if (this.#level >= CAPACITY) return false;
    this.#level += 1;
    return true;
  }

  #refresh(form: URLSearchParams): unknown {
    this.refreshes += 1;
    if (form.get('refresh_token') !== this.#refreshToken) return { error: 'invalid_grant' };
    this.#refreshToken = `refresh${this.refreshes}token`;
    this.#accessToken = `access${this.refreshes}token`;
    return {
      access_token: this.#accessToken,
      refresh_token: this.#refreshToken,
      expires_in: 3600,
      server_endpoint: 'https://oauth.bitrix.info/rest/',
      member_id: 'member',
    };
  }

  #execute(path: string, params: Record<string, unknown>, body: Buffer): unknown {
    if (path.includes('any.target'))
      return { uploadUrl: `${this.origin}/up?auth=${this.#accessToken}` };
    if (path.includes('any.list')) return rowsAfter(params);
    const name = /filename="([^"]*)"/u.exec(body.subarray(0, 500).toString())?.[1];
    const { mark = name } = params;
    if (typeof mark !== 'string') throw new Error('no mark');
    this.marks.set(mark, (this.marks.get(mark) ?? 0) + 1);
    return mark;
  }
}

function rowsAfter({ filter }: Record<string, unknown>): { ID: number }[] {
  const after =
    typeof filter === 'object' && filter !== null && '>ID' in filter ? filter['>ID'] : 0;
  const first = Number(after) + 1;
  const length = Math.max(0, Math.min(50, ROWS - first + 1));
  return Array.from({ length }, (_, index) => ({ ID: first + index }));
}

const marksOf = (index: number, count: number): string[] =>
  Array.from({ length: count }, (_, number) => `mark ${index}.${number}`);

interface Child {
  readonly process: ChildProcess;
  readonly lines: unknown[];
  readonly ended: Promise<unknown>;
}

describe.skipIf(!hasRedis)('several processes with one Redis', () => {
  let redis: RedisServer;
  let portal: CountingPortal;
  const children: Child[] = [];

  beforeEach(async () => {
    redis = await RedisServer.open();
    portal = new CountingPortal();
    await portal.open();
    await withRedis((client) =>
      keepTokens(redisTokenStore(client), 'member', {
        accessToken: 'access0token',
        refreshToken: 'refresh0token',
        expiresAt: Date.now() + 3_600_000,
      }),
    );
  });

  afterEach(async () => {
    for (const child of children.splice(0)) child.process.kill('SIGKILL');
    await portal.close();
    await redis.close();
  });

  async function withRedis<Result>(
    work: (client: RedisClient) => Promise<Result>,
  ): Promise<Result> {
    const { client, close } = await REDIS_CLIENTS.redis(redis.url);
    try {
      return await work(client);
    } finally {
      close();
    }
  }

  /** The access token is one of which the portal knows nothing any more. */
  async function expire(): Promise<void> {
    await withRedis((client) =>
      keepTokens(redisTokenStore(client), 'member', {
        accessToken: 'old0token',
        refreshToken: 'refresh0token',
        expiresAt: Date.now() + 3_600_000,
      }),
    );
  }

  function start(task: Job['task'], index = 0): Child {
    const job: Job = {
      redis: redis.url,
      driver: DRIVERS[index % DRIVERS.length] ?? 'redis',
      portal: portal.origin,
      now: portal.time.now(),
      task,
    };
    const program = fileURLToPath(new URL('redis-child.ts', import.meta.url));
    const child = fork(program, [JSON.stringify(job)], {
      execArgv: ['--conditions=@oint/source'],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    portal.time.admit(child);
    const lines: unknown[] = [];
    if (child.stdout === null) throw new Error('no output');
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)));
    const started = { process: child, lines, ended: once(child, 'close') };
    children.push(started);
    return started;
  }

  test('eight never exceed its limits, renew once, and each write is executed once', async () => {
    await expire();
    const marks = Array.from({ length: 8 }, (_, index) => marksOf(index, 10));
    const all = marks.map((own, index) => start({ kind: 'add', marks: own }, index));
    await Promise.all(all.map(({ ended }) => ended));
    expect(
      all
        .flatMap(({ lines }) => lines)
        .map(String)
        .toSorted(),
    ).toEqual(marks.flat().toSorted());
    expect([...portal.marks.values()].every((count) => count === 1)).toBe(true);
    expect(portal).toMatchObject({ refused: 0, refreshes: 1 });
  });

  test('one is killed while it renews: another does it, and no token is lost', async () => {
    await expire();
    portal.hold();
    const first = start({ kind: 'add', marks: marksOf(0, 5) });
    await expect.poll(() => portal.arrived).toBe(1);
    first.process.kill('SIGKILL');
    await first.ended;
    portal.release();
    // The lock of the dead outlives his renewal; here its time passes at once.
    const left = await withRedis(async (client) => {
      if ('call' in client) throw new Error('another client');
      const life = Number(await client.sendCommand(['PTTL', 'oint:lock:member']));
      await client.sendCommand(['PEXPIRE', 'oint:lock:member', '1']);
      return life;
    });
    expect(left).toBeGreaterThan(30_000);
    const others = [1, 2].map((index) => start({ kind: 'add', marks: marksOf(index, 5) }, index));
    await Promise.all(others.map(({ ended }) => ended));
    expect(others.map(({ lines }) => lines.length)).toEqual([5, 5]);
    expect(portal.refreshes).toBe(1);
  });

  test('one is killed in a list: another goes on from its cursor, and no row is missing', async () => {
    const first = start({ kind: 'list' });
    await expect.poll(() => first.lines.length).toBeGreaterThan(1);
    first.process.kill('SIGKILL');
    await first.ended;
    const done = first.lines.filter(isPage);
    const cursor = done.at(-1)?.cursor;
    if (cursor === undefined) throw new Error('no cursor');
    const second = start({ kind: 'list', cursor }, 1);
    await second.ended;
    const ids = [...done, ...second.lines.filter(isPage)].flatMap((page) => page.ids);
    expect(ids).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1));
  });

  test('one is killed in an upload: the portal has not executed it, and the next does so once', async () => {
    portal.hold();
    const first = start({ kind: 'upload', name: 'report.bin' });
    await expect.poll(() => portal.uploads).toBe(1);
    first.process.kill('SIGKILL');
    await first.ended;
    portal.release();
    const second = start({ kind: 'upload', name: 'report.bin' }, 1);
    await second.ended;
    expect([...portal.marks]).toEqual([['report.bin', 1]]);
    expect(second.lines).toEqual(['report.bin']);
  });

  test('Redis fails and comes back: nothing is refused, lost or done twice', async () => {
    await expire();
    portal.holdsFrom = 49;
    const all = [0, 1, 2].map((index) => start({ kind: 'add', marks: marksOf(index, 25) }, index));
    await expect.poll(() => portal.marks.size).toBeGreaterThan(48);
    await redis.stop();
    portal.release();
    await redis.start();
    await Promise.all(all.map(({ ended }) => ended));
    expect(all.map(({ lines }) => lines.length)).toEqual([25, 25, 25]);
    expect([...portal.marks.values()].every((count) => count === 1)).toBe(true);
    expect(portal).toMatchObject({ refused: 0, refreshes: 1 });
  });
});

interface ReadPage {
  readonly ids: readonly number[];
  readonly cursor: { readonly after: number };
}

function isPage(line: unknown): line is ReadPage {
  return typeof line === 'object' && line !== null && 'ids' in line && 'cursor' in line;
}
