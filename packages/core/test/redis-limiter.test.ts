import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  createClient,
  LimitError,
  type LimitedRequest,
  type Limiter,
  NetworkError,
} from '../src/index.ts';
import { nextOrder } from '../src/limits/arrival-order.ts';
import type { Refusal } from '../src/limits/limiter.ts';
import { nodeFetch } from '../src/node/index.ts';
import { type RedisClient, redisLimiter, type RedisLimiterOptions } from '../src/redis/index.ts';
import { LeapingClock } from './leaping-clock.ts';
import { type OpenClient, REDIS_CLIENTS, redisClients } from './redis-clients.ts';
import { hasRedis, RedisServer } from './redis-server.ts';
import { sendJson, startServer } from './test-server.ts';

const LIMITS = { capacity: 8, rate: 2, operating: 100 };
const IDENTITY = 'webhook 1';

async function admit(
  limiter: Limiter,
  request: LimitedRequest,
  signal?: AbortSignal,
): Promise<void> {
  await limiter.acquire(request, signal);
}

const request = (portal: string, onWait?: (milliseconds: number) => void, method = 'any.get') => ({
  portal,
  identity: IDENTITY,
  method,
  order: nextOrder(),
  ...(onWait === undefined ? {} : { onWait }),
});

/** What a portal says to requests that come too fast. */
const tooFast = (portal: string, sentAt: number): Refusal => ({
  portal,
  identity: IDENTITY,
  method: 'any.get',
  kind: 'rate',
  sentAt,
  retryAfter: undefined,
});

let portals = 0;
const newPortal = () => `https://portal${(portals += 1)}.example`;

