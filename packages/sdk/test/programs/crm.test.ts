/**
 * What programs do with the CRM, written from pages of the documentation that were drawn at random (seed 20261128): this file
 * compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

/** Never called: what it holds is only compiled. */
async function cards(client: Strict, { crm }: RestMembers): Promise<boolean> {
  await crm.deal.details.configuration.set({
    scope: 'P',
    userId: 7,
    extras: { dealCategoryId: 4 },
    data: [
      {
        name: 'main',
        title: 'About the deal',
        type: 'section',
        elements: [
          { name: 'TITLE', optionFlags: 1 },
          { name: 'CLIENT', options: { defaultCountry: 'DE' } },
          { name: 'UF_CRM_1686898039656' },
        ],
      },
    ],
  });
  await client.call('crm.company.details.configuration.set', {
    scope: 'C',
    data: [{ name: 'n', title: 'Phones', type: 'section', elements: [{ name: 'PHONE' }] }],
  });
  await client.call('crm.contact.details.configuration.set', {
    userId: '7',
    data: [
      {
        name: 'n',
        title: 'Address',
        type: 'section',
        elements: [{ name: 'ADDRESS', optionFlags: '1', options: { defaultAddressType: 4 } }],
      },
    ],
  });
  await client.batch([
    { method: 'crm.lead.details.configuration.reset', params: { scope: 'C' } },
    {
      method: crm.lead.details.configuration.forceCommonScopeForAll,
      params: { extras: { leadCustomerType: 2 } },
    },
  ]);
  const sections = await crm.item.details.configuration.get({
    entityTypeId: 176,
    scope: 'C',
    extras: { categoryId: 3 },
  });
  return (sections ?? []).some(({ name, elements }) =>
    elements.some((element) => element.name === name && Number(element.optionFlags) === 1),
  );
}

async function customFields(client: Strict, { crm }: RestMembers): Promise<void> {
  await crm.deal.userfield.update({
    id: '536',
    fields: {
      MANDATORY: 'Y',
      SORT: 150,
      XML_ID: 'SIZE',
      LIST: [
        { VALUE: 'Small', DEF: 'Y', SORT: 10 },
        { VALUE: 'Large', XML_ID: 'L' },
      ],
      EDIT_FORM_LABEL: { en: 'Size', de: 'Größe' },
    },
  });
  await client.call('crm.lead.userfield.update', {
    id: 536,
    fields: { SHOW_FILTER: 'N', LIST_COLUMN_LABEL: 'Size', SETTINGS: { DEFAULT_VALUE: 5 } },
  });
  await client.call('crm.contact.userfield.update', {
    id: 536,
    fields: { SETTINGS: { ROWS: 3, DEFAULT_VALUE: '170' }, HELP_MESSAGE: { en: 'In cm' } },
  });
}

async function payments(client: Strict, { crm }: RestMembers): Promise<number> {
  const paid = await crm.item.payment.update({ id: 1036, fields: { paid: 'Y', paySystemId: 110 } });
  const row: number = await client.call('crm.item.payment.product.add', {
    paymentId: '1039',
    rowId: 17587,
    quantity: 0.5,
  });
  let sum = row;
  for await (const payment of client.list(crm.item.payment.list, {
    entityTypeId: 2,
    entityId: 13123,
    filter: { '@id': [1036, 1037], paid: 'N', '>=sum': 100 },
    order: { id: 'DESC' },
  })) {
    if (payment.paid === 'Y' && payment.datePaid !== null) sum += payment.sum;
  }
  return paid ? sum : 0;
}

async function others(client: Strict, { crm }: RestMembers): Promise<number> {
  const list: number = await crm.calllist.add({ ENTITY_TYPE: 'COMPANY', ENTITIES: ['9', 17] });
  const { id } = await client.call('crm.activity.todo.update', {
    id: 999,
    ownerTypeId: 2,
    ownerId: 1,
    deadline: '2026-02-03T15:00:00',
    title: 'Call back',
    responsibleId: 1,
    parentActivityId: 888,
    pingOffsets: [0, 15],
    colorId: '3',
  });
  await client.batch({
    measure: { method: 'crm.measure.update', params: { id: 4, fields: { MEASURE_TITLE: 'Box' } } },
    field: {
      method: 'crm.requisite.preset.field.update',
      params: { id: 1, preset: { ID: 27 }, fields: { FIELD_NAME: 'RQ_NAME', SORT: 510 } },
    },
  });
  for await (const template of client.list('crm.deal.recurring.list', {
    order: { DEAL_ID: 'ASC' },
    filter: { '>COUNTER_REPEAT': 0, ACTIVE: 'Y', '@CATEGORY_ID': [0, 1] },
  })) {
    if (template.NEXT_EXECUTION === '') return id;
  }
  return list;
}

test('programs for the CRM compile', () => {
  expect([cards, customFields, payments, others]).toHaveLength(4);
});
