import { expect, test } from 'vitest';

import { call, failure, openSandbox, result } from './support.ts';

test('a department is made, listed, changed and deleted', async () => {
  const sandbox = await openSandbox();
  const id = await result(sandbox, 'department.add', { NAME: 'Quality', PARENT: 1, UF_HEAD: 8 });
  expect(id).toBe(8);
  const expected = { ID: '8', NAME: 'Quality', SORT: 500, PARENT: '1', UF_HEAD: '8' };
  expect(await result(sandbox, 'department.get', { ID: id })).toEqual([expected]);
  expect(await result(sandbox, 'department.update', { ID: id, NAME: 'Quality control' })).toBe(
    true,
  );
  expect(await result(sandbox, 'department.get', { NAME: 'Quality control' })).toEqual([
    { ...expected, NAME: 'Quality control' },
  ]);
  expect(await result(sandbox, 'department.delete', { ID: id })).toBe(true);
  expect(await result(sandbox, 'department.get', { ID: id })).toEqual([]);
});

test('departments are found by whole names, by what is above them and by their heads', async () => {
  const sandbox = await openSandbox();
  const names = async (params: object): Promise<unknown> =>
    (await call(sandbox, 'department.get', params)).body;
  expect(await names({ NAME: 'Sale' })).toMatchObject({ total: 0, result: [] });
  expect(await names({ UF_HEAD: 2 })).toMatchObject({ total: 1, result: [{ NAME: 'Sales' }] });
  expect(await names({ PARENT: 1, sort: 'NAME', order: 'DESC' })).toMatchObject({
    total: 6,
    result: { 0: { NAME: 'Warehouse' }, 5: { NAME: 'Accounting' } },
  });
});

test.each([
  ['department.add', { PARENT: 1 }, 'Department name not provided.<br>'],
  ['department.add', { NAME: 'Second' }, 'There can only be one top-level department'],
  ['department.add', { NAME: 'Lost', PARENT: 99 }, 'There can only be one top-level department'],
  ['department.update', { ID: 99, NAME: 'x' }, 'Department not found'],
  ['department.delete', { ID: 99 }, 'Department not found'],
])('%s %j: %s', async (method, params, description) => {
  const sandbox = await openSandbox();
  const { status, body } = await call(sandbox, method, params);
  expect([status, body.error]).toEqual([400, 'ERROR_CORE']);
  expect(body.error_description).toContain(description);
});

test('only administrators change the structure', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 2 });
  for (const method of ['department.update', 'department.delete']) {
    expect(await failure(other, method, { ID: 7, NAME: 'Mine' })).toEqual([400, 'ERROR_CORE']);
  }
  expect(await result(other, 'department.get', { ID: 7 })).toMatchObject([{ NAME: 'Warehouse' }]);
});

test('what is below a department goes with it', async () => {
  const sandbox = await openSandbox();
  const id = await result(sandbox, 'department.add', { NAME: 'Night shift', PARENT: 7 });
  await result(sandbox, 'department.delete', { ID: 7 });
  expect(await result(sandbox, 'department.get', { ID: id })).toEqual([]);
});
