import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, onTestFinished, test } from 'vitest';

import { UnreadableReferenceError, type Sandbox } from '../src/index.ts';
import { at, call, failure, openSandbox, request, result } from './support.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FIXTURES = folder('fixtures/reference');

const open = (): Promise<Sandbox> => openSandbox({ reference: FIXTURES });

test('without state an answer is made up of the type of its result', async () => {
  const sandbox = await open();
  const { status, headers, body } = await call(sandbox, 'crm.widget.list');
  expect(status).toBe(200);
  expect(headers.get('x-sandbox-behaviour')).toBe('synthesized');
  expect(body.total).toBe(3);
  expect(body.result).toEqual({
    widgets: [1, 2, 3].map((row) => ({
      ID: String(row),
      TITLE: `TITLE ${row}`,
      STAGE: 'NEW',
      CLOSED: 'Y',
      CREATED: '2026-01-15T10:00:00+00:00',
      OWNER: { name: `name ${row}` },
    })),
  });
  expect((await call(sandbox, 'crm.widget.list')).body.result).toEqual(body.result);
});

test('of a structure whose names are not fixed, one field', async () => {
  const fields = await result(await open(), 'crm.widget.fields');
  expect(fields).toEqual({ '1': { type: 'type 1' } });
});

test('an answer looks as its example does, whatever the type says', async () => {
  const sandbox = await open();
  const { body } = await call(sandbox, 'crm.widget.page');
  expect([at(body.result, 'widgets.0'), at(body.result, 'widgets.1')]).toEqual([
    { ID: '1', OWNER: null, STAGE: 'NEW' },
    { ID: 2, MOVED: '2026-01-15T10:00:00+00:00' },
  ]);
  const found = await call(sandbox, 'crm.widget.find');
  expect(found.body).toMatchObject({
    result: { '1': { title: 'title 1', sum: '1' } },
    total: 1,
  });
});

test('a list whose example tells where the next page begins has one', async () => {
  const sandbox = await open();
  const page = async (params: object): Promise<unknown[]> => {
    const { body } = await call(sandbox, 'crm.widget.page', params);
    const rows = at(body.result, 'widgets.*');
    return [Array.isArray(rows) ? rows.length : rows, body.next, body.total];
  };
  expect(await page({})).toEqual([50, 50, 53]);
  expect(await page({ start: 50 })).toEqual([3, undefined, 53]);
  expect(await page({ start: 100 })).toEqual([0, undefined, 53]);
  expect(await page({ filter: { '>ID': 51 } })).toEqual([2, undefined, 2]);
});

test('lists end, by pages and by identifiers', async () => {
  const sandbox = await open();
  const ids = async (params: object): Promise<unknown> =>
    at(await result(sandbox, 'crm.widget.list', params), 'widgets.*.ID');
  expect(await ids({ start: 50 })).toEqual([]);
  expect(await ids({ filter: { '>ID': '2' }, start: -1 })).toEqual(['3']);
  expect(await ids({ FILTER: { '>id': 3 } })).toEqual([]);
  const v3 = sandbox.webhookUrl.replace('/rest/', '/rest/api/');
  const itemIds = async (params: object): Promise<unknown> =>
    at(await result(v3, 'crm.widget.list', { kind: 1, ...params }), 'items.*.id');
  expect(await itemIds({ filter: [['id', '>', 1]] })).toEqual([2, 3]);
  expect(await itemIds({ pagination: { page: 2 } })).toEqual([]);
});

test.each<[filter: object, ids: readonly string[]]>([
  [{ '>ID': 1 }, ['2', '3']],
  [{ '<=id': '2' }, ['1', '2']],
  [{ ID: [1, 3, 99] }, ['1', '3']],
  [{ '!ID': 2, '<ID': 3 }, ['1']],
  [{ '>ID': 3 }, []],
  // Of what is made up only identifiers can be meant.
  [{ TITLE: 'Pump' }, ['1', '2', '3']],
])('%j chooses %j, and the total counts no others', async (filter, ids) => {
  const { body } = await call(await open(), 'crm.widget.list', { filter });
  expect(at(body.result, 'widgets.*.ID')).toEqual(ids);
  expect(body.total).toBe(ids.length);
  const second = await call(await open(), 'crm.widget.list', { filter, start: 50 });
  expect([second.body.result, second.body.total]).toEqual([{ widgets: [] }, ids.length]);
});

test.each<[filter: readonly unknown[], ids: readonly number[]]>([
  [[['id', 2]], [2]],
  [[['id', [1, 3]]], [1, 3]],
  [
    [
      ['id', 'in', [1, 3]],
      ['id', '>=', 2],
    ],
    [3],
  ],
  [
    [
      ['id', '!=', 1],
      ['name', '=', 'x'],
    ],
    [2, 3],
  ],
])('%j of version 3 chooses %j', async (filter, ids) => {
  const v3 = (await open()).webhookUrl.replace('/rest/', '/rest/api/');
  const rows = await result(v3, 'crm.widget.list', { kind: 1, filter });
  expect(at(rows, 'items.*.id')).toEqual(ids);
});

