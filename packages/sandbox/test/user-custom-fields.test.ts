/** Custom fields of people, as `user.userfield.*` makes them and `user.*` holds them. */
import { expect, test } from 'vitest';

import type { Sandbox } from '../src/index.ts';
import { at, call, openSandbox, result } from './support.ts';

const LIST = [{ VALUE: '1' }, { VALUE: '2', SORT: 100 }];

async function openWithFields(): Promise<Sandbox> {
  const sandbox = await openSandbox();
  const add = (fields: object): Promise<unknown> =>
    result(sandbox, 'user.userfield.add', { fields });
  const skills = { FIELD_NAME: 'skills', USER_TYPE_ID: 'enumeration', MULTIPLE: 'Y', LIST };
  expect(await add({ ...skills, LABEL: 'Skills' })).toEqual(expect.any(Number));
  await add({ FIELD_NAME: 'UF_USR_MONEY', USER_TYPE_ID: 'money' });
  return sandbox;
}

test('fields are listed as the documentation shows them', async () => {
  const sandbox = await openWithFields();
  const { body } = await call(sandbox, 'user.userfield.list', { order: { id: 'asc' } });
  expect(body.total).toBe(2);
  const shown = {
    ID: expect.stringMatching(/^\d+$/u),
    ENTITY_ID: 'USER',
    XML_ID: null,
    SORT: '100',
    MANDATORY: 'N',
    SHOW_FILTER: 'N',
    SHOW_IN_LIST: 'Y',
    EDIT_IN_LIST: 'Y',
    IS_SEARCHABLE: 'N',
  };
  expect(body.result).toMatchObject([
    {
      ...shown,
      FIELD_NAME: 'UF_USR_SKILLS',
      USER_TYPE_ID: 'enumeration',
      MULTIPLE: 'Y',
      LIST: [
        { ID: expect.stringMatching(/^\d+$/u), SORT: '0', VALUE: '1', DEF: 'N' },
        { SORT: '100', VALUE: '2', DEF: 'N' },
      ],
    },
    { ...shown, FIELD_NAME: 'UF_USR_MONEY', USER_TYPE_ID: 'money', MULTIPLE: 'N' },
  ]);
  expect(at(body.result, '0')).not.toHaveProperty('EDIT_FORM_LABEL');
  expect(at(body.result, '1')).not.toHaveProperty('LIST');
  const found = await result(sandbox, 'user.userfield.list', { filter: { '%FIELD_NAME': 'SKI' } });
  expect(at(found, '*.FIELD_NAME')).toEqual(['UF_USR_SKILLS']);
});

test.each([
  ['DEALS', 'UF_USR_DEALS'],
  ['UF_DEALS', 'UF_USR_DEALS'],
  ['UF_USR_DEALS', 'UF_USR_DEALS'],
])('a field that is called %s becomes %s', async (FIELD_NAME, name) => {
  const sandbox = await openSandbox();
  await result(sandbox, 'user.userfield.add', { fields: { FIELD_NAME, USER_TYPE_ID: 'string' } });
  expect(at(await result(sandbox, 'user.userfield.list'), '*.FIELD_NAME')).toEqual([name]);
});

test('people hold the values', async () => {
  const sandbox = await openWithFields();
  const [skills] = Object(await result(sandbox, 'user.userfield.list'));
  const id = at(skills, 'LIST.1.ID');
  await result(sandbox, 'user.update', { ID: 1, UF_USR_SKILLS: [id], UF_USR_MONEY: '5|EUR' });
  const [user] = Object(await result(sandbox, 'user.get', { filter: { ID: 1 } }));
  expect(user).toMatchObject({ UF_USR_SKILLS: [Number(id)], UF_USR_MONEY: '5|EUR' });
  const select = ['ID', 'UF_*'];
  const [chosen] = Object(await result(sandbox, 'user.get', { filter: { ID: 1 }, select }));
  expect(chosen).toHaveProperty('UF_USR_MONEY', '5|EUR');
  expect(chosen).not.toHaveProperty('NAME');
  const rich = await result(sandbox, 'user.get', { filter: { UF_USR_MONEY: '5|EUR' } });
  expect(at(rich, '*.ID')).toEqual(['1']);
  const [other] = Object(await result(sandbox, 'user.get', { filter: { '!ID': 1 } }));
  expect(other).toHaveProperty('UF_USR_SKILLS');
  await result(sandbox, 'user.update', { ID: 1, UF_USR_NOTHING: 1 });
  expect(await result(sandbox, 'user.current')).not.toHaveProperty('UF_USR_NOTHING');
});

test('fields change and go, and take their values along', async () => {
  const sandbox = await openWithFields();
  await result(sandbox, 'user.update', { ID: 1, UF_USR_MONEY: '5|EUR' });
  const fields = { SORT: 7, MANDATORY: 'Y', USER_TYPE_ID: 'string' };
  const [, money] = Object(await result(sandbox, 'user.userfield.list'));
  const { ID: id } = money;
  expect(await result(sandbox, 'user.userfield.update', { id, fields })).toBe(true);
  const [changed] = Object(await result(sandbox, 'user.userfield.list', { filter: { ID: id } }));
  expect(changed).toMatchObject({ SORT: '7', MANDATORY: 'Y', USER_TYPE_ID: 'money' });
  expect(await result(sandbox, 'user.userfield.delete', { id })).toBe(true);
  expect(at(await result(sandbox, 'user.userfield.list'), '*.ID')).not.toContain(id);
  expect(await result(sandbox, 'user.current')).not.toHaveProperty('UF_USR_MONEY');
});

test.each<[method: string, params: object, text: string]>([
  [
    'user.userfield.add',
    { fields: { USER_TYPE_ID: 'string' } },
    "The 'FIELD_NAME' field is not found.",
  ],
  ['user.userfield.add', { fields: { FIELD_NAME: 'A' } }, "The 'USER_TYPE_ID' field is not found."],
  ['user.userfield.update', { fields: {} }, 'ID is not defined or invalid'],
  ['user.userfield.update', { id: 99, fields: {} }, 'Access denied.'],
  ['user.userfield.delete', {}, 'ID is not defined or invalid'],
  ['user.userfield.delete', { id: 99 }, 'Access denied.'],
])('%s %j: %s', async (method, params, text) => {
  const { status, body } = await call(await openSandbox(), method, params);
  expect([status, body.error, body.error_description]).toEqual([400, '', text]);
});

test('a name is there once', async () => {
  const sandbox = await openWithFields();
  const fields = { FIELD_NAME: 'money', USER_TYPE_ID: 'string' };
  const { body } = await call(sandbox, 'user.userfield.add', { fields });
  expect(body).toMatchObject({
    error: 'ERROR_CORE',
    error_description: expect.stringContaining('already exists'),
  });
});

test('administrators alone may do so', async () => {
  const sandbox = await openWithFields();
  const other = sandbox.addWebhook({ userId: 2 });
  const fields = { FIELD_NAME: 'A', USER_TYPE_ID: 'string' };
  for (const [method, params] of [
    ['user.userfield.list', {}],
    ['user.userfield.add', { fields }],
    ['user.userfield.update', { id: 1, fields: {} }],
    ['user.userfield.delete', { id: 1 }],
  ] as const) {
    const { status, body } = await call(other, method, params);
    expect([status, body.error_description]).toEqual([400, 'Access denied.']);
  }
});
