import { expect, test } from 'vitest';

import { at, call, failure, openSandbox, result, textAt } from './support.ts';

const BYTES = Buffer.from([0, 1, 2, 253, 254, 255]);

const download = async (url: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(url)).arrayBuffer());

async function withFile(name = 'plan.bin'): Promise<{
  readonly sandbox: Awaited<ReturnType<typeof openSandbox>>;
  readonly folder: unknown;
  readonly file: unknown;
}> {
  const sandbox = await openSandbox();
  const folder = await result(sandbox, 'disk.storage.addFolder', {
    id: 13,
    data: { NAME: 'Plans' },
  });
  const file = await result(sandbox, 'disk.storage.uploadFile', {
    id: 13,
    data: { NAME: name },
    fileContent: [name, BYTES.toString('base64')],
  });
  return { sandbox, folder: at(folder, 'ID'), file: at(file, 'ID') };
}

test('a new folder has numbers, one that is read has texts', async () => {
  const sandbox = await openSandbox();
  const made = await result(sandbox, 'disk.folder.addSubFolder', {
    id: 5300,
    data: { NAME: 'New' },
  });
  expect(made).toMatchObject({
    ID: expect.any(Number),
    REAL_OBJECT_ID: at(made, 'ID'),
    PARENT_ID: '5300',
    STORAGE_ID: '13',
    DELETED_TYPE: 0,
    DELETED_BY: null,
  });
  expect(await result(sandbox, 'disk.folder.get', { id: at(made, 'ID') })).toMatchObject({
    ID: String(at(made, 'ID')),
    REAL_OBJECT_ID: String(at(made, 'ID')),
    DELETED_TYPE: '0',
    DELETED_BY: '0',
  });
});

test('a file is copied, moved and renamed, and its bytes stay', async () => {
  const { sandbox, folder, file } = await withFile();
  const copy = await result(sandbox, 'disk.file.copyTo', { id: file, targetFolderId: folder });
  expect(copy).toMatchObject({ NAME: 'plan.bin', PARENT_ID: String(folder), SIZE: '6' });
  expect(at(copy, 'ID')).not.toBe(file);
  expect(await download(textAt(copy, 'DOWNLOAD_URL'))).toEqual(BYTES);

  const moveAgain = { id: file, targetFolderId: folder };
  expect(await failure(sandbox, 'disk.file.moveTo', moveAgain)).toEqual([400, 'DISK_OBJ_22000']);
  const renamed = await result(sandbox, 'disk.file.rename', { id: file, newName: 'new.bin' });
  expect(renamed).toMatchObject({ ID: String(file), NAME: 'new.bin' });
  const moved = await result(sandbox, 'disk.file.moveTo', moveAgain);
  expect(moved).toMatchObject({ ID: String(file), PARENT_ID: folder });
  expect(await download(textAt(moved, 'DOWNLOAD_URL'))).toEqual(BYTES);
  expect(at(await result(sandbox, 'disk.folder.getChildren', { id: folder }), '*.NAME')).toEqual([
    'new.bin',
    'plan.bin',
  ]);
});

test('a file goes to the trash and comes back under a free name', async () => {
  const { sandbox, file } = await withFile();
  const gone = await result(sandbox, 'disk.file.markDeleted', { id: file });
  expect(gone).toMatchObject({ DELETED_TYPE: '3', DELETED_BY: '1' });
  expect(typeof at(gone, 'DELETE_TIME')).toBe('string');
  expect(await failure(sandbox, 'disk.file.get', { id: file })).toEqual([400, 'ERROR_NOT_FOUND']);
  await result(sandbox, 'disk.storage.uploadFile', {
    id: 13,
    data: { NAME: 'plan.bin' },
    fileContent: ['plan.bin', 'eA=='],
  });
  const back = await result(sandbox, 'disk.file.restore', { id: file });
  expect(back).toMatchObject({ NAME: 'plan (1).bin', DELETED_TYPE: 0, DELETED_BY: '1' });
  expect(await download(textAt(back, 'DOWNLOAD_URL'))).toEqual(BYTES);
});

