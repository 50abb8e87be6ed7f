import { expect, test } from 'vitest';

import { manualClock, type Sandbox } from '../src/index.ts';
import { at, call, openSandbox, request, type Answer } from './support.ts';

const VALIDATION = 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION';
const TASK = { title: 'Prepare a report', creatorId: 1, responsibleId: 2 };

/** The address of REST 3.0 for a webhook of the old version. */
const v3 = (webhookUrl: string): string => webhookUrl.replace('/rest/', '/rest/api/');

const callV3 = (
  sandbox: Sandbox,
  method: string,
  params: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> => call(v3(sandbox.webhookUrl), method, params, headers);

const addTask = async (sandbox: Sandbox, fields: object = {}): Promise<unknown> =>
  at(
    (await callV3(sandbox, 'tasks.task.add', { fields: { ...TASK, ...fields } })).body,
    'result.item.id',
  );

const errorOf = ({ status, body }: Answer): readonly unknown[] => [status, at(body, 'error.code')];

test('what is added can be read, changed and deleted', async () => {
  const sandbox = await openSandbox();
  const added = await callV3(sandbox, 'tasks.task.add', { fields: TASK });
  expect(added.status).toBe(200);
  expect(added.body).toMatchObject({
    result: { item: { id: 1, title: TASK.title, status: 'pending', priority: 'average' } },
    time: { duration: expect.any(Number) },
  });
  const update = { id: 1, fields: { title: 'Report', deadline: '2026-12-31T23:59:59+02:00' } };
  expect((await callV3(sandbox, 'tasks.task.update', update)).body.result).toEqual({
    result: true,
  });
  const got = await callV3(sandbox, 'tasks.task.get', {
    id: 1,
    select: ['title', 'deadline', 'nothing', 'responsible.name', 'responsible.email'],
  });
  expect(got.body.result).toEqual({
    item: {
      title: 'Report',
      deadline: '2026-12-31T23:59:59+02:00',
      responsible: { name: 'Ilya Gromov', email: 'ilya.gromov@example.com' },
    },
  });
  expect((await callV3(sandbox, 'tasks.task.delete', { id: 1 })).body.result).toEqual({
    result: true,
  });
  const gone = await callV3(sandbox, 'tasks.task.get', { id: 1 });
  expect(gone.status).toBe(400);
  expect(gone.body).toEqual({
    error: {
      code: 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION',
      message: 'Record with ID = `1` not found',
    },
  });
});

test('everything that is wrong with the parameters is said at once', async () => {
  const sandbox = await openSandbox();
  const { status, body } = await callV3(sandbox, 'tasks.task.add', {
    fields: { title: 5, deadline: 'soon', responsibleId: 999 },
  });
  expect(status).toBe(400);
  expect(body.error).toMatchObject({
    code: VALIDATION,
    validation: [
      { field: 'title', message: 'Field `title` requires data type `string` for this request' },
      { field: 'creatorId', message: 'Required field `creatorId` is not specified' },
      {
        field: 'deadline',
        message: 'Field `deadline` requires data type `DateTime` for this request',
      },
    ],
  });
});

const ERROR_CASES: readonly (readonly [string, object, number, string])[] = [
  ['tasks.task.get', {}, 400, VALIDATION],
  ['tasks.task.get', { id: '1' }, 400, VALIDATION],
  [
    'tasks.task.get',
    { id: 1, select: ['responsible.stageId'] },
    400,
    'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION',
  ],
  ['tasks.task.add', { fields: { ...TASK, responsibleId: 999 } }, 400, VALIDATION],
  ['tasks.task.add', { fields: { ...TASK, parentId: 999 } }, 400, VALIDATION],
  ['tasks.task.update', { id: 1, fields: { creatorId: 2 } }, 400, VALIDATION],
  ['tasks.task.delete', { id: 999 }, 403, 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'],
  ['tasks.task.list', { filter: [['title', 'x']] }, 400, VALIDATION],
  [
    'tasks.task.list',
    { filter: [['nope', 1]] },
    400,
    'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION',
  ],
  [
    'tasks.task.list',
    { filter: [['id', '~', 1]] },
    400,
    'BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION',
  ],
  ['tasks.task.list', { filter: [['id', '>', 'x']] }, 400, VALIDATION],
  ['tasks.task.list', { filter: [5] }, 400, VALIDATION],
  [
    'tasks.task.list',
    { order: { id: 'up' } },
    400,
    'BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION',
  ],
  [
    'tasks.task.list',
    { pagination: { limit: 'abc' } },
    400,
    'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION',
  ],
  [
    'tasks.task.list',
    { pagination: { limit: 0 } },
    400,
    'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION',
  ],
  [
    'batch',
    { cmd: { a: 'tasks.task.get?id=1' } },
    400,
    'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION',
  ],
  ['im.message.add', {}, 404, 'ERROR_METHOD_NOT_FOUND'],
];

test.each(ERROR_CASES)('%s with %j gives %i %s', async (method, params, status, code) => {
  const sandbox = await openSandbox();
  await addTask(sandbox);
  expect(errorOf(await callV3(sandbox, method, params))).toEqual([status, code]);
});

test('parameters come as JSON in the body alone', async () => {
  const sandbox = await openSandbox();
  await addTask(sandbox);
  const url = `${v3(sandbox.webhookUrl)}tasks.task.get`;
  expect(errorOf(await request(`${url}?id=1`))).toEqual([400, VALIDATION]);
  const form = await request(url, { method: 'POST', body: new URLSearchParams({ id: '1' }) });
  expect(errorOf(form)).toEqual([400, 'BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION']);
  const broken = await request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"id":',
  });
  expect(errorOf(broken)).toEqual([400, 'BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION']);
  const byToken = await call(`${sandbox.url}/rest/api/`, 'tasks.task.get', {
    id: 1,
    auth: sandbox.token,
  });
  expect(byToken.status).toBe(200);
});

