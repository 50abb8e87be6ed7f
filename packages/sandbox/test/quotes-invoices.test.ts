/** Estimates and invoices: items of the kinds 7 and 31, with what the documentation says of them alone. */
import { expect, test } from 'vitest';

import { manualClock, type Sandbox } from '../src/index.ts';
import { at, call, failure, openSandbox, result } from './support.ts';

function openEmpty(): Promise<Sandbox> {
  return openSandbox({ seed: { records: {} } });
}

const COMMON = `assignedById createdBy createdTime entityTypeId id lastActivityBy lastActivityTime opened updatedBy updatedTime
  utmCampaign utmContent utmMedium utmSource utmTerm webformId`;

const FIELDS: readonly (readonly [number, string])[] = [
  [
    7,
    `dateCreateShort dateModifyShort leadId dealId companyId contactId personTypeId mycompanyId title stageId closed opportunity
     isManualOpportunity taxValue currencyId comments commentsType begindate begindateShort closedate closedateShort quoteNumber
     content contentType terms termsType storageTypeId storageElementIds locationId clientTitle clientAddr clientContact
     clientEmail clientPhone clientTpId clientTpaId searchContent hasProducts actualDate contactIds`,
  ],
  [
    31,
    `xmlId title movedBy movedTime categoryId stageId previousStageId begindate closedate companyId contactId opportunity
     isManualOpportunity taxValue currencyId mycompanyId sourceId sourceDescription comments accountNumber locationId observers
     contactIds`,
  ],
];

test.each(FIELDS)('items of kind %i are described with the documented fields', async (id, own) => {
  const sandbox = await openEmpty();
  const described = await result(sandbox, 'crm.item.fields', { entityTypeId: id });
  const names = Object.keys(Object(at(described, 'fields')));
  expect(names).toEqual(expect.arrayContaining(`${COMMON} ${own}`.split(/\s+/u)));
  const added = await result(sandbox, 'crm.item.add', { entityTypeId: id, fields: {} });
  expect(Object.keys(Object(at(added, 'item')))).toEqual(expect.arrayContaining(own.split(/\s+/u)));
  expect(at(added, 'item.entityTypeId')).toBe(id);
});

test('parents are called as older methods call them', async () => {
  const sandbox = await openEmpty();
  const described = await result(sandbox, 'crm.item.fields', { entityTypeId: 31 });
  expect(at(described, 'fields.parentId2')).toMatchObject({
    type: 'crm_entity',
    upperName: 'PARENT_ID_2',
  });
});

test('an estimate begins with what the documentation names as the default', async () => {
  const sandbox = await openSandbox({
    seed: { records: {} },
    clock: manualClock(Date.UTC(2026, 2, 13, 10)),
  });
  const added = await result(sandbox, 'crm.item.add', { entityTypeId: 7, fields: {} });
  expect(at(added, 'item')).toMatchObject({
    id: 1,
    title: 'Estimate #1',
    quoteNumber: '1',
    stageId: 'DRAFT',
    closed: 'N',
    opened: 'Y',
    isManualOpportunity: 'N',
    begindate: expect.stringMatching(/^2026-03-13T/u),
    closedate: expect.stringMatching(/^2026-03-20T/u),
    actualDate: expect.stringMatching(/^2026-03-20T/u),
  });
});

test('older and newer methods speak of the same estimates', async () => {
  const sandbox = await openEmpty();
  const fields = { TITLE: 'Furniture', STATUS_ID: 'SENT', OPPORTUNITY: 150000, COMPANY_ID: 1 };
  expect(await result(sandbox, 'crm.quote.add', { fields })).toBe(1);
  expect(await result(sandbox, 'crm.quote.get', { id: 1 })).toMatchObject({
    ID: '1',
    TITLE: 'Furniture',
    STATUS_ID: 'SENT',
    OPPORTUNITY: '150000.00',
    TAX_VALUE: '0.00',
    COMPANY_ID: '1',
    CONTACT_ID: null,
    OPENED: 'Y',
    CLOSED: 'N',
    QUOTE_NUMBER: '1',
    PERSON_TYPE_ID: '1',
    CLIENT_TITLE: null,
  });
  const changed = await result(sandbox, 'crm.item.update', {
    entityTypeId: 7,
    id: 1,
    fields: { stageId: 'APPROVED', dealId: 4, contactIds: [5, 6] },
  });
  expect(at(changed, 'item')).toMatchObject({ closed: 'Y', contactId: 5, dealId: 4 });
  const select = ['ID', 'TITLE', 'STATUS_ID', 'OPPORTUNITY', 'ASSIGNED_BY_ID'];
  expect(await result(sandbox, 'crm.quote.list', { select, filter: { DEAL_ID: 4 } })).toEqual([
    {
      ID: '1',
      TITLE: 'Furniture',
      STATUS_ID: 'APPROVED',
      OPPORTUNITY: '150000.00',
      ASSIGNED_BY_ID: '1',
    },
  ]);
  expect(at(await result(sandbox, 'crm.quote.fields'), 'STATUS_ID')).toMatchObject({
    type: 'crm_status',
    isRequired: false,
    statusType: 'QUOTE_STATUS',
  });
  expect(await result(sandbox, 'crm.item.delete', { entityTypeId: 7, id: 1 })).toEqual([]);
  expect(await result(sandbox, 'crm.quote.list')).toEqual([]);
});

