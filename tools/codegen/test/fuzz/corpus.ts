/** The pages that the fuzz run starts from, each with the bindings that it needs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readProject } from '../../src/read/read-project.ts';
import type { SourceFile } from '../../src/read/source-file.ts';

export interface Seedling {
  readonly page: SourceFile;
  /** The page of the same function in the other language. */
  readonly twin: SourceFile | null;
  readonly bindings: SourceFile;
}

const ROOT = join(import.meta.dirname, '../../../..');
const FIXTURES = join(import.meta.dirname, '../fixtures');

/** Fixtures of every layout, and the pages of the project. */
export async function readCorpus(): Promise<readonly [Seedling, ...Seedling[]]> {
  const desk = { path: 'bindings/desk.yaml', text: await readFixture('bindings.yaml') };
  const [ru, en, template, visit] = await Promise.all(
    ['four-columns.md', 'tabs.mdx', 'template.md', 'conversions.md'].map(async (path) => ({
      path,
      text: await readFixture(path),
    })),
  );
  if (ru === undefined || en === undefined || template === undefined || visit === undefined)
    throw new Error('A fixture is missing');
  return [
    { page: ru, twin: en, bindings: desk },
    { page: en, twin: ru, bindings: desk },
    { page: template, twin: null, bindings: desk },
    { page: visit, twin: null, bindings: desk },
    ...(await readDocs()),
  ];
}

function readFixture(name: string): Promise<string> {
  return readFile(join(FIXTURES, name), 'utf8');
}

async function readDocs(): Promise<Seedling[]> {
  const { pages, bindings } = await readProject(ROOT, 'docs/bitrix24');
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    const [, language, section, file] = /\/(ru|en)\/([^/]+)\/([^/]+)$/u.exec(page.path) ?? [];
    const own = bindings.find(({ path }) => path.endsWith(`/${section}.yaml`));
    const other = `docs/bitrix24/${language === 'ru' ? 'en' : 'ru'}/${section}/${file}`;
    return own === undefined ? [] : [{ page, twin: byPath.get(other) ?? null, bindings: own }];
  });
}
