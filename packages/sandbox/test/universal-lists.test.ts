/** Universal lists, held to the examples of the documentation's pages. */
import { expect, test } from 'vitest';

import { manualClock, type Sandbox } from '../src/index.ts';
import { call, failure, openSandbox, result } from './support.ts';

const LISTS = { IBLOCK_TYPE_ID: 'lists' };

/** A list, called by its code. */
function makeList(
  sandbox: Sandbox,
  code = 'my_custom_list_2',
  more: object = {},
): Promise<unknown> {
  return result(sandbox, 'lists.add', {
    ...LISTS,
    IBLOCK_CODE: code,
    FIELDS: { NAME: 'Мой новый список', DESCRIPTION: 'Задачи', SORT: 500, BIZPROC: 'Y' },
    MESSAGES: { ELEMENTS_NAME: 'Задачи', ELEMENT_NAME: 'Задача', ELEMENT_ADD: 'Добавить' },
    ...more,
  });
}

async function makeProperty(
  sandbox: Sandbox,
  list: unknown,
  fields: Record<string, unknown>,
): Promise<string> {
  const name = await result(sandbox, 'lists.field.add', {
    ...LISTS,
    IBLOCK_ID: list,
    FIELDS: { CODE: String(fields['NAME']).toUpperCase(), ...fields },
  });
  return String(name);
}

test('a list is made, told of, changed and deleted', async () => {
  const now = Date.parse('2023-05-17T16:09:23Z');
  const sandbox = await openSandbox({ clock: manualClock(now) });
  const id = await makeList(sandbox);
  const where = { ...LISTS, IBLOCK_ID: id };
  expect((await call(sandbox, 'lists.get', where)).body).toMatchObject({
    total: 1,
    result: [
      {
        ID: String(id),
        TIMESTAMP_X: '05/17/2023 04:09:23 pm',
        IBLOCK_TYPE_ID: 'lists',
        LID: 's1',
        CODE: 'my_custom_list_2',
        API_CODE: null,
        NAME: 'Мой новый список',
        ACTIVE: 'Y',
        SORT: '500',
        PICTURE: null,
        DESCRIPTION: 'Задачи',
        DESCRIPTION_TYPE: 'text',
        RSS_TTL: '24',
        BIZPROC: 'Y',
        RIGHTS_MODE: 'E',
        VERSION: '1',
        SOCNET_GROUP_ID: null,
        ELEMENTS_NAME: 'Задачи',
        ELEMENT_NAME: 'Задача',
        LANG_DIR: '/',
        SERVER_NAME: null,
      },
    ],
  });
  const changed = { ...where, FIELDS: { NAME: 'Другой', BIZPROC: 'N' }, RIGHTS: { D15: 'W' } };
  expect(await result(sandbox, 'lists.update', changed)).toBe(true);
  expect(await result(sandbox, 'lists.get', { ...LISTS, IBLOCK_CODE: 'my_custom_list_2' })).toEqual(
    [expect.objectContaining({ NAME: 'Другой', BIZPROC: 'N', SORT: '500' })],
  );
  expect(await result(sandbox, 'lists.get.iblock.type.id', { IBLOCK_ID: id })).toBe('lists');
  expect(await result(sandbox, 'lists.delete', where)).toBe(true);
  expect(await result(sandbox, 'lists.get', where)).toEqual([]);
  expect(await result(sandbox, 'lists.get.iblock.type.id', { IBLOCK_ID: id })).toBeNull();
});

