import { expect, test } from 'vitest';

import type { Sandbox } from '../src/index.ts';
import { at, failure, openSandbox, result } from './support.ts';

/** The newest messages of chat 642 as user 1 sees them. */
async function newest(sandbox: Sandbox, count = 1): Promise<unknown> {
  const page = await result(sandbox, 'im.dialog.messages.get', {
    DIALOG_ID: 'chat642',
    LIMIT: count,
  });
  return at(page, 'messages');
}

const send = (base: Sandbox | string, params: object): Promise<unknown> =>
  result(base, 'im.message.add', { DIALOG_ID: 'chat642', ...params });

test('what is sent is in the chat, for its author read and for others not', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 2 });
  const id = await send(sandbox, { MESSAGE: 'Привет, [b]мир[/b]' });
  expect(await newest(sandbox)).toMatchObject([
    { id, chat_id: 642, author_id: 1, text: 'Привет, [b]мир[/b]', unread: false, params: [] },
  ]);
  const seen = await result(other, 'im.dialog.messages.get', { DIALOG_ID: 'chat642', LIMIT: 1 });
  expect(seen).toMatchObject({
    chat_id: 642,
    messages: [{ id, unread: true }],
    users: [{ id: 1, name: 'Vera Sokolova' }],
    files: [],
  });
});

test.each([
  [{ ATTACH: [{ MESSAGE: 'block' }] }, [{ MESSAGE: 'block' }]],
  [
    { ATTACH: '[{"IMAGE":{"LINK":"https://example.com/a.png"}}]' },
    [{ IMAGE: { LINK: 'https://example.com/a.png' } }],
  ],
  [{ ATTACH: { ID: 1, BLOCKS: [] } }, { ID: 1, BLOCKS: [] }],
])('a message may be nothing but %j', async (params, expected) => {
  const sandbox = await openSandbox();
  await send(sandbox, params);
  expect(await newest(sandbox)).toMatchObject([{ text: '', params: { ATTACH: expected } }]);
});

test('system messages have no author', async () => {
  const sandbox = await openSandbox();
  await send(sandbox, { MESSAGE: 'Maintenance at ten', SYSTEM: 'Y' });
  expect(await newest(sandbox)).toMatchObject([{ author_id: 0, uuid: null }]);
});

test('a dialog with a person begins with its first message', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 5 });
  await result(sandbox, 'im.message.add', { DIALOG_ID: 5, MESSAGE: 'Hello Lucia' });
  expect(await result(other, 'im.dialog.messages.get', { DIALOG_ID: '1' })).toMatchObject({
    messages: [{ author_id: 1, text: 'Hello Lucia', unread: true }],
  });
  expect(await result(other, 'im.counters.get')).toMatchObject({
    TYPE: { DIALOG: 1, CHAT: 0, ALL: 1 },
    DIALOG: { '1': 1 },
  });
});

test.each([
  [{ MESSAGE: 'x' }, [400, 'USER_ID_EMPTY']],
  [{ DIALOG_ID: 'room5', MESSAGE: 'x' }, [400, 'USER_ID_EMPTY']],
  [{ DIALOG_ID: 999, MESSAGE: 'x' }, [400, 'USER_NOT_FOUND']],
  [{ DIALOG_ID: 'chat999', MESSAGE: 'x' }, [400, 'CHAT_ID']],
  [{ DIALOG_ID: 'chat642' }, [400, 'MESSAGE_EMPTY']],
  [{ DIALOG_ID: 'chat642', MESSAGE: '  ' }, [400, 'MESSAGE_EMPTY']],
  [{ DIALOG_ID: 'chat642', ATTACH: 'no json' }, [400, 'ATTACH_ERROR']],
  [{ DIALOG_ID: 'chat642', ATTACH: [1] }, [400, 'ATTACH_ERROR']],
  [{ DIALOG_ID: 'chat642', ATTACH: [{ MESSAGE: 'x'.repeat(60_000) }] }, [400, 'ATTACH_OVERSIZE']],
  [{ DIALOG_ID: 'chat642', MESSAGE: 'x', KEYBOARD: 5 }, [400, 'KEYBOARD_ERROR']],
  [{ DIALOG_ID: 'chat642', MESSAGE: 'x', REPLY_ID: 11_580 }, [400, 'REPLY_FROM_OTHER_CHAT_ERROR']],
  [{ DIALOG_ID: 'chat642', MESSAGE: 'x', REPLY_ID: 1 }, [403, 'REPLY_ACCESS_ERROR']],
])('im.message.add with %j gives %j', async (params, expected) => {
  const sandbox = await openSandbox();
  expect(await failure(sandbox, 'im.message.add', params)).toEqual(expected);
});

