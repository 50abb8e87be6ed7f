import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Sandbox } from '@oint/sandbox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { answerOf } from '../scenarios/command-line-way.ts';
import { EXAMPLE_VARIABLES, oint, wordsOf } from './in-process.ts';
import { cmdWords } from './opi/shells.ts';
import { type PageExample, readExamples } from './pages.ts';
import { openPortal } from './portal.ts';
import { fewest, violations } from './shape.ts';
import { bash, exampleFiles } from './shell.ts';

const pages = await readExamples();
const folder = await makeFolder();

async function makeFolder(): Promise<string> {
  // Inside the package, so that the examples find the packages that they import.
  const parent = join(import.meta.dirname, '../.cache');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'examples-'));
}

afterAll(() => rm(folder, { recursive: true }));

test('there is a command line and a TypeScript example in every page', () => {
  expect(pages.length).toBeGreaterThanOrEqual(18);
  expect(
    pages.filter(({ ts, shell }) => ts === null || shell.length === 0).map(({ path }) => path),
  ).toEqual([]);
});

describe.concurrent('command lines', async () => {
  const words = await wordsOf(pages.map(({ shell }) => shell.join('\n')));
  const lines = pages.map((page, index) => ({ ...page, lines: words[index] ?? [] }));

  test.each(lines)('$path', async ({ node, shell, results, lines: examples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(shell.length);
    await using portal = await openPortal();
    for (const example of examples) {
      const own = example.map((word) => wordFor(portal, word));
      const { code, stdout, stderr } = await oint(own, {
        OINT_BITRIX24_URL: portal.webhookUrl,
        OINT_BITRIX24_OAUTH_URL: portal.url,
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const answer = answerOf(stdout);
      const shown = results.map((result) => (node.envelope ? resultOf(result, node) : result));
      const result = node.envelope ? resultOf(answer, node) : answer;
      expect(violations(node.result, result)).toEqual([]);
      expect(fewest(shown, result)).toEqual([]);
    }
  });

  // OPI's pages show each line for both shells; ours say it once, in a form that both read alike.
  test.each(lines)('for cmd: $path', ({ shell, lines: examples }) => {
    const written = shell.filter((script) => !BASH_ONLY.test(script));
    const read = written.map((script) =>
      cmdWords(script.trim().replaceAll(/\\\n/gu, '^\r\n')).slice(1),
    );
    expect(examples).toEqual(expect.arrayContaining(read));
  });

  // The rest of the way, through a shell and a process of its own, is the same for all.
  test.each(pages.slice(0, 2))('in a shell: $path', async ({ shell }) => {
    await using portal = await openPortal();
    const [example = ''] = shell;
    const script = example.replaceAll(EXAMPLE_PORTAL, portal.webhookUrl);
    const { code, stdout, stderr } = await bash(script, { OINT_BITRIX24_URL: portal.webhookUrl });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toBeDefined();
  });
});

/** What cmd has in another form: comments, variables, pipes. */
const BASH_ONLY = /^#|\$|\||\n(?=\S)/mu;

/** Webhook of the examples that show the option `--url`. */
const EXAMPLE_PORTAL = /https:\/\/portal\.example\/rest\/1\/[^"\s]+/gu;

/** A word of an example: addresses of its portal and its token are those of the portal that it runs against. */
function wordFor(portal: Sandbox, word: string): string {
  if (word === 'https://portal.example') return portal.url;
  const variable = Object.entries(EXAMPLE_VARIABLES).find(([, value]) => value === word);
  if (variable !== undefined) return variablesOf(portal)[variable[0]] ?? word;
  return word.replaceAll(EXAMPLE_PORTAL, portal.webhookUrl);
}

/** What the variables of examples hold for a portal; each time with a code and a token that were not used yet. */
function variablesOf(portal: Sandbox): Record<string, string> {
  return {
    OINT_BITRIX24_TOKEN: portal.token,
    CLIENT_ID: portal.application.clientId,
    CLIENT_SECRET: portal.application.clientSecret,
    CODE: portal.addCode(),
    REFRESH_TOKEN: portal.addRefreshToken(),
  };
}

function resultOf(envelope: unknown, { kind }: PageExample['node']): unknown {
  const number: unknown = expect.any(Number);
  // The answer to an upload, which is no method, has no books of execution time.
  const time = kind === 'call' ? { start: number, operating: number } : { start: number };
  expect(envelope).toMatchObject({ time });
  // `null` is the answer of methods that have nothing to say.
  expect(envelope).toHaveProperty('result');
  return typeof envelope === 'object' && envelope !== null && 'result' in envelope
    ? envelope.result
    : undefined;
}

describe('TypeScript', () => {
  beforeAll(() => {
    process.chdir(exampleFiles);
  });

  test.each(pages)('$path', async ({ path, ts }) => {
    await using portal = await openPortal();
    const withToken = ts?.includes('OINT_BITRIX24_TOKEN') === true;
    for (const [name, value] of Object.entries(variablesOf(portal))) vi.stubEnv(name, value);
    vi.stubEnv('OINT_BITRIX24_OAUTH_URL', portal.url);
    vi.stubEnv('OINT_BITRIX24_URL', withToken ? portal.url : portal.webhookUrl);
    if (!withToken) vi.stubEnv('OINT_BITRIX24_TOKEN', undefined);
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const file = join(folder, `${path.replaceAll(/[/.]/gu, '-')}.ts`);
    await writeFile(file, ts ?? '');
    await expect(import(pathToFileURL(file).href)).resolves.toBeDefined();
    log.mockRestore();
  });

  test('compiles', async () => {
    const config = {
      extends: '../../../../tsconfig.base.json',
      compilerOptions: { customConditions: ['@oint/source'], noUnusedLocals: false },
      include: ['*.ts'],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { code, stdout } = await bash(`tsc -p "${folder}"`, {});
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});