test('lists are read by type, by group and in order', async () => {
  const sandbox = await openSandbox({ seed: { records: {} } });
  for (const code of ['b', 'a']) await makeList(sandbox, code, { FIELDS: { NAME: code } });
  await makeList(sandbox, 'c', { IBLOCK_TYPE_ID: 'bitrix_processes' });
  await makeList(sandbox, 'd', { IBLOCK_TYPE_ID: 'lists_socnet', SOCNET_GROUP_ID: 33 });
  const codes = async (params: object): Promise<unknown> => {
    const lists = await result(sandbox, 'lists.get', params);
    return Array.isArray(lists) ? lists.map(({ CODE }: { CODE: string }) => CODE) : lists;
  };
  expect(await codes(LISTS)).toEqual(['a', 'b']);
  expect(await codes({ ...LISTS, IBLOCK_ORDER: { NAME: 'desc' } })).toEqual(['b', 'a']);
  expect(await codes({ IBLOCK_TYPE_ID: 'bitrix_processes' })).toEqual(['c']);
  const groups = { IBLOCK_TYPE_ID: 'lists_socnet' };
  expect(await codes({ ...groups, SOCNET_GROUP_ID: 33 })).toEqual(['d']);
  expect(await codes({ ...groups, SOCNET_GROUP_ID: 34 })).toEqual([]);
  expect(await failure(sandbox, 'lists.get', groups)).toEqual([400, 'ACCESS_DENIED']);
});

test('an enumeration is made, told of and changed', async () => {
  const sandbox = await openSandbox({ seed: { records: {} } });
  const list = await makeList(sandbox);
  const name = await makeProperty(sandbox, list, {
    NAME: 'Проект',
    CODE: 'PROJECT',
    TYPE: 'L',
    IS_REQUIRED: 'Y',
    MULTIPLE: 'N',
    SORT: '10',
    LIST: {
      10: { VALUE: 'Планирование', SORT: 10, DEF: 'Y' },
      20: { VALUE: 'В разработке', SORT: 20, DEF: 'N' },
    },
    LIST_TEXT_VALUES: 'Тестирование\nЗавершен\nОтложен',
  });
  expect(name).toMatch(/^PROPERTY_\d+$/u);
  const where = { ...LISTS, IBLOCK_ID: list, FIELD_ID: name };
  const titles = ['Планирование', 'В разработке', 'Тестирование', 'Завершен', 'Отложен'];
  expect(await result(sandbox, 'lists.field.get', where)).toEqual({
    L: {
      FIELD_ID: name,
      SORT: 10,
      NAME: 'Проект',
      IS_REQUIRED: 'Y',
      MULTIPLE: 'N',
      DEFAULT_VALUE: '1',
      TYPE: 'L',
      PROPERTY_TYPE: 'L',
      PROPERTY_USER_TYPE: false,
      CODE: 'PROJECT',
      ID: name.replace('PROPERTY_', ''),
      LINK_IBLOCK_ID: null,
      ROW_COUNT: '1',
      COL_COUNT: '30',
      USER_TYPE_SETTINGS: null,
      SETTINGS: {
        SHOW_ADD_FORM: 'Y',
        SHOW_EDIT_FORM: 'Y',
        ADD_READ_ONLY_FIELD: 'N',
        EDIT_READ_ONLY_FIELD: 'N',
        SHOW_FIELD_PREVIEW: 'N',
      },
      DISPLAY_VALUES_FORM: Object.fromEntries(titles.map((title, index) => [index + 1, title])),
    },
  });
  await result(sandbox, 'lists.field.update', {
    ...where,
    FIELDS: {
      NAME: 'Статус задачи',
      SORT: '50',
      IS_REQUIRED: 'N',
      TYPE: 'L',
      LIST: { 2: { VALUE: 'В активной работе', SORT: 20 }, 1: { VALUE: 'Планирование', SORT: 10 } },
      LIST_TEXT_VALUES: 'Архив',
      LIST_DEF: ['2'],
      SETTINGS: { EDIT_READ_ONLY_FIELD: 'Y' },
    },
  });
  expect(await result(sandbox, 'lists.field.get', where)).toMatchObject({
    L: {
      NAME: 'Статус задачи',
      SORT: 50,
      IS_REQUIRED: 'N',
      DEFAULT_VALUE: '2',
      CODE: 'PROJECT',
      SETTINGS: { SHOW_ADD_FORM: 'Y', EDIT_READ_ONLY_FIELD: 'Y' },
      DISPLAY_VALUES_FORM: { 1: 'Планирование', 2: 'В активной работе', 6: 'Архив' },
    },
  });
  const all = await result(sandbox, 'lists.field.get', { ...LISTS, IBLOCK_ID: list });
  expect(all).toMatchObject({ NAME: { TYPE: 'NAME', IS_REQUIRED: 'Y' }, [name]: { TYPE: 'L' } });
  expect(await result(sandbox, 'lists.field.delete', where)).toBe(true);
  expect(await result(sandbox, 'lists.field.get', where)).toEqual([]);
});

