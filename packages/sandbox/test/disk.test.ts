import { expect, test } from 'vitest';

import { at, call, failure, openSandbox, request, result, textAt } from './support.ts';

const CONTENT = Buffer.from([0, 1, 2, 253, 254, 255]);

test('a file goes through the folder of a chat into a message', async () => {
  const sandbox = await openSandbox();
  const folder = at(await result(sandbox, 'im.disk.folder.get', { CHAT_ID: 642 }), 'ID');
  expect(await result(sandbox, 'im.disk.folder.get', { DIALOG_ID: 'chat642' })).toEqual({
    ID: folder,
  });
  const file = await result(sandbox, 'disk.folder.uploadfile', {
    id: folder,
    data: { NAME: 'plan.png' },
    fileContent: ['plan.png', CONTENT.toString('base64')],
  });
  const fileId = String(at(file, 'ID'));
  expect(file).toMatchObject({
    NAME: 'plan.png',
    SIZE: '6',
    PARENT_ID: String(folder),
    TYPE: 'file',
  });

  const committed = await result(sandbox, 'im.disk.file.commit', {
    CHAT_ID: 642,
    UPLOAD_ID: fileId,
    MESSAGE: 'The plan',
  });
  expect(committed).toMatchObject({
    FILES: {
      [`upload${fileId}`]: { id: at(file, 'ID'), chatId: 642, type: 'image', size: 6, authorId: 1 },
    },
    DISK_ID: [fileId],
    FILE_MODELS: { [`upload${fileId}`]: { name: 'plan.png' } },
    MESSAGE_ID: expect.any(Number),
  });
  expect(
    await result(sandbox, 'im.dialog.messages.get', { DIALOG_ID: 'chat642', LIMIT: 1 }),
  ).toMatchObject({
    messages: [{ text: 'The plan', params: { FILE_ID: [at(file, 'ID')] } }],
    files: [{ id: at(file, 'ID'), name: 'plan.png' }],
  });
  const response = await fetch(textAt(file, 'DOWNLOAD_URL'));
  expect(Buffer.from(await response.arrayBuffer())).toEqual(CONTENT);

  expect(await result(sandbox, 'im.disk.file.save', { FILE_ID: at(file, 'ID') })).toMatchObject({
    folder: { name: 'Saved Files' },
    file: { name: 'plan.png' },
  });
  await result(sandbox, 'im.disk.file.delete', { CHAT_ID: 642, FILE_ID: at(file, 'ID') });
  expect(
    await result(sandbox, 'im.dialog.messages.get', { DIALOG_ID: 'chat642', LIMIT: 1 }),
  ).toMatchObject({ messages: [{ text: 'Message deleted' }], files: [] });
  expect(await failure(sandbox, 'disk.file.get', { id: at(file, 'ID') })).toEqual([
    400,
    'ERROR_NOT_FOUND',
  ]);
});

test('a file is uploaded to an address that serves once', async () => {
  const sandbox = await openSandbox();
  const id = at(await result(sandbox, 'im.disk.folder.get', { CHAT_ID: 642 }), 'ID');
  const ticket = await result(sandbox, 'disk.folder.uploadFile', { id });
  const uploadUrl = textAt(ticket, 'uploadUrl');
  const form = (): FormData => {
    const data = new FormData();
    data.append(textAt(ticket, 'field'), new Blob([CONTENT]), 'имя.bin');
    return data;
  };
  const answer = await request(uploadUrl, { method: 'POST', body: form() });
  expect(answer.status).toBe(200);
  expect(answer.body.result).toMatchObject({ NAME: 'имя.bin', SIZE: '6' });
  expect(await result(sandbox, 'disk.folder.getchildren', { id })).toMatchObject([
    { NAME: 'имя.bin', SIZE: '6' },
  ]);
  const again = await request(uploadUrl, { method: 'POST', body: form() });
  expect([again.status, again.body.error]).toEqual([401, 'invalid_token']);
});

test('several files of the drive go into one message', async () => {
  const sandbox = await openSandbox();
  const ids: unknown[] = [];
  for (const NAME of ['a.txt', 'b.mp4']) {
    const params = { id: 1, data: { NAME }, fileContent: [NAME, 'eA=='] };
    ids.push(at(await result(sandbox, 'disk.storage.uploadfile', params), 'ID'));
  }
  const committed = await result(sandbox, 'im.disk.file.commit', { DIALOG_ID: '2', FILE_ID: ids });
  expect(at(committed, 'DISK_ID')).toEqual(ids.map(String));
  expect(at(committed, 'FILES')).toMatchObject({
    [`upload${String(ids[0])}`]: { type: 'file', extension: 'txt' },
    [`upload${String(ids[1])}`]: { type: 'video', extension: 'mp4' },
  });
  expect(sandbox.state.chats.message(Number(at(committed, 'MESSAGE_ID')))?.fileIds).toEqual(ids);
});

