import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

import type { KeptTokens, StoredTokens, TokenStore } from '@oint/core/authorization';

const TABLES = `
  CREATE TABLE IF NOT EXISTS tokens (key TEXT PRIMARY KEY, version TEXT NOT NULL, pair TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS token_locks (key TEXT PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) STRICT;
`;

/** Keeps tokens in a SQLite file, for the processes of one machine. */
export class SqliteTokenStore implements TokenStore {
  readonly #database: DatabaseSync;

  /** @param path File of the database; only its owner should be able to read it. */
  constructor(path: string) {
    this.#database = new DatabaseSync(path, { timeout: 5000 });
    this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${TABLES}`);
  }

  async load(key: string): Promise<StoredTokens | undefined> {
    const row = this.#database.prepare('SELECT version, pair FROM tokens WHERE key = ?').get(key);
    if (row === undefined) return undefined;
    return { version: String(row['version']), tokens: JSON.parse(String(row['pair'])) };
  }

  async save(
    key: string,
    tokens: KeptTokens,
    expectedVersion: string | undefined,
  ): Promise<boolean> {
    const version = crypto.randomUUID();
    const pair = JSON.stringify(tokens);
    const { changes } =
      expectedVersion === undefined
        ? this.#run('INSERT OR IGNORE INTO tokens (version, pair, key) VALUES (?, ?, ?)', [
            version,
            pair,
            key,
          ])
        : this.#run('UPDATE tokens SET version = ?, pair = ? WHERE key = ? AND version = ?', [
            version,
            pair,
            key,
            expectedVersion,
          ]);
    return Number(changes) === 1;
  }

  async remove(key: string): Promise<void> {
    this.#run('DELETE FROM tokens WHERE key = ?', [key]);
  }

  async withLock<Result>(key: string, ttl: number, work: () => Promise<Result>): Promise<Result> {
    const holder = crypto.randomUUID();
    while (!this.#lock(key, holder, ttl)) await pause(10 + Math.random() * 20);
    try {
      return await work();
    } finally {
      this.#run('DELETE FROM token_locks WHERE key = ? AND holder = ?', [key, holder]);
    }
  }

  close(): void {
    this.#database.close();
  }

  /** The lock of one who died counts no more when its time is over. */
  #lock(key: string, holder: string, ttl: number): boolean {
    const now = Date.now();
    const { changes } = this.#run(
      `INSERT INTO token_locks (key, holder, until) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET holder = excluded.holder, until = excluded.until
       WHERE token_locks.until <= ?`,
      [key, holder, now + ttl, now],
    );
    return Number(changes) === 1;
  }

  #run(statement: string, values: readonly (string | number)[]) {
    return this.#database.prepare(statement).run(...values);
  }
}
