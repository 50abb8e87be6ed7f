/** A file's name says what it holds: no two files of a package share one, unless their folders say what differs. */
import { glob } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';

import { expect, test } from 'vitest';

import { root } from './pages.ts';

/** Folders whose files may be named like one elsewhere in the package, and why. */
type Namesakes = Readonly<Record<string, string>>;

/** Names that several files have, which stand in no folder of namesakes; the folders that spare none are told too. */
function sharedNames(paths: readonly string[], namesakes: Namesakes): string[] {
  const names = [...new Set(paths.map((path) => basename(path)))].toSorted(byText);
  const shared = names
    .map((name) => paths.filter((path) => basename(path) === name))
    .filter((files) => files.length > 1);
  const spared = (path: string): boolean =>
    Object.keys(namesakes).some((folder) => path.startsWith(folder));
  const wrong = shared
    .map((files) => files.filter((path) => basename(path) !== 'index.ts' && !spared(path)))
    .filter((files) => files.length > 1)
    .map((files) => files.toSorted(byText).join(', '));
  const idle = Object.keys(namesakes)
    .filter((folder) => !shared.flat().some((path) => path.startsWith(folder)))
    .map((folder) => `${folder} has no namesake`);
  return [...wrong, ...idle];
}

const byText = (one: string, other: string): number => (one < other ? -1 : 1);

async function sourcesOf(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of glob('src/**/*.ts', { cwd: join(root, folder) })) {
    if (!/\.(?:test|gen)\.ts$/u.test(path)) paths.push(path.replaceAll(sep, '/'));
  }
  expect(paths.length).toBeGreaterThan(1);
  return paths;
}

test('a name that stands twice is told, and so is a folder that is spared for nothing', () => {
  const paths = ['src/index.ts', 'src/a/index.ts', 'src/a/lamp.ts', 'src/b/lamp.ts', 'src/c/x.ts'];
  expect(sharedNames(paths, {})).toEqual(['src/a/lamp.ts, src/b/lamp.ts']);
  expect(sharedNames(paths, { 'src/a/': 'draws lamps' })).toEqual([]);
  expect(sharedNames(paths, { 'src/a/': 'draws lamps', 'src/c/': 'for nothing' })).toEqual([
    'src/c/ has no namesake',
  ]);
});

const FOLDERS: readonly (readonly [folder: string, namesakes: Namesakes])[] = [
  ['packages/cli', {}],
  ['packages/core', {}],
  ['packages/reference', {}],
  [
    'packages/sandbox',
    {
      'src/methods/': 'a file has the name of the REST methods that it answers',
      'src/portal/v3/': 'version 3 of what the portal does',
    },
  ],
  ['packages/sdk', {}],
  [
    'tools/codegen',
    {
      'src/commands/': 'a command has the name of what it starts',
      'src/emit/reference/': 'emitters have one shape',
      'src/emit/sdk/': 'emitters have one shape',
      'src/emit/sdk-rest/': 'emitters have one shape',
      'src/import/words/':
        'the phrases from which another room learns what its file of that name settles',
    },
  ],
];

test.each(FOLDERS)('%s has no name for two things', async (folder, namesakes) => {
  expect(sharedNames(await sourcesOf(folder), namesakes)).toEqual([]);
});
