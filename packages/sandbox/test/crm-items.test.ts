/** Items of every kind by one set of methods, smart processes, their pipelines and stages. */
import { expect, test } from 'vitest';

import type { Sandbox } from '../src/index.ts';
import { at, call, failure, openSandbox, result } from './support.ts';

function openEmpty(): Promise<Sandbox> {
  return openSandbox({ seed: { records: {} } });
}

const SHOWN: readonly (readonly [number, string])[] = [
  [
    1,
    `id createdTime dateCreateShort updatedTime dateModifyShort createdBy updatedBy assignedById opened companyId contactId
     stageId isConvert statusDescription stageSemanticId productId opportunity currencyId sourceId sourceDescription title name
     lastName secondName shortName companyTitle post address comments webformId originatorId originId dateClosed birthdate
     honorific hasPhone hasEmail hasImol login isReturnCustomer isManualOpportunity movedBy movedTime lastActivityBy
     lastActivityTime phoneMobile phoneWork phoneMailing emailHome emailWork emailMailing email phone fm utmSource utmMedium
     utmCampaign utmContent utmTerm observers contactIds entityTypeId`,
  ],
  [
    2,
    `id createdTime updatedTime createdBy updatedBy assignedById opened leadId companyId contactId quoteId title productId
     categoryId stageId stageSemanticId isNew isRecurring isReturnCustomer isRepeatedApproach closed typeId opportunity
     isManualOpportunity taxValue currencyId probability comments begindate closedate eventDate eventId eventDescription
     locationId webformId sourceId sourceDescription originatorId originId additionalInfo movedBy movedTime lastActivityBy
     lastActivityTime utmSource utmMedium utmCampaign utmContent utmTerm observers contactIds entityTypeId`,
  ],
  [
    3,
    'id createdTime companyId name lastName post typeId export birthdate honorific hasPhone fm companyIds entityTypeId',
  ],
  [
    4,
    'id createdTime title address addressLegal bankingDetails typeId industry revenue employees isMyCompany fm contactIds',
  ],
];

test.each(SHOWN)('items of kind %i show the documented fields', async (entityTypeId, names) => {
  const sandbox = await openEmpty();
  const fields = { title: 'One', name: 'Vera' };
  const added = await result(sandbox, 'crm.item.add', { entityTypeId, fields });
  expect(Object.keys(Object(at(added, 'item')))).toEqual(
    expect.arrayContaining(names.split(/\s+/u)),
  );
  expect(at(added, 'item.entityTypeId')).toBe(entityTypeId);
});

test('older and newer methods work on the same records', async () => {
  const sandbox = await openEmpty();
  const added = await result(sandbox, 'crm.item.add', {
    entityTypeId: 2,
    fields: { title: 'Roof', opportunity: '999.9', contactIds: [4, 5], opened: 'N' },
  });
  expect(at(added, 'item')).toMatchObject({
    id: 1,
    title: 'Roof',
    opportunity: 999.9,
    contactId: 4,
    contactIds: [4, 5],
    opened: 'N',
    categoryId: 0,
    stageId: 'NEW',
    companyId: 0,
  });
  const older = await result(sandbox, 'crm.deal.get', { id: 1 });
  expect(older).toMatchObject({ TITLE: 'Roof', OPPORTUNITY: '999.90', CONTACT_ID: '4' });
  await result(sandbox, 'crm.deal.update', { id: 1, fields: { STAGE_ID: 'WON' } });
  const newer = await result(sandbox, 'crm.item.get', { entityTypeId: 2, id: 1 });
  expect(at(newer, 'item')).toMatchObject({ stageId: 'WON', stageSemanticId: 'S', closed: 'Y' });
  const changed = await result(sandbox, 'crm.item.update', {
    entityTypeId: 2,
    id: 1,
    fields: { STAGE_ID: 'LOSE' },
  });
  expect(at(changed, 'item.stageSemanticId')).toBe('F');
  expect(await result(sandbox, 'crm.item.delete', { entityTypeId: 2, id: 1 })).toEqual([]);
  expect(await result(sandbox, 'crm.deal.list')).toEqual([]);
});