describe.skipIf(!hasRedis)('limits in a real Redis', () => {
  let server: RedisServer;
  const opened: OpenClient[] = [];

  beforeAll(async () => {
    server = await RedisServer.open();
  });

  afterAll(async () => {
    for (const { close } of opened) close();
    await server.close();
  });

  const connect = async (open = REDIS_CLIENTS.ioredis): Promise<RedisClient> => {
    const connection = await open(server.url);
    opened.push(connection);
    return connection.client;
  };

  /** Two processes' limiters on one portal, and a clock that they share. */
  const pair = async (options: RedisLimiterOptions = {}, open = REDIS_CLIENTS.ioredis) => {
    const clock = new LeapingClock();
    const all = { limits: LIMITS, clock, ...options };
    const newLimiter = async () =>
      redisLimiter(await clock.duringCommands(await connect(open)), all);
    const [one, other] = [await newLimiter(), await newLimiter()];
    // Both are connected from now on.
    for (const limiter of [one, other]) await admit(limiter, request(newPortal()));
    return { clock, portal: newPortal(), one, other };
  };

  test.each(redisClients)(
    'one bucket for two processes, in the order of arrival: %s',
    async (_, open) => {
      const { clock, portal, one, other } = await pair({}, open);
      const since = clock.now();
      const sent: { name: number; at: number }[] = [];
      const waits: Promise<void>[] = [];
      for (let name = 0; name < 9; name += 1) {
        const limiter = name % 2 === 0 ? one : other;
        const told = new Promise<void>((resolve) => {
          const sending = admit(
            limiter,
            request(portal, () => resolve()),
          );
          waits.push(
            Promise.resolve(sending).then(() => {
              sent.push({ name, at: clock.now() - since });
              resolve();
              return undefined;
            }),
          );
        });
        await told;
      }
      await Promise.all(waits);
      expect(sent.map(({ name }) => name)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      // Three at once, then two a second.
      expect(sent[8]?.at).toBeGreaterThan(2990);
      expect(sent[3]?.at).toBeGreaterThan(490);
    },
  );

  test('who may not wait is told how long it would be, and takes no place', async () => {
    const { clock, portal, one } = await pair();
    const client = createClient({
      url: portal,
      token: 't',
      limiter: one,
      clock,
      fetch: async () => Response.json({ result: 1 }),
      maxWait: 0,
    });
    await Promise.all([1, 2, 3].map(() => client.call('any.get')));
    for (let time = 0; time < 5; time += 1) {
      const error: unknown = await client.call('any.get').catch((failure: unknown) => failure);
      if (!(error instanceof LimitError)) throw new Error('another error');
      expect(error).toMatchObject({ status: 0, attempts: 0 });
      expect(error.retryAfter).toBeGreaterThan(0);
      expect(error.retryAfter).toBeLessThanOrEqual(500);
    }
  });

  test('those behind one that gave up move up, and the place is another’s', async () => {
    const { clock, portal, one, other } = await pair();
    await Promise.all([1, 2, 3].map(() => admit(one, request(portal))));
    const since = clock.now();
    const controller = new AbortController();
    const given = admit(one, request(portal), controller.signal);
    const behind = admit(one, request(portal));
    controller.abort(new Error('enough'));
    await expect(given).rejects.toThrow('enough');
    await behind;
    const last = admit(other, request(portal));
    await last;
    expect(clock.now() - since).toBeLessThan(1450);
  });

  test('one call of a process does not wait for a thousand of another', async () => {
    const { clock, portal, one, other } = await pair();
    const signal = new AbortController();
    const many = Array.from({ length: 300 }, () => admit(one, request(portal), signal.signal));
    const ended = Promise.allSettled(many);
    const told: number[] = [];
    const late = admit(
      one,
      request(portal, (wait) => void told.push(wait)),
      signal.signal,
    );
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]).toBeGreaterThan(140_000);
    const since = clock.now();
    await admit(other, request(portal));
    expect(clock.now() - since).toBeLessThan(60_000);
    signal.abort();
    await Promise.allSettled([late, ended]);
  });

  test('a request that is sent again goes before those that came later', async () => {
    const { portal, one } = await pair();
    await Promise.all([1, 2, 3].map(() => admit(one, request(portal))));
    const early = request(portal);
    const order: string[] = [];
    const later = [1, 2].map(async (name) => {
      await admit(one, request(portal));
      order.push(`later ${name}`);
    });
    const again = (async () => {
      await admit(one, early);
      order.push('again');
    })();
    await Promise.all([...later, again]);
    expect(order).toEqual(['again', 'later 1', 'later 2']);
  });

  test('a refusal that one hears holds all back, and those that wait stay in order', async () => {
    const { clock, portal, one, other } = await pair();
    const sentAt = clock.now();
    await Promise.all([1, 2, 3].map(() => admit(one, request(portal))));
    const order: number[] = [];
    const waiting = [0, 1, 2].map(async (name) => {
      await admit(other, request(portal));
      order.push(name);
      return clock.now();
    });
    const rest = await one.refused(tooFast(portal, sentAt));
    expect(rest).toBeGreaterThan(500);
    // One of the same moment changes nothing.
    await other.refused(tooFast(portal, sentAt));
    const [first = 0, second = 0] = await Promise.all(waiting);
    expect(order).toEqual([0, 1, 2]);
    expect(first - sentAt).toBeGreaterThan(990);
    expect(second - first).toBeGreaterThan(450);
  });

  test('a method that rests lets others pass, in all processes', async () => {
    const { clock, portal, one, other } = await pair();
    const scope = { portal, identity: IDENTITY };
    const time = {
      operating: 100,
      duration: 1,
      start: 1000,
      finish: 1000,
      operating_reset_at: 1010,
    };
    const sentAt = clock.now();
    await one.observe({ ...scope, method: 'slow.get', sentAt, time });
    expect(await other.secondsLeft(scope, 'slow.get')).toBe(0);
    expect(await other.secondsLeft(scope, 'any.get')).toBe(80);
    const refusal = {
      ...scope,
      method: 'slow.get',
      kind: 'operating',
      sentAt,
      retryAfter: undefined,
    } as const;
    expect(await one.refused(refusal)).toBeGreaterThan(500);
    const order: string[] = [];
    const slow = [1, 2].map(async () => {
      await admit(other, request(portal, undefined, 'slow.get'));
      order.push(`slow ${clock.now() - sentAt > 9990}`);
    });
    await admit(other, request(portal));
    order.push('any');
    await Promise.all(slow);
    expect(order).toEqual(['any', 'slow true', 'slow true']);
  });

  test('near its limit a method is slowed for all', async () => {
    const { clock, portal, one, other } = await pair({ limits: { ...LIMITS, capacity: 500 } });
    const sentAt = clock.now();
    // Ten seconds until the reset, five calls of two seconds each.
    const time = {
      operating: 90,
      duration: 2,
      start: 1000,
      finish: 1000,
      operating_reset_at: 1010,
    };
    await one.observe({ portal, identity: IDENTITY, method: 'any.get', sentAt, time });
    await admit(one, request(portal));
    await admit(other, request(portal));
    expect(clock.now() - sentAt).toBeGreaterThan(1800);
    expect(clock.now() - sentAt).toBeLessThan(9000);
  });

  test('a portal whose limits nobody knows has those of the cloud, for all, once it has refused', async () => {
    const { portal, one, other, clock } = await pair({ limits: 'auto' });
    const many = (limiter: Limiter) =>
      Promise.all(Array.from({ length: 100 }, () => admit(limiter, request(portal))));
    await Promise.all([many(one), many(other)]);
    const sentAt = clock.now();
    await one.refused(tooFast(portal, sentAt));
    await admit(other, request(portal));
    await admit(other, request(portal));
    expect(clock.now() - sentAt).toBeGreaterThan(1490);
  });

  test('idle portals leave nothing', async () => {
    const client = await connect();
    const limiter = redisLimiter(client, { limits: LIMITS, prefix: 'idle', address: 'one' });
    const portal = newPortal();
    await admit(limiter, request(portal));
    const time = { operating: 1, duration: 1, start: 1000, finish: 1000, operating_reset_at: 1600 };
    await limiter.observe({
      portal,
      identity: IDENTITY,
      method: 'any.get',
      sentAt: Date.now(),
      time,
    });
    if (!('call' in client)) throw new Error('another client');
    const keys = await client.call('KEYS', 'idle:*');
    if (!Array.isArray(keys)) throw new Error('no keys');
    expect(keys.map(String).toSorted()).toEqual([
      `idle:{${portal}}:bucket:one`,
      `idle:{${portal}}:method:webhook 1:any.get`,
    ]);
    const lives = await Promise.all(keys.map((key) => client.call('PTTL', String(key))));
    for (const life of lives) {
      expect(Number(life)).toBeGreaterThan(0);
      expect(Number(life)).toBeLessThanOrEqual(660_001);
    }
  });

  test('calls go on when Redis fails for a moment', async () => {
    const own = await RedisServer.open();
    const { client, close } = await REDIS_CLIENTS.redis(own.url);
    try {
      const limiter = redisLimiter(client, { limits: LIMITS, timeout: 20_000 });
      const portal = newPortal();
      await admit(limiter, request(portal));
      await own.stop();
      const waiting = admit(limiter, request(portal));
      await own.start();
      await expect(waiting).resolves.toBeUndefined();
    } finally {
      close();
      await own.close();
    }
  });
});

