/** `--portal FILE`: a pulled portal that is named, for each kind of command. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import type { PortalFacts } from '../src/pull/portal-facts.ts';
import { EXIT_CODES } from '../src/spec/exit-codes.ts';
import { startAssistant } from './assistant.ts';
import { type Outcome, runLine } from './command-line.ts';

const PORTAL: PortalFacts = {
  format: 1,
  language: 'en',
  items: [
    {
      name: 'Deals',
      methods: ['crm.deal'],
      entityTypeId: 2,
      title: 'Deals',
      standard: [],
      fields: [{ names: ['UF_CRM_SIZE'], title: 'Size', custom: true, type: 'integer' }],
    },
  ],
  records: [],
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-portal-'));
  await writeFile(join(folder, 'package.json'), '{}');
  await writeFile(join(folder, 'named.json'), JSON.stringify(PORTAL));
  await writeFile(join(folder, 'newer.json'), JSON.stringify({ ...PORTAL, format: 9 }));
  await writeFile(join(folder, 'broken.json'), JSON.stringify({ ...PORTAL, records: [{}] }));
  await writeFile(join(folder, 'other.json'), '{"name":"other"}');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function oint(words: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const own = { LC_ALL: 'C', OINT_BITRIX24_URL: 'http://127.0.0.1:1/rest/1/made-up/', ...env };
  return runLine(['bitrix24', ...words], { cwd: folder, env: own }, [bitrix24]);
}

describe('the file that is named', () => {
  test('explain has its fields', async () => {
    const { stdout } = await oint(['explain', 'crm.deal.list', '--portal', 'named.json']);
    expect(stdout).toContain('UF_CRM_SIZE');
    expect((await oint(['explain', 'crm.deal.list'])).stdout).not.toContain('UF_CRM_SIZE');
  });

  test('wins over the environment', async () => {
    const env = { OINT_BITRIX24_PORTAL: 'other.json' };
    const { stdout } = await oint(['explain', 'crm.deal.list', '--portal=named.json'], env);
    expect(stdout).toContain('UF_CRM_SIZE');
  });

  test('calls are warned by it, those of a page too', async () => {
    const call = ['crm.deal.list', 'filter[UF_CRM_SISE]=1', '--test', '--portal', 'named.json'];
    expect((await oint(call)).stderr).toContain('filter[UF_CRM_SIZE]');
    const page = ['GetDealsList', '--filter', "{'UF_CRM_SISE':1}", '--test'];
    expect((await oint([...page, '--portal', 'named.json'])).stderr).toContain('UF_CRM_SIZE');
    expect((await oint(page)).stderr).not.toContain('UF_CRM_SIZE');
  });

  test('methods take it, and list what they list', async () => {
    const words = ['methods', 'crm.deal.list'];
    const { code, stdout } = await oint([...words, '--portal', 'named.json']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: (await oint(words)).stdout });
  });

  test('the server for assistants describes its fields', async () => {
    const it = await startAssistant({}, ['--portal', join(folder, 'named.json')]);
    const { text } = await it.ask('b24_describe', { methods: ['crm.deal.add'] });
    await it.close();
    expect(text).toContain('UF_CRM_SIZE');
  });
});

describe.each<[name: string, english: RegExp, russian: RegExp]>([
  ['missing.json', /cannot read the file "missing.json": it does not exist/u, /его нет/u],
  ['other.json', /"other.json" is not what pull writes/u, /записан не командой pull/u],
  ['broken.json', /"broken.json" is not what pull writes/u, /записан не командой pull/u],
  ['newer.json', /"newer.json" is in format 9/u, /формата 9/u],
])('%s is refused', (name, english, russian) => {
  test.each([
    ['explain', 'crm.deal.list'],
    ['methods', 'deal'],
    ['crm.deal.list', '--test'],
    ['GetDealsList', '--test'],
  ])('%s', async (...words) => {
    const refused = await oint([...words, '--portal', name]);
    expect(refused).toMatchObject({ code: EXIT_CODES.usage, stdout: '' });
    expect(refused.stderr).toMatch(english);
    const inRussian = await oint([...words, '--portal', name, '--lang', 'ru']);
    expect(inRussian.stderr).toMatch(russian);
  });

  test('completion goes on without', async () => {
    const words = ['__complete', '--', 'bitrix24', 'explain', '--portal', name, 'im.dialog.read.'];
    const found = await runLine(words, { cwd: folder }, [bitrix24]);
    expect(found).toMatchObject({ code: 0, stdout: 'im.dialog.read.all\n', stderr: '' });
  });
});

test('the name of the file may not be forgotten', async () => {
  const { code, stderr } = await oint(['explain', 'crm.deal.list', '--portal']);
  expect(code).toBe(EXIT_CODES.usage);
  expect(stderr).toContain('--portal');
});
