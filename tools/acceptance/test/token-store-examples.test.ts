/** The examples of the guide: stores for databases of the user's own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TokenStore } from '@oint/core/authorization';
import { tokenStoreContract } from '@oint/core/testing';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { PostgresTokenStore, TABLES } from '../examples/postgres-token-store.ts';
import { hasPostgres, PostgresServer } from './postgres-server.ts';

const promisesOf = (open: () => TokenStore | Promise<TokenStore>) =>
  tokenStoreContract(open).map(({ name, run }) => [name, run] as const);

/** Node 20 has no SQLite of its own. */
const sqlite = await import('../examples/sqlite-token-store.ts').catch(() => undefined);

describe.skipIf(sqlite === undefined)('tokens in SQLite', () => {
  let folder: string;
  const opened: { close(): void }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oint-sqlite-'));
  });

  afterAll(async () => {
    for (const store of opened) store.close();
    await rm(folder, { recursive: true });
  });

  const open = (): TokenStore => {
    if (sqlite === undefined) throw new Error('no SQLite');
    const store = new sqlite.SqliteTokenStore(join(folder, 'tokens.sqlite'));
    opened.push(store);
    return store;
  };

  test.each(promisesOf(open))('%s', async (_, run) => {
    await expect(run()).resolves.toBeUndefined();
  });

  test('a lock whose holder died ends by itself', async () => {
    await heldForever(open(), 'dead', 100);
    expect(await open().withLock('dead', 1000, async () => 7)).toBe(7);
  });
});

describe.skipIf(!hasPostgres)('tokens in a real PostgreSQL', () => {
  let server: PostgresServer;
  const pools: Pool[] = [];

  beforeAll(async () => {
    server = await PostgresServer.open();
    const connection = { host: server.folder, user: 'postgres', database: 'postgres' };
    pools.push(new Pool(connection), new Pool(connection));
    await pools[0]?.query(TABLES);
  });

  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await server.close();
  });

  let count = 0;
  const open = (): TokenStore => {
    const pool = pools[count % pools.length];
    count += 1;
    if (pool === undefined) throw new Error('no pool');
    return new PostgresTokenStore(pool);
  };

  test.each(promisesOf(open))('%s', async (_, run) => {
    await expect(run()).resolves.toBeUndefined();
  });

  test('a lock whose holder died ends by itself', async () => {
    await heldForever(open(), 'dead', 100);
    expect(await open().withLock('dead', 1000, async () => 7)).toBe(7);
  });
});

/** Takes a lock and does not give it back, as who dies. */
function heldForever(store: TokenStore, key: string, ttl: number): Promise<void> {
  return new Promise((begun) => {
    void store.withLock(key, ttl, () => {
      begun();
      return new Promise(() => {});
    });
  });
}