test('multi-fields of items are one list, in which keys say what happens', async () => {
  const sandbox = await openEmpty();
  const fm = [
    { typeId: 'PHONE', valueType: 'WORK', value: '+371' },
    { typeId: 'EMAIL', valueType: 'HOME', value: 'a@example.com' },
  ];
  const added = await result(sandbox, 'crm.item.add', {
    entityTypeId: 3,
    fields: { name: 'Vera', fm },
  });
  expect(at(added, 'item')).toMatchObject({
    fm: [
      { id: 1, valueType: 'WORK', value: '+371', typeId: 'PHONE' },
      { id: 2, valueType: 'HOME', value: 'a@example.com', typeId: 'EMAIL' },
    ],
    phoneWork: '+371',
    phoneMobile: '',
    emailHome: 'a@example.com',
    phone: '+371',
    hasPhone: 'Y',
  });
  await result(sandbox, 'crm.item.update', {
    entityTypeId: 3,
    id: 1,
    fields: {
      fm: {
        n0: { typeId: 'PHONE', valueType: 'MOBILE', value: '+372' },
        1: { typeId: 'PHONE', valueType: 'HOME', value: '+373' },
        2: { typeId: 'EMAIL', value: '' },
      },
    },
  });
  const older = await result(sandbox, 'crm.contact.get', { id: 1 });
  expect(at(older, 'PHONE.*.VALUE')).toEqual(['+373', '+372']);
  expect(at(older, 'EMAIL')).toBeUndefined();
});

test('custom fields have names of items, or their own', async () => {
  const sandbox = await openEmpty();
  for (const FIELD_NAME of ['NOTE', '1720019876534']) {
    const fields = { FIELD_NAME, USER_TYPE_ID: 'string' };
    await result(sandbox, 'crm.lead.userfield.add', { fields });
  }
  const fields = { ufCrmNote: 'a', ufCrm_1720019876534: 'b', UF_CRM_OTHER: 'c' };
  const added = await result(sandbox, 'crm.item.add', { entityTypeId: 1, fields });
  expect(at(added, 'item')).toMatchObject({ ufCrmNote: 'a', ufCrm_1720019876534: 'b' });
  const listed = await result(sandbox, 'crm.item.list', {
    entityTypeId: 1,
    select: ['id', 'UF_CRM_NOTE'],
    filter: { '=UF_CRM_NOTE': 'a' },
    useOriginalUfNames: 'Y',
  });
  expect(at(listed, 'items')).toEqual([{ id: 1, UF_CRM_NOTE: 'a' }]);
  const described = await result(sandbox, 'crm.item.fields', { entityTypeId: 1 });
  expect(at(described, 'fields.ufCrmNote')).toMatchObject({
    upperName: 'UF_CRM_NOTE',
    isDynamic: true,
  });
  expect(at(described, 'fields.assignedById')).toMatchObject({
    type: 'user',
    upperName: 'ASSIGNED_BY_ID',
  });
});

test('lists of items filter with nested conditions, page and count', async () => {
  const sandbox = await openEmpty();
  for (let index = 1; index <= 51; index += 1) {
    const fields = { title: `Deal ${index}`, opportunity: index };
    await result(sandbox, 'crm.item.add', { entityTypeId: 2, fields });
  }
  const first = await call(sandbox, 'crm.item.list', { entityTypeId: 2, select: ['id'] });
  expect([at(first.body.result, 'items.0'), first.body.next, first.body.total]).toEqual([
    { id: 1 },
    50,
    51,
  ]);
  const found = await result(sandbox, 'crm.item.list', {
    entityTypeId: 2,
    select: ['id'],
    order: { opportunity: 'DESC' },
    filter: { '>id': 3, 0: { logic: 'OR', 0: { '<=opportunity': 4 }, 1: { '%title': '50' } } },
  });
  expect(at(found, 'items.*.id')).toEqual([50, 4]);
});