test('a list has each field of all lists once, and types of its own fields as often as it likes', async () => {
  const sandbox = await openSandbox();
  const where = { ...LISTS, IBLOCK_ID: 123 };
  const fields = { NAME: 'Создан', TYPE: 'DATE_CREATE', SORT: 20 };
  expect(await result(sandbox, 'lists.field.add', { ...where, FIELDS: fields })).toBe(
    'DATE_CREATE',
  );
  const types = await result(sandbox, 'lists.field.type.get', where);
  expect(types).toMatchObject({ SORT: 'Sorting', L: 'List', 'S:employee': 'Binding to employee' });
  expect(types).not.toHaveProperty('DATE_CREATE');
  const named = { ...where, FIELD_ID: 'DATE_CREATE' };
  expect(await result(sandbox, 'lists.field.type.get', named)).toHaveProperty('DATE_CREATE');
  expect(await result(sandbox, 'lists.field.get', named)).toMatchObject({
    DATE_CREATE: { FIELD_ID: 'DATE_CREATE', TYPE: 'DATE_CREATE', NAME: 'Создан' },
  });
});

test.each([
  [{}, 'Required parameter `NAME` is missing'],
  [{ NAME: 'X', TYPE: 'S' }, 'Please fill the code fields'],
  [{ NAME: 'X', TYPE: 'S', CODE: 'PROJECT' }, 'Property already exists'],
  [{ NAME: 'X', TYPE: 'Z', CODE: 'Z' }, 'Error saving the field'],
  [{ NAME: 'X', TYPE: 'E', CODE: 'E' }, "Incorrect lists specified for 'X' property"],
  [
    { NAME: 'X', TYPE: 'S', CODE: 'S', SETTINGS: { ADD_READ_ONLY_FIELD: 'Y' } },
    "The default value of the field 'X' is required",
  ],
])('no field is made of %j: %s', async (FIELDS, text) => {
  const sandbox = await openSandbox();
  const params = { ...LISTS, IBLOCK_ID: 123, FIELDS };
  const { status, body } = await call(sandbox, 'lists.field.add', params);
  expect([status, body.error_description]).toEqual([400, text]);
});