test('a folder goes to the trash with all in it, and comes back with it', async () => {
  const sandbox = await openSandbox();
  const gone = await result(sandbox, 'disk.folder.markDeleted', { id: 5300 });
  expect(gone).toMatchObject({ ID: '5300', DELETED_TYPE: 3 });
  for (const id of [5300, 5304]) {
    expect(await failure(sandbox, 'disk.folder.get', { id })).toEqual([400, 'ERROR_NOT_FOUND']);
  }
  expect(await failure(sandbox, 'disk.file.get', { id: 5312 })).toEqual([400, 'ERROR_NOT_FOUND']);
  expect(await result(sandbox, 'disk.folder.restore', { id: 5300 })).toMatchObject({
    NAME: 'Projects',
    DELETED_TYPE: 0,
  });
  expect(await result(sandbox, 'disk.file.get', { id: 5312 })).toMatchObject({ NAME: 'texts.txt' });
});

test('what was in the trash before its folder stays there', async () => {
  const sandbox = await openSandbox();
  await result(sandbox, 'disk.file.markDeleted', { id: 5312 });
  await result(sandbox, 'disk.folder.markDeleted', { id: 5304 });
  await result(sandbox, 'disk.folder.restore', { id: 5304 });
  expect(await failure(sandbox, 'disk.file.get', { id: 5312 })).toEqual([400, 'ERROR_NOT_FOUND']);
});

test('only administrators restore folders', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 2 });
  expect(await failure(other, 'disk.folder.restore', { id: 5308 })).toEqual([400, 'ACCESS_DENIED']);
});

test('a folder is copied with all in it, into another storage too', async () => {
  const sandbox = await openSandbox();
  const copy = await result(sandbox, 'disk.folder.copyTo', { id: 5300, targetFolderId: 5302 });
  expect(copy).toMatchObject({ NAME: 'Projects', STORAGE_ID: '1', PARENT_ID: '5302' });
  const [inner] = [await result(sandbox, 'disk.folder.getChildren', { id: at(copy, 'ID') })];
  expect(at(inner, '*.NAME')).toEqual(['Website', 'contract.docx']);
  const texts = await result(sandbox, 'disk.folder.getChildren', { id: at(inner, '0.ID') });
  expect(await download(textAt(texts, '0.DOWNLOAD_URL'))).toEqual(
    Buffer.from('Texts of the website.'),
  );
  await result(sandbox, 'disk.folder.deleteTree', { id: 5300 });
  expect(await result(sandbox, 'disk.folder.getChildren', { id: at(copy, 'ID') })).toHaveLength(2);
});

test.each([
  ['into another storage', { id: 5300, targetFolderId: 5302 }, 'ACCESS_DENIED'],
  ['into itself', { id: 5300, targetFolderId: 5304 }, 'ACCESS_DENIED'],
  ['to where its name is taken', { id: 5300, targetFolderId: 113 }, 'DISK_OBJ_22000'],
  ['that is a root', { id: 113, targetFolderId: 5300 }, ''],
  ['that is nowhere', { id: 9, targetFolderId: 5300 }, 'ERROR_NOT_FOUND'],
  ['to nowhere', { id: 5300 }, 'ERROR_ARGUMENT'],
])('a folder is not moved %s', async (_, params, code) => {
  const sandbox = await openSandbox();
  expect(await failure(sandbox, 'disk.folder.moveTo', params)).toEqual([400, code]);
});

test.each(['disk.folder.markDeleted', 'disk.folder.deleteTree'])(
  '%s refuses a root',
  async (method) => {
    const sandbox = await openSandbox();
    expect(await failure(sandbox, method, { id: 113 })).toEqual([400, 'DISK_OBJ_22000']);
  },
);

test('children are filtered by all operators and come in pages', async () => {
  const sandbox = await openSandbox();
  for (let number = 10; number < 70; number += 1) {
    await result(sandbox, 'disk.folder.addSubFolder', { id: 5306, data: { NAME: `y${number}` } });
  }
  const names = async (filter: object): Promise<unknown> =>
    at(await result(sandbox, 'disk.folder.getChildren', { id: 5306, filter }), '*.NAME');
  expect(await names({ '%NAME': '69' })).toEqual(['y69']);
  expect(await names({ '=%NAME': 'y1%', '!NAME': 'y11', '<NAME': 'y13' })).toEqual(['y10', 'y12']);
  expect(await names({ '@NAME': ['y20', 'y30'] })).toEqual(['y20', 'y30']);
  const second = await call(sandbox, 'disk.folder.getChildren', {
    id: 5306,
    order: { NAME: 'DESC' },
    start: 50,
  });
  expect(second.body).toMatchObject({ total: 60, result: { 0: { NAME: 'y19' } } });
});