test('names are kept apart where that is wished', async () => {
  const sandbox = await openSandbox();
  const upload = (more: object): Promise<unknown> =>
    result(sandbox, 'disk.storage.uploadFile', {
      id: 1,
      data: { NAME: 'a.txt' },
      fileContent: ['a.txt', 'eA=='],
      ...more,
    });
  expect(await upload({})).toMatchObject({ NAME: 'a.txt' });
  expect(await upload({ generateUniqueName: true })).toMatchObject({ NAME: 'a (1).txt' });
  await expect(upload({})).rejects.toThrow('ERROR_COULD_NOT_SAVE_FILE');
});

test('storages and folders are listed, filtered and sorted', async () => {
  const sandbox = await openSandbox();
  const storages = await call(sandbox, 'disk.storage.getlist', { filter: { ENTITY_TYPE: 'user' } });
  expect(storages.body).toMatchObject({ total: 12, result: { 0: { ID: '1', ENTITY_ID: '1' } } });
  for (const NAME of ['b', 'a', 'c1']) {
    await result(sandbox, 'disk.storage.addfolder', { id: 2, data: { NAME } });
  }
  expect(
    await result(sandbox, 'disk.storage.getchildren', {
      id: 2,
      filter: { '!NAME': ['c1', 'none'] },
      order: { NAME: 'DESC' },
    }),
  ).toMatchObject([{ NAME: 'b' }, { NAME: 'a' }]);
});

test.each([
  ['disk.storage.get', {}, 'ERROR_ARGUMENT'],
  ['disk.storage.get', { id: 99 }, 'ERROR_NOT_FOUND'],
  ['disk.storage.uploadfile', { id: 1, data: { NAME: 'x' } }, 'ERROR_ARGUMENT'],
  ['disk.storage.uploadfile', { id: 1, fileContent: ['x', 'eA=='] }, 'DISK_BASE_SERVICE_22001'],
  [
    'disk.storage.uploadfile',
    { id: 1, data: { NAME: 'x' }, fileContent: ['x', '%%'] },
    'ERROR_COULD_NOT_SAVE_FILE',
  ],
  ['disk.storage.addfolder', { id: 1 }, 'ERROR_ARGUMENT'],
  ['disk.folder.get', {}, 'ERROR_ARGUMENT'],
  ['disk.folder.get', { id: 5 }, 'ERROR_NOT_FOUND'],
  ['disk.folder.uploadfile', { id: 5 }, 'ERROR_NOT_FOUND'],
  ['disk.file.get', { id: 5 }, 'ERROR_NOT_FOUND'],
  ['im.disk.folder.get', {}, 'CHAT_ID_EMPTY'],
  ['im.disk.folder.get', { DIALOG_ID: 'x' }, 'DIALOG_ID_EMPTY'],
  ['im.disk.file.commit', { CHAT_ID: 642 }, 'FILES_ERROR'],
  ['im.disk.file.commit', { CHAT_ID: 642, UPLOAD_ID: 1 }, 'SAVE_ERROR'],
  ['im.disk.file.commit', { UPLOAD_ID: 1 }, 'CHAT_ID_EMPTY'],
  ['im.disk.file.delete', { CHAT_ID: 642 }, 'FILE_ID_EMPTY'],
  ['im.disk.file.save', { FILE_ID: 1 }, 'FILE_SAVE_ERROR'],
])('%s with %j gives %s', async (method, params, code) => {
  const sandbox = await openSandbox();
  expect(await failure(sandbox, method, params)).toEqual([400, code]);
});

test('parameters of the drive are heard by their names in the documented case alone', async () => {
  const sandbox = await openSandbox();
  const file = await result(sandbox, 'disk.storage.uploadfile', {
    id: 1,
    data: { NAME: 'plan.txt' },
    fileContent: ['plan.txt', CONTENT.toString('base64')],
  });
  const misspelt = await failure(sandbox, 'disk.file.get', { ID: at(file, 'ID') });
  expect(misspelt).toEqual([400, 'ERROR_ARGUMENT']);
});