test('an element is made, found, overwritten and deleted', async () => {
  const sandbox = await openSandbox({ seed: { records: {} } });
  const list = await makeList(sandbox);
  const people = await makeProperty(sandbox, list, {
    NAME: 'People',
    TYPE: 'S:employee',
    MULTIPLE: 'Y',
  });
  const until = await makeProperty(sandbox, list, { NAME: 'Until', TYPE: 'S:DateTime' });
  const where = { ...LISTS, IBLOCK_ID: list };
  const fields = { NAME: 'Тестовый элемент', [people]: ['3', 4], [until]: '2024-12-31 23:59:59' };
  const id = await result(sandbox, 'lists.element.add', {
    ...where,
    ELEMENT_CODE: 'test_element',
    FIELDS: fields,
  });
  const asked = {
    ...where,
    ELEMENT_ID: id,
    SELECT: ['ID', 'CODE', 'NAME', 'IBLOCK_SECTION_ID', 'DATE_CREATE', people, until],
    FILTER: {
      NAME: '%Тестовый%',
      '<=DATE_CREATE': '2099-12-31',
      '>=DATE_CREATE': '2025-01-01',
    },
    ELEMENT_ORDER: { NAME: 'asc' },
    start: 0,
  };
  // The date is no field of the list, so that no answer has it.
  expect((await call(sandbox, 'lists.element.get', asked)).body).toMatchObject({
    total: 1,
    result: [
      {
        ID: String(id),
        NAME: 'Тестовый элемент',
        IBLOCK_SECTION_ID: null,
        CREATED_BY: '1',
        CODE: 'test_element',
        [people]: { 1: '3', 2: '4' },
        [until]: { 3: '12/31/2024 11:59:59 pm' },
      },
    ],
  });
  const found = async (FILTER: object): Promise<unknown> =>
    (await call(sandbox, 'lists.element.get', { ...where, FILTER })).body.total;
  expect(await found({ [people]: 4 })).toBe(1);
  expect(await found({ [`!=${people}`]: 4 })).toBe(0);
  expect(await found({ [`>=${until}`]: '2025-01-01' })).toBe(0);
  expect(await found({ '@NAME': ['Тестовый элемент', 'Другой'] })).toBe(1);

  const overwritten = { ...where, ELEMENT_ID: id, FIELDS: { NAME: 'Обновлен', [people]: ['3'] } };
  expect(await result(sandbox, 'lists.element.update', overwritten)).toBe(true);
  const named = { ...where, ELEMENT_CODE: 'test_element' };
  expect(await result(sandbox, 'lists.element.get', named)).toEqual([
    {
      ID: String(id),
      NAME: 'Обновлен',
      IBLOCK_SECTION_ID: null,
      CREATED_BY: '1',
      CODE: 'test_element',
      [people]: { 4: '3' },
    },
  ]);
  expect(await result(sandbox, 'lists.element.delete', named)).toBe(true);
  expect(await result(sandbox, 'lists.element.get', named)).toEqual([]);
});

test('files stay when an element is changed, and go by the numbers of their values', async () => {
  const sandbox = await openSandbox();
  const where = { ...LISTS, IBLOCK_ID: 37, ELEMENT_ID: 6783 };
  const files = async (): Promise<unknown> => {
    const [element] = [await result(sandbox, 'lists.element.get', where)].flat();
    return Object.entries(Object(element)).find(([name]) => name === 'PROPERTY_1075')?.[1];
  };
  const change = (fields: object): Promise<unknown> =>
    result(sandbox, 'lists.element.update', { ...where, FIELDS: { NAME: 'файлы', ...fields } });
  await change({
    PROPERTY_1075: [
      ['a.txt', 'YQ=='],
      ['b.txt', 'Yg=='],
    ],
  });
  const [first = '', second = ''] = Object.keys(Object(await files()));
  await change({ PROPERTY_1075: [['c.txt', 'Yw==']] });
  expect(Object.keys(Object(await files()))).toHaveLength(3);
  await change({ PROPERTY_1075_DEL: { [first]: 'Y' } });
  expect(Object.keys(Object(await files()))).toHaveLength(2);
  expect(Object.keys(Object(await files()))[0]).toBe(second);
  expect(await result(sandbox, 'lists.element.get.file.url', { ...where, FIELD_ID: 1075 })).toEqual(
    [
      expect.stringMatching(
        /^\/company\/lists\/37\/file\/0\/6783\/PROPERTY_1075\/\d+\/\?ncc=y&download=y$/u,
      ),
      expect.stringContaining('/PROPERTY_1075/'),
    ],
  );
  const byId = { ...where, FIELDS: { NAME: 'файлы', PROPERTY_1075: [30_001] } };
  expect(await failure(sandbox, 'lists.element.update', byId)).toEqual([
    400,
    'ERROR_ELEMENT_FIELD_VALUE',
  ]);
});

test('a file of the drive has an address of its own', async () => {
  const sandbox = await openSandbox();
  const asked = { ...LISTS, IBLOCK_ID: 37, ELEMENT_ID: 231, FIELD_ID: 423 };
  expect(await result(sandbox, 'lists.element.get.file.url', asked)).toEqual([
    '/bitrix/tools/disk/uf.php?attachedId=103&action=download&ncc=1',
  ]);
});

