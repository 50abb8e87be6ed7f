import { expect, test } from 'vitest';

import type { Sandbox } from '../src/index.ts';
import { at, failure, openSandbox, result } from './support.ts';

const notify = (sandbox: Sandbox, more: object = {}): Promise<unknown> =>
  result(sandbox, 'im.notify.personal.add', { USER_ID: 2, MESSAGE: ' Reminder ', ...more });

test('what is sent is listed for its recipient and counted', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 2 });
  const personal = await notify(sandbox, { ATTACH: [{ MESSAGE: 'block' }] });
  const system = await result(sandbox, 'im.notify.system.add', { USER_ID: 2, MESSAGE: 'System' });
  expect(await result(other, 'im.notify.get')).toMatchObject({
    total_count: 2,
    total_unread_count: 2,
    notifications: [
      { id: system, author_id: 0, text: 'System', notify_read: 'N', params: null },
      { id: personal, author_id: 1, text: 'Reminder', params: { ATTACH: [{ MESSAGE: 'block' }] } },
    ],
    users: [{ id: 1 }],
  });
  expect(at(await result(other, 'im.counters.get'), 'TYPE.NOTIFY')).toBe(2);
  expect(at(await result(sandbox, 'im.counters.get'), 'TYPE.NOTIFY')).toBe(0);
});

test('pages go on after the last one', async () => {
  const sandbox = await openSandbox();
  const ids: unknown[] = [];
  for (let count = 0; count < 5; count += 1) ids.unshift(await notify(sandbox, { USER_ID: 1 }));
  const page = async (params: object): Promise<unknown> =>
    at(await result(sandbox, 'im.notify.get', params), 'notifications.*.id');
  expect(await page({ LIMIT: 2 })).toEqual(ids.slice(0, 2));
  expect(await page({ LIMIT: 2, LAST_ID: ids[1], LAST_TYPE: 3 })).toEqual(ids.slice(2, 4));
});

test('notifications are read one by one, from one on, by a list and all at once', async () => {
  const sandbox = await openSandbox();
  const ids: unknown[] = [];
  for (let count = 0; count < 3; count += 1) ids.push(await notify(sandbox, { USER_ID: 1 }));
  const unread = async (method: string, params: object): Promise<unknown> => {
    await result(sandbox, method, params);
    return at(await result(sandbox, 'im.notify.get'), 'total_unread_count');
  };
  expect(await unread('im.notify.read', { ID: ids[1], ONLY_CURRENT: 'Y' })).toBe(2);
  expect(await unread('im.notify.read', { ID: ids[1], ACTION: 'N' })).toBe(3);
  expect(await unread('im.notify.read', {})).toBe(3);
  expect(await unread('im.notify.read', { ID: ids[1] })).toBe(1);
  expect(await unread('im.notify.read.list', { IDS: [ids[0], 0, ids[1]] })).toBe(0);
  expect(await unread('im.notify.read.list', { IDS: ids, ACTION: 'N' })).toBe(3);
  expect(await result(sandbox, 'im.notify.read.all')).toEqual({ result: true, newCounter: 0 });
});

test('a tag is unique in its application', async () => {
  const sandbox = await openSandbox();
  const tag = { USER_ID: 1, TAG: 'T', SUB_TAG: 'S', CLIENT_ID: 'app' };
  await notify(sandbox, tag);
  const second = await notify(sandbox, tag);
  await notify(sandbox, { ...tag, CLIENT_ID: 'other' });
  const left = async (): Promise<unknown> =>
    at(await result(sandbox, 'im.notify.get'), 'notifications.*.notify_tag');
  expect(await left()).toEqual(['MP|other|T', 'MP|app|T']);
  expect(await result(sandbox, 'im.notify.delete', { ID: second })).toBe(true);
  expect(await left()).toEqual(['MP|other|T']);
  expect(await result(sandbox, 'im.notify.delete', { SUB_TAG: 'S', CLIENT_ID: 'other' })).toBe(
    true,
  );
  expect(await left()).toEqual([]);
});

test.each([
  ['im.notify', { MESSAGE: 'x' }, [400, 'USER_ID_EMPTY']],
  ['im.notify.personal.add', { USER_ID: 2, MESSAGE: ' ' }, [400, 'MESSAGE_EMPTY']],
  ['im.notify.system.add', { USER_ID: 2, MESSAGE: 'x', ATTACH: 'x' }, [400, 'ATTACH_ERROR']],
  ['im.notify.delete', {}, [400, 'PARAMS_ERROR']],
  ['im.notify.delete', { TAG: 'T' }, [403, 'ACCESS_DENIED']],
  ['im.notify.get', { LAST_ID: 5 }, [400, 'LAST_ID_AND_LAST_TYPE']],
  ['im.notify.get', { LAST_ID: 'x', LAST_TYPE: 3 }, [400, 'LAST_ID_STRING']],
  ['im.notify.read.list', { IDS: 5 }, [400, 'PARAMS_ERROR']],
])('%s with %j gives %j', async (method, params, expected) => {
  const sandbox = await openSandbox();
  expect(await failure(sandbox, method, params)).toEqual(expected);
});