describe('a Redis that is away', () => {
  const gone: RedisClient = { call: () => Promise.reject(new Error('connect ECONNREFUSED')) };

  test('is an error of the call, which was not sent', async () => {
    const server = await startServer((_, response) => sendJson(response, 200, { result: 1 }));
    const limiter = redisLimiter(gone, { timeout: 60 });
    const client = createClient({ url: server.origin, token: 't', limiter, fetch: nodeFetch() });
    const error: unknown = await client.call('any.get').catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ attempts: 0, mayHaveExecuted: false });
    expect(String(error)).toMatch(/Redis.*ECONNREFUSED/u);
    expect(server.received).toEqual([]);
  });

  test('is done without where that was chosen: the process keeps the limits by itself', async () => {
    const clock = new LeapingClock();
    const limiter = redisLimiter(gone, { timeout: 60, whenAway: 'local', limits: LIMITS, clock });
    const portal = newPortal();
    const since = clock.now();
    const requests = Array.from({ length: 5 }, () => ({
      portal,
      identity: IDENTITY,
      method: 'any.get',
      order: nextOrder(),
    }));
    await Promise.all(requests.map((each) => admit(limiter, each)));
    expect(clock.now() - since).toBeGreaterThan(990);
    expect(await limiter.secondsLeft({ portal, identity: IDENTITY }, 'any.get')).toBe(80);
  });
});
