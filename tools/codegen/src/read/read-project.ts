/** Reads the docs of a project from disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

import { compare } from '@oint/reference/typescript';

import type { Language } from '../ir.ts';
import { openReference, type Reference } from '../reference/reference.ts';
import { decode } from './decode.ts';
import type { SourceFile } from './source-file.ts';

/** Titles of the sections, from the `_category_.json` of their folders. */
export type SectionTitles = ReadonlyMap<string, Partial<Readonly<Record<Language, string>>>>;

export interface Sources {
  readonly pages: readonly SourceFile[];
  readonly bindings: readonly SourceFile[];
  readonly titles: SectionTitles;
  /** Facts about REST methods; without them nothing is checked against them. */
  readonly reference?: Reference | undefined;
}

/**
 * Everything below `docs` (relative to `root`): pages of both languages, bindings and titles, sorted by path.
 *
 * @param referenceFolder where the reference lies, if it is another one than that of the docs
 */
export async function readProject(
  root: string,
  docs: string,
  referenceFolder = join(root, docs, 'reference'),
): Promise<Sources & { readonly reference: Reference }> {
  const folders = ['ru', 'en', 'bindings'].map((folder) => listFiles(root, `${docs}/${folder}`));
  const paths = (await Promise.all(folders)).flat().filter((path) => isSource(path, docs));
  const [files, reference] = await Promise.all([
    readPages(root, paths),
    openReference(referenceFolder),
  ]);
  return { ...sourcesOf(files, docs), reference };
}

/** Whether the compiler reads the file: a page, bindings or the title of a section. */
export function isSource(path: string, docs: string): boolean {
  return path.startsWith(`${docs}/bindings/`)
    ? /\.ya?ml$/u.test(path)
    : /^\/(?:ru|en)\/(?:.+\.mdx?|(?:.*\/)?_category_\.json)$/u.test(path.slice(docs.length));
}

/** Files below `docs`, in the given order, by what they are. */
export function sourcesOf(files: readonly SourceFile[], docs: string): Sources {
  const bindings = files.filter(({ path }) => path.startsWith(`${docs}/bindings/`));
  const others = files.filter((file) => !bindings.includes(file));
  return {
    pages: others.filter(({ path }) => /\.mdx?$/u.test(path)),
    bindings,
    titles: titlesOf(others.filter(({ path }) => path.endsWith('/_category_.json'))),
  };
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
  return { path: relative(root, file).replaceAll('\\', '/'), ...decode(await readFile(file)) };
}

function titlesOf(files: readonly SourceFile[]): SectionTitles {
  const titles = new Map<string, Partial<Record<Language, string>>>();
  for (const { path, text } of files) {
    const [language, section] = path.split('/').slice(-3);
    const category = parseCategory(path, text);
    if ((language !== 'ru' && language !== 'en') || section === undefined || !hasLabel(category))
      continue;
    titles.set(section, { ...titles.get(section), [language]: category.label });
  }
  return titles;
}

/** @throws Error with the `path`, as what cannot be read has, when the file is no JSON. */
function parseCategory(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw Object.assign(
      new Error(`it is no JSON: ${reason}; write \`{ "label": "Title of the section" }\``),
      { path },
    );
  }
}

function hasLabel(value: unknown): value is { label: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'label' in value &&
    typeof value.label === 'string'
  );
}
