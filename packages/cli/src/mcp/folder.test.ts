import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { Folder } from './folder.ts';

let root: string;
let folder: Folder;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'oint-folder-'));
  await mkdir(join(root, 'inside'));
  await mkdir(join(root, '.ssh'));
  for (const name of ['.env', '.ssh/id', 'inside/.npmrc']) await writeFile(join(root, name), 'x');
  await symlink(join(root, '.env'), join(root, 'visible'));
  folder = await Folder.open(root);
});

afterAll(() => rm(root, { recursive: true }));

test.each([
  'con.csv',
  'NUL',
  'inside/Lpt1.csv',
  'aux',
  'a:b.csv',
  'deals?.csv',
  'x .',
  'tab\t.csv',
])('%j is written nowhere: some system takes it for another thing', async (name) => {
  await expect(folder.create(name)).rejects.toThrow(/not every system/u);
});

const HIDDEN = ['.env', '.ssh/id', 'inside/.npmrc', './.env', 'inside/../.env'];

test.each([...HIDDEN, 'visible'])('%j is hidden, and not read', async (name) => {
  await expect(folder.existing(name)).rejects.toThrow(/hidden/u);
});

test.each(HIDDEN)('%j is hidden, and not written', async (name) => {
  await expect(folder.create(name)).rejects.toThrow(/hidden/u);
});

test('a name of any length is told in part', async () => {
  const failure = await folder.create(`${'x'.repeat(5000)}.csv`).catch((error: unknown) => error);
  expect(String(failure).length).toBeLessThan(200);
  expect(String(failure)).toContain('cannot be written');
  expect(String(failure)).not.toContain(root);
});

test('of two who want a name one gets it, and a file that is not finished leaves nothing', async () => {
  const before = await readdir(root);
  const asked = await Promise.allSettled([folder.create('one.csv'), folder.create('one.csv')]);
  expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  for (const each of asked) if (each.status === 'fulfilled') await each.value.file.discard();
  expect(await readdir(root)).toEqual(before);
  const { path, file } = await folder.create('inside/one.csv');
  await file.write('a\n');
  await file.write('b\n');
  await file.finish();
  expect(await readFile(path, 'utf8')).toBe('a\nb\n');
  expect(await readdir(join(root, 'inside'))).toEqual(['.npmrc', 'one.csv']);
});
