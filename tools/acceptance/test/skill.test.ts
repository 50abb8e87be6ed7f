/** What assistants read of the packages. Its programs run with those of the guides. */
import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { fencesOf, readDocuments, SKILL } from './documents.ts';
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

test.each(['docs', 'packages/sdk', 'packages/cli'])(
  '%s/llms.txt leads to files',
  async (folder) => {
    const path = join(root, folder, 'llms.txt');
    const links = [...(await readFile(path, 'utf8')).matchAll(/\]\((?<link>[^)]+)\)/gu)];
    expect(links.length).toBeGreaterThan(1);
    for (const [, link = ''] of links) await access(join(dirname(path), link));
  },
);
