import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { Redactor } from '../context/redactor.ts';
import { Audit } from './audit.ts';

test('what is called a secret is not noted, whatever it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oint-audit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'audit.log');
  const audit = await Audit.open(path, new Redactor());
  const params = {
    PASSWORD: 123_456,
    tokens: ['hidden one'],
    settings: { API_KEY: { value: 'hidden two' }, TITLE: 'Chairs', AUTH: null },
  };
  await audit.note({ tool: 'b24_apply', client: 'stdio', outcome: 'done', params });
  const noted: unknown = JSON.parse(await readFile(path, 'utf8'));
  expect(noted).toMatchObject({
    params: {
      PASSWORD: '***',
      tokens: '***',
      settings: { API_KEY: '***', TITLE: 'Chairs', AUTH: null },
    },
  });
});

test('what could not be noted once is no reason to note nothing more', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oint-audit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'full', 'audit.log');
  await mkdir(join(folder, 'full'));
  const audit = await Audit.open(path, new Redactor());
  await rm(join(folder, 'full'), { recursive: true });
  const entry = { tool: 'b24_apply', client: 'stdio', outcome: 'done' } as const;
  await expect(audit.note(entry)).rejects.toThrow('ENOENT');
  await mkdir(join(folder, 'full'));
  await audit.note({ ...entry, plan: 'second' });
  expect(await readFile(path, 'utf8')).toContain('second');
});