const MISTAKES: readonly (readonly [string, object, string, string])[] = [
  ['crm.item.list', {}, '100', 'Could not find value for parameter {entityTypeId}'],
  ['crm.item.list', { entityTypeId: 999 }, 'NOT_FOUND', 'Smart process not found'],
  ['crm.item.get', { entityTypeId: 2 }, '100', 'Could not find value for parameter {id}'],
  ['crm.item.get', { entityTypeId: 2, id: 9 }, 'NOT_FOUND', 'Element not found'],
  ['crm.item.add', { entityTypeId: 2 }, '100', 'Could not find value for parameter {fields}'],
  [
    'crm.item.add',
    { entityTypeId: 2, fields: { opportunity: 'much' } },
    'CRM_FIELD_ERROR_VALUE_NOT_VALID',
    'Invalid value for field "opportunity"',
  ],
  [
    'crm.item.add',
    { entityTypeId: 2, fields: { contactIds: 'x' } },
    '100',
    'Expected iterable value for multiple field, but got string instead',
  ],
  [
    'crm.item.list',
    { entityTypeId: 2, filter: { '>FIELD': 1 } },
    'INVALID_ARG_VALUE',
    "Invalid filter: field 'FIELD' is not allowed in filter",
  ],
  [
    'crm.item.list',
    { entityTypeId: 2, filter: { 0: { '>createdTime': 'yesterday', '%title': 5 } } },
    'INVALID_ARG_VALUE',
    "Invalid filter: field 'createdTime' has invalid value",
  ],
  [
    'crm.item.list',
    { entityTypeId: 2, order: { FIELD: 'ASC' } },
    'INVALID_ARG_VALUE',
    "Invalid order: field 'FIELD' is not allowed in order",
  ],
  [
    'crm.item.list',
    { entityTypeId: 2, order: { id: 'UP' } },
    'INVALID_ARG_VALUE',
    "Invalid order: allowed sort directions are `ASC, DESC`. But got 'UP' for field 'id'",
  ],
  ['crm.type.add', {}, '100', 'Could not find value for parameter {fields}'],
  [
    'crm.type.add',
    { fields: { title: 'T', entityTypeId: 200 } },
    'INVALID_ARG_VALUE',
    'entityTypeId is out of allowed range',
  ],
  ['crm.type.get', { id: 9 }, '0', 'SPA not found'],
  [
    'crm.category.list',
    { entityTypeId: 1 },
    'ENTITY_TYPE_NOT_SUPPORTED',
    'Entity type `LEAD` is not supported',
  ],
  ['crm.category.add', { entityTypeId: 2, fields: {} }, '0', "Field 'NAME' is required"],
  ['crm.category.get', { entityTypeId: 2, id: 7 }, 'NOT_FOUND', 'Element not found'],
  [
    'crm.category.delete',
    { entityTypeId: 2, id: 0 },
    '0',
    'Default deal category cannot be deleted',
  ],
  ['crm.status.get', { id: 9999 }, '', 'Status is not found.'],
  [
    'crm.status.add',
    { fields: { STATUS_ID: 'A', NAME: 'A' } },
    '',
    'The field ENTITY_ID is required.',
  ],
  [
    'crm.status.add',
    { fields: { ENTITY_ID: 'NOWHERE', STATUS_ID: 'A', NAME: 'A' } },
    '',
    'Specified entity type is not supported.',
  ],
  [
    'crm.status.add',
    { fields: { ENTITY_ID: 'SOURCE', STATUS_ID: 'WEB', NAME: 'Web' } },
    'ERROR_CORE',
    'The specified status ID already exists.',
  ],
  ['crm.status.entity.items', {}, '', 'The parameter entityId is not defined or invalid.'],
];

