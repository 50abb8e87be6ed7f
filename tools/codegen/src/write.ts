/** Generated files against those on disk. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

import { NOTICE_FILE } from '@oint/reference';
import { compare } from '@oint/reference/typescript';

import { BANNER } from './emit/banner.ts';
import type { OutputFile } from './emit/output-file.ts';
import { ignoreMissing } from './ignore-missing.ts';
import { GENERATED } from './library.ts';

export interface Difference {
  readonly path: string;
  /** `stale`: other content; `missing`: not there; `orphaned`: generated once, by nothing now. */
  readonly state: 'stale' | 'missing' | 'orphaned';
}

/** What on disk is not what the compiler gives; empty when all is up to date. */
export async function differences(
  root: string,
  files: readonly OutputFile[],
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const { path, text } of files) {
    const present = await readText(join(root, path));
    if (present !== text) found.push({ path, state: present === null ? 'missing' : 'stale' });
  }
  const current = new Set(files.map(({ path }) => path));
  for (const path of await generatedFiles(root)) {
    if (!current.has(path)) found.push({ path, state: 'orphaned' });
  }
  return found.toSorted((a, b) => compare(a.path, b.path));
}

/** Brings the disk up to date and says what that changed. Files that are right already are not touched. */
export async function update(root: string, files: readonly OutputFile[]): Promise<Difference[]> {
  const found = await differences(root, files);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path } of found) {
    const text = texts.get(path);
    if (text === undefined) await rm(join(root, path));
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
  return found;
}

async function generatedFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  for (const folder of GENERATED) {
    const entries = await readdir(join(root, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(ignoreMissing);
    for (const entry of entries ?? []) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && (await isGenerated(path)))
        files.push(relative(root, path).replaceAll('\\', '/'));
    }
  }
  return files;
}

/** A licence lies there only for the texts of a reference that carries some. */
async function isGenerated(path: string): Promise<boolean> {
  if (basename(path) === NOTICE_FILE) return true;
  return path.endsWith('.gen.ts') && (await readFile(path, 'utf8')).includes(BANNER);
}

function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(ignoreMissing);
}