test('the amount of an estimate is that of its rows', async () => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.quote.add', { fields: { TITLE: 'One' } });
  const rows = [{ PRODUCT_NAME: 'Chair', PRICE: 3000, QUANTITY: 2 }];
  expect(await result(sandbox, 'crm.quote.productrows.set', { id: 1, rows })).toBe(true);
  expect(await result(sandbox, 'crm.quote.productrows.get', { id: 1 })).toMatchObject([
    { OWNER_ID: '1', OWNER_TYPE: 'Q', PRODUCT_NAME: 'Chair', PRICE: 3000, QUANTITY: 2 },
  ]);
  const item = await result(sandbox, 'crm.item.get', { entityTypeId: 7, id: 1 });
  expect(at(item, 'item.opportunity')).toBe(6000);
});

test('an invoice goes through the stages of its pipeline, and belongs to a deal and an estimate', async () => {
  const sandbox = await openSandbox({
    seed: { records: {} },
    clock: manualClock(Date.UTC(2026, 2, 13, 10)),
  });
  const listed = await result(sandbox, 'crm.category.list', { entityTypeId: 31 });
  const id = Number(at(listed, 'categories.0.id'));
  expect(at(listed, 'categories')).toMatchObject([{ entityTypeId: 31, isDefault: 'Y' }]);
  const filter = { ENTITY_ID: `SMART_INVOICE_STAGE_${id}` };
  const stages = await result(sandbox, 'crm.status.list', { order: { SORT: 'ASC' }, filter });
  expect(at(stages, '0.STATUS_ID')).toBe(`DT31_${id}:N`);
  const fields = { opportunity: 5, parentId2: 7, parentId7: 8, contactIds: [3], observers: [1] };
  const added = await result(sandbox, 'crm.item.add', { entityTypeId: 31, fields });
  expect(at(added, 'item')).toMatchObject({
    title: 'Invoice #1',
    accountNumber: '1',
    categoryId: id,
    stageId: `DT31_${id}:N`,
    sourceId: 'CALL',
    begindate: expect.stringMatching(/^2026-03-13T/u),
    closedate: expect.stringMatching(/^2026-03-20T/u),
    contactId: 3,
    contactIds: [3],
    observers: [1],
    opportunity: 5,
    parentId2: 7,
    parentId7: 8,
  });
  const paid = { stageId: `DT31_${id}:P` };
  const moved = await result(sandbox, 'crm.item.update', { entityTypeId: 31, id: 1, fields: paid });
  expect(at(moved, 'item')).toMatchObject({ ...paid, previousStageId: `DT31_${id}:N`, movedBy: 1 });
  const of = { entityTypeId: 31, filter: { parentId2: 7 } };
  expect(at(await result(sandbox, 'crm.item.list', of), 'items.*.id')).toEqual([1]);
  const row = { ownerType: 'SI', ownerId: 1, productName: 'Lamp', price: 2, quantity: 4 };
  await result(sandbox, 'crm.item.productrow.add', { fields: row });
  const after = await result(sandbox, 'crm.item.get', { entityTypeId: 31, id: 1 });
  expect(at(after, 'item.opportunity')).toBe(8);
});

test('invoices of the old kind are no items', async () => {
  const sandbox = await openEmpty();
  const [status, code] = await failure(sandbox, 'crm.item.list', { entityTypeId: 5 });
  expect([status, code]).toEqual([400, 'ENTITY_TYPE_NOT_SUPPORTED']);
});