test.each(MISTAKES)('%s with %j: %s %s', async (method, params, code, description) => {
  const { status, body } = await call(await openEmpty(), method, params);
  expect([status, body.error, body.error_description]).toEqual([400, code, description]);
});

test('a smart process has items, with the fields that it is set up for', async () => {
  const sandbox = await openEmpty();
  const added = await result(sandbox, 'crm.type.add', {
    fields: {
      title: 'Repairs',
      isStagesEnabled: 'Y',
      isClientEnabled: 'Y',
      relations: { parent: [{ entityTypeId: 2, isChildrenListEnabled: 'true' }] },
    },
  });
  const type = at(added, 'type');
  expect(type).toMatchObject({
    id: 1,
    title: 'Repairs',
    entityTypeId: 1030,
    isStagesEnabled: 'Y',
    isSourceEnabled: 'N',
    relations: {
      parent: [
        { entityTypeId: 3, isPredefined: 'Y' },
        { entityTypeId: 4, isPredefined: 'Y' },
        { entityTypeId: 2, isChildrenListEnabled: 'Y', isPredefined: 'N' },
      ],
      child: [],
    },
  });
  const entityTypeId = 1030;
  const fields = { title: 'Lamp', contactIds: [3], parentId2: 5, opportunity: 4 };
  const item = await result(sandbox, 'crm.item.add', { entityTypeId, fields });
  expect(at(item, 'item')).toMatchObject({
    id: 1,
    title: 'Lamp',
    categoryId: 2,
    stageId: 'DT1030_2:NEW',
    contactId: 3,
    parentId2: 5,
    entityTypeId,
  });
  expect(at(item, 'item')).not.toHaveProperty('opportunity');
  const moved = await result(sandbox, 'crm.item.update', {
    entityTypeId,
    id: 1,
    fields: { stageId: 'DT1030_2:SUCCESS' },
  });
  expect(at(moved, 'item')).toMatchObject({
    stageId: 'DT1030_2:SUCCESS',
    previousStageId: 'DT1030_2:NEW',
    movedBy: 1,
  });
  const found = await result(sandbox, 'crm.item.list', { entityTypeId, filter: { parentId2: 5 } });
  expect(at(found, 'items.*.id')).toEqual([1]);
  const refused = await call(sandbox, 'crm.type.delete', { id: 1 });
  expect(refused.body.error).toBe('BX_ERROR');
  await result(sandbox, 'crm.item.delete', { entityTypeId, id: 1 });
  expect(await result(sandbox, 'crm.type.delete', { id: 1 })).toEqual([]);
  const stages = await result(sandbox, 'crm.status.list', { filter: { '%ENTITY_ID': 'DYNAMIC' } });
  expect(stages).toEqual([]);
});

test('types are listed without their relations, by filters with OR', async () => {
  const sandbox = await openEmpty();
  for (const title of ['Type 1', 'Type 5', 'Type 50']) {
    await result(sandbox, 'crm.type.add', { fields: { title } });
  }
  const { body } = await call(sandbox, 'crm.type.list', {
    filter: [{ logic: 'OR', 0: { '%title': '5' }, 1: { '%title': '0' } }],
    order: { id: 'DESC' },
  });
  expect(at(body.result, 'types.*.id')).toEqual([3, 2]);
  expect(body.total).toBe(2);
  expect(at(body.result, 'types.0')).not.toHaveProperty('relations');
});