test('the old version does not know these methods', async () => {
  const sandbox = await openSandbox();
  const { status, body } = await call(sandbox, 'tasks.task.field.list');
  expect([status, body.error]).toEqual([404, 'ERROR_METHOD_NOT_FOUND']);
});

test('permissions are checked', async () => {
  const sandbox = await openSandbox({ scopes: ['im'] });
  expect(errorOf(await callV3(sandbox, 'tasks.task.list'))).toEqual([
    403,
    'BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION',
  ]);
});

test('lists are filtered, sorted and cut into pages', async () => {
  const sandbox = await openSandbox();
  for (const title of ['c', 'a', 'b', 'e', 'd']) await addTask(sandbox, { title });
  const titles = async (params: object): Promise<unknown> => {
    const { body } = await callV3(sandbox, 'tasks.task.list', { select: ['title'], ...params });
    return at(body, 'result.items.*.title');
  };
  expect((await callV3(sandbox, 'tasks.task.list')).body.result).toEqual({
    items: [1, 2, 3, 4, 5].map((id) => ({ id })),
  });
  expect(await titles({ order: { title: 'DESC' } })).toEqual(['e', 'd', 'c', 'b', 'a']);
  expect(
    await titles({
      filter: [
        ['id', '>', 1],
        ['id', '!=', 4],
      ],
    }),
  ).toEqual(['a', 'b', 'd']);
  expect(await titles({ filter: [['id', [1, 5]]] })).toEqual(['c', 'd']);
  expect(await titles({ filter: [['id', 'between', [2, 3]]] })).toEqual(['a', 'b']);
  expect(
    await titles({
      filter: [
        ['id', '<=', 4],
        {
          logic: 'or',
          conditions: [
            ['id', 1],
            ['id', 'in', [4, 5]],
          ],
        },
      ],
    }),
  ).toEqual(['c', 'e']);
  expect(await titles({ pagination: { page: 1, limit: 2 } })).toEqual(['c', 'a']);
  expect(await titles({ pagination: { page: 3, limit: 2 } })).toEqual(['d']);
  expect(await titles({ pagination: { offset: 4 } })).toEqual(['d']);
});

