/** Files that assistants read and write: those of one folder, piece by piece, and never as text that a model sees. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startSandbox, type Sandbox } from '@oint/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isStructure } from '../src/json/containers.ts';
import { type Assistant, startAssistant } from './assistant.ts';

let sandbox: Sandbox;
let base: string;
let folder: string;
let it: Assistant;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
  base = await mkdtemp(join(tmpdir(), 'oint-mcp-files-'));
  folder = join(base, 'allowed');
  await mkdir(folder);
  await writeFile(join(base, 'outside.txt'), 'outside');
  it = await startAssistant({ OINT_BITRIX24_URL: sandbox.webhookUrl }, [
    '--allow-write',
    'crm,disk',
    '--folder',
    folder,
    '--tools',
    'files',
  ]);
});

afterAll(async () => {
  await it.close();
  await sandbox.close();
  await rm(base, { recursive: true });
});

async function call(method: string, params: object): Promise<unknown> {
  const response = await fetch(`${sandbox.webhookUrl}${method}.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  const answer: unknown = await response.json();
  return isStructure(answer) ? answer['result'] : undefined;
}

async function planned(method: string, params: object) {
  const answer = await it.ask('b24_plan_write', { calls: [{ method, params }] });
  return { ...answer, plan: answer.data['plan'] };
}

async function applied(plan: unknown): Promise<unknown> {
  const { data } = await it.ask('b24_apply', { plan });
  return Array.isArray(data['outcomes']) ? data['outcomes'][0] : undefined;
}

const ROOT_FOLDER = 103;

describe('what is sent', () => {
  test('goes to an address of its own, piece by piece, where the method gives one', async () => {
    await writeFile(join(folder, 'large.bin'), Buffer.alloc(70 * 1024 * 1024, 7));
    sandbox.clearRequests();
    const { plan, text } = await planned('disk.folder.uploadFile', {
      id: ROOT_FOLDER,
      data: { NAME: 'Large.bin' },
      fileContent: { $file: 'large.bin' },
    });
    expect(text).toContain('"files":["large.bin"]');
    expect(await applied(plan)).toMatchObject({
      status: 'done',
      result: { NAME: 'Large.bin', SIZE: String(70 * 1024 * 1024) },
    });
    const bodies = sandbox.requests.filter(({ method }) => method === 'disk.folder.uploadFile');
    expect(JSON.stringify(bodies).length).toBeLessThan(10_000);
  });

  test('stands inside the call elsewhere, and is refused where it does not fit', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_001 }, (_, index) => index % 251));
    await writeFile(join(folder, 'photo.bin'), bytes);
    sandbox.clearRequests();
    const { plan } = await planned('disk.folder.uploadFile', {
      id: ROOT_FOLDER,
      data: { NAME: 'Photo.bin' },
      generateUniqueName: true,
      fileContent: { $file: 'photo.bin' },
    });
    expect(await applied(plan)).toMatchObject({ status: 'done' });
    const sent = sandbox.requests.find(({ method }) => method === 'disk.folder.uploadFile');
    expect(sent?.params['fileContent']).toEqual(['photo.bin', bytes.toString('base64')]);
    const { text } = await planned('crm.contact.add', {
      fields: { NAME: 'Ann', PHOTO: { fileData: { $file: 'large.bin' } } },
    });
    expect(text).toMatch(/large\.bin: 73400320 bytes; inside a call at most/u);
  });

  test('is what was shown: a file that changed meanwhile is planned anew', async () => {
    await writeFile(join(folder, 'offer.txt'), 'as it was shown');
    const { plan } = await planned('crm.contact.add', {
      fields: { NAME: 'Ann', PHOTO: { fileData: { $file: 'offer.txt' } } },
    });
    await writeFile(join(folder, 'offer.txt'), 'as nobody saw it');
    sandbox.clearRequests();
    expect(await applied(plan)).toMatchObject({
      status: 'not sent',
      error: expect.stringContaining('has changed'),
    });
    expect(sandbox.requests).toEqual([]);
  });

  test('is no content that the model has written', async () => {
    const content = Buffer.alloc(400_000, 'content').toString('base64');
    const fields = { NAME: 'Ann', PHOTO: { fileData: ['photo.png', content] } };
    const { isError, text } = await planned('crm.contact.add', { fields });
    expect({ isError, text }).toEqual({ isError: true, text: expect.stringContaining('$file') });
  });

  test('is no content in the place of a name, whatever function takes it', async () => {
    for (const file of ['aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ=', 'data', '-', '../outside.txt']) {
      const input = { storageid: 3, title: 'x.txt', file };
      const { isError, text } = await it.ask('b24_UploadFileToStorage', input);
      expect({ isError, text }).toEqual({
        isError: true,
        text: expect.stringMatching(/no such file|outside/u),
      });
    }
  });
});

describe.skipIf(process.platform === 'win32')('what is no file of the folder', () => {
  beforeAll(async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await symlink('/proc/self/environ', join(folder, 'environment'));
    await symlink('/dev/zero', join(folder, 'zero'));
    await symlink('..', join(folder, 'up'));
  });

  test.each([
    'pipe',
    'environment',
    'zero',
    'up/outside.txt',
    '../outside.txt',
    '/proc/self/environ',
    '.',
    '',
    'a\0b',
    '..\\outside.txt',
  ])('is not read: %j', async (name) => {
    const params = { id: ROOT_FOLDER, data: { NAME: 'x' }, fileContent: { $file: name } };
    const { isError } = await planned('disk.folder.uploadFile', params);
    expect(isError).toBe(true);
    const functionTool = await it.ask('b24_UploadFileToStorage', {
      storageid: 3,
      title: 'x.txt',
      file: name,
    });
    expect(functionTool.isError).toBe(true);
  });
});

describe('what is written', () => {
  beforeAll(async () => {
    for (let count = 0; count < 3; count += 1) {
      await call('crm.lead.add', {
        fields: { TITLE: `Exported ${count}`, OPPORTUNITY: '10.10', COMMENTS: 'a, b' },
      });
    }
  });

  const LEADS = {
    method: 'crm.lead.list',
    params: { filter: { '%TITLE': 'Exported' }, select: ['ID', 'TITLE', 'COMMENTS'] },
  };

  test('has the columns that the first page has, or those that are named', async () => {
    const { data } = await it.ask('b24_export', { ...LEADS, file: 'all.csv' });
    expect(data).toMatchObject({ count: 3, path: join(folder, 'all.csv') });
    const lines = (await readFile(join(folder, 'all.csv'), 'utf8')).split(/\r?\n/u);
    expect(lines[0]).toBe('ID,TITLE,COMMENTS');
    expect(lines[1]).toMatch(/^\d+,Exported 0,"a, b"$/u);
    const named = await it.ask('b24_export', {
      ...LEADS,
      file: 'named.ndjson',
      fields: ['TITLE', 'NOWHERE'],
      limit: 2,
    });
    expect(named.data).toMatchObject({
      count: 2,
      sample: [
        { TITLE: 'Exported 0', NOWHERE: null },
        { TITLE: 'Exported 1', NOWHERE: null },
      ],
      warnings: [expect.stringContaining('NOWHERE')],
    });
    expect(await readFile(join(folder, 'named.ndjson'), 'utf8')).toBe(
      '{"TITLE":"Exported 0","NOWHERE":null}\n{"TITLE":"Exported 1","NOWHERE":null}\n',
    );
  });

  test('leaves nothing where the list breaks off, and says what is no list', async () => {
    const before = await readdir(folder);
    const none = await it.ask('b24_export', { method: 'profile', file: 'profile.csv' });
    expect(none).toMatchObject({ isError: true, text: expect.stringContaining('is no list') });
    const fault = { kind: 'error', status: 400, code: 'ACCESS_DENIED' } as const;
    const rule = sandbox.faults.add({ fault, method: 'crm.lead.list', inBatch: true });
    const failed = await it.ask('b24_export', { ...LEADS, file: 'failed.csv' });
    rule.remove();
    expect(failed.isError).toBe(true);
    expect(await readdir(folder)).toEqual(before);
  });

  test('tells how far it is, and leaves nothing where it is taken back', async () => {
    const told: (string | undefined)[] = [];
    const onprogress = ({ message }: { readonly message?: string | undefined }): void =>
      void told.push(message);
    await it.ask('b24_export', { ...LEADS, file: 'told.csv' }, { onprogress });
    expect(told).toContain('crm.lead.list: 3');
    const before = await readdir(folder);
    const fault = { kind: 'latency', milliseconds: 600_000 } as const;
    const rule = sandbox.faults.add({ fault, method: 'batch' });
    const stop = new AbortController();
    const asked = it.ask('b24_export', { ...LEADS, file: 'back.csv' }, { signal: stop.signal });
    await expect.poll(() => rule.hits).toBe(1);
    stop.abort();
    await expect(asked).rejects.toBeDefined();
    rule.remove();
    await expect.poll(() => readdir(folder)).toEqual(before);
  });

  test('replaces nothing, also not what somebody else is writing', async () => {
    const asked = ['once.csv', 'once.csv'].map((file) => it.ask('b24_export', { ...LEADS, file }));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ isError }) => isError)).toMatchObject([
      { text: expect.stringContaining('already') },
    ]);
  });
});

test('links of the portal come without what lets everybody in', async () => {
  await writeFile(join(folder, 'small.txt'), 'small');
  const made = await it.ask('b24_UploadFileToStorage', {
    storageid: 3,
    title: 'small.txt',
    file: 'small.txt',
  });
  const { result } = made.data;
  const id = isStructure(result) ? result['ID'] : undefined;
  const read = await it.ask('b24_read', { method: 'disk.file.get', params: { id } });
  const list = { method: 'disk.storage.getchildren', params: { id: 3 }, file: 'children.ndjson' };
  const exported = await it.ask('b24_export', list);
  const written = await readFile(join(folder, 'children.ndjson'), 'utf8');
  const code = new URL(sandbox.webhookUrl).pathname.split('/')[3];
  for (const text of [made.text, read.text, exported.text, written]) {
    expect(text).toContain('DOWNLOAD_URL');
    expect(text).toMatch(/download\.json\?token=\*\*\*/u);
    expect(text).not.toContain(code);
  }
});
