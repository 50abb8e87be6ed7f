import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ConfigurationError, NetworkError } from '../src/index.ts';
import { type RedisClient, redisTokenStore } from '../src/redis/index.ts';
import { tokenStoreContract } from '../src/testing/index.ts';
import { type OpenClient, REDIS_CLIENTS, redisClients } from './redis-clients.ts';
import { hasRedis, RedisServer } from './redis-server.ts';

const TOKENS = { accessToken: 'made0up0access', refreshToken: 'made0up0refresh', expiresAt: 1 };

describe.skipIf(!hasRedis)('tokens in a real Redis', () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await RedisServer.open();
  });

  afterAll(() => server.close());

  describe.each(redisClients)('by %s', (_, connect) => {
    const clients: OpenClient[] = [];

    beforeAll(async () => {
      clients.push(await connect(server.url), await connect(server.url));
    });

    afterAll(() => {
      for (const client of clients) client.close();
    });

    let opened = 0;
    const open = () => {
      const client = clients[opened % clients.length]?.client;
      opened += 1;
      if (client === undefined) throw new Error('no client');
      return redisTokenStore(client);
    };

    test.each(tokenStoreContract(open).map(({ name, run }) => [name, run] as const))(
      '%s',
      async (__, run) => {
        await expect(run()).resolves.toBeUndefined();
      },
    );
  });

  test('leave no lock behind, and end one whose holder died', async () => {
    const { client, close } = await REDIS_CLIENTS.redis(server.url);
    try {
      const store = redisTokenStore(client, { prefix: 'own' });
      const dead = new Promise<never>(() => {});
      void redisTokenStore(client, { prefix: 'own' }).withLock('one', 100, () => dead);
      const since = performance.now();
      await store.withLock('one', 1000, async () => {
        expect(performance.now() - since).toBeGreaterThan(90);
      });
      await store.save('one', TOKENS, undefined);
      const keys = 'sendCommand' in client ? await client.sendCommand(['KEYS', 'own:*']) : [];
      expect(keys).toEqual(['own:tokens:one']);
    } finally {
      close();
    }
  });

  test('outlive a Redis that fails and comes back', async () => {
    const { client, close } = await REDIS_CLIENTS.ioredis(server.url);
    try {
      const store = redisTokenStore(client);
      await store.save('lasting', TOKENS, undefined);
      await server.stop();
      const loading = store.load('lasting');
      await server.start();
      expect((await loading)?.tokens).toEqual(TOKENS);
    } finally {
      close();
    }
  });
});

describe('a Redis that does not answer', () => {
  const silent: RedisClient = { call: () => new Promise(() => {}) };
  const refusing: RedisClient = {
    call: (...words) =>
      Promise.reject(
        Object.assign(new Error(`ERR unknown command, with args beginning with: ${words.join()}`), {
          command: words,
        }),
      ),
  };
  const leaving: RedisClient = { call: () => Promise.reject(new Error('connect ECONNREFUSED')) };

  test.each([
    ['is silent', silent, /no answer within 60 ms/u],
    ['refuses', refusing, /ERR unknown command$/u],
    ['is not there', leaving, /ECONNREFUSED/u],
  ])('and %s is an error that says so, and no token', async (_, client, said) => {
    const saving = redisTokenStore(client, { timeout: 60 }).save('one', TOKENS, undefined);
    const error: unknown = await saving.catch((failure: unknown) => failure);
    if (!(error instanceof NetworkError)) throw new Error('another error');
    expect(error.message).toMatch(/^Redis, which is shared/u);
    expect(error.message).toMatch(said);
    expect(JSON.stringify([error, error.message, error.cause])).not.toContain('made0up0');
  });

  test('for no time at all is refused as an option', () => {
    for (const timeout of [0, -1, Infinity, Number.NaN]) {
      expect(() => redisTokenStore(silent, { timeout })).toThrow(ConfigurationError);
    }
  });
});
