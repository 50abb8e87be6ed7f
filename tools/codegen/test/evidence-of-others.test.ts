/**
 * The committed reference against what others state of answers of real portals: values of the kinds that published clients
 * expect, and whole answers of the page that functions began with. The values are made up; their kinds are the evidence.
 */
import { join } from 'node:path';

import {
  alternatives,
  isArray,
  isObject,
  memberType,
  type MethodFacts,
  type TypeFact,
} from '@oint/reference';
import { readReference } from '@oint/reference/node';
import { describe, expect, test } from 'vitest';

import type { JsonValue } from '../src/ir.ts';
import { REFERENCE } from '../src/library.ts';
import { objections } from '../src/reference/admit.ts';

const FOLDER = join(import.meta.dirname, '../../..', REFERENCE);
const METHODS = new Map(
  [...(await readReference(FOLDER)).values()]
    .filter(({ version }) => version === 2)
    .map((facts) => [facts.name, facts]),
);

function factsOf(name: string): MethodFacts {
  const facts = METHODS.get(name);
  if (facts === undefined) throw new Error(`There is no ${name}`);
  return facts;
}

type Rows = Readonly<Record<string, readonly JsonValue[]>>;

const TEXT_OR_NULL = ['text', null];
const NUMBER_TEXT = ['12'];
const NUMBER_TEXT_OR_NULL = ['12', null];
const FLAG = ['Y', 'N'];
const MOMENT = ['2024-07-14T14:59:17+03:00'];

const USER: Rows = {
  ID: NUMBER_TEXT,
  XML_ID: TEXT_OR_NULL,
  ACTIVE: [true, false],
  NAME: TEXT_OR_NULL,
  LAST_NAME: TEXT_OR_NULL,
  SECOND_NAME: TEXT_OR_NULL,
  TITLE: TEXT_OR_NULL,
  IS_ONLINE: FLAG,
  TIME_ZONE: TEXT_OR_NULL,
  TIME_ZONE_OFFSET: NUMBER_TEXT_OR_NULL,
  DATE_REGISTER: MOMENT,
  EMAIL: TEXT_OR_NULL,
  PERSONAL_PROFESSION: TEXT_OR_NULL,
  PERSONAL_GENDER: ['M', 'F', ''],
  PERSONAL_WWW: TEXT_OR_NULL,
  PERSONAL_PHOTO: TEXT_OR_NULL,
  PERSONAL_PHONE: TEXT_OR_NULL,
  PERSONAL_MOBILE: TEXT_OR_NULL,
  PERSONAL_CITY: TEXT_OR_NULL,
  PERSONAL_STATE: TEXT_OR_NULL,
  WORK_COMPANY: TEXT_OR_NULL,
  WORK_POSITION: TEXT_OR_NULL,
  WORK_PHONE: TEXT_OR_NULL,
  UF_DEPARTMENT: [[1, 5]],
  UF_PHONE_INNER: NUMBER_TEXT_OR_NULL,
  UF_SKILLS: TEXT_OR_NULL,
  USER_TYPE: ['employee'],
};

const DEAL: Rows = {
  ID: NUMBER_TEXT,
  TITLE: ['text'],
  PROBABILITY: NUMBER_TEXT_OR_NULL,
  OPPORTUNITY: ['10.50'],
  TAX_VALUE: ['0.00'],
  LEAD_ID: NUMBER_TEXT,
  COMPANY_ID: NUMBER_TEXT,
  CONTACT_ID: NUMBER_TEXT_OR_NULL,
  QUOTE_ID: NUMBER_TEXT_OR_NULL,
  ASSIGNED_BY_ID: NUMBER_TEXT,
  DATE_CREATE: MOMENT,
  OPENED: FLAG,
  CLOSED: FLAG,
  ADDITIONAL_INFO: TEXT_OR_NULL,
  LOCATION_ID: NUMBER_TEXT_OR_NULL,
  CATEGORY_ID: NUMBER_TEXT,
  IS_NEW: FLAG,
  SOURCE_ID: TEXT_OR_NULL,
  SOURCE_DESCRIPTION: TEXT_OR_NULL,
  UTM_SOURCE: TEXT_OR_NULL,
};

