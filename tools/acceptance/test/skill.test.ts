/** What assistants read of the packages. Its programs run with those of the guides. */
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { startSandbox, type Sandbox } from '@oint/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bitrix24 } from '../../../packages/cli/src/libraries/bitrix24.ts';
import { type Outcome, runLine } from '../../../packages/cli/test/command-line.ts';
import { compileProject } from '../../../packages/cli/test/compile-project.ts';
import { fencesOf, proseOf, readDocuments, SKILL } from './documents.ts';
import { oint, wordsOf } from './in-process.ts';
import { root } from './pages.ts';

const skill = (await readDocuments()).find(({ path }) => path === SKILL);
if (skill === undefined) throw new Error(`${SKILL} is missing`);

test('it is what the template, the guides and the reference make', async () => {
  const script = join(root, 'tools/repo/skill/skill.mjs');
  const stale = await promisify(execFile)(process.execPath, [script, '--check']).catch(
    (error: unknown) => error,
  );
  expect(stale, 'npm run -s skill writes it anew').toMatchObject({ stdout: '' });
});

test('it says when it is of use, and is read in a minute', () => {
  const head = /^---\n(?<lines>[\s\S]+?)\n---\n/u.exec(skill.text)?.groups?.['lines'] ?? '';
  expect(head.split('\n').map((line) => line.split(':', 1)[0])).toEqual(['name', 'description']);
  expect(skill.text.split(/\s+/u).length).toBeLessThan(1200);
});

describe('its command lines run', async () => {
  const lines = fencesOf(skill)
    .filter(({ lang }) => lang === 'sh')
    .flatMap(({ body }) => body.trim().split('\n'));
  const words = await wordsOf(lines);

  test.each(lines.map((line, index) => ({ line, only: words[index]?.[0] ?? [] })))(
    '$line',
    async ({ only }) => {
      const { code, stdout, stderr } = await oint(only, {});
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('crm.deal.add');
    },
  );
});

/** What stands in the text as code. */
const inline = [...proseOf(skill).matchAll(/`(?<code>[^`]+)`/gu)].map(([, code = '']) => code);

describe('what its text says of commands and types is so', async () => {
  const lines = inline.filter((code) => /^oint \S+ /u.test(code) && !code.includes('--check'));
  const words = await wordsOf(lines);
  let sandbox: Sandbox;
  let folder: string;

  beforeAll(async () => {
    sandbox = await startSandbox();
    await call('crm.type.add', { fields: { title: 'Contracts', isStagesEnabled: 'Y' } });
    const parent = join(import.meta.dirname, '../.cache');
    await mkdir(parent, { recursive: true });
    // Inside the package, so that programs find the packages that they import.
    folder = await mkdtemp(join(parent, 'skill-'));
    await writeFile(join(folder, 'leads.csv'), 'fields.TITLE\nFrom a file\n');
  });

  afterAll(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  async function call(method: string, params: object): Promise<void> {
    const response = await fetch(`${sandbox.webhookUrl}${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    expect(response.status).toBe(200);
  }

  function inFolder(argv: readonly string[]): Promise<Outcome> {
    const env = { LC_ALL: 'C', OINT_BITRIX24_URL: sandbox.webhookUrl };
    return runLine(argv, { cwd: folder, env }, [bitrix24]);
  }

  test.each(lines.map((line, index) => ({ line, only: words[index]?.[0] ?? [] })))(
    '$line',
    async ({ only }) => {
      expect(only.length).toBeGreaterThan(1);
      expect(await inFolder(only)).toMatchObject({ code: 0 });
    },
  );

  test('the types of the portal refuse what it does not have', async () => {
    await inFolder(['bitrix24', 'pull']);
    for (const file of inline.filter((code) => code.startsWith('src/portal'))) {
      await access(join(folder, file));
    }
    const client = inline.find((code) => code.startsWith('createClient<'));
    const process = inline.find((code) => code.startsWith('Portal.'));
    const program = (field: string): string =>
      [
        `import { createClient } from '@oint/sdk/bitrix24/rest';`,
        `import { Portal, type PortalMethods } from './portal.ts';`,
        `const url = '${sandbox.webhookUrl}';`,
        `const client = ${client};`,
        `await client.call('crm.item.list', { entityTypeId: ${process}, filter: { ${field}: 'x' } });`,
      ].join('\n');
    const file = join(folder, 'src/program.ts');
    await writeFile(file, program('title'));
    expect(await compileProject(folder, '**/*.ts')).toBe('');
    await writeFile(file, program('ufCrmMadeUp'));
    expect(await compileProject(folder, '**/*.ts')).toContain('ufCrmMadeUp');
  });

  test('a check fails where the portal has changed', async () => {
    const check = inline.find((code) => code.includes('pull --check')) ?? '';
    const [[only = []] = []] = await wordsOf([check]);
    await inFolder(['bitrix24', 'pull']);
    expect(await inFolder(only)).toMatchObject({ code: 0 });
    await call('crm.type.add', { fields: { title: 'Orders of spare parts' } });
    expect((await inFolder(only)).code).not.toBe(0);
  });
});

test.each(['docs', 'packages/sdk', 'packages/cli'])(
  '%s/llms.txt leads to files',
  async (folder) => {
    const path = join(root, folder, 'llms.txt');
    const links = [...(await readFile(path, 'utf8')).matchAll(/\]\((?<link>[^)]+)\)/gu)];
    expect(links.length).toBeGreaterThan(1);
    for (const [, link = ''] of links) await access(join(dirname(path), link));
  },
);
