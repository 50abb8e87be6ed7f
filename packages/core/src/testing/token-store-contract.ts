import type { KeptTokens, TokenStore } from '../authorization/token-store.ts';

/** One promise that a store must keep, for any test runner: it holds when `run` does not fail. */
export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Stores of the same tokens, as two processes have them. */
interface Pair {
  readonly one: TokenStore;
  readonly other: TokenStore;
  readonly key: string;
}

const TTL = 10_000;

/**
 * The promises of a {@link TokenStore}.
 *
 * @param open Opens the store; each call as another process would, on the same tokens. Keys are new ones each time.
 * @example
 * for (const { name, run } of tokenStoreContract(() => postgresTokenStore(pool))) test(name, run);
 */
export function tokenStoreContract(
  open: () => TokenStore | Promise<TokenStore>,
): readonly ContractCase[] {
  return Object.entries(PROMISES).map(([name, check]) => ({
    name,
    run: async () => {
      await check({ one: await open(), other: await open(), key: `test ${crypto.randomUUID()}` });
    },
  }));
}

const PROMISES: Readonly<Record<string, (pair: Pair) => Promise<void>>> = {
  async 'a key that was never saved has nothing'({ one, key }) {
    demand((await one.load(key)) === undefined, 'load must give undefined');
  },

  async 'what was saved is there for all, to the letter'({ one, other, key }) {
    const tokens = {
      ...tokensOf(1),
      serverEndpoint: 'https://oauth.example/rest/',
      clientEndpoint: 'https://portal.example/rest/',
      applicationToken: 'of the application «ё»',
    };
    demand(await one.save(key, tokens, undefined), 'the first save must succeed');
    const loaded = (await other.load(key))?.tokens;
    demand(loaded !== undefined && isSame(loaded, tokens), 'load must give what was saved');
  },

  async 'a key has nothing of another'({ one, other, key }) {
    const keys = [key, key.toUpperCase(), `${key}/../x`, `${key}\u0000`, `${key} Ключ`];
    for (const [index, each] of keys.entries()) {
      demand(await one.save(each, tokensOf(index), undefined), `the key ${index} must be free`);
    }
    for (const [index, each] of keys.entries()) {
      const loaded = (await other.load(each))?.tokens;
      demand(
        loaded !== undefined && isSame(loaded, tokensOf(index)),
        `the key ${index} is mixed up`,
      );
    }
  },

  async 'a save that expects another version changes nothing'({ one, other, key }) {
    demand(!(await one.save(key, tokensOf(1), 'none')), 'there is no version yet');
    await one.save(key, tokensOf(1), undefined);
    const first = await one.load(key);
    demand(!(await other.save(key, tokensOf(2), undefined)), 'there is a version by now');
    demand(await other.save(key, tokensOf(2), first?.version), 'the version is the right one');
    demand(!(await one.save(key, tokensOf(3), first?.version)), 'the version is an old one');
    const loaded = await one.load(key);
    demand(loaded !== undefined && isSame(loaded.tokens, tokensOf(2)), 'the second must be there');
    demand(loaded?.version !== first?.version, 'each save must change the version');
  },

  async 'what was removed is gone for all, and its key is free'({ one, other, key }) {
    await one.remove(key);
    await one.save(key, tokensOf(1), undefined);
    const first = await one.load(key);
    await other.remove(key);
    demand((await one.load(key)) === undefined, 'load must give undefined');
    demand(!(await one.save(key, tokensOf(2), first?.version)), 'there is no version any more');
    demand(await one.save(key, tokensOf(3), undefined), 'the key must be free');
  },

  async 'of saves at once that expect one version, one succeeds'({ one, other, key }) {
    const stores = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? one : other));
    const saved = await Promise.all(
      stores.map((store, index) => store.save(key, tokensOf(index), undefined)),
    );
    demand(saved.filter(Boolean).length === 1, `${saved.filter(Boolean).length} succeeded`);
  },

  async 'work under the lock is alone'({ one, other, key }) {
    let inside = 0;
    let most = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      inside -= 1;
      done += 1;
    };
    const stores = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? one : other));
    await Promise.all(stores.map((store) => store.withLock(key, TTL, work)));
    demand(most === 1, `${most} were inside at once`);
    demand(done === stores.length, `${done} of ${stores.length} came inside`);
  },

  async 'under the lock one can load and save, and another key is free'({ one, key }) {
    const saved = await one.withLock(key, TTL, async () => {
      const before = await one.load(key);
      return one.withLock(`${key} other`, TTL, () => one.save(key, tokensOf(1), before?.version));
    });
    demand(saved, 'the save must succeed');
  },

  async 'a failure comes through, and frees the lock'({ one, other, key }) {
    const failure = new Error('of the work');
    const outcome = await one
      .withLock(key, TTL, () => Promise.reject(failure))
      .catch((error: unknown) => error);
    demand(outcome === failure, 'the failure must be the work’s own');
    demand((await other.withLock(key, TTL, async () => 7)) === 7, 'the outcome must be the work’s');
  },
};

function tokensOf(number: number): KeptTokens {
  return {
    accessToken: `access ${number} «ё»`,
    refreshToken: `refresh ${number}`,
    expiresAt: 1_800_000_000_123 + number,
  };
}

function isSame(one: KeptTokens, other: KeptTokens): boolean {
  return (
    one.accessToken === other.accessToken &&
    one.refreshToken === other.refreshToken &&
    one.expiresAt === other.expiresAt &&
    one.serverEndpoint === other.serverEndpoint &&
    one.clientEndpoint === other.clientEndpoint &&
    one.applicationToken === other.applicationToken
  );
}

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`token store: ${what}`);
}