test('batches are lists; the first error is the error of all', async () => {
  const sandbox = await openSandbox();
  const add = { method: 'tasks.task.add', query: { fields: TASK } };
  const get = { method: 'tasks.task.get', query: { id: 1, select: ['id', 'title'] } };
  const { status, body } = await callV3(sandbox, 'batch', [add, get]);
  expect(status).toBe(200);
  expect(body.result).toMatchObject([{ item: { id: 1 } }, { item: { id: 1, title: TASK.title } }]);
  const failed = await callV3(sandbox, 'batch', [add, { ...get, query: { id: 99 } }, add]);
  expect(errorOf(failed)).toEqual([400, 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION']);
  expect(sandbox.state.tasks.all).toHaveLength(2);
});

test.each([
  ['without its query', [{ method: 'user.current' }]],
  [
    'called as another one',
    [1, 2].map(() => ({ method: 'main.eventlog.list', query: {}, as: 'a' })),
  ],
])('a batch with a command %s is none, and nothing of it runs', async (_, commands) => {
  const sandbox = await openSandbox();
  const add = { method: 'tasks.task.add', query: { fields: TASK } };
  const failed = await callV3(sandbox, 'batch', [add, ...commands]);
  expect(errorOf(failed)).toEqual([400, 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION']);
  expect(sandbox.state.tasks.all).toHaveLength(0);
});

test('a repeated call with its key is answered, not carried out', async () => {
  const clock = manualClock();
  const sandbox = await openSandbox({ clock });
  const key = { 'Idempotency-Key': '9f1c1a7e' };
  const first = await callV3(sandbox, 'tasks.task.add', { fields: TASK }, key);
  const second = await callV3(sandbox, 'tasks.task.add', { fields: TASK }, key);
  expect(second.body).toEqual(first.body);
  expect([first, second].map(({ headers }) => headers.get('idempotency-key'))).toEqual([
    '9f1c1a7e',
    '9f1c1a7e',
  ]);
  expect([first, second].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([
    null,
    'true',
  ]);
  expect(sandbox.state.tasks.all).toHaveLength(1);

  const other = await callV3(sandbox, 'tasks.task.add', { fields: { ...TASK, title: 'x' } }, key);
  expect(errorOf(other)).toEqual([422, 'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION']);
  // The same key means another call for another method, another user, and on another day.
  await callV3(sandbox, 'tasks.task.update', { id: 1, fields: {} }, key);
  const ofUser2 = v3(sandbox.addWebhook({ userId: 2 }));
  await call(ofUser2, 'tasks.task.add', { fields: TASK }, key);
  expect(sandbox.state.tasks.all).toHaveLength(2);
  clock.advance(24 * 3600 * 1000);
  await callV3(sandbox, 'tasks.task.add', { fields: TASK }, key);
  expect(sandbox.state.tasks.all).toHaveLength(3);
});

test('errors are not kept, reads need no key, keys have a form', async () => {
  const sandbox = await openSandbox();
  const key = { 'Idempotency-Key': 'k' };
  const update = { id: 1, fields: { title: 'x' } };
  expect((await callV3(sandbox, 'tasks.task.update', update, key)).status).toBe(403);
  await addTask(sandbox);
  expect((await callV3(sandbox, 'tasks.task.update', update, key)).status).toBe(200);
  const read = await callV3(sandbox, 'tasks.task.get', { id: 1 }, key);
  expect(read.headers.get('idempotency-key')).toBe(null);
  const long = { 'Idempotency-Key': 'x'.repeat(256) };
  expect(errorOf(await callV3(sandbox, 'tasks.task.update', update, long))).toEqual([
    400,
    'BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION',
  ]);
});

test('the API describes itself', async () => {
  const sandbox = await openSandbox();
  const { body } = await request(`${v3(sandbox.webhookUrl)}documentation`);
  expect(body.result).toMatchObject({ openapi: '3.0.0', paths: { '/tasks.task.get': {} } });
  const fields = await callV3(sandbox, 'tasks.task.field.list', { select: ['name', 'filterable'] });
  expect(at(fields.body, 'result.items.0')).toEqual({ name: 'id', filterable: true });
  expect(at((await callV3(sandbox, 'rest.scope.list')).body, 'result.items')).toContainEqual({
    method: 'tasks.task.get',
    scopes: ['tasks', 'task'],
  });
});
