/** Deals, contacts and companies by the older methods. What all entities share is tested with leads. */
import { expect, test } from 'vitest';

import { manualClock, type Sandbox, type SandboxOptions } from '../src/index.ts';
import { at, call, openSandbox, result } from './support.ts';

function openEmpty(options: SandboxOptions = {}): Promise<Sandbox> {
  return openSandbox({ seed: { records: {} }, ...options });
}

/** The fields that the documentation's example of `get` shows. */
const SHOWN: Readonly<Record<string, string>> = {
  deal: `ID TITLE TYPE_ID STAGE_ID PROBABILITY CURRENCY_ID OPPORTUNITY IS_MANUAL_OPPORTUNITY TAX_VALUE LEAD_ID COMPANY_ID
    CONTACT_ID QUOTE_ID BEGINDATE CLOSEDATE ASSIGNED_BY_ID CREATED_BY_ID MODIFY_BY_ID DATE_CREATE DATE_MODIFY OPENED CLOSED
    COMMENTS ADDITIONAL_INFO LOCATION_ID CATEGORY_ID STAGE_SEMANTIC_ID IS_NEW IS_RECURRING IS_RETURN_CUSTOMER
    IS_REPEATED_APPROACH SOURCE_ID SOURCE_DESCRIPTION ORIGINATOR_ID ORIGIN_ID MOVED_BY_ID MOVED_TIME LAST_ACTIVITY_TIME
    UTM_SOURCE UTM_MEDIUM UTM_CAMPAIGN UTM_CONTENT UTM_TERM LAST_ACTIVITY_BY`,
  contact: `ID POST COMMENTS HONORIFIC NAME SECOND_NAME LAST_NAME PHOTO LEAD_ID TYPE_ID SOURCE_ID SOURCE_DESCRIPTION
    COMPANY_ID BIRTHDATE EXPORT HAS_PHONE HAS_EMAIL HAS_IMOL DATE_CREATE DATE_MODIFY ASSIGNED_BY_ID CREATED_BY_ID
    MODIFY_BY_ID OPENED ORIGINATOR_ID ORIGIN_ID ORIGIN_VERSION FACE_ID LAST_ACTIVITY_TIME ADDRESS ADDRESS_2 ADDRESS_CITY
    ADDRESS_POSTAL_CODE ADDRESS_REGION ADDRESS_PROVINCE ADDRESS_COUNTRY ADDRESS_LOC_ADDR_ID UTM_SOURCE UTM_MEDIUM
    UTM_CAMPAIGN UTM_CONTENT UTM_TERM LAST_ACTIVITY_BY`,
  company: `ID COMPANY_TYPE TITLE LOGO LEAD_ID HAS_PHONE HAS_EMAIL HAS_IMOL ASSIGNED_BY_ID CREATED_BY_ID MODIFY_BY_ID
    BANKING_DETAILS INDUSTRY REVENUE CURRENCY_ID EMPLOYEES COMMENTS DATE_CREATE DATE_MODIFY OPENED IS_MY_COMPANY
    ORIGINATOR_ID ORIGIN_ID ORIGIN_VERSION ADDRESS ADDRESS_2 ADDRESS_CITY ADDRESS_POSTAL_CODE ADDRESS_REGION
    ADDRESS_PROVINCE ADDRESS_COUNTRY ADDRESS_COUNTRY_CODE ADDRESS_LOC_ADDR_ID ADDRESS_LEGAL REG_ADDRESS REG_ADDRESS_2
    REG_ADDRESS_CITY REG_ADDRESS_POSTAL_CODE REG_ADDRESS_REGION REG_ADDRESS_PROVINCE REG_ADDRESS_COUNTRY
    REG_ADDRESS_COUNTRY_CODE REG_ADDRESS_LOC_ADDR_ID UTM_SOURCE UTM_MEDIUM UTM_CAMPAIGN UTM_CONTENT UTM_TERM
    LAST_ACTIVITY_BY LAST_ACTIVITY_TIME LAST_COMMUNICATION_TIME`,
};