/** A contact of whom nothing but the name is known. */
const CONTACT: Rows = {
  ID: NUMBER_TEXT,
  POST: TEXT_OR_NULL,
  COMMENTS: TEXT_OR_NULL,
  HONORIFIC: TEXT_OR_NULL,
  SECOND_NAME: TEXT_OR_NULL,
  LAST_NAME: TEXT_OR_NULL,
  PHOTO: [null],
  LEAD_ID: NUMBER_TEXT,
  SOURCE_ID: ['14|OTHER'],
  SOURCE_DESCRIPTION: TEXT_OR_NULL,
  COMPANY_ID: NUMBER_TEXT_OR_NULL,
  BIRTHDATE: [''],
  HAS_PHONE: FLAG,
  DATE_CREATE: MOMENT,
  FACE_ID: [null],
  ADDRESS_LOC_ADDR_ID: [null],
  UTM_SOURCE: TEXT_OR_NULL,
  UTM_MEDIUM: TEXT_OR_NULL,
  UTM_CAMPAIGN: TEXT_OR_NULL,
  UTM_CONTENT: TEXT_OR_NULL,
  UTM_TERM: TEXT_OR_NULL,
  LAST_ACTIVITY_BY: NUMBER_TEXT,
  LAST_ACTIVITY_TIME: MOMENT,
};

/** What of a person only portals answer that let one read everything. */
const WHOLE_USER: Rows = {
  ...Object.fromEntries(
    ['FAX', 'WWW', 'ZIP', 'CITY', 'NOTES', 'PAGER', 'STATE', 'STREET', 'MAILBOX'].flatMap((of) =>
      ['WORK', 'PERSONAL'].map((whose): [string, JsonValue[]] => [`${whose}_${of}`, ['']]),
    ),
  ),
  PERSONAL_ICQ: [''],
  PERSONAL_COUNTRY: ['0'],
  WORK_COUNTRY: ['0'],
  WORK_PROFILE: [''],
  WORK_DEPARTMENT: [''],
  LAST_LOGIN: [''],
  DATE_REGISTER: [''],
  TIMESTAMP_X: [{}],
  LAST_ACTIVITY_DATE: [{}],
  UF_DEPARTMENT: [[]],
};

const HISTORY: Rows = { ID: NUMBER_TEXT, OWNER_ID: NUMBER_TEXT, CREATED_TIME: MOMENT };

/** A row without a store. */
const PRODUCT_ROW: JsonValue = {
  id: 6563,
  ownerId: 2003,
  ownerType: 'Tb3',
  productId: 12619,
  productName: 'Steel',
  price: 0,
  priceAccount: 0,
  priceExclusive: 0,
  priceNetto: 0,
  priceBrutto: 0,
  quantity: 0.06,
  discountTypeId: 2,
  discountRate: 0,
  discountSum: 0,
  taxRate: null,
  taxIncluded: 'Y',
  customized: 'Y',
  measureCode: 168,
  measureName: 't',
  sort: 10,
  xmlId: '',
  type: 4,
};

const STATUS: Rows = {
  ID: NUMBER_TEXT,
  ENTITY_ID: ['STATUS'],
  STATUS_ID: ['NEW', '12'],
  SORT: NUMBER_TEXT,
  SYSTEM: FLAG,
  EXTRA: [{ SEMANTICS: 'process', COLOR: '#fff' }],
};

const CURRENCY: Rows = {
  CURRENCY: ['EUR'],
  AMOUNT_CNT: NUMBER_TEXT,
  AMOUNT: ['1.0000'],
  SORT: NUMBER_TEXT,
  BASE: FLAG,
  DECIMALS: ['2'],
  DATE_UPDATE: MOMENT,
};