test('pipelines of deals have stages of their own, and one is the default', async () => {
  const sandbox = await openEmpty();
  const added = await result(sandbox, 'crm.category.add', {
    entityTypeId: 2,
    fields: { name: 'Second', sort: -5 },
  });
  expect(added).toEqual({
    category: {
      id: 2,
      name: 'Second',
      sort: 0,
      entityTypeId: 2,
      isDefault: 'N',
      originId: '',
      originatorId: '',
    },
  });
  const { body } = await call(sandbox, 'crm.category.list', { entityTypeId: 2 });
  expect([at(body.result, 'categories.*.name'), body.total]).toEqual([['Second', 'General'], 2]);
  const stages = await result(sandbox, 'crm.status.list', {
    filter: { ENTITY_ID: 'DEAL_STAGE_2' },
  });
  expect(at(stages, '0')).toMatchObject({
    STATUS_ID: 'C2:NEW',
    CATEGORY_ID: '2',
    SYSTEM: 'Y',
    SEMANTICS: null,
    EXTRA: { SEMANTICS: 'process' },
  });
  await result(sandbox, 'crm.deal.add', { fields: { CATEGORY_ID: 2 } });
  expect(await result(sandbox, 'crm.deal.get', { id: 1 })).toMatchObject({
    CATEGORY_ID: '2',
    STAGE_ID: 'C2:NEW',
  });
  const refused = await call(sandbox, 'crm.category.delete', { entityTypeId: 2, id: 2 });
  expect(refused.body.error_description).toBe('Deals related to the funnel Second found');
  const moved = await result(sandbox, 'crm.item.update', {
    entityTypeId: 2,
    id: 1,
    fields: { categoryId: 0 },
  });
  expect(at(moved, 'item')).toMatchObject({ categoryId: 0, stageId: 'NEW' });
  expect(await result(sandbox, 'crm.category.delete', { entityTypeId: 2, id: 2 })).toBeNull();
});

test('directories are told with the stages that they begin and end with', async () => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.category.add', { entityTypeId: 2, fields: { name: 'Second' } });
  await result(sandbox, 'crm.type.add', { fields: { title: 'Repairs', entityTypeId: 177 } });
  const types = await result(sandbox, 'crm.status.entity.types');
  expect(types).toEqual(
    expect.arrayContaining([
      {
        ID: 'STATUS',
        NAME: expect.any(String),
        SEMANTIC_INFO: {
          START_FIELD: 'NEW',
          FINAL_SUCCESS_FIELD: 'CONVERTED',
          FINAL_UNSUCCESS_FIELD: 'JUNK',
          FINAL_SORT: 0,
        },
        ENTITY_TYPE_ID: 1,
      },
      { ID: 'SOURCE', NAME: expect.any(String) },
      expect.objectContaining({
        ID: 'DEAL_STAGE_2',
        NAME: 'Second',
        PARENT_ID: 'DEAL_STAGE',
        PREFIX: 'C2',
        CATEGORY_ID: '2',
      }),
      expect.objectContaining({
        ID: 'DYNAMIC_177_STAGE_3',
        SEMANTIC_INFO: [],
        PREFIX: 'DT177_3',
        ENTITY_TYPE_ID: 177,
        CATEGORY_ID: 3,
        IS_DEFAULT_CATEGORY: true,
      }),
    ]),
  );
});

test('directories can be extended; codes of stages get the prefix of their pipeline', async () => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.category.add', { entityTypeId: 2, fields: { name: 'Second' } });
  const fields = { ENTITY_ID: 'DEAL_STAGE_2', STATUS_ID: 'DECISION', NAME: 'Decision', SORT: 25 };
  const id = await result(sandbox, 'crm.status.add', { fields });
  const added = await result(sandbox, 'crm.status.get', { id });
  expect(added).toMatchObject({ STATUS_ID: 'C2:DECISION', SYSTEM: 'N', SORT: '25', NAME_INIT: '' });
  expect(added).not.toHaveProperty('EXTRA');
  const items = await result(sandbox, 'crm.status.entity.items', { entityId: 'DEAL_STAGE_2' });
  expect(at(items, '2')).toEqual({ NAME: 'Decision', SORT: 25, STATUS_ID: 'C2:DECISION' });
  await result(sandbox, 'crm.status.update', { id, fields: { NAME: 'Choice', STATUS_ID: 'X' } });
  expect(await result(sandbox, 'crm.status.get', { id })).toMatchObject({
    NAME: 'Choice',
    STATUS_ID: 'C2:DECISION',
  });
  expect(await result(sandbox, 'crm.status.delete', { id })).toBe(true);
  const [system] = [await result(sandbox, 'crm.status.list', { filter: { STATUS_ID: 'WON' } })];
  const kept = await call(sandbox, 'crm.status.delete', { id: at(system, '0.ID') });
  expect(kept.status).toBe(400);
  const params = { FORCED: 'Y' };
  expect(await result(sandbox, 'crm.status.delete', { id: at(system, '0.ID'), params })).toBe(true);
});