test.each(Object.keys(SHOWN))('crm.%s.get shows what the documentation shows', async (entity) => {
  const sandbox = await openEmpty();
  await result(sandbox, `crm.${entity}.add`, { fields: { TITLE: 'One' } });
  const record = await result(sandbox, `crm.${entity}.get`, { id: 1 });
  const names = (SHOWN[entity] ?? '').split(/\s+/u);
  expect(Object.keys(record ?? {})).toEqual(expect.arrayContaining(names));
});

test('a deal begins today, in the first stage of its pipeline, and ends when it is won', async () => {
  const clock = manualClock(Date.parse('2026-01-15T10:00:00Z'));
  const sandbox = await openEmpty({ clock });
  await result(sandbox, 'crm.deal.add', { fields: { OPPORTUNITY: 99.9, CONTACT_IDS: [3, 4] } });
  expect(await result(sandbox, 'crm.deal.get', { id: 1 })).toMatchObject({
    TITLE: 'Deal #1',
    TYPE_ID: 'SALE',
    CATEGORY_ID: '0',
    STAGE_ID: 'NEW',
    STAGE_SEMANTIC_ID: 'P',
    IS_NEW: 'Y',
    CLOSED: 'N',
    OPPORTUNITY: '99.90',
    TAX_VALUE: '0.00',
    CONTACT_ID: '3',
    COMPANY_ID: null,
    BEGINDATE: '2026-01-15T00:00:00+00:00',
    CLOSEDATE: '2026-01-22T00:00:00+00:00',
  });
  await result(sandbox, 'crm.deal.update', { id: 1, fields: { STAGE_ID: 'WON', CATEGORY_ID: 5 } });
  expect(await result(sandbox, 'crm.deal.get', { id: 1 })).toMatchObject({
    CATEGORY_ID: '0',
    STAGE_SEMANTIC_ID: 'S',
    IS_NEW: 'N',
    CLOSED: 'Y',
  });
});

test('contacts and companies know each other', async () => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.company.add', { fields: { TITLE: 'First' } });
  await result(sandbox, 'crm.contact.add', { fields: { NAME: 'Vera', COMPANY_ID: 1 } });
  await result(sandbox, 'crm.contact.add', { fields: { NAME: 'Ilya' } });
  await result(sandbox, 'crm.company.add', { fields: { TITLE: 'Second', CONTACT_ID: [1, 2] } });
  const companies = await result(sandbox, 'crm.contact.company.items.get', { id: 1 });
  expect(companies).toEqual([
    { COMPANY_ID: 1, SORT: 10, ROLE_ID: 0, IS_PRIMARY: 'Y' },
    { COMPANY_ID: 2, SORT: 20, ROLE_ID: 0, IS_PRIMARY: 'N' },
  ]);
  const contacts = await result(sandbox, 'crm.company.contact.items.get', { id: 2 });
  expect(at(contacts, '*.CONTACT_ID')).toEqual([1, 2]);
  await result(sandbox, 'crm.company.contact.items.delete', { id: 2 });
  const left = await result(sandbox, 'crm.contact.list', { filter: { '!COMPANY_ID': null } });
  expect(at(left, '*.ID')).toEqual(['1']);
});

test('product rows are set together, and make up the amount', async () => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.deal.add', { fields: {} });
  const rows = [
    { PRODUCT_ID: 449, PRODUCT_NAME: 'Second', PRICE: '10.5', QUANTITY: 2, SORT: 20 },
    { PRODUCT_ID: 450, PRODUCT_NAME: 'First', PRICE: 899.1, SORT: 10, TAX_INCLUDED: 'Y' },
  ];
  expect(await result(sandbox, 'crm.deal.productrows.set', { id: 1, rows })).toBe(true);
  const set = await result(sandbox, 'crm.deal.productrows.get', { id: 1 });
  expect(set).toEqual([
    expect.objectContaining({
      ID: '2',
      OWNER_ID: '1',
      OWNER_TYPE: 'D',
      PRODUCT_ID: 450,
      PRODUCT_NAME: 'First',
      PRICE: 899.1,
      PRICE_ACCOUNT: '899.10',
      QUANTITY: 1,
      TAX_RATE: null,
      TAX_INCLUDED: 'Y',
      SORT: 10,
    }),
    expect.objectContaining({ ID: '1', PRICE: 10.5, QUANTITY: 2 }),
  ]);
  expect(at(await result(sandbox, 'crm.deal.get', { id: 1 }), 'OPPORTUNITY')).toBe('920.10');
  await result(sandbox, 'crm.deal.productrows.set', { id: 1, rows: [{ ID: 2, PRICE: 5 }] });
  const kept = await result(sandbox, 'crm.deal.productrows.get', { id: 1 });
  expect(kept).toMatchObject([{ ID: '2', PRICE: 5, PRODUCT_NAME: '[2]' }]);
  expect(at(await result(sandbox, 'crm.deal.get', { id: 1 }), 'OPPORTUNITY')).toBe('5.00');
});