test('sections are made, told of, changed and deleted with what they hold', async () => {
  const sandbox = await openSandbox({
    clock: manualClock(Date.parse('2025-10-27T11:36:56Z')),
    seed: { records: {} },
  });
  const where = { ...LISTS, IBLOCK_ID: await makeList(sandbox) };
  const id = await result(sandbox, 'lists.section.add', {
    ...where,
    IBLOCK_SECTION_ID: 0,
    SECTION_CODE: 'marketing_documents',
    FIELDS: { NAME: 'Документы отдела', EXTERNAL_ID: 'ext_001', XML_ID: 'xml_001', ACTIVE: 'Y' },
  });
  const inner = await result(sandbox, 'lists.section.add', {
    ...where,
    IBLOCK_SECTION_ID: id,
    SECTION_CODE: 'contracts',
    FIELDS: { NAME: 'Договоры' },
  });
  const SELECT =
    `ID CODE XML_ID EXTERNAL_ID IBLOCK_SECTION_ID TIMESTAMP_X SORT NAME ACTIVE GLOBAL_ACTIVE LEFT_MARGIN
    RIGHT_MARGIN DEPTH_LEVEL SEARCHABLE_CONTENT MODIFIED_BY DATE_CREATE CREATED_BY`.split(/\s+/u);
  const FIELDS = { NAME: 'Обновленные документы', EXTERNAL_ID: 'ext_002', SORT: 600 };
  await result(sandbox, 'lists.section.update', { ...where, SECTION_ID: id, FIELDS });
  const FILTER = { ID: id, ACTIVE: 'Y', NAME: '%документы%', '>=DATE_CREATE': '2025-01-01' };
  expect(
    (await call(sandbox, 'lists.section.get', { ...where, FILTER, SELECT })).body,
  ).toMatchObject({ total: 1 });
  expect(await result(sandbox, 'lists.section.get', { ...where, FILTER, SELECT })).toEqual([
    {
      ID: String(id),
      CODE: 'marketing_documents',
      XML_ID: 'ext_002',
      EXTERNAL_ID: 'ext_002',
      IBLOCK_SECTION_ID: null,
      TIMESTAMP_X: '10/27/2025 11:36:56 am',
      SORT: '600',
      NAME: 'Обновленные документы',
      ACTIVE: 'Y',
      GLOBAL_ACTIVE: 'Y',
      LEFT_MARGIN: '1',
      RIGHT_MARGIN: '4',
      DEPTH_LEVEL: '1',
      SEARCHABLE_CONTENT: 'ОБНОВЛЕННЫЕ ДОКУМЕНТЫ\r\n',
      MODIFIED_BY: '1',
      DATE_CREATE: '10/27/2025 11:36:56 am',
      CREATED_BY: '1',
    },
  ]);
  const deep = { ...where, FILTER: { ID: inner } };
  expect(await result(sandbox, 'lists.section.get', deep)).toMatchObject([
    { IBLOCK_SECTION_ID: String(id), DEPTH_LEVEL: '2', LEFT_MARGIN: '2', RIGHT_MARGIN: '3' },
  ]);
  const element = { ELEMENT_CODE: 'e', IBLOCK_SECTION_ID: inner, FIELDS: { NAME: 'E' } };
  await result(sandbox, 'lists.element.add', { ...where, ...element });
  const inSection = { ...where, FILTER: { IBLOCK_SECTION_ID: inner } };
  expect((await call(sandbox, 'lists.element.get', inSection)).body).toMatchObject({ total: 1 });
  await result(sandbox, 'lists.section.delete', { ...where, SECTION_CODE: 'marketing_documents' });
  expect(await result(sandbox, 'lists.section.get', where)).toEqual([]);
  expect(await result(sandbox, 'lists.element.get', where)).toEqual([]);
});

