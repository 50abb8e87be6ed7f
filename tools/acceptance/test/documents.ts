/** The Markdown files of the repository that people read, and what is in them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from './pages.ts';

export interface Document {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Fence {
  readonly lang: string;
  readonly body: string;
}

/** What assistants read of a package that people read otherwise. */
export const SKILL = 'packages/sdk/skills/oint-bitrix24/SKILL.md';

/** READMEs, CONTRIBUTING, guides and the skill of assistants. */
export async function readDocuments(): Promise<Document[]> {
  const guides = await Promise.all(
    ['en', 'ru'].map((language) => markdownOf(`docs/guides/${language}`)),
  );
  const paths = [
    ...(await markdownOf('.')),
    ...guides.flat(),
    ...(await readmesOf('packages')),
    ...(await readmesOf('tools')),
    SKILL,
  ];
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
}

async function markdownOf(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder));
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));
}

async function readmesOf(folder: string): Promise<string[]> {
  const packages = await readdir(join(root, folder));
  const files = await Promise.all(packages.map((name) => readdir(join(root, folder, name))));
  return packages
    .filter((_, index) => files[index]?.includes('README.md') === true)
    .map((name) => `${folder}/${name}/README.md`);
}

/** Code fences. One of four backticks may hold others; they are part of its body. */
export function fencesOf({ text }: Document): Fence[] {
  return [...text.matchAll(FENCE)].map(([, , lang = '', body = '']) => ({ lang, body }));
}

/** The text without its code fences. */
export function proseOf({ text }: Document): string {
  return text.replaceAll(FENCE, '');
}

const FENCE = /^(`{3,})(\w*).*\n([\s\S]*?)^\1$/gmu;

/** Headings, as anchors of links name them. */
export function anchorsOf(document: Document): string[] {
  return [...proseOf(document).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

/** Targets of links that lead to files of the repository or to places in them. */
export function localLinksOf(document: Document): string[] {
  return [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/u.test(target));
}