/** The bytes behind an address, in base64. */
async function download(url: unknown): Promise<string> {
  const response = await fetch(String(url));
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer()).toString('base64');
}

const [ONE, TWO] = ['first\0file', 'second ÿ'].map((text) => Buffer.from(text).toString('base64'));

test('files in fields come back byte for byte, by items and by older methods', async () => {
  const sandbox = await openEmpty();
  const add = (FIELD_NAME: string, MULTIPLE: string): Promise<unknown> =>
    result(sandbox, 'crm.contact.userfield.add', {
      fields: { FIELD_NAME, MULTIPLE, USER_TYPE_ID: 'file' },
    });
  await add('DOC', 'N');
  await add('DOCS', 'Y');
  const added = await result(sandbox, 'crm.item.add', {
    entityTypeId: 3,
    fields: {
      name: 'Vera',
      ufCrmDoc: ['a.txt', ONE],
      ufCrmDocs: [
        ['a', ONE],
        ['b', TWO],
      ],
    },
  });
  expect(at(added, 'item.ufCrmDoc')).toEqual({
    id: expect.any(Number),
    url: expect.any(String),
    urlMachine: expect.any(String),
  });
  expect(await download(at(added, 'item.ufCrmDoc.urlMachine'))).toBe(ONE);
  expect(await download(at(added, 'item.ufCrmDocs.1.url'))).toBe(TWO);

  // What is named stays, what is not goes, what is new comes.
  const kept = at(added, 'item.ufCrmDocs.1.id');
  const changed = await result(sandbox, 'crm.item.update', {
    entityTypeId: 3,
    id: 1,
    fields: { ufCrmDoc: '', ufCrmDocs: [{ id: kept }, ['c', ONE]] },
  });
  expect(at(changed, 'item.ufCrmDoc')).toBeNull();
  expect(at(changed, 'item.ufCrmDocs')).toMatchObject([{ id: kept }, { id: expect.any(Number) }]);

  const fields = { PHOTO: { fileData: ['p.png', TWO] }, UF_CRM_DOCS: [{ fileData: ['d', ONE] }] };
  await result(sandbox, 'crm.contact.update', { id: 1, fields });
  const older = await result(sandbox, 'crm.contact.get', { id: 1 });
  expect(await download(at(older, 'PHOTO.downloadUrl'))).toBe(TWO);
  expect(at(older, 'UF_CRM_DOCS')).toHaveLength(1);
  expect(await download(at(older, 'UF_CRM_DOCS.0.downloadUrl'))).toBe(ONE);
  await result(sandbox, 'crm.contact.update', { id: 1, fields: { NAME: 'Eva' } });
  expect(at(await result(sandbox, 'crm.contact.get', { id: 1 }), 'PHOTO')).not.toBeNull();
});