test.each<[select: unknown, names: readonly string[]]>([
  [
    ['ID', 'title'],
    ['ID', 'TITLE'],
  ],
  [{ '1': 'STAGE', '2': 'UF_CRM_1', '3': 'OWNER.name' }, ['STAGE', 'OWNER']],
  [['UF_CRM_1'], ['ID', 'TITLE', 'STAGE', 'CLOSED', 'CREATED', 'OWNER']],
  [
    ['*', 'UF_*'],
    ['ID', 'TITLE', 'STAGE', 'CLOSED', 'CREATED', 'OWNER'],
  ],
  [[], ['ID', 'TITLE', 'STAGE', 'CLOSED', 'CREATED', 'OWNER']],
])('rows have the fields of select %j', async (select, names) => {
  const rows = at(await result(await open(), 'crm.widget.list', { select }), 'widgets.*');
  expect(Array.isArray(rows) && rows.map((row: object) => Object.keys(row).toSorted())).toEqual([
    names.toSorted(),
    names.toSorted(),
    names.toSorted(),
  ]);
});

const ACCEPTED: readonly object[] = [
  { fields: { TITLE: 'x' } },
  { FIELDS: { title: 5 } },
  { fields: { TITLE: 'x', AMOUNT: '1.5', CLOSED: true, STAGE: 'won', TAGS: ['a'], OTHER: [1] } },
  { fields: { TITLE: 'x', TAGS: { '3': 'a' } }, parentId: '7' },
  { fields: { TITLE: 'x', AMOUNT: null } },
];

test.each(ACCEPTED)('takes %j', async (params) => {
  const sandbox = await open();
  expect(await result(sandbox, 'crm.widget.add', params)).toBe(1);
});

const REFUSED: readonly (readonly [object, string])[] = [
  [{}, 'The required parameter fields is missing'],
  [{ fields: {} }, 'The required parameter fields.TITLE is missing'],
  [{ fields: 'x' }, 'The parameter fields has to be of the type object'],
  [{ fields: { TITLE: [] } }, 'The parameter fields.TITLE has to be of the type string'],
  [
    { fields: { TITLE: 'x', AMOUNT: 'much' } },
    'The parameter fields.AMOUNT has to be of the type double',
  ],
  [
    { fields: { TITLE: 'x', STAGE: 'LOST' } },
    'The parameter fields.STAGE has to be of the type NEW|WON',
  ],
  [
    { fields: { TITLE: 'x', CLOSED: 'maybe' } },
    'The parameter fields.CLOSED has to be of the type yes-no',
  ],
  [{ fields: { TITLE: 'x', TAGS: 'a' } }, 'The parameter fields.TAGS has to be of the type array'],
  [
    { fields: { TITLE: 'x' }, parentId: 'x' },
    'The parameter parentId has to be of the type integer|null',
  ],
];

test.each(REFUSED)('refuses %j', async (params, description) => {
  const sandbox = await open();
  const { status, body, headers } = await call(sandbox, 'crm.widget.add', params);
  expect(headers.get('x-sandbox-behaviour')).toBe('synthesized');
  expect([status, body.error, body.error_description]).toEqual([
    400,
    'ERROR_ARGUMENT',
    description,
  ]);
});

test('parameters by position', async () => {
  const sandbox = await open();
  const url = `${sandbox.webhookUrl}crm.widget.move`;
  expect((await request(`${url}?0=5&1=left`)).body.result).toBe(true);
  expect((await request(`${url}?ID=5&PLACE=left`)).body.result).toBe(true);
  expect(await failure(sandbox, 'crm.widget.move', [5])).toEqual([400, 'ERROR_ARGUMENT']);
});

test('REST 3.0 takes no numeric strings', async () => {
  const sandbox = await open();
  const { status, body } = await call(
    sandbox.webhookUrl.replace('/rest/', '/rest/api/'),
    'crm.widget.list',
    { kind: '1', filter: 5 },
  );
  expect(status).toBe(400);
  expect(at(body, 'error.validation.*.field')).toEqual(['filter', 'kind']);
});

test('state goes before what is made up', async () => {
  const sandbox = await open();
  expect(await failure(sandbox, 'im.message.add')).toEqual([400, 'USER_ID_EMPTY']);
  expect(await result(sandbox, 'scope')).toContain('crm');
  expect(await result(sandbox, 'methods', { scope: 'crm' })).toEqual(
    expect.arrayContaining([
      'crm.widget.add',
      'crm.widget.fields',
      'crm.widget.list',
      'crm.widget.move',
    ]),
  );
});

/** Why a folder is refused, and which. */
async function refusal(reference: string): Promise<unknown> {
  const opened = openSandbox({ reference });
  await expect(opened).rejects.toBeInstanceOf(UnreadableReferenceError);
  await expect(opened).rejects.toThrow('`codegen import` makes a reference');
  return opened.catch((error: unknown) => [at(error, 'reason'), at(error, 'path')]);
}

describe('a reference that cannot be read is an error that names the remedy', () => {
  test('no folder', async () => {
    expect(await refusal(folder('fixtures/none'))).toEqual(['missing', folder('fixtures/none')]);
    const file = folder('reference.test.ts');
    expect(await refusal(file)).toEqual(['missing', file]);
  });

  test.each([
    ['empty', {}],
    ['empty', { 'source.json': '{}' }],
    ['format', { 'crm/crm.widget.add.json': '{ "format": 2 }' }],
    ['format', { 'crm/crm.widget.add.json': 'no JSON' }],
  ])('%s: %j', async (reason, files) => {
    const root = await mkdtemp(join(tmpdir(), 'reference-'));
    onTestFinished(() => rm(root, { recursive: true }));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const place = reason === 'empty' ? root : join(root, Object.keys(files)[0] ?? '');
    expect(await refusal(root)).toEqual([reason, place]);
  });
});
