import type { KeptTokens, StoredTokens, TokenStore } from './token-store.ts';
import { Turns } from './turns.ts';

/** Keeps tokens in this process alone: for tests, and for programs that get new ones whenever they start. */
export function memoryTokenStore(): TokenStore {
  return new MemoryTokenStore();
}

class MemoryTokenStore implements TokenStore {
  readonly #stored = new Map<string, StoredTokens>();
  readonly #turns = new Turns();
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

  async remove(key: string): Promise<void> {
    this.#stored.delete(key);
  }

  /** Nobody dies here without the whole process, so that no lock can be too old. */
  withLock<Result>(key: string, _: number, work: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(key, work);
  }
}