test.each([
  ['lists.get', {}, 'ERROR_REQUIRED_PARAMETERS_MISSING'],
  ['lists.add', { ...LISTS, FIELDS: { NAME: 'X' } }, 'ERROR_REQUIRED_PARAMETERS_MISSING'],
  [
    'lists.add',
    { ...LISTS, IBLOCK_CODE: 'projects', FIELDS: { NAME: 'X' } },
    'ERROR_IBLOCK_ALREADY_EXISTS',
  ],
  ['lists.update', { ...LISTS, IBLOCK_ID: 1, FIELDS: { NAME: 'X' } }, 'ERROR_IBLOCK_NOT_FOUND'],
  ['lists.delete', { ...LISTS, IBLOCK_CODE: 'missing' }, 'ERROR_IBLOCK_NOT_FOUND'],
  ['lists.delete', LISTS, 'ERROR_REQUIRED_PARAMETERS_MISSING'],
  [
    'lists.field.get',
    { IBLOCK_TYPE_ID: 'bitrix_processes', IBLOCK_ID: 123 },
    'ERROR_IBLOCK_NOT_FOUND',
  ],
  [
    'lists.field.update',
    {
      ...LISTS,
      IBLOCK_ID: 123,
      FIELD_ID: 'PROPERTY_1151',
      FIELDS: { NAME: 'Project', TYPE: 'S', CODE: 'PROJECT' },
    },
    'ERROR_UPDATE_FIELD',
  ],
  [
    'lists.element.add',
    { ...LISTS, IBLOCK_ID: 47, ELEMENT_CODE: 'a_test_element', FIELDS: { NAME: 'X' } },
    'ERROR_ELEMENT_ALREADY_EXISTS',
  ],
  [
    'lists.element.add',
    { ...LISTS, IBLOCK_ID: 123, ELEMENT_CODE: 'x', FIELDS: { NAME: 'X', PROPERTY_1151: 1 } },
    'ERROR_ADD_ELEMENT',
  ],
  [
    'lists.element.add',
    {
      ...LISTS,
      IBLOCK_ID: 47,
      ELEMENT_CODE: 'x',
      IBLOCK_SECTION_ID: 169,
      FIELDS: { NAME: 'X' },
    },
    'ERROR_ADD_ELEMENT',
  ],
  [
    'lists.section.add',
    {
      ...LISTS,
      IBLOCK_ID: 47,
      SECTION_CODE: 'x',
      IBLOCK_SECTION_ID: 169,
      FIELDS: { NAME: 'X' },
    },
    'ERROR_ADD_SECTION',
  ],
  [
    'lists.element.add',
    { ...LISTS, IBLOCK_ID: 47, FIELDS: { NAME: 'X' } },
    'ERROR_REQUIRED_PARAMETERS_MISSING',
  ],
  [
    'lists.element.update',
    { ...LISTS, IBLOCK_ID: 47, ELEMENT_ID: 231, FIELDS: { NAME: 'X' } },
    'ERROR_ELEMENT_NOT_FOUND',
  ],
  ['lists.element.delete', { ...LISTS, IBLOCK_ID: 47, ELEMENT_ID: 1 }, 'ERROR_ELEMENT_NOT_FOUND'],
  ['lists.section.delete', { ...LISTS, IBLOCK_ID: 47, SECTION_ID: 169 }, 'ERROR_SECTION_NOT_FOUND'],
])('%s %j: %s', async (method, params, code) => {
  const sandbox = await openSandbox();
  expect(await failure(sandbox, method, params)).toEqual([400, code]);
});

test('rights say who may do what', async () => {
  const sandbox = await openSandbox({ seed: { records: { department: [] } } });
  const list = await makeList(sandbox, 'of_some', { RIGHTS: { U2: 'R', U3: 'E', U4: 'X' } });
  const where = { ...LISTS, IBLOCK_ID: list };
  const as = (userId: number): string => sandbox.addWebhook({ userId });
  const element = { ...where, ELEMENT_CODE: 'x', FIELDS: { NAME: 'X' } };
  const denied = [400, 'ACCESS_DENIED'];
  expect(await failure(as(5), 'lists.get', where)).toEqual(denied);
  expect(await result(as(5), 'lists.get', LISTS)).toEqual([]);
  expect(await failure(as(2), 'lists.element.add', element)).toEqual(denied);
  const id = await result(as(3), 'lists.element.add', element);
  expect(await result(as(2), 'lists.element.get', where)).toMatchObject([{ ID: String(id) }]);
  expect(await failure(as(3), 'lists.element.delete', { ...where, ELEMENT_ID: id })).toEqual(
    denied,
  );
  expect(await result(as(4), 'lists.element.delete', { ...where, ELEMENT_ID: id })).toBe(true);
  expect(
    await failure(as(4), 'lists.add', { ...LISTS, IBLOCK_CODE: 'y', FIELDS: { NAME: 'Y' } }),
  ).toEqual(denied);
});