test('contacts of a deal are no field of lists', async () => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.deal.add', { fields: { TITLE: 'One', CONTACT_IDS: [3, 4] } });
  const params = { select: ['ID', 'CONTACT_IDS'], filter: { CONTACT_IDS: 5 } };
  expect(await result(sandbox, 'crm.deal.list', params)).toEqual([{ ID: '1' }]);
  const items = { entityTypeId: 2, select: ['id', 'contactIds'], filter: { contactIds: 3 } };
  expect(at(await result(sandbox, 'crm.item.list', items), 'items')).toEqual([
    { id: 1, contactIds: [3, 4] },
  ]);
});

test('custom fields are described, and then part of all that the entity does', async () => {
  const sandbox = await openEmpty();
  const add = (fields: object): Promise<unknown> =>
    result(sandbox, 'crm.deal.userfield.add', { fields });
  await add({ FIELD_NAME: 'note', USER_TYPE_ID: 'string', LABEL: 'Note', XML_ID: 'n' });
  await add({ FIELD_NAME: 'UF_CRM_COUNT', USER_TYPE_ID: 'integer', MULTIPLE: 'Y', SORT: 50 });
  const LIST = [{ VALUE: 'red' }, { VALUE: 'blue', DEF: 'Y', SORT: 5 }];
  await add({ FIELD_NAME: 'UF_COLOR', USER_TYPE_ID: 'enumeration', MANDATORY: 'Y', LIST });

  expect(await result(sandbox, 'crm.deal.userfield.get', { id: 1 })).toMatchObject({
    ID: '1',
    ENTITY_ID: 'CRM_DEAL',
    FIELD_NAME: 'UF_CRM_NOTE',
    USER_TYPE_ID: 'string',
    XML_ID: 'n',
    SORT: '100',
    MULTIPLE: 'N',
    EDIT_FORM_LABEL: { en: 'Note', de: 'Note' },
  });
  const listed = await result(sandbox, 'crm.deal.userfield.list');
  expect(at(listed, '*.FIELD_NAME')).toEqual(['UF_CRM_COUNT', 'UF_CRM_NOTE', 'UF_CRM_COLOR']);
  expect(at(listed, '1.LIST_COLUMN_LABEL')).toBe('Note');
  expect(at(listed, '2.LIST.*.VALUE')).toEqual(['red', 'blue']);
  const fields = await result(sandbox, 'crm.deal.fields');
  expect(at(fields, 'UF_CRM_COUNT')).toMatchObject({
    type: 'integer',
    isMultiple: true,
    isDynamic: true,
  });

  await result(sandbox, 'crm.deal.add', {
    fields: { uf_crm_note: 'hello', UF_CRM_COUNT: ['3', 4], UF_CRM_COLOR: 2, UF_CRM_OTHER: 1 },
  });
  await result(sandbox, 'crm.deal.add', { fields: { UF_CRM_NOTE: 'there' } });
  const deal = await result(sandbox, 'crm.deal.get', { id: 1 });
  expect(deal).toMatchObject({ UF_CRM_NOTE: 'hello', UF_CRM_COUNT: ['3', '4'], UF_CRM_COLOR: '2' });
  expect(deal).not.toHaveProperty('UF_CRM_OTHER');
  const plain = await result(sandbox, 'crm.deal.list', { select: ['*'] });
  expect(at(plain, '0.UF_CRM_NOTE')).toBeUndefined();
  const found = await result(sandbox, 'crm.deal.list', {
    filter: { '%UF_CRM_NOTE': 'ell', UF_CRM_COUNT: 4 },
    select: ['ID', 'UF_*'],
  });
  expect(found).toEqual([
    { ID: '1', UF_CRM_NOTE: 'hello', UF_CRM_COUNT: ['3', '4'], UF_CRM_COLOR: '2' },
  ]);
  expect(await result(sandbox, 'crm.contact.userfield.list')).toEqual([]);
});

