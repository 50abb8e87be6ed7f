/** The clients of Redis that users have, as they are documented to be opened. */
import { Redis as IoRedis } from 'ioredis';
import { Redis as Valkey } from 'iovalkey';
import { createClient } from 'redis';

import type { RedisClient } from '../src/redis/index.ts';

export interface OpenClient {
  readonly client: RedisClient;
  readonly close: () => void;
}

/** What tells of lost connections is heard, as programs have to. */
const ignore = (): void => {};

export const REDIS_CLIENTS: Readonly<
  Record<'ioredis' | 'iovalkey' | 'redis', (url: string) => Promise<OpenClient>>
> = {
  ioredis: async (url) => {
    const client = new IoRedis(url);
    client.on('error', ignore);
    return { client, close: () => client.disconnect() };
  },
  iovalkey: async (url) => {
    const client = new Valkey(url);
    client.on('error', ignore);
    return { client, close: () => client.disconnect() };
  },
  redis: async (url) => {
    const client = createClient({ url });
    client.on('error', ignore);
    await client.connect();
    return { client, close: () => client.destroy() };
  },
};

/** All of them, by name. */
export const redisClients = Object.entries(REDIS_CLIENTS);
