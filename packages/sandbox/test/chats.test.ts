import { expect, test } from 'vitest';

import type { Sandbox } from '../src/index.ts';
import { at, failure, openSandbox, result } from './support.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const dialog = (sandbox: Sandbox | string, id: unknown): Promise<unknown> =>
  result(sandbox, 'im.dialog.get', { DIALOG_ID: `chat${String(id)}` });

const visible = async (base: string | undefined): Promise<unknown> =>
  at(await result(base ?? '', 'im.dialog.messages.get', { DIALOG_ID: 'chat642' }), 'messages');

test('a new chat is there for all who were invited', async () => {
  const sandbox = await openSandbox();
  const id = await result(sandbox, 'im.chat.add', {
    USERS: [2, '3', 999],
    TYPE: 'OPEN',
    TITLE: 'Deal chat',
    DESCRIPTION: 'About the deal',
    COLOR: 'PINK',
    MESSAGE: 'Welcome',
    AVATAR: PNG,
    ENTITY_TYPE: 'CRM',
    ENTITY_ID: 'DEAL|1663',
  });
  const other = sandbox.addWebhook({ userId: 3 });
  expect(await dialog(other, id)).toMatchObject({
    id,
    name: 'Deal chat',
    description: 'About the deal',
    owner: 1,
    color: '#f76187',
    message_type: 'O',
    user_counter: 3,
    avatar: expect.stringContaining('/upload/im/avatar/'),
    entity_type: 'CRM',
    entity_id: 'DEAL|1663',
    role: 'member',
    counter: 1,
  });
  expect(
    await result(other, 'im.chat.get', { ENTITY_TYPE: 'CRM', ENTITY_ID: 'DEAL|1663' }),
  ).toEqual({ ID: id });
  const page = await result(other, 'im.dialog.messages.get', { DIALOG_ID: `chat${String(id)}` });
  expect(at(page, 'messages')).toMatchObject([
    { author_id: 1, text: 'Welcome' },
    { author_id: 0, params: { CODE: ['CHAT_JOIN'], NOTIFY: 'N' } },
  ]);
});

test('nothing has to be given', async () => {
  const sandbox = await openSandbox();
  const id = await result(sandbox, 'im.chat.add');
  expect(await dialog(sandbox, id)).toMatchObject({
    name: expect.stringMatching(/^Mint chat №\d+$/u),
    user_counter: 1,
    message_type: 'C',
  });
  const named = await result(sandbox, 'im.chat.add', { USERS: [4] });
  expect(await dialog(sandbox, named)).toMatchObject({
    name: 'Chat with Vera Sokolova, Marek Novak',
  });
});

test('an object without a chat has none', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'im.chat.get', { ENTITY_TYPE: 'CRM', ENTITY_ID: 'LEAD|1' })).toBe(
    null,
  );
});

test('titles, colours and pictures change', async () => {
  const sandbox = await openSandbox();
  const chat = { CHAT_ID: '642' };
  expect(await result(sandbox, 'im.chat.updateTitle', { ...chat, TITLE: ' New\n' })).toBe(true);
  expect(await result(sandbox, 'im.chat.updateColor', { ...chat, COLOR: 'SAND' })).toBe(true);
  expect(await result(sandbox, 'im.chat.updateAvatar', { ...chat, AVATAR: PNG })).toBe(true);
  expect(await dialog(sandbox, 642)).toMatchObject({
    name: 'New',
    color: '#ba9c7b',
    avatar: expect.stringContaining('642'),
  });
  expect(await result(sandbox, 'im.chat.updateTitle', { DIALOG_ID: 'chat642', TITLE: 'B' })).toBe(
    true,
  );
});

