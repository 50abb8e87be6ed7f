import { setTimeout as pause } from 'node:timers/promises';

import type { KeptTokens, StoredTokens, TokenStore } from '@oint/core/authorization';
import type { Pool } from 'pg';

/** To be run once, as part of the application's migrations. */
export const TABLES = `
  CREATE TABLE IF NOT EXISTS tokens (key bytea PRIMARY KEY, version text NOT NULL, pair jsonb NOT NULL);
  CREATE TABLE IF NOT EXISTS token_locks (key bytea PRIMARY KEY, holder text NOT NULL, until timestamptz NOT NULL);
`;

/** Keeps tokens in PostgreSQL, for the processes of several machines. Keys are bytes there, as text may not hold all characters. */
export class PostgresTokenStore implements TokenStore {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async load(key: string): Promise<StoredTokens | undefined> {
    const query = 'SELECT version, pair AS tokens FROM tokens WHERE key = $1';
    const { rows } = await this.#pool.query<StoredTokens>(query, [Buffer.from(key)]);
    return rows[0];
  }

  async save(
    key: string,
    tokens: KeptTokens,
    expectedVersion: string | undefined,
  ): Promise<boolean> {
    const values = [Buffer.from(key), crypto.randomUUID(), JSON.stringify(tokens)];
    return expectedVersion === undefined
      ? this.#changes(
          'INSERT INTO tokens (key, version, pair) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
          values,
        )
      : this.#changes('UPDATE tokens SET version = $2, pair = $3 WHERE key = $1 AND version = $4', [
          ...values,
          expectedVersion,
        ]);
  }

  async remove(key: string): Promise<void> {
    await this.#changes('DELETE FROM tokens WHERE key = $1', [Buffer.from(key)]);
  }

  async withLock<Result>(key: string, ttl: number, work: () => Promise<Result>): Promise<Result> {
    const lock = [Buffer.from(key), crypto.randomUUID()];
    while (!(await this.#lock(lock, ttl))) await pause(10 + Math.random() * 20);
    try {
      return await work();
    } finally {
      await this.#changes('DELETE FROM token_locks WHERE key = $1 AND holder = $2', lock);
    }
  }

  /** The lock of one who died counts no more when its time is over, by the clock of the database. */
  #lock(lock: readonly unknown[], ttl: number): Promise<boolean> {
    return this.#changes(
      `INSERT INTO token_locks (key, holder, until) VALUES ($1, $2, now() + $3 * interval '1 millisecond')
       ON CONFLICT (key) DO UPDATE SET holder = excluded.holder, until = excluded.until
       WHERE token_locks.until <= now()`,
      [...lock, ttl],
    );
  }

  async #changes(query: string, values: readonly unknown[]): Promise<boolean> {
    return (await this.#pool.query(query, [...values])).rowCount === 1;
  }
}
