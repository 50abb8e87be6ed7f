import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

import { startSandbox } from '@oint/sandbox';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';

import { compileProject } from '../../../packages/cli/test/compile-project.ts';
import {
  anchorsOf,
  type Document,
  fencesOf,
  localLinksOf,
  proseOf,
  readDocuments,
} from './documents.ts';
import { oint, wordsOf } from './in-process.ts';
import { root } from './pages.ts';
import { exampleFiles } from './shell.ts';

const documents = await readDocuments();
const guides = documents.filter(({ path }) => path.startsWith('docs/guides/'));
const known = new Map(documents.map((document) => [document.path, document]));

test('there are guides', () => {
  expect(guides.length).toBeGreaterThanOrEqual(8);
});

describe('links', () => {
  test.each(documents)('$path', async (document) => {
    const unresolved = await Promise.all(
      localLinksOf(document).map(async (link) => ((await resolves(link, document)) ? [] : [link])),
    );
    expect(unresolved.flat()).toEqual([]);
  });
});

/** Whether the file exists and, if the link goes to a heading of a known document, the heading too. */
async function resolves(link: string, { path }: Document): Promise<boolean> {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : relativePath(resolve(root, dirname(path), file));
  if (target.startsWith('..')) return false;
  if (!(await exists(join(root, target)))) return false;
  const document = known.get(target);
  return anchor === undefined || document === undefined || anchorsOf(document).includes(anchor);
}

function relativePath(path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

async function exists(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null;
}

test.each(documents)('$path names commands that Node and npm alone can run', ({ text }) => {
  expect(text).not.toMatch(/\b(?:pnpm|yarn|corepack)\b/u);
});

describe('languages', () => {
  const english = guides.filter(({ path }) => path.startsWith('docs/guides/en/'));

  test('every guide is in both', () => {
    expect(namesOf('ru')).toEqual(namesOf('en'));
  });

  test.each(english)('$path has the headings and code of its translation', (document) => {
    const translation = known.get(document.path.replace('/en/', '/ru/'));
    expect(translation).toBeDefined();
    if (translation === undefined) return;
    expect(levelsOf(translation)).toEqual(levelsOf(document));
    expect(fencesOf(translation).map(({ lang }) => lang)).toEqual(
      fencesOf(document).map(({ lang }) => lang),
    );
    expect(programsOf(translation)).toEqual(programsOf(document));
  });
});

test('how to contribute is said alike in both languages', () => {
  const [english, russian] = ['CONTRIBUTING.md', 'CONTRIBUTING.ru.md'].flatMap(
    (path) => known.get(path) ?? [],
  );
  if (english === undefined || russian === undefined) throw new Error('One of them is missing');
  expect(levelsOf(russian)).toEqual(levelsOf(english));
  expect(fencesOf(russian)).toEqual(fencesOf(english));
});

function namesOf(language: string): string[] {
  return guides.flatMap(({ path }) => path.split(`docs/guides/${language}/`)[1] ?? []).toSorted();
}

function levelsOf(document: Document): string[] {
  return [...proseOf(document).matchAll(/^(#+) /gmu)].map(([, level = '']) => level);
}

function programsOf(document: Document): string[] {
  return fencesOf(document)
    .filter(({ lang }) => lang === 'ts')
    .map(({ body }) => body);
}

describe('command lines', async () => {
  const lines = guides.flatMap((document) =>
    fencesOf(document)
      .filter(({ lang }) => lang === 'sh')
      .flatMap(({ body }) => body.replaceAll('\\\n', ' ').split('\n'))
      .filter((line) => /^oint (?:bitrix24|tools) /u.test(line))
      .map((line): [string, string] => [document.path, line]),
  );

  beforeAll(async () => {
    await writeFile(join(exampleFiles, 'webhook.txt'), UNREACHABLE, { mode: 0o600 });
    await writeFile(join(exampleFiles, 'chat.json'), '{"TITLE":"News"}');
    await writeFile(join(exampleFiles, 'dialog.json'), '{"DIALOG_ID":"chat642"}');
  });

  const words = await wordsOf(lines.map(([, line]) => line));
  const examples = lines.map(([path, line], index) => ({ path, line, words: words[index] ?? [] }));

  test.concurrent.each(examples)('$path: $line', async ({ words: [only = [], ...more] }) => {
    expect(more).toEqual([]);
    const shown = only.some((word) => word === '--help' || word === '--test');
    const tried = shown ? only : [...only, '--test'];
    const { code, stderr } = await oint(tried, { OINT_BITRIX24_URL: UNREACHABLE });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

/** Nothing listens here: with `--test` nothing is sent. */
const UNREACHABLE = 'http://127.0.0.1:9/rest/1/made-up-code/';

describe('programs', async () => {
  const parent = join(import.meta.dirname, '../.cache');
  await mkdir(parent, { recursive: true });
  // Inside the package, so that they find the packages that they import.
  const folder = await mkdtemp(join(parent, 'guides-'));
  afterAll(() => rm(folder, { recursive: true }));

  const programs = documents
    .filter(({ path }) => PROGRAMS.test(path))
    .flatMap((document) =>
      fencesOf(document).flatMap(({ lang, body }, index, fences) =>
        lang === 'ts' ? [{ path: document.path, index, body, after: fences[index + 1] }] : [],
      ),
    );

  test.each(programs)('$path, fence $index', async ({ path, index, body, after }) => {
    await using portal = await openPortal();
    vi.stubEnv('OINT_BITRIX24_URL', portal.webhookUrl);
    const shown: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
      shown.push(`${format(...values)}\n`);
    });
    onTestFinished(() => log.mockRestore());
    const file = join(folder, `${path.replaceAll(/[/.]/gu, '-')}-${index}.ts`);
    await writeFile(file, body);
    await import(pathToFileURL(file).href);
    expect({ lang: 'text', body: shown.join('') }).toEqual(after);
  });

  test('compile', async () => {
    expect(await compileProject(folder, '**/*.ts')).toBe('');
  });
});

/** Documents with programs that show their output in the fence after them. The translations have the same programs. */
const PROGRAMS =
  /^(?:README|docs\/guides\/en\/(?:coming-from-.*|dates|events|getting-started|.*-application|many-tenants|money)|packages\/sdk\/(?:README|skills\/.+))\.md$/u;

async function openPortal(): Promise<{ webhookUrl: string } & AsyncDisposable> {
  const sandbox = await startSandbox();
  return { webhookUrl: sandbox.webhookUrl, [Symbol.asyncDispose]: () => sandbox.close() };
}