test.each([
  ['im.chat.updateTitle', { TITLE: 'x' }, [400, 'CHAT_ID_EMPTY']],
  ['im.chat.updateTitle', { CHAT_ID: 'chat642', TITLE: 'x' }, [400, 'CHAT_ID_EMPTY']],
  ['im.chat.updateTitle', { DIALOG_ID: '2', TITLE: 'x' }, [400, 'DIALOG_ID_EMPTY']],
  ['im.chat.updateTitle', { CHAT_ID: 642, TITLE: ' ' }, [400, 'TITLE_EMPTY']],
  ['im.chat.updateTitle', { CHAT_ID: 660, TITLE: 'x' }, [403, 'ACCESS_ERROR']],
  ['im.chat.updateTitle', { CHAT_ID: 999, TITLE: 'x' }, [403, 'ACCESS_ERROR']],
  ['im.chat.updateColor', { CHAT_ID: 642, COLOR: 'red' }, [400, 'WRONG_COLOR']],
  ['im.chat.updateColor', { CHAT_ID: 642, COLOR: 'MINT' }, [400, 'WRONG_REQUEST']],
  ['im.chat.updateAvatar', { CHAT_ID: 642, AVATAR: 'aGVsbG8=' }, [400, 'AVATAR_ERROR']],
  ['im.chat.updateAvatar', { CHAT_ID: 999, AVATAR: PNG }, [400, 'WRONG_REQUEST']],
  ['im.chat.setOwner', { CHAT_ID: 642 }, [400, 'USER_ID_EMPTY']],
  ['im.chat.setOwner', { CHAT_ID: 642, USER_ID: 9 }, [400, 'WRONG_REQUEST']],
  ['im.chat.setOwner', { CHAT_ID: 650, USER_ID: 1 }, [400, 'WRONG_REQUEST']],
  ['im.chat.mute', {}, [400, 'CHAT_ID_EMPTY']],
  ['im.chat.mute', { DIALOG_ID: 'x' }, [400, 'DIALOG_ID_EMPTY']],
  ['im.chat.mute', { CHAT_ID: 999 }, [403, 'ACCESS_ERROR']],
  ['im.chat.mute', { DIALOG_ID: 2 }, [403, 'ACCESS_ERROR']],
  ['im.chat.leave', {}, [400, 'CHAT_ID_EMPTY']],
  ['im.chat.leave', { CHAT_ID: 660 }, [403, 'ACCESS_ERROR']],
  ['im.chat.user.add', { USERS: [5] }, [400, 'CHAT_ID_EMPTY']],
  ['im.chat.user.add', { CHAT_ID: 642, USERS: [999] }, [403, 'ACCESS_DENIED_EXTEND']],
  ['im.chat.user.delete', { CHAT_ID: 642 }, [400, 'USER_ID_EMPTY']],
  ['im.chat.user.delete', { CHAT_ID: 642, USER_ID: 9 }, [400, 'USER_NOT_FOUND']],
  ['im.chat.user.delete', { CHAT_ID: 650, USER_ID: 3 }, [403, 'ACCESS_DENIED_KICK']],
  ['im.chat.user.list', {}, [400, 'CHAT_ID_EMPTY']],
  ['im.chat.user.list', { CHAT_ID: 999 }, [403, 'ACCESS_ERROR']],
])('%s with %j gives %j', async (method, params, expected) => {
  const sandbox = await openSandbox();
  expect(await failure(sandbox, method, params)).toEqual(expected);
});

test('people join with or without the history, and leave', async () => {
  const sandbox = await openSandbox();
  const [fifth, sixth] = [5, 6].map((userId) => sandbox.addWebhook({ userId }));
  const add = (USERS: unknown, HIDE_HISTORY?: string): Promise<unknown> =>
    result(sandbox, 'im.chat.user.add', { CHAT_ID: 642, USERS, HIDE_HISTORY });
  await add([5]);
  await add('6', 'N');
  expect(await result(sandbox, 'im.chat.user.list', { CHAT_ID: 642 })).toEqual([1, 2, 3, 4, 5, 6]);
  // Both announcements come after the ten messages of the chat; the first newcomer sees nothing older.
  expect(await visible(fifth)).toHaveLength(2);
  expect(await visible(sixth)).toHaveLength(12);
  await result(fifth ?? '', 'im.chat.leave', { CHAT_ID: 642 });
  await result(sandbox, 'im.chat.user.delete', { CHAT_ID: 642, USER_ID: 6 });
  expect(await result(sandbox, 'im.chat.user.list', { CHAT_ID: 642 })).toEqual([1, 2, 3, 4]);
  expect(await failure(fifth ?? '', 'im.chat.leave', { CHAT_ID: 642 })).toEqual([
    403,
    'ACCESS_DENIED_KICK',
  ]);
});

test('the owner may be another one, and then may no longer do it', async () => {
  const sandbox = await openSandbox();
  const owner = { CHAT_ID: 642, USER_ID: 3 };
  expect(await result(sandbox, 'im.chat.setOwner', owner)).toBe(true);
  expect(await dialog(sandbox, 642)).toMatchObject({ owner: 3, role: 'member', manager_list: [3] });
  expect(await failure(sandbox, 'im.chat.setOwner', owner)).toEqual([400, 'WRONG_REQUEST']);
});

test('a chat whose owner leaves passes to the next', async () => {
  const sandbox = await openSandbox();
  await result(sandbox, 'im.chat.leave', { CHAT_ID: 642 });
  const other = sandbox.addWebhook({ userId: 4 });
  expect(await dialog(other, 642)).toMatchObject({ owner: 2, user_counter: 3 });
});

test('muted chats are counted apart', async () => {
  const sandbox = await openSandbox();
  await result(sandbox, 'im.chat.mute', { CHAT_ID: 642, MUTE: 'Y' });
  expect(await dialog(sandbox, 642)).toMatchObject({ mute_list: { '1': true } });
  expect(await result(sandbox, 'im.counters.get')).toMatchObject({
    TYPE: { CHAT: 1, ALL: 2 },
    CHAT: { '650': 1 },
    CHAT_MUTED: { '642': 3 },
  });
  await result(sandbox, 'im.chat.mute', { DIALOG_ID: 'chat642', MUTE: 'N' });
  expect(await result(sandbox, 'im.counters.get')).toMatchObject({
    CHAT: { '642': 3 },
    CHAT_MUTED: [],
  });
});
