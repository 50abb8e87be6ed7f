import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { memoryTokenStore, type TokenStore } from '../src/authorization/index.ts';
import { fileTokenStore } from '../src/node/index.ts';
import { tokenStoreContract } from '../src/testing/index.ts';

const TOKENS = { accessToken: 'made0up0access', refreshToken: 'made0up0refresh', expiresAt: 1 };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-tokens-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const promisesOf = (open: () => TokenStore) =>
  tokenStoreContract(open).map(({ name, run }) => [name, run] as const);

describe('the memory', () => {
  const store = memoryTokenStore();
  test.each(promisesOf(() => store))('%s', async (_, run) => {
    await expect(run()).resolves.toBeUndefined();
  });
});

describe('a folder', () => {
  test.each(promisesOf(() => fileTokenStore(join(folder, 'all'))))('%s', async (_, run) => {
    await expect(run()).resolves.toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')('nobody else may read', async () => {
    const own = join(folder, 'private');
    await fileTokenStore(own).save('one', TOKENS, undefined);
    expect((await stat(own)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(own)) {
      expect((await stat(join(own, name))).mode & 0o777).toBe(0o600);
    }
  });

  test('has neither locks nor halves left when all is done, and takes over what a crash left', async () => {
    const own = join(folder, 'crashed');
    const store = fileTokenStore(own);
    await store.save('one', TOKENS, undefined);
    const [name = ''] = await readdir(own);
    await writeFile(join(own, `${name}.new`), '{"half');
    await writeFile(join(own, `${name}.lock-${Date.now() - 1}-${crypto.randomUUID()}`), '');
    const version = (await store.load('one'))?.version;
    const next = { ...TOKENS, accessToken: 'made0up0second' };
    expect(await store.withLock('one', 1000, () => store.save('one', next, version))).toBe(true);
    expect((await store.load('one'))?.tokens).toEqual(next);
    expect(await readdir(own)).toEqual([name]);
  });

  test('waits for the lock of a process that died until it counts no more', async () => {
    const own = join(folder, 'dead');
    await mkdir(own);
    const store = fileTokenStore(own);
    await store.save('one', TOKENS, undefined);
    const [name = ''] = await readdir(own);
    const until = Date.now() + 150;
    await writeFile(join(own, `${name}.lock-${until}-${crypto.randomUUID()}`), '');
    await store.withLock('one', 1000, async () => {
      expect(Date.now()).toBeGreaterThanOrEqual(until);
    });
  });

  test('says no token where a file is broken', async () => {
    const own = join(folder, 'broken');
    const store = fileTokenStore(own);
    await store.save('one', TOKENS, undefined);
    const [name = ''] = await readdir(own);
    const text = await readFile(join(own, name), 'utf8');
    await writeFile(join(own, name), text.slice(0, -10));
    const error: unknown = await store.load('one').catch((failure: unknown) => failure);
    expect(String(error)).toMatch(/holds no tokens/u);
    expect(String(error)).not.toContain(TOKENS.accessToken);
  });
});

describe('the promises', () => {
  const good = memoryTokenStore();
  const bad: readonly [promise: string, Partial<TokenStore>][] = [
    ['alone', { withLock: (_, __, work) => work() }],
    ['another version', { save: async (key, tokens) => saveAlways(key, tokens) }],
    ['removed', { remove: async () => {} }],
    ['never saved', { load: async () => ({ tokens: TOKENS, version: '1' }) }],
  ];

  async function saveAlways(key: string, tokens: typeof TOKENS) {
    return good.save(key, tokens, (await good.load(key))?.version);
  }

  test.each(bad)('%s: are broken by a store that does not keep them', async (promise, broken) => {
    const store: TokenStore = {
      load: (key) => good.load(key),
      save: (key, tokens, version) => good.save(key, tokens, version),
      remove: (key) => good.remove(key),
      withLock: (key, ttl, work) => good.withLock(key, ttl, work),
      ...broken,
    };
    const contract = tokenStoreContract(() => store).find(({ name }) => name.includes(promise));
    await expect(contract?.run()).rejects.toThrow(/^token store: /u);
  });
});
