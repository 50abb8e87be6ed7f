import { join } from 'node:path';

import {
  parseStoredTokens,
  type KeptTokens,
  type StoredTokens,
  type TokenStore,
} from '../authorization/token-store.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { underLock } from './file-lock.ts';

/** Milliseconds that writing a few hundred bytes may take. */
const WRITE_TTL = 10_000;

/**
 * Keeps tokens in a folder, in a file for each portal that only its owner may read. For the processes of one machine: they
 * share the folder. A file is replaced as a whole, so that a crash leaves the pair before or the new one.
 *
 * @param folder It is made where it is missing.
 * @example
 * const store = fileTokenStore('/var/lib/my-app/tokens');
 */
export function fileTokenStore(folder: string): TokenStore {
  return new FileTokenStore(folder);
}

class FileTokenStore implements TokenStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async load(key: string): Promise<StoredTokens | undefined> {
    return read(join(this.#folder, await fileNameOf(key)));
  }

  async save(
    key: string,
    tokens: KeptTokens,
    expectedVersion: string | undefined,
  ): Promise<boolean> {
    const name = await this.#prepare(key);
    const path = join(this.#folder, name);
    return underLock(this.#folder, `${name}.save`, WRITE_TTL, async () => {
      if ((await read(path))?.version !== expectedVersion) return false;
      await replace(path, { tokens, version: crypto.randomUUID() });
      return true;
    });
  }

  async remove(key: string): Promise<void> {
    const { rm } = await import('node:fs/promises');
    const name = await this.#prepare(key);
    const path = join(this.#folder, name);
    await underLock(this.#folder, `${name}.save`, WRITE_TTL, async () => {
      await rm(path, { force: true });
      await syncFolder(path);
    });
  }

  async withLock<Result>(key: string, ttl: number, work: () => Promise<Result>): Promise<Result> {
    const name = await this.#prepare(key);
    return underLock(this.#folder, name, ttl, work);
  }

  async #prepare(key: string): Promise<string> {
    const { mkdir } = await import('node:fs/promises');
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    return fileNameOf(key);
  }
}

/** Keys may be of any length and in any letters, names of files may not. */
async function fileNameOf(key: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  return `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.json`;
}

async function read(path: string): Promise<StoredTokens | undefined> {
  const { readFile } = await import('node:fs/promises');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const stored = parseStoredTokens(text);
  if (stored !== undefined) return stored;
  throw new ConfigurationError(`the file ${path} holds no tokens: remove it`, {
    kind: 'token-file',
    path,
  });
}

/** Under the lock: what others left of such files is of those who died. */
async function replace(path: string, stored: StoredTokens): Promise<void> {
  const { open, rename, rm } = await import('node:fs/promises');
  const fresh = `${path}.new`;
  await rm(fresh, { force: true });
  const file = await open(fresh, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(stored));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
  await syncFolder(path);
}

/** The new name survives a crash when its folder is written too; Windows opens no folders, and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { open } = await import('node:fs/promises');
  const folder = await open(join(path, '..'));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
