import { expect, test } from 'vitest';

import { at, call, failure, openSandbox, result } from './support.ts';

test('lists come in pages of 50', async () => {
  const sandbox = await openSandbox({ seed: { userCount: 120 } });
  const first = await call(sandbox, 'user.get');
  expect(first.body).toMatchObject({ total: 120, next: 50 });
  expect(first.body.result).toHaveLength(50);
  const last = await call(sandbox, 'user.get', { start: '100' });
  expect(last.body.result).toHaveLength(20);
  expect(last.body).not.toHaveProperty('next');
  const uncounted = await call(sandbox, 'user.get', { start: -1, filter: { '>ID': 50 } });
  expect(uncounted.body.result).toHaveLength(50);
  expect(uncounted.body.result).toMatchObject({ 0: { ID: '51' } });
  expect(uncounted.body.total).toBe(0);
  expect(uncounted.body).not.toHaveProperty('next');
});

test('the order of people is a word: a structure is ignored, and with a field to sort by it is wrong', async () => {
  const sandbox = await openSandbox();
  const [first] = [await result(sandbox, 'user.get', { order: { ID: 'DESC' } })];
  expect(at(first, '0.ID')).toBe('1');
  const { status, body } = await call(sandbox, 'user.get', { SORT: 'ID', order: { ID: 'ASC' } });
  expect([status, body.error, body.error_description]).toEqual([
    400,
    'ERROR_ARGUMENT',
    'Order must be a string',
  ]);
});

test.each([
  [{ FILTER: { NAME: 'Ve%' } }, ['1']],
  [{ filter: { '!%LAST_NAME': 'o' } }, ['5', '6', '8']],
  [{ UF_DEPARTMENT: 2 }, ['2', '6', '12']],
  [{ filter: { NAME_SEARCH: 'grom' } }, ['2']],
  [{ ID: [3, 4], SORT: 'ID', ORDER: 'desc' }, ['4', '3']],
])('user.get with %j finds %j', async (params, expected) => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'user.get', params)).toMatchObject(expected.map((ID) => ({ ID })));
});

test.each([
  [{ FILTER: { FIND: 'sok ver' } }, ['1']],
  [{ FILTER: { NAME: 'Il' } }, ['2']],
  [{ FIND: 'nobody' }, []],
])('user.search with %j finds %j', async (params, expected) => {
  const sandbox = await openSandbox();
  const found = await result(sandbox, 'user.search', params);
  expect(found).toHaveLength(expected.length);
  expect(found).toMatchObject(expected.map((ID) => ({ ID })));
});

test('select leaves the named fields', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'user.get', { ID: 1, select: ['NAME', 'UF_*', 'NONE'] })).toEqual([
    { NAME: 'Vera', UF_EMPLOYMENT_DATE: '', UF_DEPARTMENT: [1] },
  ]);
});

test('the messenger knows the same people', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'im.user.get')).toMatchObject({ id: 1, name: 'Vera Sokolova' });
  expect(await result(sandbox, 'im.user.get', { ID: '2' })).toMatchObject({ id: 2 });
  expect(await failure(sandbox, 'im.user.get', { ID: 0 })).toEqual([400, 'ID_EMPTY']);
  expect(await failure(sandbox, 'im.user.get', { ID: 999 })).toEqual([400, 'USER_NOT_EXISTS']);
  expect(await result(sandbox, 'im.user.list.get', { ID: '[2,3,999]' })).toMatchObject({
    2: { id: 2 },
    3: { id: 3 },
  });
  expect(
    await result(sandbox, 'im.user.list.get', { ID: [3, 2], RESULT_TYPE: 'array' }),
  ).toMatchObject([{ id: 3 }, { id: 2 }]);
  expect(await failure(sandbox, 'im.user.list.get', {})).toEqual([400, 'INVALID_FORMAT']);
  expect(await failure(sandbox, 'im.user.list.get', { ID: 'x' })).toEqual([400, 'INVALID_FORMAT']);
});