test('custom flags are numbers to filters, and a custom field without values is false to older methods', async () => {
  const sandbox = await openEmpty();
  for (const fields of [
    { FIELD_NAME: 'FLAG', USER_TYPE_ID: 'boolean' },
    { FIELD_NAME: 'MANY', USER_TYPE_ID: 'enumeration', MULTIPLE: 'Y', LIST: [{ VALUE: 'red' }] },
  ]) {
    await result(sandbox, 'crm.deal.userfield.add', { fields });
  }
  for (const UF_CRM_FLAG of ['Y', 0]) {
    await result(sandbox, 'crm.deal.add', { fields: { UF_CRM_FLAG } });
  }
  const older = await result(sandbox, 'crm.deal.list', { select: ['UF_*'] });
  expect(older).toEqual([
    { ID: '1', UF_CRM_FLAG: '1', UF_CRM_MANY: false },
    { ID: '2', UF_CRM_FLAG: '0', UF_CRM_MANY: false },
  ]);
  const newer = await result(sandbox, 'crm.item.get', { entityTypeId: 2, id: 1 });
  expect(at(newer, 'item')).toMatchObject({ ufCrmFlag: 'Y', ufCrmMany: [] });
  const found = async (ufCrmFlag: unknown) => {
    const filter = { ufCrmFlag };
    const items = await result(sandbox, 'crm.item.list', { entityTypeId: 2, filter });
    return at(items, 'items.*.id');
  };
  expect(await Promise.all([1, '0', true, false].map(found))).toEqual([[1], [2], [1], [2]]);
  // Values are written `Y` and `N`, but not looked for so.
  expect(await Promise.all(['Y', 'N'].map(found))).toEqual([[], []]);
});

const MISTAKES: readonly (readonly [string, object, string, string])[] = [
  ['crm.deal.userfield.add', { fields: {} }, '', "The 'FIELD_NAME' field is not found."],
  [
    'crm.deal.userfield.add',
    { fields: { FIELD_NAME: 'A' } },
    '',
    "The 'USER_TYPE_ID' field is not found.",
  ],
  [
    'crm.deal.userfield.add',
    { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'colour' } },
    'ERROR_CORE',
    'Incorrect custom type specified.',
  ],
  [
    'crm.deal.userfield.add',
    { fields: { FIELD_NAME: 'A-B', USER_TYPE_ID: 'string' } },
    'ERROR_CORE',
    'Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _.',
  ],
  [
    'crm.deal.userfield.add',
    { fields: { FIELD_NAME: 'A'.repeat(44), USER_TYPE_ID: 'string' } },
    'ERROR_CORE',
    'Field name is too long (more than 50 characters).',
  ],
  ['crm.deal.userfield.get', { id: 0 }, '', 'ID is not defined or invalid.'],
  ['crm.deal.userfield.get', { id: 7 }, 'ERROR_NOT_FOUND', "The entity with ID '7' is not found"],
  ['crm.deal.productrows.set', { id: 1, rows: 'x' }, '', 'The parameter rows must be array.'],
  ['crm.deal.productrows.get', { id: 9 }, '', 'Not found'],
];

test.each(MISTAKES)('%s with %j: %s %s', async (method, params, code, description) => {
  const sandbox = await openEmpty();
  await result(sandbox, 'crm.deal.add', { fields: {} });
  const { status, body } = await call(sandbox, method, params);
  expect([status, body.error, body.error_description]).toEqual([400, code, description]);
});
