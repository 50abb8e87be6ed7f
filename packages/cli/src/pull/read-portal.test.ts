/** What is made of answers that look as the documentation shows them. */
import { expect, test } from 'vitest';

import type { PortalReader } from './portal-reader.ts';
import { readPortal } from './read-portal.ts';

const CATEGORY = { type: 'crm_category', isReadOnly: false, title: 'Pipeline' };
const STAGE = { type: 'crm_status', isReadOnly: false, title: 'Stage', statusType: 'DEAL_STAGE' };

/** Of the pages of `crm.item.fields`, `crm.category.list`, `crm.status.list` and `userfieldconfig.*`. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'crm.item.fields entityTypeId=2': {
    fields: {
      id: { type: 'integer', upperName: 'ID', title: 'ID' },
      categoryId: { ...CATEGORY, upperName: 'CATEGORY_ID' },
      stageId: { ...STAGE, upperName: 'STAGE_ID' },
      ufCrm_1721244707107: {
        type: 'double',
        isDynamic: true,
        isMultiple: false,
        isRequired: false,
        title: 'UF_CRM_1721244707107',
        upperName: 'UF_CRM_1721244707107',
      },
    },
  },
  'crm.category.list entityTypeId=2': {
    categories: [
      { id: 9, name: 'Wholesale', sort: 200, entityTypeId: 2, isDefault: 'N' },
      { id: 0, name: 'General', sort: 300, entityTypeId: 2, isDefault: 'Y' },
    ],
  },
  'userfieldconfig.get id=7095': {
    field: {
      id: '7095',
      enum: [
        { id: '3671', userFieldId: '7095', value: 'Long', def: 'N', sort: '100' },
        { id: '3673', userFieldId: '7095', value: 'Short', def: 'Y', sort: '200' },
      ],
    },
  },
};

const SETTING = { userTypeId: 'string', multiple: 'N', mandatory: 'N', editFormLabel: null };

const ROWS: Readonly<Record<string, readonly unknown[]>> = {
  'crm.status.list': [
    { ENTITY_ID: 'DEAL_STAGE', STATUS_ID: 'WON', NAME: 'Won' },
    { ENTITY_ID: 'DEAL_STAGE_9', STATUS_ID: 'C9:NEW', NAME: 'New' },
    { ENTITY_ID: 'DEAL_STAGE_9', STATUS_ID: 'C9:UC_KN8KFI', NAME: 'Talks' },
  ],
  'userfieldconfig.list crm': [
    {
      ...SETTING,
      id: '7095',
      entityId: 'CRM_DEAL',
      fieldName: 'UF_CRM_1721244707107',
      userTypeId: 'double',
      mandatory: 'Y',
      editFormLabel: { en: 'Margin' },
    },
    {
      ...SETTING,
      id: '7095',
      entityId: 'CRM_DEAL',
      fieldName: 'UF_CRM_TERM',
      userTypeId: 'enumeration',
      multiple: 'Y',
    },
    { ...SETTING, id: '1', entityId: 'CRM_LEAD', fieldName: 'UF_CRM_NOTE' },
    { ...SETTING, id: '2', entityId: 'CRM_DEAL', fieldName: 'evil()' },
  ],
  'userfieldconfig.list rpa': [
    { ...SETTING, id: '3', entityId: 'RPA_1', fieldName: 'UF_RPA_1_NAME' },
  ],
};

const asked: string[] = [];

const READER: PortalReader = {
  async call(method, params = {}) {
    const { moduleId: _, ...others } = params;
    const line = [method, ...Object.entries(others).map((pair) => pair.join('='))].join(' ');
    asked.push(line);
    return ANSWERS[line];
  },
  async rows(method, { moduleId } = {}) {
    return ROWS[typeof moduleId === 'string' ? `${method} ${moduleId}` : method];
  },
  isLacking: () => false,
};

test('pipelines have numbers with names, and stages of their own', async () => {
  const { items } = await readPortal(READER, 'en', ['crm']);
  const [deals] = items;
  expect(deals?.pipelines).toEqual({
    spellings: [
      { category: 'categoryId', stage: 'stageId' },
      { category: 'CATEGORY_ID', stage: 'STAGE_ID' },
    ],
    all: [
      { id: 0, stages: ['WON'] },
      { id: 9, stages: ['C9:NEW', 'C9:UC_KN8KFI'] },
    ],
  });
  expect(deals?.fields).toContainEqual({
    names: ['categoryId', 'CATEGORY_ID'],
    title: 'Pipeline',
    custom: false,
    type: 'crm_category',
    values: [
      { value: 0, title: 'General' },
      { value: 9, title: 'Wholesale' },
    ],
  });
});

test('settings say what custom fields are called, whether they are needed, and which values they have', async () => {
  const { items } = await readPortal(READER, 'en', ['crm']);
  const custom = items[0]?.fields.filter((field) => field.custom);
  expect(custom).toEqual([
    {
      names: ['ufCrmTerm', 'UF_CRM_TERM'],
      title: 'UF_CRM_TERM',
      custom: true,
      type: 'enumeration',
      multiple: true,
      values: [
        { value: 3671, title: 'Long' },
        { value: 3673, title: 'Short' },
      ],
    },
    {
      names: ['ufCrm_1721244707107', 'UF_CRM_1721244707107'],
      title: 'Margin',
      custom: true,
      type: 'double',
      required: true,
    },
  ]);
});

test('of one field more is asked only where its values are not known', async () => {
  asked.length = 0;
  await readPortal(READER, 'en', ['crm']);
  expect(asked.filter((line) => line.startsWith('userfieldconfig.get'))).toEqual([
    'userfieldconfig.get id=7095',
  ]);
});

test('kinds of items whose fields the portal does not describe are left as they are', async () => {
  const { items } = await readPortal(READER, 'en', ['crm']);
  expect(items.map(({ name }) => name)).toEqual(['Deals']);
});

test.each([['ok'], [{ fields: [] }], [[]], [{ fields: { id: 'integer' } }]])(
  'so are those of which an answer describes no field: %j',
  async (answer) => {
    const reader: PortalReader = {
      ...READER,
      call: async (method, params) =>
        params?.['entityTypeId'] === 1 ? answer : READER.call(method, params),
    };
    const { items } = await readPortal(reader, 'en', ['crm']);
    expect(items.map(({ name }) => name)).toEqual(['Deals']);
  },
);

test('processes of business automation are told by their module alone', async () => {
  const { items, records } = await readPortal(READER, 'en', ['rpa']);
  expect(items).toEqual([]);
  expect(records).toEqual([
    {
      name: 'RpaItems',
      methods: ['rpa.item'],
      fields: [
        {
          names: ['ufRpa1Name', 'UF_RPA_1_NAME'],
          title: 'UF_RPA_1_NAME',
          custom: true,
          type: 'string',
        },
      ],
    },
  ]);
});
