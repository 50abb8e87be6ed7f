import { expect, test } from 'vitest';

import { at, call, failure, openSandbox, result } from './support.ts';

const TASK = 8017;

const timeOf = async (sandbox: Awaited<ReturnType<typeof openSandbox>>): Promise<number> =>
  Number(
    at(
      await result(sandbox, 'tasks.task.get', { taskId: TASK, select: ['TIME_SPENT_IN_LOGS'] }),
      'task.timeSpentInLogs',
    ),
  );

test('time is recorded, read, changed and deleted, and the task adds it up', async () => {
  const sandbox = await openSandbox();
  const before = await timeOf(sandbox);
  const id = await result(sandbox, 'task.elapseditem.add', [
    TASK,
    { SECONDS: 1800, COMMENT_TEXT: 'Drew a plan', CREATED_DATE: '2026-07-27T10:33:00' },
  ]);
  expect(typeof id).toBe('number');
  const item = {
    ID: String(id),
    TASK_ID: String(TASK),
    USER_ID: '1',
    COMMENT_TEXT: 'Drew a plan',
    SECONDS: '1800',
    MINUTES: '30',
    SOURCE: '2',
    CREATED_DATE: '2026-07-27T10:33:00+00:00',
  };
  expect(await result(sandbox, 'task.elapseditem.get', [TASK, id])).toMatchObject([item]);
  expect((await timeOf(sandbox)) - before).toBe(1800);

  const change = {
    TASKID: TASK,
    ITEMID: id,
    ARFIELDS: { SECONDS: 5400, COMMENT_TEXT: 'Drew two' },
  };
  expect(await result(sandbox, 'task.elapseditem.update', change)).toBeNull();
  expect(await result(sandbox, 'task.elapseditem.get', [TASK, id])).toMatchObject([
    { ...item, SECONDS: '5400', MINUTES: '90', COMMENT_TEXT: 'Drew two' },
  ]);
  expect((await timeOf(sandbox)) - before).toBe(5400);

  expect(await result(sandbox, 'task.elapseditem.delete', [TASK, id])).toBeNull();
  expect(await timeOf(sandbox)).toBe(before);
  expect(await failure(sandbox, 'task.elapseditem.get', [TASK, id])).toEqual([400, 'ERROR_CORE']);
});

test('records are filtered, ordered and paged by their own parameter', async () => {
  const sandbox = await openSandbox();
  for (const SECONDS of [60, 120, 180]) {
    await result(sandbox, 'task.elapseditem.add', [
      TASK,
      { SECONDS, COMMENT_TEXT: 'x', USER_ID: 2 },
    ]);
  }
  const { body } = await call(sandbox, 'task.elapseditem.getlist', [
    TASK,
    { SECONDS: 'desc' },
    { USER_ID: 2 },
    ['ID', 'SECONDS'],
    { NAV_PARAMS: { nPageSize: 2, iNumPage: 2 } },
  ]);
  expect(body).toMatchObject({ total: 3, result: [{ SECONDS: '60' }] });
  expect(Object.keys(at(body.result, '0') ?? {})).toEqual(['ID', 'SECONDS']);
});

test.each([
  ['task.elapseditem.add', [1, { SECONDS: 1, COMMENT_TEXT: 'x' }], 'Task not found'],
  ['task.elapseditem.get', [TASK, 999], 'ACTION_NOT_ALLOWED'],
  ['task.elapseditem.delete', [TASK, 999], 'ACTION_NOT_ALLOWED'],
  ['task.elapseditem.update', [TASK, 999, { SECONDS: 1 }], 'ACTION_NOT_ALLOWED'],
])('%s %j: %s', async (method, params, description) => {
  const sandbox = await openSandbox();
  const { status, body } = await call(sandbox, method, params);
  expect([status, body.error, body.error_description]).toEqual([400, 'ERROR_CORE', description]);
});

test('others change nothing of a record', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 2 });
  expect(await failure(other, 'task.elapseditem.delete', [TASK, 1])).toEqual([400, 'ERROR_CORE']);
});

test('what may be done with a record is told', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 2 });
  const method = 'task.elapseditem.isactionallowed';
  expect(await result(sandbox, method, [TASK, 1, 1])).toBe(true);
  expect(await result(sandbox, method, [TASK, 1, 2])).toBe(true);
  expect(await result(other, method, [TASK, 1, 3])).toBe(false);
});

test('what has no place of its own lands in that of another parameter', async () => {
  const sandbox = await openSandbox();
  const { body } = await call(sandbox, 'task.elapseditem.getlist', { TASKID: TASK, start: 50 });
  expect(body.error).toBe('ERROR_CORE');
  expect(body.error_description).toContain(
    'Param #1 (ORDER) for method ctaskelapseditem::getlist() expected to be of type "array", but given something else.',
  );
});