test('custom fields of smart processes are described, and part of their items', async () => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.type.add', { fields: { title: 'Repairs' } });
  const field = {
    entityId: 'CRM_1',
    fieldName: 'UF_CRM_1_KIND',
    userTypeId: 'enumeration',
    multiple: 'Y',
    editFormLabel: { en: 'Kind', de: 'Art' },
    enum: [
      { value: 'Lamp', sort: 100 },
      { value: 'Chair', def: 'Y', sort: 200, xmlId: 'chair' },
    ],
  };
  const added = await result(sandbox, 'userfieldconfig.add', { moduleId: 'crm', field });
  expect(at(added, 'field')).toMatchObject({
    id: '1',
    entityId: 'CRM_1',
    fieldName: 'UF_CRM_1_KIND',
    userTypeId: 'enumeration',
    sort: '100',
    multiple: 'Y',
    mandatory: 'N',
    editFormLabel: { en: 'Kind', de: 'Art' },
    enum: [
      { id: '1', userFieldId: '1', value: 'Lamp', def: 'N', sort: '100' },
      { id: '2', userFieldId: '1', value: 'Chair', def: 'Y', sort: '200', xmlId: 'chair' },
    ],
  });
  const fields = { title: 'One', ufCrm1Kind: [2, 1] };
  const item = await result(sandbox, 'crm.item.add', { entityTypeId: 1030, fields });
  expect(at(item, 'item.ufCrm1Kind')).toEqual([2, 1]);
  const described = await result(sandbox, 'crm.item.fields', { entityTypeId: 1030 });
  expect(at(described, 'fields.ufCrm1Kind')).toMatchObject({
    type: 'enumeration',
    upperName: 'UF_CRM_1_KIND',
    items: [
      { ID: '1', VALUE: 'Lamp' },
      { ID: '2', VALUE: 'Chair' },
    ],
  });
  const changed = await result(sandbox, 'userfieldconfig.update', {
    moduleId: 'crm',
    id: 1,
    field: {
      enum: [
        { id: 1, value: 'Lamps' },
        { id: 2, del: 'Y' },
      ],
      mandatory: 'Y',
    },
  });
  expect(at(changed, 'field.enum.*.value')).toEqual(['Lamps']);
  const listed = await result(sandbox, 'userfieldconfig.list', {
    moduleId: 'crm',
    filter: { entityId: 'CRM_1' },
  });
  expect(at(listed, 'fields.*.mandatory')).toEqual(['Y']);
  expect(await result(sandbox, 'userfieldconfig.delete', { moduleId: 'crm', id: 1 })).toBeNull();
  const after = await result(sandbox, 'crm.item.get', { entityTypeId: 1030, id: 1 });
  expect(at(after, 'item')).not.toHaveProperty('ufCrm1Kind');
  const misnamed = { entityId: 'CRM_1', fieldName: 'UF_KIND', userTypeId: 'string' };
  const refused = await call(sandbox, 'userfieldconfig.add', { moduleId: 'crm', field: misnamed });
  expect(refused.body.error_description).toBe('You cannot create custom fields');
  const other = await call(sandbox, 'userfieldconfig.list', { moduleId: 'main' });
  expect(other.body.error_description).toBe('No settings for UserFieldAccess');
});

test('product rows of items are those of the older methods', async () => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.deal.add', { fields: {} });
  const owner = { ownerId: 1, ownerType: 'D' };
  const added = await result(sandbox, 'crm.item.productrow.add', {
    fields: { ...owner, productName: 'Lamp', price: 10.5, quantity: 2, taxIncluded: 'Y' },
  });
  expect(at(added, 'productRow')).toMatchObject({
    id: 1,
    ...owner,
    productId: 0,
    productName: 'Lamp',
    price: 10.5,
    priceAccount: 10.5,
    quantity: 2,
    discountTypeId: 2,
    taxIncluded: 'Y',
    sort: 0,
  });
  expect(await result(sandbox, 'crm.deal.productrows.get', { id: 1 })).toMatchObject([
    { ID: '1', OWNER_ID: '1', PRODUCT_NAME: 'Lamp', PRICE_ACCOUNT: '10.50' },
  ]);
  const amount = async (): Promise<unknown> =>
    at(await result(sandbox, 'crm.deal.get', { id: 1 }), 'OPPORTUNITY');
  expect(await amount()).toBe('21.00');
  await result(sandbox, 'crm.item.productrow.update', { id: 1, fields: { price: 5, ownerId: 7 } });
  expect(await amount()).toBe('10.00');
  const filter = { '=ownerType': 'D', '=ownerId': 1, '>price': 4 };
  const listed = await call(sandbox, 'crm.item.productrow.list', { filter });
  expect([at(listed.body.result, 'productRows.*.ownerId'), listed.body.total]).toEqual([[1], 1]);
  expect(await result(sandbox, 'crm.item.productrow.delete', { id: 1 })).toBeNull();
  expect(await amount()).toBe('0.00');
  const productRows = [
    { productName: 'A', price: 1 },
    { price: 2, sort: 20 },
  ];
  const set = await result(sandbox, 'crm.item.productrow.set', { ...owner, productRows });
  expect(at(set, 'productRows.*.productName')).toEqual(['A', '[3]']);
  expect(await amount()).toBe('3.00');
});

