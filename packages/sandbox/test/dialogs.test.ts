import { expect, test } from 'vitest';

import type { Sandbox } from '../src/index.ts';
import { at, call, failure, openSandbox, result } from './support.ts';

const DIALOG = { DIALOG_ID: 'chat642' };

async function messageIds(sandbox: Sandbox, params: object): Promise<unknown> {
  const page = await result(sandbox, 'im.dialog.messages.get', { ...DIALOG, ...params });
  return at(page, 'messages.*.id');
}

test('messages come newest first, before or after one of them', async () => {
  const sandbox = await openSandbox();
  expect(await messageIds(sandbox, { LIMIT: 3 })).toEqual([11_575, 11_574, 11_573]);
  expect(await messageIds(sandbox, { LIMIT: 2, LAST_ID: 11_573 })).toEqual([11_572, 11_570]);
  expect(await messageIds(sandbox, { LIMIT: 2, FIRST_ID: 11_560 })).toEqual([11_564, 11_562]);
  expect(await messageIds(sandbox, { LIMIT: 2, FIRST_ID: '0' })).toEqual([11_562, 11_560]);
  expect(await messageIds(sandbox, { LAST_ID: '0' })).toHaveLength(10);
  expect(await messageIds(sandbox, { LAST_ID: 1 })).toEqual([]);
});

test('20 messages by default, 50 at most', async () => {
  const messages = Array.from({ length: 60 }, () => ({ authorId: 2, text: 'x' }));
  const sandbox = await openSandbox({ seed: { chats: [{ id: 642, messages }] } });
  expect(await messageIds(sandbox, {})).toHaveLength(20);
  expect(await messageIds(sandbox, { LIMIT: 1000 })).toHaveLength(50);
});

test('reading up to a message leaves those after it unread', async () => {
  const sandbox = await openSandbox();
  const counter = async (): Promise<unknown> =>
    at(await result(sandbox, 'im.dialog.get', DIALOG), 'counter');
  expect(await counter()).toBe(3);
  expect(await result(sandbox, 'im.dialog.read', { ...DIALOG, MESSAGE_ID: '11574' })).toEqual({
    dialogId: 'chat642',
    chatId: 642,
    lastId: 11_574,
    counter: 1,
  });
  expect(await counter()).toBe(1);
  expect(await result(sandbox, 'im.dialog.get', DIALOG)).toMatchObject({
    last_id: 11_574,
    unread_id: 11_575,
    last_message_id: 11_575,
  });
  // What was read before stays read.
  expect(await result(sandbox, 'im.dialog.read', { ...DIALOG, MESSAGE_ID: 11_560 })).toMatchObject({
    lastId: 11_574,
    counter: 1,
  });
  expect(await result(sandbox, 'im.dialog.read', DIALOG)).toMatchObject({
    lastId: 11_575,
    counter: 0,
  });
});

test('read marks are seen by the others', async () => {
  const sandbox = await openSandbox();
  await result(sandbox, 'im.dialog.read', DIALOG);
  const other = sandbox.addWebhook({ userId: 4 });
  const seen = await result(other, 'im.dialog.get', DIALOG);
  expect(at(seen, 'readed_list')).toContainEqual({
    user_id: 1,
    user_name: 'Vera Sokolova',
    message_id: 11_575,
    date: expect.any(String),
  });
  expect(at(seen, 'last_message_views')).toMatchObject({ message_id: 11_575, count_of_viewers: 1 });
});

test('unread makes a message and all after it unread again', async () => {
  const sandbox = await openSandbox();
  await result(sandbox, 'im.dialog.read.all');
  expect(await result(sandbox, 'im.counters.get')).toMatchObject({ TYPE: { ALL: 0 }, CHAT: [] });
  expect(await result(sandbox, 'im.dialog.unread', { ...DIALOG, MESSAGE_ID: 11_574 })).toBe(true);
  expect(await result(sandbox, 'im.counters.get')).toMatchObject({
    TYPE: { ALL: 2, CHAT: 2, DIALOG: 0, MESSENGER: 2 },
    CHAT: { '642': 2 },
  });
  const page = await result(sandbox, 'im.dialog.messages.get', { ...DIALOG, LIMIT: 3 });
  expect(at(page, 'messages')).toMatchObject([
    { unread: true },
    { unread: true },
    { unread: false },
  ]);
});

test.each([
  ['im.dialog.get', {}, [400, 'DIALOG_ID_EMPTY']],
  ['im.dialog.get', { DIALOG_ID: 'chat999' }, [403, 'ACCESS_ERROR']],
  ['im.dialog.messages.get', { DIALOG_ID: '' }, [400, 'DIALOG_ID_EMPTY']],
  ['im.dialog.read', { MESSAGE_ID: 5 }, [400, 'DIALOG_ID_EMPTY']],
  ['im.dialog.read', { DIALOG_ID: 'x1' }, [400, 'DIALOG_ID_EMPTY']],
  ['im.dialog.unread', DIALOG, [400, 'MESSAGE_ID_ERROR']],
  ['im.dialog.unread', { ...DIALOG, MESSAGE_ID: 0 }, [400, 'MESSAGE_ID_ERROR']],
  ['im.dialog.unread', { MESSAGE_ID: 5 }, [400, 'DIALOG_ID_EMPTY']],
  ['im.dialog.writing', {}, [400, 'DIALOG_ID_EMPTY']],
  ['im.dialog.users.list', {}, [400, 'DIALOG_ID_EMPTY']],
])('%s with %j gives %j', async (method, params, expected) => {
  const sandbox = await openSandbox();
  expect(await failure(sandbox, method, params)).toEqual(expected);
});

test('a dialog is known by chat, by person and by group', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'im.dialog.get', DIALOG)).toMatchObject({
    id: 642,
    name: 'Website relaunch',
    type: 'chat',
    role: 'owner',
    user_counter: 4,
    message_count: 10,
    dialog_id: 'chat642',
  });
  expect(await result(sandbox, 'im.dialog.get', { DIALOG_ID: 2 })).toMatchObject({
    name: 'Ilya Gromov',
    type: 'private',
    dialog_id: '2',
    counter: 1,
  });
  expect(await result(sandbox, 'im.dialog.get', { DIALOG_ID: 'sg10' })).toMatchObject({
    id: 660,
    type: 'sonetGroup',
    restrictions: { rename: false, leave: false },
  });
  expect(await result(sandbox, 'im.dialog.writing', DIALOG)).toBe(true);
});

test('participants come in pages', async () => {
  const sandbox = await openSandbox();
  const page = async (params: object): Promise<unknown> => {
    const { body } = await call(sandbox, 'im.dialog.users.list', { ...DIALOG, ...params });
    expect(body.total).toBe(4);
    return at(body.result, '*.id');
  };
  expect(await page({})).toEqual([1, 2, 3, 4]);
  expect(await page({ LIMIT: 2 })).toEqual([1, 2]);
  expect(await page({ LIMIT: 2, LAST_ID: 2 })).toEqual([3, 4]);
  expect(await page({ OFFSET: 3 })).toEqual([4]);
});
