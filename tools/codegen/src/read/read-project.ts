/** Reads the docs of a project from disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

import { compare } from '../diagnostics.ts';
import type { Language } from '../ir.ts';
import type { SourceFile } from './source-file.ts';

/** Titles of the sections, from the `_category_.json` of their folders. */
export type SectionTitles = ReadonlyMap<string, Partial<Readonly<Record<Language, string>>>>;

export interface Sources {
  readonly pages: readonly SourceFile[];
  readonly bindings: readonly SourceFile[];
  readonly titles: SectionTitles;
}

/** Everything below `docs` (relative to `root`): pages of both languages, bindings and titles, sorted by path. */
export async function readProject(root: string, docs: string): Promise<Sources> {
  const [ru, en, bindings] = await Promise.all([
    listFiles(root, `${docs}/ru`),
    listFiles(root, `${docs}/en`),
    readBindings(root, docs),
  ]);
  const files = [...ru, ...en];
  return {
    pages: await readPages(
      root,
      files.filter((path) => /\.mdx?$/u.test(path)),
    ),
    bindings,
    titles: await readTitles(root, files),
  };
}

/** Only the bindings below `docs`. */
export async function readBindings(root: string, docs: string): Promise<SourceFile[]> {
  const files = await listFiles(root, `${docs}/bindings`);
  return readPages(
    root,
    files.filter((path) => /\.ya?ml$/u.test(path)),
  );
}

/** Single files, by paths relative to the root or absolute. Their paths become relative to the root. */
export function readPages(root: string, paths: readonly string[]): Promise<SourceFile[]> {
  return Promise.all(paths.map((path) => readSource(root, path)));
}

/** All files below a folder, relative to the root and sorted; none where the folder does not exist. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted(compare);
}

async function readSource(root: string, path: string): Promise<SourceFile> {
  const file = resolve(root, path);
  return { path: relative(root, file).replaceAll('\\', '/'), text: await readFile(file, 'utf8') };
}

async function readTitles(root: string, files: readonly string[]): Promise<SectionTitles> {
  const titles = new Map<string, Partial<Record<Language, string>>>();
  for (const path of files.filter((file) => file.endsWith('/_category_.json'))) {
    const [language, section] = path.split('/').slice(-3);
    const category: unknown = JSON.parse((await readSource(root, path)).text);
    if ((language !== 'ru' && language !== 'en') || section === undefined || !hasLabel(category))
      continue;
    titles.set(section, { ...titles.get(section), [language]: category.label });
  }
  return titles;
}

function hasLabel(value: unknown): value is { label: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'label' in value &&
    typeof value.label === 'string'
  );
}
