import { expect, test } from 'vitest';

import type { PortalField } from './portal-facts.ts';
import type { PortalReader } from './portal-reader.ts';
import { listFields, readLists } from './read-lists.ts';

/** As the page of `lists.field.get` shows it. */
const STATUS = {
  FIELD_ID: 'PROPERTY_1151',
  SORT: 50,
  NAME: 'Task Status',
  IS_REQUIRED: 'N',
  MULTIPLE: 'N',
  DEFAULT_VALUE: '1685',
  TYPE: 'L',
  PROPERTY_USER_TYPE: false,
  CODE: 'PROJECT',
  ID: '1151',
  DISPLAY_VALUES_FORM: { 1671: 'In Active Work', 1669: 'Planning' },
};

const STATUS_FIELD: PortalField = {
  names: ['PROPERTY_1151'],
  title: 'Task Status',
  custom: true,
  type: 'L',
  values: [
    { value: 1669, title: 'Planning' },
    { value: 1671, title: 'In Active Work' },
  ],
};

test.each<[string, unknown, readonly PortalField[]]>([
  ['one that was asked for', { L: STATUS }, [STATUS_FIELD]],
  ['one by its name', { PROPERTY_1151: { ...STATUS, FIELD_ID: undefined } }, [STATUS_FIELD]],
  ['none', [], []],
  ['what is no answer', null, []],
  [
    'an enumeration without values',
    { PROPERTY_1151: { ...STATUS, DISPLAY_VALUES_FORM: [] } },
    [{ names: ['PROPERTY_1151'], title: 'Task Status', custom: true, type: 'L' }],
  ],
  [
    'properties by number, behind fields of every list',
    {
      PROPERTY_95: { FIELD_ID: 'PROPERTY_95', NAME: 'B', TYPE: 'S', MULTIPLE: 'Y' },
      PROPERTY_9: { FIELD_ID: 'PROPERTY_9', NAME: ' ', TYPE: 'N', IS_REQUIRED: 'Y' },
      NAME: { FIELD_ID: 'NAME', NAME: 'Name', TYPE: 'NAME', IS_REQUIRED: 'Y' },
      SORT: { FIELD_ID: 'SORT', NAME: 'Order', TYPE: 'SORT' },
    },
    [
      { names: ['SORT'], title: 'Order', custom: false, type: 'SORT' },
      { names: ['PROPERTY_9'], title: 'PROPERTY_9', custom: true, type: 'N', required: true },
      { names: ['PROPERTY_95'], title: 'B', custom: true, type: 'S', multiple: true },
    ],
  ],
  [
    // Elements of another list come and go, and are no type.
    'a link to elements',
    {
      PROPERTY_5: { FIELD_ID: 'PROPERTY_5', NAME: 'E', TYPE: 'E', DISPLAY_VALUES_FORM: { 1: 'A' } },
    },
    [{ names: ['PROPERTY_5'], title: 'E', custom: true, type: 'E' }],
  ],
  ['names that would be code', { x: { FIELD_ID: 'PROPERTY_1: evil()', TYPE: 'S' } }, []],
  ['what is no field', { PROPERTY_5: 'text', PROPERTY_6: null }, []],
])('%s', (_, answer, fields) => {
  expect(listFields(answer)).toEqual(fields);
});

/** A portal with lists of these types, which refuses the others. */
function readerOf(
  lists: Readonly<Record<string, readonly unknown[]>>,
  lacking = false,
): PortalReader {
  return {
    call: async (method, params = {}) =>
      method === 'lists.field.get' && params['IBLOCK_ID'] !== 49 ? { L: STATUS } : undefined,
    rows: async (_, params = {}) => lists[String(params['IBLOCK_TYPE_ID'])],
    isLacking: () => lacking,
  };
}

const LIST = { ID: '47', NAME: 'Поставщики', CODE: 'suppliers' };

test('a type that is refused leaves the others, and a list that is not described is left out', async () => {
  const processes = [LIST, { ID: '49', NAME: 'Secret', CODE: null }, { ID: 'x' }];
  expect(await readLists(readerOf({ bitrix_processes: processes }))).toEqual([
    {
      name: 'Postavshchiki',
      methods: [],
      iblockTypeId: 'bitrix_processes',
      iblockId: 47,
      code: 'suppliers',
      title: 'Поставщики',
      fields: [STATUS_FIELD],
    },
  ]);
});

test('without the permission nothing more is asked', async () => {
  expect(await readLists(readerOf({ bitrix_processes: [LIST] }, true))).toEqual([]);
});
