/**
 * What programs do with records of the CRM, by members in a strict client, written from pages that were drawn at random (seed 53119), with
 * the parameters that their examples leave out: this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

declare const base64: string;

async function deals(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.crm.deal.update({
    id: '123',
    fields: {
      STAGE_ID: 'C5:WON',
      IS_RECURRING: 'Y',
      PROBABILITY: '50',
      OPPORTUNITY: '100.50',
      COMPANY_ID: 0,
      CONTACT_IDS: [1, '2'],
      CLOSEDATE: '',
      UTM_MEDIUM: 'email',
      UF_CRM_25534736: ['a', 'b'],
      UF_CRM_B: null,
      PARENT_ID_153: '17',
    },
    params: { REGISTER_SONET_EVENT: true, REGISTER_HISTORY_EVENT: 'N' },
  });
  for await (const one of client.list(b24.crm.deal.recurring.list, {
    order: { deal_id: 'ASC', NEXT_EXECUTION: 'desc' },
    filter: { '>COUNTER_REPEAT': 0, '@DEAL_ID': [1, 2], '=%IS_LIMIT': 'N%', '!ID': 7 },
  }))
    told.push(
      one.LIMIT_REPEAT satisfies string | number | null,
      one.PARAMS.MODE satisfies string | null | undefined,
    );
  const one = await b24.crm.deal.recurring.get({ id: '15' });
  told.push(one.PARAMS.SINGLE_BEFORE_START_DATE_TYPE satisfies string | null, one.LAST_EXECUTION);
  return told;
}

async function companies(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.crm.company.update({
    id: '43',
    fields: {
      LOGO: { fileData: ['a.png', base64] },
      INDUSTRY: '',
      REVENUE: '500',
      CONTACT_ID: [1, 2],
      UTM_MEDIUM: 'paid-social',
      PARENT_ID_128: 5,
      PHONE: [
        { VALUE: '+7', VALUE_TYPE: 'WORK' },
        { ID: 5, VALUE: '' },
        { ID: '7', DELETE: 'Y' },
      ],
      IM: [{ VALUE: 'a', VALUE_TYPE: 'TELEGRAM' }],
    },
    params: { REGISTER_SONET_EVENT: 'Y' },
  });
  await b24.crm.company.userfield.update({
    id: 536,
    fields: {
      SETTINGS: { DEFAULT_VALUE: { VALUE: '', TYPE: 'NOW' } },
      LIST: [
        { VALUE: 'a', DEF: 'Y', XML_ID: 'a' },
        { ID: 5, VALUE: 'b' },
        { ID: '6', DEL: 'Y' },
      ],
      LIST_FILTER_LABEL: 'a',
      LIST_COLUMN_LABEL: { en: 'a', ru: 'b' },
    },
  });
  await b24.crm.company.userfield.update({
    id: 536,
    fields: { SETTINGS: { DISPLAY: 'DIALOG', IBLOCK_ID: 5, ACTIVE_FILTER: 'Y' } },
  });
  told.push(await b24.crm.company.contact.delete({ id: 32, fields: { CONTACT_ID: '54' } }));
  return told;
}

async function cards(b24: RestMembers): Promise<unknown[]> {
  await b24.crm.company.details.configuration.set({
    scope: 'P',
    userId: '1',
    data: [
      {
        name: 'main',
        title: 'About',
        type: 'section',
        elements: [
          { name: 'ADDRESS', optionFlags: '0', options: { defaultAddressType: '1' } },
          { name: 'PHONE', options: { defaultCountry: 'RU' } },
        ],
      },
    ],
  });
  const { forceCommonScopeForAll } = b24.crm.item.details.configuration;
  await forceCommonScopeForAll({ entityTypeId: 2, extras: { dealCategoryId: 9 } });
  await forceCommonScopeForAll({ entityTypeId: 1, extras: { leadCustomerType: 2 } });
  await forceCommonScopeForAll({ entityTypeId: '128', extras: { categoryId: '9' } });
  return [
    (await b24.crm.timeline.icon.list()).icons[0]?.isSystem satisfies boolean | undefined,
    (await b24.crm.timeline.logo.list({})).logos[0]?.fileUri satisfies string | undefined,
    (await b24.crm.activity.badge.list()).badges[0]?.value satisfies string | undefined,
  ];
}

async function things(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  for (const row of await b24.crm.quote.productrows.get({ id: '1' }))
    told.push(
      row.PRICE satisfies number,
      row.PRICE_ACCOUNT satisfies string,
      row.XML_ID satisfies string | null,
      row.DATE_RESERVE_END satisfies string | null,
    );
  const { items } = await b24.crm.item.list({ entityTypeId: 2 });
  told.push(
    items[0]?.title satisfies string | undefined,
    items[0]?.comments satisfies string | null | undefined,
    items[0]?.sourceDescription satisfies string | null | undefined,
    items[0]?.companyId satisfies number | null | undefined,
  );
  const { type } = await b24.crm.type.getByEntityTypeId({ entityTypeId: '2024' });
  told.push(
    type.customSectionId satisfies number | null,
    type.relations.parent[0]?.entityTypeId satisfies number | undefined,
    type.linkedUserFields['TASKS_TASK|UF_CRM_TASK'] satisfies string | undefined,
  );
  const { productRows } = await b24.crm.item.productrow.getAvailableForPayment({
    ownerId: 13_144,
    ownerType: 'Tb1',
  });
  told.push(productRows[0]?.taxRate satisfies number | null | undefined);
  for (const payment of await b24.crm.item.payment.list({
    entityId: 1,
    entityTypeId: '2',
    filter: { '@id': [1, 2], '>sum': 5, paid: 'Y' },
    order: { id: 'desc' },
  }))
    told.push(payment.datePaid satisfies string | null, payment.sum satisfies number);
  return told;
}

async function dictionaries(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { template } = await b24.crm.documentgenerator.template.add({
    fields: {
      name: 'a',
      file: ['a.docx', base64],
      numeratorId: '4',
      region: 'ru',
      entityTypeId: [1, '2_category_0'],
      users: ['UA', 'U5'],
    },
  });
  told.push(
    template.users['UA'] satisfies string | undefined,
    template.code satisfies string | null,
  );
  const { numerator } = await b24.crm.documentgenerator.numerator.get({ id: 45 });
  told.push(Object.values(numerator.settings)[0]?.periodicBy satisfies string | null | undefined);
  const code: string = await b24.crm.currency.add({
    fields: {
      CURRENCY: 'CNY',
      AMOUNT: '12.2',
      AMOUNT_CNT: 1,
      LANG: { ru: { DECIMALS: 2, HIDE_ZERO: 'Y', THOUSANDS_VARIANT: 'S' }, pl: { DECIMALS: '2' } },
    },
  });
  told.push(code, (await b24.crm.status.fields()).SEMANTICS.title satisfies string);
  for (const one of await b24.crm.enum.addresstype())
    told.push(one.ID satisfies number, one.SYMBOL_CODE satisfies string | null);
  await b24.crm.product.update({
    id: 4611,
    fields: {
      CURRENCY_ID: 'RUB',
      PRICE: '5000',
      PROPERTY_186: [
        { valueId: 0, fileData: ['1.jpg', base64] },
        { valueId: 124, value: { remove: 'Y' } },
      ],
    },
  });
  const none: null = await b24.crm.timeline.comment.delete({
    id: 999,
    ownerTypeId: 2,
    ownerId: '10',
  });
  return [...told, none];
}

function wrong(b24: RestMembers): unknown {
  return [
    // @ts-expect-error -- misspelt
    b24.crm.deal.update({ id: 5, fields: { OPPORTUNITYY: 5 } }),
    // @ts-expect-error -- a list
    b24.crm.deal.update({ id: 5, fields: { CONTACT_IDS: { a: 1 } } }),
    // @ts-expect-error -- needed
    b24.crm.deal.update({ fields: { TITLE: 'x' } }),
    // @ts-expect-error -- Y or N
    b24.crm.deal.update({ id: 5, fields: { OPENED: 'YES' } }),
    // @ts-expect-error -- misspelt
    b24.crm.deal.update({ id: 5, fields: {}, params: { REGISTER_SONET_EVENTS: 'Y' } }),
    // @ts-expect-error -- a number
    b24.crm.deal.update({ id: 5, fields: { OPPORTUNITY: 'much' } }),
    // @ts-expect-error -- misspelt
    b24.crm.deal.recurring.list({ filter: { '>COUNTER_REPEATS': 0 } }),
    // @ts-expect-error -- misspelt
    b24.crm.company.update({ id: 43, fields: { PHONE: [{ VALU: '+7' }] } }),
    // @ts-expect-error -- misspelt
    b24.crm.company.userfield.update({ id: 536, fields: { SETTINGS: { DEFAULT_VALU: 1 } } }),
    // @ts-expect-error -- misspelt
    b24.crm.company.userfield.update({ id: 536, fields: { LIST: [{ VAL: 'a' }] } }),
    // @ts-expect-error -- no scope
    b24.crm.company.details.configuration.set({ scope: 'X', data: [] }),
    b24.crm.item.details.configuration.forceCommonScopeForAll({
      entityTypeId: 1,
      // @ts-expect-error -- misspelt
      extras: { leadType: 2 },
    }),
    b24.crm.item.details.configuration.forceCommonScopeForAll({
      entityTypeId: 1,
      // @ts-expect-error -- no kind of leads
      extras: { leadCustomerType: 3 },
    }),
    // @ts-expect-error -- needed
    b24.crm.company.contact.delete({ id: 32, fields: {} }),
    // @ts-expect-error -- needed
    b24.crm.currency.add({ fields: { CURRENCY: 'CNY', AMOUNT: 5 } }),
    b24.crm.currency.add({
      // @ts-expect-error -- misspelt
      fields: { CURRENCY: 'CNY', AMOUNT: 5, AMOUNT_CNT: 1, LANG: { ru: { DECIMAL: 2 } } },
    }),
    // @ts-expect-error -- misspelt
    b24.crm.item.payment.list({ entityId: 1, entityTypeId: 2, filter: { '@ids': [1] } }),
    // @ts-expect-error -- leads, contacts and companies alone
    b24.crm.duplicate.volatileType.register({ entityTypeId: 2, fieldCode: 'UF_CRM_1' }),
    // @ts-expect-error -- needed
    b24.crm.activity.todo.updateDeadline({ id: 999, ownerTypeId: 2, ownerId: 1 }),
    // @ts-expect-error -- misspelt
    b24.crm.product.update({ id: 4611, fields: { PRISE: 5 } }),
  ];
}

test('what the pages describe compiles, and what they do not is refused', () => {
  expect([deals, companies, cards, things, dictionaries, wrong]).toHaveLength(6);
});
