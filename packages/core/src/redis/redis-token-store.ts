import {
  isStoredTokens,
  type KeptTokens,
  type StoredTokens,
  type TokenStore,
} from '../authorization/token-store.ts';
import { Turns } from '../authorization/turns.ts';
import { systemClock } from '../clock.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { RedisClient } from './redis-client.ts';
import { RedisConnection, type RedisOptions } from './redis-connection.ts';
import { LOAD, LOCK, REMOVE, SAVE, UNLOCK } from './token-scripts.ts';

/** Milliseconds between two looks at a lock that another process has. */
const LOOK = 25;

/**
 * Keeps tokens in Redis, for the processes of several machines. A Redis that forgets what it was told last when it
 * stops loses pairs, whose refresh token serves but once: switch on `appendonly`, with `appendfsync always` where a person can
 * hardly be asked to let the application in anew.
 *
 * @param client A client of `ioredis`, `iovalkey` or `redis` that is connected, or connects by itself.
 * @throws ConfigurationError when an option cannot work.
 * @example
 * const store = redisTokenStore(new Redis('redis://127.0.0.1:6379'));
 */
export function redisTokenStore(client: RedisClient, options: RedisOptions = {}): TokenStore {
  return new RedisTokenStore(new RedisConnection(client, options));
}

class RedisTokenStore implements TokenStore {
  readonly #redis: RedisConnection;
  /** Of one process one alone asks for a lock. */
  readonly #turns = new Turns();

  constructor(redis: RedisConnection) {
    this.#redis = redis;
  }

  async load(key: string): Promise<StoredTokens | undefined> {
    const name = this.#nameOf('tokens', key);
    const reply = await this.#redis.run(LOAD, { keys: [name], args: [] });
    const [version, text] = Array.isArray(reply) ? reply : [];
    if (version === null || version === undefined) return undefined;
    const stored = { version: String(version), tokens: parse(String(text)) };
    if (isStoredTokens(stored)) return stored;
    throw new ConfigurationError(`the Redis key ${name} holds no tokens: remove it`, {
      kind: 'token-key',
      key: name,
    });
  }

  async save(
    key: string,
    tokens: KeptTokens,
    expectedVersion: string | undefined,
  ): Promise<boolean> {
    const args = [expectedVersion ?? '', crypto.randomUUID(), JSON.stringify(tokens)];
    return (await this.#redis.run(SAVE, { keys: [this.#nameOf('tokens', key)], args })) === 1;
  }

  async remove(key: string): Promise<void> {
    await this.#redis.run(REMOVE, { keys: [this.#nameOf('tokens', key)], args: [] });
  }

  withLock<Result>(key: string, ttl: number, work: () => Promise<Result>): Promise<Result> {
    const keys = [this.#nameOf('lock', key)];
    return this.#turns.take(key, async () => {
      const holder = crypto.randomUUID();
      while ((await this.#redis.run(LOCK, { keys, args: [holder, ttl] })) !== 1) await look();
      try {
        return await work();
      } finally {
        // A lock that cannot be given back ends by itself: what was done is done.
        await this.#redis.run(UNLOCK, { keys, args: [holder] }).catch(() => {});
      }
    });
  }

  #nameOf(kind: string, key: string): string {
    return `${this.#redis.prefix}:${kind}:${key}`;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function look(): Promise<void> {
  return new Promise((resolve) => {
    systemClock.after(LOOK * (0.5 + Math.random()), resolve);
  });
}