/** A published client, the method, where it has its rows, and which values of their fields that client expects. */
const CLIENTS: readonly (readonly [string, string, readonly string[], Rows])[] = [
  ['@2bad/bitrix 2.5.1 and @bitrix24/b24jssdk 2.2.0: User', 'user.get', [], USER],
  ['a published log of answers', 'crm.contact.get', [], CONTACT],
  ['a published log of answers', 'crm.contact.list', [], CONTACT],
  ['a published directory of people', 'user.get', [], WHOLE_USER],
  ['the recorded answers of fast_bitrix24', 'crm.stagehistory.list', ['items'], HISTORY],
  ['@2bad/bitrix 2.5.1: Deal', 'crm.deal.list', [], DEAL],
  ['@2bad/bitrix 2.5.1: Deal', 'crm.deal.get', [], DEAL],
  ['@2bad/bitrix 2.5.1: Status', 'crm.status.list', [], STATUS],
  ['@2bad/bitrix 2.5.1: Status', 'crm.status.get', [], STATUS],
  ['@2bad/bitrix 2.5.1: Currency', 'crm.currency.list', [], CURRENCY],
  [
    '@bitrix24/b24jssdk 2.2.0: CatalogCatalog',
    'catalog.catalog.list',
    ['catalogs'],
    { id: [12], iblockId: [12], lid: ['s1'], name: ['text'], subscription: FLAG, vatId: [1] },
  ],
  [
    '@bitrix24/b24jssdk 2.2.0: CatalogStore',
    'catalog.store.list',
    ['stores'],
    { id: [12], sort: [100], active: FLAG, gpsN: [54.7], gpsS: [20.5], imageId: [{ id: '1' }] },
  ],
  [
    '@bitrix24/b24jssdk 2.2.0: CatalogVat',
    'catalog.vat.list',
    ['vats'],
    { id: [12], name: ['text'], active: FLAG, rate: [20], sort: [100], timestampX: MOMENT },
  ],
  [
    '@bitrix24/b24jssdk 2.2.0: CatalogMeasure',
    'catalog.measure.list',
    ['measures'],
    { id: [12], code: [796], isDefault: FLAG, measureTitle: ['text'] },
  ],
  [
    '@bitrix24/b24jssdk 2.2.0: CatalogRatio',
    'catalog.ratio.list',
    ['ratios'],
    { id: [12], productId: [12], ratio: [1.5], isDefault: FLAG },
  ],
  [
    '@bitrix24/b24jssdk 2.2.0: CatalogSection',
    'catalog.section.list',
    ['sections'],
    { id: [12], iblockId: [12], name: ['text'], active: FLAG, sort: [100] },
  ],
  [
    '@bitrix24/b24jssdk 2.2.0: CatalogPriceType',
    'catalog.priceType.list',
    ['priceTypes'],
    { id: [12], sort: [100], name: ['text'], base: FLAG, createdBy: [1], dateCreate: MOMENT },
  ],
];

/** Types of a field of the rows, or of the one thing that there is. */
function fieldTypes(type: TypeFact, [head, ...rest]: readonly string[]): TypeFact[] {
  return alternatives(type).flatMap((each): TypeFact[] => {
    if (isArray(each)) return fieldTypes(each.array, head === undefined ? [] : [head, ...rest]);
    if (!isObject(each) || head === undefined) return head === undefined ? [each] : [];
    const own = memberType(each, head);
    if (own === null) return [];
    return rest.length === 0 ? [own] : fieldTypes(own, rest);
  });
}

/** What of the values the types of the method refuse. */
function refused(name: string, path: readonly string[], rows: Rows): string[] {
  const { result } = factsOf(name);
  return Object.entries(rows).flatMap(([field, values]) => {
    const types = fieldTypes(result, [...path, field]);
    if (types.length === 0) return [`${name} has no ${field}`];
    return values.flatMap((value) => objections({ anyOf: types }, value, `${name} ${field}`));
  });
}

test.each(CLIENTS)('%s: the rows of %s', (_, name, path, rows) => {
  expect(refused(name, path, rows)).toEqual([]);
});

test.each(['PHONE', 'EMAIL'])('a contact may have no %s at all', (field) => {
  const { result } = factsOf('crm.contact.get');
  expect(isObject(result) && result.fields[field]?.required).toBeUndefined();
});

test('a value that no client has seen is refused, and so is a field', () => {
  expect(refused('crm.deal.get', [], { OPENED: ['maybe'], OPEND: ['Y'] })).toHaveLength(2);
});

describe('answers that pages show from a real portal', () => {
  test.each<[string, string, JsonValue]>([
    [
      'the page of the function that marks messages as read',
      'im.dialog.read',
      { dialogId: 10, chatId: 10, lastId: 5262, counter: 0 },
    ],
    ['the page of the method', 'task.dependence.add', []],
    ['the tests of fast_bitrix24', 'crm.item.productrow.list', { productRows: [PRODUCT_ROW] }],
  ])('%s: %s', (_, name, result) => {
    expect(objections(factsOf(name).result, result, name)).toEqual([]);
  });
});

describe('what was measured on real portals', () => {
  test('requests and rows of tasks spell the ID differently', () => {
    expect(factsOf('tasks.task.list').paging).toMatchObject({ id: 'id', idInRequest: 'ID' });
  });

  test.each(['task.elapseditem.getlist', 'task.commentitem.getlist'])(
    'the order of the parameters of %s counts',
    (name) => {
      expect(factsOf(name).positional).not.toContain('start');
      expect(factsOf(name).positional?.length).toBeGreaterThan(0);
    },
  );

  test.each(['im.department.colleagues.list', 'im.search.user.list'])(
    '%s has pages by OFFSET and LIMIT',
    (name) => {
      expect(factsOf(name).paging?.by).toBe('offset');
    },
  );
});
