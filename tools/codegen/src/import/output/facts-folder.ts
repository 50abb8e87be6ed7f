/** The folder that facts are written to. It may hold other files too: they are never touched. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import {
  ANSWERS_SUFFIX,
  ERRORS_FILE,
  EVENTS_FILE,
  NOTICE_FILE,
  PLACEMENTS_FILE,
  READINGS_FILE,
  SOURCE_FILE,
} from '@oint/reference';
import { compare } from '@oint/reference/typescript';

import { ignoreMissing } from '../../ignore-missing.ts';

/** Texts by path below the folder, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** What an import writes beside the folders of the scopes. */
const BESIDE: readonly string[] = [
  ERRORS_FILE,
  EVENTS_FILE,
  NOTICE_FILE,
  PLACEMENTS_FILE,
  READINGS_FILE,
  SOURCE_FILE,
];

function isBeside(path: string): boolean {
  return BESIDE.includes(path) || (!path.includes('/') && path.endsWith(ANSWERS_SUFFIX));
}

/** The files of an earlier import. */
export async function readFacts(folder: string): Promise<Files> {
  const paths = await pathsOf(folder);
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
  );
  return new Map(texts.filter(([path, text]) => isBeside(path) || isFacts(text)));
}

/** Whether the folder holds files, and no import has ever written there. */
export async function isForeign(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(ignoreMissing);
  const visible = (names ?? []).filter((name) => !name.startsWith('.'));
  return visible.length > 0 && !visible.includes(SOURCE_FILE);
}

/** Writes what differs from `present`, and removes what is of it no more. */
export async function writeFacts(folder: string, files: Files, present: Files): Promise<void> {
  const gone = [...present.keys()].filter((path) => !files.has(path));
  await Promise.all(gone.map((path) => rm(join(folder, path))));
  const changed = [...files].filter(([path, text]) => present.get(path) !== text);
  const folders = new Set(changed.map(([path]) => dirname(join(folder, path))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  await Promise.all(changed.map(([path, text]) => writeFile(join(folder, path), text)));
}

/** Paths where an import writes: `<scope>/<method>.json`, and the files beside the scopes. */
async function pathsOf(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(ignoreMissing)) ?? [];
  const scopes = entries.filter((entry) => entry.isDirectory());
  const methods = await Promise.all(
    scopes.map(async ({ name }) =>
      (await readdir(join(folder, name), { withFileTypes: true }))
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => `${name}/${entry.name}`),
    ),
  );
  const beside = entries.filter((entry) => entry.isFile() && isBeside(entry.name));
  return [...beside.map(({ name }) => name), ...methods.flat()].toSorted(compare);
}

/** Another tool's JSON has not all of these. */
function isFacts(text: string): boolean {
  return ['"format": ', '"page": ', '"params": ', '"result": '].every((key) => text.includes(key));
}