test.each([
  ['add', { fields: { ownerId: 9, ownerType: 'D' } }, 'OWNER_NOT_FOUND'],
  ['add', { fields: { ownerId: 1, ownerType: 'X' } }, 'ENTITY_TYPE_NOT_SUPPORTED'],
  ['add', { fields: { ownerType: 'D' } }, '100'],
  ['list', { filter: { '=ownerId': 1 } }, 'INVALID_ARG_VALUE'],
  ['list', {}, '100'],
  ['get', { id: 5 }, 'NOT_FOUND'],
  ['set', { ownerId: 1, ownerType: 'D' }, '100'],
])('crm.item.productrow.%s with %j: %s', async (method, params, code) => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.deal.add', { fields: {} });
  const { status, body } = await call(sandbox, `crm.item.productrow.${method}`, params);
  expect([status, body.error]).toEqual([400, code]);
});

test('records belong to items of the smart processes that they are related to', async () => {
  const sandbox = await openEmpty();
  const relations = { child: [{ entityTypeId: 2, isChildrenListEnabled: 'true' }] };
  await result(sandbox, 'crm.type.add', { fields: { title: 'Sites', relations } });
  const described = await result(sandbox, 'crm.deal.fields');
  expect(at(described, 'PARENT_ID_1030')).toMatchObject({
    type: 'crm_entity',
    settings: { parentEntityTypeId: 1030 },
  });
  await result(sandbox, 'crm.deal.add', { fields: { PARENT_ID_1030: 22 } });
  await result(sandbox, 'crm.deal.add', { fields: { PARENT_ID_1032: 22 } });
  expect(await result(sandbox, 'crm.deal.get', { id: 1 })).toMatchObject({ PARENT_ID_1030: '22' });
  const found = await result(sandbox, 'crm.item.list', {
    entityTypeId: 2,
    filter: { parentId1030: 22 },
    select: ['id', 'parentId1030'],
  });
  expect(at(found, 'items')).toEqual([{ id: 1, parentId1030: 22 }]);
  expect(await result(sandbox, 'crm.lead.fields')).not.toHaveProperty('PARENT_ID_1030');
});

// What `crm.item.*` knows beside its own names, no other method of the newer style does.
test.each([{ order: { ID: 'ASC' } }, { filter: { '>ID': 0 } }])(
  'crm.type.list with %j knows no ID in capitals',
  async (params) => {
    const answer = await failure(await openSandbox(), 'crm.type.list', params);
    expect(answer).toEqual([400, 'INVALID_ARG_VALUE']);
  },
);

test('a smart process has no name in capitals', async () => {
  const sandbox = await openSandbox();
  const fields = { TITLE: 'Rooms', entityTypeId: 1036 };
  expect(await failure(sandbox, 'crm.type.add', { fields })).toEqual([400, '0']);
});

test('an item is found by the older names of its fields too', async () => {
  const order = { ID: 'DESC' };
  const { body } = await call(await openSandbox(), 'crm.item.list', { entityTypeId: 2, order });
  expect(body.error).toBeUndefined();
});