test('the status that is set is the status that is shown', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'im.user.status.get')).toBe('online');
  expect(await result(sandbox, 'im.user.status.set', { STATUS: 'dnd' })).toBe(true);
  expect(await result(sandbox, 'im.user.status.get')).toBe('dnd');
  expect(await result(sandbox, 'im.user.get')).toMatchObject({ status: 'dnd', idle: false });
  expect(await failure(sandbox, 'im.user.status.set', { STATUS: 'DND' })).toEqual([
    400,
    'STATUS_ERROR',
  ]);
  await result(sandbox, 'im.user.status.idle.start', { AGO: 5 });
  expect(await result(sandbox, 'im.user.get')).toHaveProperty('idle', expect.any(String));
  await result(sandbox, 'im.user.status.idle.end');
  expect(await result(sandbox, 'im.user.get')).toMatchObject({ idle: false });
});

const ANNA = { EMAIL: 'anna@example.com', NAME: 'Anna', LAST_NAME: 'Lapina', UF_DEPARTMENT: [1] };

test('people are invited, changed, dismissed and brought back', async () => {
  const sandbox = await openSandbox();
  const id = await result(sandbox, 'user.add', { ...ANNA, WORK_PHONE: '112' });
  expect(id).toBe(13);
  const read = async (): Promise<unknown> => at(await result(sandbox, 'user.get', { ID: id }), '0');
  expect(await read()).toMatchObject({
    ID: '13',
    ACTIVE: true,
    EMAIL: 'anna@example.com',
    WORK_PHONE: '112',
    UF_DEPARTMENT: [1],
  });
  const change = { ID: id, WORK_POSITION: 'Analyst', PERSONAL_BIRTHDAY: '1990-01-02' };
  expect(await result(sandbox, 'user.update', change)).toBe(true);
  expect(await read()).toMatchObject({
    NAME: 'Anna',
    WORK_POSITION: 'Analyst',
    PERSONAL_BIRTHDAY: '1990-01-02',
  });
  expect(await result(sandbox, 'user.search', { FILTER: { LAST_NAME: 'Lap' } })).toHaveLength(1);
  await result(sandbox, 'user.update', { ID: id, ACTIVE: 'N' });
  expect(await result(sandbox, 'user.get', { filter: { ID: id, ACTIVE: true } })).toEqual([]);
  await result(sandbox, 'user.update', { ID: id, ACTIVE: 'Y' });
  expect(await read()).toMatchObject({ ACTIVE: true });
  expect(await result(sandbox, 'im.user.get', { ID: id })).toMatchObject({ name: 'Anna Lapina' });
});

test.each([
  [{ ...ANNA, EMAIL: 'nothing' }, ['ERROR_ARGUMENT', 'wrong_email']],
  [{ NAME: 'Anna', UF_DEPARTMENT: [1] }, ['ERROR_ARGUMENT', 'wrong_email']],
  [
    { ...ANNA, EMAIL: 'vera.sokolova@example.com' },
    ['ERROR_ARGUMENT', 'A user with this email already exists'],
  ],
  [{ EMAIL: 'anna@example.com' }, ['ERROR_ARGUMENT', 'no_extranet_field']],
  [{ EMAIL: 'anna@example.com', EXTRANET: 'Y' }, ['ERROR_GROUPID', 'Group code not specified']],
])('user.add with %j is refused as documented', async (fields, [code, said]) => {
  const { status, body } = await call(await openSandbox(), 'user.add', fields);
  expect([status, body.error, body.error_description]).toEqual([400, code, said]);
});

test('only administrators invite and change people, and only those that there are', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 2 });
  expect(await failure(other, 'user.add', ANNA)).toEqual([400, 'ERROR_CORE']);
  expect(await failure(other, 'user.update', { ID: 3, NAME: 'x' })).toEqual([400, 'ERROR_CORE']);
  expect(await failure(sandbox, 'user.update', { ID: 999 })).toEqual([400, 'ERROR_CORE']);
});

test('fields have titles', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'user.fields')).toMatchObject({
    ID: 'ID',
    UF_DEPARTMENT: 'Departments',
  });
});