test('directories tell the stages of estimates and invoices', async () => {
  const sandbox = await openEmpty();
  const types = await result(sandbox, 'crm.status.entity.types');
  expect(types).toEqual(
    expect.arrayContaining([
      {
        ID: 'QUOTE_STATUS',
        NAME: expect.any(String),
        SEMANTIC_INFO: {
          START_FIELD: 'DRAFT',
          FINAL_SUCCESS_FIELD: 'APPROVED',
          FINAL_UNSUCCESS_FIELD: 'DECLAINED',
          FINAL_SORT: 0,
        },
        ENTITY_TYPE_ID: 7,
      },
      {
        ID: expect.stringMatching(/^SMART_INVOICE_STAGE_\d+$/u),
        NAME: expect.any(String),
        SEMANTIC_INFO: [],
        PREFIX: expect.stringMatching(/^DT31_\d+$/u),
        FIELD_ATTRIBUTE_SCOPE: expect.stringMatching(/^category_\d+$/u),
        ENTITY_TYPE_ID: 31,
        IS_ENABLED: true,
        CATEGORY_ID: expect.any(Number),
      },
    ]),
  );
});

test.each([
  [7, 'CRM_QUOTE', 'UF_CRM_COLOR', 'ufCrmColor'],
  [31, 'CRM_SMART_INVOICE', 'UF_CRM_SMART_INVOICE_COLOR', 'ufCrmSmartInvoiceColor'],
])('items of kind %i have custom fields of %s', async (entityTypeId, entityId, fieldName, name) => {
  const sandbox = await openEmpty();
  const field = { entityId, fieldName, userTypeId: 'enumeration', enum: [{ value: 'Red' }] };
  await result(sandbox, 'userfieldconfig.add', { moduleId: 'crm', field });
  const described = await result(sandbox, 'crm.item.fields', { entityTypeId });
  expect(at(described, `fields.${name}`)).toMatchObject({
    type: 'enumeration',
    isDynamic: true,
    upperName: fieldName,
    items: [{ ID: '1', VALUE: 'Red' }],
  });
  await result(sandbox, 'crm.item.add', { entityTypeId, fields: { [name]: 1 } });
  const filter = { [name]: 1 };
  const listed = await result(sandbox, 'crm.item.list', { entityTypeId, filter });
  expect(at(listed, `items.*.${name}`)).toEqual([1]);
});

test('fields of processes of business automation are described by their module', async () => {
  const sandbox = await openEmpty();
  const field = { entityId: 'RPA_1', fieldName: 'UF_RPA_1_NAME', userTypeId: 'string' };
  await result(sandbox, 'userfieldconfig.add', { moduleId: 'rpa', field });
  const listed = await result(sandbox, 'userfieldconfig.list', { moduleId: 'rpa' });
  expect(at(listed, 'fields.*.fieldName')).toEqual(['UF_RPA_1_NAME']);
  const others = await result(sandbox, 'userfieldconfig.list', { moduleId: 'crm' });
  expect(at(others, 'fields')).toEqual([]);
  const misplaced = { ...field, entityId: 'CRM_1' };
  const refused = await call(sandbox, 'userfieldconfig.add', { moduleId: 'rpa', field: misplaced });
  expect(refused.body.error_description).toBe('You cannot create custom fields');
});

test('lists of settings look as the documentation shows them', async () => {
  const sandbox = await openEmpty();
  const field = {
    entityId: 'CRM_7',
    fieldName: 'UF_CRM_7_NEW_REST_LIST_2026',
    userTypeId: 'enumeration',
    multiple: 'Y',
    editFormLabel: { de: 'Merkmale', en: 'Characteristics' },
    enum: [{ value: 'Characteristic 1' }],
  };
  await result(sandbox, 'userfieldconfig.add', { moduleId: 'crm', field });
  const select = { 0: '*', language: 'de' };
  const listed = await result(sandbox, 'userfieldconfig.list', { moduleId: 'crm', select });
  expect(at(listed, 'fields.0')).toEqual({
    id: '1',
    entityId: 'CRM_7',
    fieldName: field.fieldName,
    userTypeId: 'enumeration',
    xmlId: null,
    sort: '100',
    multiple: 'Y',
    mandatory: 'N',
    showFilter: 'N',
    showInList: expect.any(String),
    editInList: expect.any(String),
    isSearchable: 'N',
    settings: expect.any(Object),
    languageId: { de: 'de' },
    editFormLabel: { de: 'Merkmale' },
    listColumnLabel: null,
    listFilterLabel: null,
    errorMessage: null,
    helpMessage: null,
  });
  const plain = await result(sandbox, 'userfieldconfig.list', { moduleId: 'crm', select: ['*'] });
  expect(at(plain, 'fields.0')).not.toHaveProperty('editFormLabel');
});