test('each upload is a version, and an old one can be taken back', async () => {
  const { sandbox, file } = await withFile('text.txt');
  const second = await result(sandbox, 'disk.file.uploadVersion', {
    id: file,
    fileContent: ['text.txt', Buffer.from('second').toString('base64')],
  });
  expect(second).toMatchObject({ ID: String(file), GLOBAL_CONTENT_VERSION: 2, SIZE: '6' });
  const versions = await call(sandbox, 'disk.file.getVersions', { id: file });
  expect(versions.body).toMatchObject({
    total: 2,
    result: [{ GLOBAL_CONTENT_VERSION: '2' }, { GLOBAL_CONTENT_VERSION: '1' }],
  });
  const first = at(versions.body.result, '1.ID');
  const version = await result(sandbox, 'disk.version.get', { id: first });
  expect(await download(textAt(version, 'DOWNLOAD_URL'))).toEqual(BYTES);
  const params = { id: file, versionId: first };
  expect(await result(sandbox, 'disk.file.restoreFromVersion', params)).toMatchObject({
    GLOBAL_CONTENT_VERSION: 3,
  });
  const now = await result(sandbox, 'disk.file.get', { id: file });
  expect(await download(textAt(now, 'DOWNLOAD_URL'))).toEqual(BYTES);
  expect(await failure(sandbox, 'disk.file.restoreFromVersion', { ...params, id: 5310 })).toEqual([
    400,
    'DISK_FILE_22004',
  ]);
});

test('a public link stays the same', async () => {
  const sandbox = await openSandbox();
  const link = await result(sandbox, 'disk.file.getExternalLink', { id: 5310 });
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/~[\w-]+$/u);
  expect(await result(sandbox, 'disk.file.getExternalLink', { id: 5310 })).toBe(link);
  expect(await result(sandbox, 'disk.folder.getExternalLink', { id: 5300 })).not.toBe(link);
});

test('nobody but its owner and administrators uses a drive', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 2 });
  expect(await failure(other, 'disk.storage.getChildren', { id: 1 })).toEqual([
    400,
    'ACCESS_DENIED',
  ]);
  expect(await failure(other, 'disk.file.get', { id: 5249 })).toEqual([400, 'ACCESS_DENIED']);
  expect(at(await result(other, 'disk.storage.getList'), '*.ENTITY_TYPE')).toEqual([
    'user',
    'common',
  ]);
});

test('an application has a storage, and renames it', async () => {
  const sandbox = await openSandbox();
  const base = `${sandbox.url}/rest/`;
  const asApplication = (method: string, params: object = {}): Promise<unknown> =>
    result(base, method, { ...params, auth: sandbox.token });
  const own = await asApplication('disk.storage.getForApp');
  expect(own).toMatchObject({ ENTITY_TYPE: 'restapp', MODULE_ID: 'disk' });
  expect(await asApplication('disk.storage.getForApp')).toEqual(own);
  expect(
    await asApplication('disk.storage.rename', { id: at(own, 'ID'), newName: 'Exchange' }),
  ).toMatchObject({ ID: at(own, 'ID'), NAME: 'Exchange' });
  expect(await failure(sandbox, 'disk.storage.getForApp')).toEqual([400, 'ACCESS_DENIED']);
  const drive = { id: 13, newName: 'Mine', auth: sandbox.token };
  expect(await failure(base, 'disk.storage.rename', drive)).toEqual([400, '']);
});

test('rights are a list of levels and codes', async () => {
  const sandbox = await openSandbox();
  const file = { id: 13, data: { NAME: 'a.txt' }, fileContent: ['a.txt', 'eA=='] };
  expect(await failure(sandbox, 'disk.storage.uploadFile', { ...file, rights: ['U35'] })).toEqual([
    400,
    '',
  ]);
  const rights = [{ TASK_ID: 42, ACCESS_CODE: 'U35' }];
  expect(await result(sandbox, 'disk.storage.uploadFile', { ...file, rights })).toMatchObject({
    NAME: 'a.txt',
  });
});
