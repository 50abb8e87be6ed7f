import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { openFolder } from './open-folder.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reference-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: object): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), JSON.stringify(content));
}

const FACTS = {
  format: 1,
  name: 'depot.box.get',
  page: 'depot/box-get.md',
  scopes: ['depot', 'shop'],
  version: 2,
  access: 'read',
  params: { fields: {} },
  result: 'any',
  errors: [],
};

test('an index and the facts of each method', async () => {
  await write('depot/depot.box.get.json', FACTS);
  await write('depot/depot.box.get.v3.json', {
    ...FACTS,
    version: 3,
    deprecated: {},
    result: 'string',
  });
  await write('other/profile.json', { ...FACTS, name: 'profile', scopes: [] });
  await write('errors.json', { format: 1, errors: ['A'] });
  const { loadMethods, loadFacts } = await openFolder(folder);
  const index = await loadMethods();
  const { all: methods, scopes } = index;
  expect(methods).toEqual([
    {
      name: 'depot.box.get',
      scope: 'depot',
      scopes: ['depot', 'shop'],
      version: 2,
      access: 'read',
      deprecated: false,
    },
    {
      name: 'depot.box.get',
      scope: 'depot',
      scopes: ['depot', 'shop'],
      version: 3,
      access: 'read',
      deprecated: true,
    },
    { name: 'profile', scope: 'other', scopes: [], version: 2, access: 'read', deprecated: false },
  ]);
  expect(scopes).toEqual(['depot', 'shop']);
  expect(index.find('Depot.Box.GET')).toEqual(methods.slice(0, 2));
  expect(index.find('depot.box')).toEqual([]);
  const facts = await Promise.all(methods.map(loadFacts));
  expect(facts.map(({ result }) => result)).toEqual(['any', 'string', 'any']);
});

test('a method of another reference is none of this one', async () => {
  await write('depot/depot.box.get.json', FACTS);
  const other = await openFolder(folder);
  const [method] = (await other.loadMethods()).all;
  await rm(join(folder, 'depot'), { recursive: true });
  const { loadFacts } = await openFolder(folder);
  if (method === undefined) throw new Error('the folder has a method');
  await expect(loadFacts(method)).rejects.toThrow(`depot.box.get is no method of ${folder}`);
});

test('a folder that does not exist has no methods', async () => {
  const { loadMethods } = await openFolder(join(folder, 'absent'));
  expect((await loadMethods()).all).toEqual([]);
});

test('a file that holds no facts is named', async () => {
  await write('depot/broken.json', { format: 1 });
  await expect(openFolder(folder)).rejects.toThrow('depot/broken.json');
});

test('what example answers look like, of those methods that have any', async () => {
  await write('depot/depot.box.get.json', FACTS);
  await write('depot/depot.box.get.v3.json', { ...FACTS, version: 3 });
  const shown = [{ result: 'integer' }];
  await write('depot.answers.json', { format: 1, answers: { 'depot.box.get.v3': shown } });
  const reference = await openFolder(folder);
  const { all: methods } = await reference.loadMethods();
  expect(await Promise.all(methods.map(reference.loadAnswers))).toEqual([[], shown]);
});

test('answers of another format are told of', async () => {
  await write('depot/depot.box.get.json', FACTS);
  await write('depot.answers.json', { format: 2, answers: {} });
  await expect(openFolder(folder)).rejects.toThrow('depot.answers.json');
});