test('rights are of people and departments, and those that somebody has are not changed', async () => {
  const sandbox = await openSandbox();
  const users = await result(sandbox, 'user.get', { FILTER: { ID: [2, 5] } });
  const departments = [users].flat().map((user) => Number(Object(user).UF_DEPARTMENT?.[0]));
  const [own = 0, other = 0] = departments;
  const list = await makeList(sandbox, 'of_departments', { RIGHTS: { [`D${own}`]: 'R' } });
  const where = { ...LISTS, IBLOCK_ID: list };
  const [second, fifth] = [2, 5].map((userId) => sandbox.addWebhook({ userId }));
  const codes = async (as = ''): Promise<number> =>
    Object(await call(as, 'lists.get', where)).status;
  expect([own === other, await codes(second), await codes(fifth)]).toEqual([false, 200, 400]);
  const FIELDS = { NAME: 'X' };
  const RIGHTS = { [`D${own}`]: 'X', DR1: 'R' };
  await result(sandbox, 'lists.update', { ...where, FIELDS, RIGHTS });
  // The whole company is below department 1, and who could only read still can no more.
  expect(await codes(fifth)).toBe(200);
  expect(await failure(second ?? '', 'lists.update', { ...where, FIELDS })).toEqual([
    400,
    'ACCESS_DENIED',
  ]);
});

test('elements come in pages of 50', async () => {
  const sandbox = await openSandbox({ seed: { records: {} } });
  const where = { ...LISTS, IBLOCK_ID: await makeList(sandbox) };
  for (let index = 0; index < 51; index += 1) {
    const FIELDS = { NAME: `Element ${index}` };
    await result(sandbox, 'lists.element.add', { ...where, ELEMENT_CODE: `e${index}`, FIELDS });
  }
  const first = await call(sandbox, 'lists.element.get', where);
  expect(first.body).toMatchObject({ total: 51, next: 50 });
  const second = await call(sandbox, 'lists.element.get', { ...where, start: 50 });
  expect(second.body).toMatchObject({ total: 51, result: [{ NAME: 'Element 50' }] });
  expect(second.body).not.toHaveProperty('next');
  const descending = {
    ...where,
    ELEMENT_ORDER: { NAME: 'desc' },
    FILTER: { '%NAME': 'Element 1' },
  };
  expect(await result(sandbox, 'lists.element.get', descending)).toMatchObject([
    { NAME: 'Element 19' },
    ...Array.from({ length: 10 }, () => ({})),
  ]);
});

test('a counter counts by itself, and a field that nobody fills has its default', async () => {
  const sandbox = await openSandbox({ seed: { records: {} } });
  const list = await makeList(sandbox);
  const where = { ...LISTS, IBLOCK_ID: list };
  const number = await makeProperty(sandbox, list, { NAME: 'Number', TYPE: 'N:Sequence' });
  const state = await makeProperty(sandbox, list, {
    NAME: 'State',
    TYPE: 'S',
    DEFAULT_VALUE: 'new',
    SETTINGS: { ADD_READ_ONLY_FIELD: 'Y' },
  });
  for (const ELEMENT_CODE of ['a', 'b'])
    await result(sandbox, 'lists.element.add', { ...where, ELEMENT_CODE, FIELDS: { NAME: 'X' } });
  const elements = await result(sandbox, 'lists.element.get', where);
  expect([elements].flat().map((one) => Object.values(Object(one)[number] ?? {}))).toEqual([
    ['1'],
    ['2'],
  ]);
  expect([elements].flat().map((one) => Object.values(Object(one)[state] ?? {}))).toEqual([
    ['new'],
    ['new'],
  ]);
});
