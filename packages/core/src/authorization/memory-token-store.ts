import type { KeptTokens, StoredTokens, TokenStore } from './token-store.ts';

/** Keeps tokens in this process alone: for tests, and for programs that get new ones whenever they start. */
export function memoryTokenStore(): TokenStore {
  return new MemoryTokenStore();
}

class MemoryTokenStore implements TokenStore {
  readonly #stored = new Map<string, StoredTokens>();
  /** The last of those who hold a lock or wait for it. */
  readonly #lines = new Map<string, Promise<void>>();
  #saves = 0;

  async load(key: string): Promise<StoredTokens | undefined> {
    return this.#stored.get(key);
  }

  async save(
    key: string,
    tokens: KeptTokens,
    expectedVersion: string | undefined,
  ): Promise<boolean> {
    if (this.#stored.get(key)?.version !== expectedVersion) return false;
    this.#saves += 1;
    this.#stored.set(key, { tokens: { ...tokens }, version: String(this.#saves) });
    return true;
  }

  /** Nobody dies here without the whole process, so that no lock can be too old. */
  async withLock<Result>(key: string, _: number, work: () => Promise<Result>): Promise<Result> {
    const mine = (this.#lines.get(key) ?? Promise.resolve()).then(work);
    const end = ended(mine);
    this.#lines.set(key, end);
    try {
      return await mine;
    } finally {
      if (this.#lines.get(key) === end) this.#lines.delete(key);
    }
  }
}

/** Its end, whatever comes of it. */
async function ended(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Whoever waits for its outcome is told.
  }
}
