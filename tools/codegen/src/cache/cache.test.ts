import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { openCache, versionOf } from './cache.ts';

async function makeFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cache-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'deep', 'cache.json');
}

test('what was made once is not made again, in the same run or the next', async () => {
  const file = await makeFile();
  let made = 0;
  const make = async (): Promise<{ made: number }> => ({ made: (made += 1) });
  for (let round = 0; round < 2; round += 1) {
    const cache = await openCache(file);
    expect(await cache.get('kind', 'content', make)).toEqual({ made: 1 });
    expect(await cache.get('kind', 'content', make)).toEqual({ made: 1 });
    await cache.save(file);
  }
  const cache = await openCache(file);
  expect(await cache.get('other kind', 'content', make)).toEqual({ made: 2 });
  expect(await cache.get('kind', 'other content', make)).toEqual({ made: 3 });
});

test('what a run did not ask for is not kept', async () => {
  const file = await makeFile();
  const first = await openCache(file);
  await first.get('kind', 'old', async () => 'an old value');
  await first.save(file);
  const second = await openCache(file);
  await second.get('kind', 'new', async () => 'a new value');
  await second.save(file);
  expect(Object.values(JSON.parse(await readFile(file, 'utf8')))).toEqual(['a new value']);
});

test.each(['', '{', '[1]', 'null', '{"x":'])('a file of %j is an empty cache', async (text) => {
  const file = await makeFile();
  await (await openCache(file)).get('kind', 'content', async () => 1);
  const cache = await openCache(file);
  await cache.get('kind', 'content', async () => 2);
  await cache.save(file);
  await writeFile(file, text);
  expect(await (await openCache(file)).get('kind', 'content', async () => 3)).toBe(3);
});

test('the version is another one when any module is, however deep it lies', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cache-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'import/words'), { recursive: true });
  const write = (path: string): Promise<void> => writeFile(join(folder, path), path);
  await write('names.ts');
  const first = await versionOf([folder]);
  expect(await versionOf([folder])).toBe(first);
  await write('import/words/keys.test.ts');
  expect(await versionOf([folder])).toBe(first);
  await write('import/words/keys.ts');
  expect(await versionOf([folder])).not.toBe(first);
});