test('who takes no part in a chat cannot write or read there', async () => {
  const sandbox = await openSandbox();
  const stranger = sandbox.addWebhook({ userId: 9 });
  const dialog = { DIALOG_ID: 'chat642' };
  expect(await failure(stranger, 'im.message.add', { ...dialog, MESSAGE: 'x' })).toEqual([
    403,
    'ACCESS_ERROR',
  ]);
  for (const method of ['im.dialog.get', 'im.dialog.messages.get', 'im.dialog.writing']) {
    expect(await failure(stranger, method, dialog)).toEqual([403, 'ACCESS_ERROR']);
  }
  expect(await result(stranger, 'im.dialog.read', dialog)).toBe(false);
  expect(await failure(stranger, 'im.message.like', { MESSAGE_ID: 11_572 })).toEqual([
    400,
    'MESSAGE_ID_ERROR',
  ]);
});

test('only the author changes a message', async () => {
  const sandbox = await openSandbox();
  const id = await send(sandbox, { MESSAGE: 'first', ATTACH: [{ MESSAGE: 'block' }] });
  const other = sandbox.addWebhook({ userId: 2 });
  const update = { MESSAGE_ID: id, MESSAGE: 'second' };
  expect(await failure(other, 'im.message.update', update)).toEqual([403, 'CANT_EDIT_MESSAGE']);
  expect(await result(sandbox, 'im.message.update', update)).toBe(true);
  expect(await newest(sandbox)).toMatchObject([
    { id, text: 'second', params: { ATTACH: [{ MESSAGE: 'block' }], IS_EDITED: 'Y' } },
  ]);
  expect(await result(sandbox, 'im.message.update', { MESSAGE_ID: id, ATTACH: 'N' })).toBe(true);
  expect(await newest(sandbox)).toMatchObject([{ text: 'second', params: { IS_EDITED: 'Y' } }]);
});

test.each([
  ['im.message.update', { MESSAGE: 'x' }, [400, 'MESSAGE_ID_ERROR']],
  ['im.message.update', { MESSAGE_ID: 'x', MESSAGE: 'x' }, [400, 'MESSAGE_ID_ERROR']],
  ['im.message.update', { MESSAGE_ID: 999_999, MESSAGE: 'x' }, [403, 'CANT_EDIT_MESSAGE']],
  ['im.message.update', { MESSAGE_ID: 11_572, MENU: 5 }, [400, 'menu_ERROR']],
  ['im.message.delete', {}, [400, 'MESSAGE_ID_ERROR']],
  ['im.message.delete', { MESSAGE_ID: 999_999 }, [403, 'CANT_EDIT_MESSAGE']],
  ['im.message.like', { MESSAGE_ID: -1 }, [400, 'MESSAGE_ID_ERROR']],
  ['im.message.like', { MESSAGE_ID: 11_572, ACTION: 'minus' }, [400, 'WITHOUT_CHANGES']],
])('%s with %j gives %j', async (method, params, expected) => {
  const sandbox = await openSandbox();
  expect(await failure(sandbox, method, params)).toEqual(expected);
});

test('an empty text deletes the message', async () => {
  const sandbox = await openSandbox();
  const id = await send(sandbox, { MESSAGE: 'short-lived' });
  expect(await result(sandbox, 'im.message.update', { MESSAGE_ID: id, MESSAGE: '' })).toBe(true);
  expect(await newest(sandbox)).toMatchObject([
    { id, text: 'Message deleted', params: { IS_DELETED: 'Y' } },
  ]);
});

test('authors and the owner delete; what is deleted cannot be changed', async () => {
  const sandbox = await openSandbox();
  const [second, third] = [2, 3].map((userId) => sandbox.addWebhook({ userId }));
  const id = await send(second ?? '', { MESSAGE: 'oops' });
  expect(await failure(third ?? '', 'im.message.delete', { MESSAGE_ID: id })).toEqual([
    403,
    'CANT_EDIT_MESSAGE',
  ]);
  expect(await result(sandbox, 'im.message.delete', { MESSAGE_ID: id })).toBe(true);
  expect(await newest(sandbox)).toMatchObject([{ id, text: 'Message deleted' }]);
  for (const method of ['im.message.delete', 'im.message.update']) {
    expect(await failure(second ?? '', method, { MESSAGE_ID: id, MESSAGE: 'x' })).toEqual([
      403,
      'CANT_EDIT_MESSAGE',
    ]);
  }
});

test('likes come and go', async () => {
  const sandbox = await openSandbox();
  const like = (ACTION?: string): Promise<unknown> =>
    result(sandbox, 'im.message.like', { MESSAGE_ID: 11_575, ACTION });
  const params = async (): Promise<unknown> => at(await newest(sandbox), '0.params');
  await like();
  expect(await params()).toEqual({ LIKE: [1] });
  expect(await failure(sandbox, 'im.message.like', { MESSAGE_ID: 11_575, ACTION: 'plus' })).toEqual(
    [400, 'WITHOUT_CHANGES'],
  );
  await result(sandbox.addWebhook({ userId: 3 }), 'im.message.like', {
    MESSAGE_ID: '11575',
    ACTION: 'plus',
  });
  expect(await params()).toEqual({ LIKE: [1, 3] });
  await like('minus');
  expect(await params()).toEqual({ LIKE: [3] });
});
