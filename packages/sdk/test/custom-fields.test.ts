/** Custom fields of every entity that has them: this file compiles, and nothing wrong in it would. */
import type { Client } from '@oint/core';
import { expect, expectTypeOf, test } from 'vitest';

import type { RestMethods } from '../src/rest.ts';

/** Never called: what it holds is only compiled. */
async function writes(client: Client<RestMethods>): Promise<void> {
  const fields = { TITLE: 'New', UF_CRM_1716900000: ['a'], UF_CRM_MANAGER_NOTE: 'b' };
  await client.call('crm.lead.add', { fields });
  await client.call('crm.deal.add', { fields: { ...fields, PARENT_ID_128: 1 } });
  await client.call('crm.deal.update', { id: 1, fields: { UF_CRM_1: null, PARENT_ID_128: '5' } });
  await client.call('crm.company.add', { fields: { TITLE: 'a', UF_CRM_1: true } });
  await client.call('crm.contact.update', { id: 1, fields: { PARENT_ID_128: 1, UF_CRM_1: 5 } });
  await client.call('crm.quote.update', { id: 1, fields: { UF_CRM_QUOTE_1694018792723: 'a' } });
  await client.call('crm.requisite.update', { id: 1, fields: { UF_CRM_1707997209: 'a' } });
  await client.call('crm.item.update', {
    entityTypeId: 2,
    id: 1,
    fields: { ufCrm_1747309879: 'a', ufCrm3Digit: 5, UF_CRM_1: 'b', parentId1220: 1 },
  });
  await client.call('catalog.product.update', {
    id: 1,
    fields: { property94: { value: 'a' }, property95: [{ value: 1, valueId: '2' }] },
  });
  await client.call('tasks.task.update', { taskId: 1, fields: { UF_AUTO_291715100499: 'a' } });
  await client.call('user.update', { ID: 1, UF_USR_1710489734: 'a' });
  await client.call('lists.element.update', {
    IBLOCK_TYPE_ID: 'lists',
    IBLOCK_ID: 1,
    ELEMENT_ID: 1,
    FIELDS: { NAME: 'a', PROPERTY_121: { 1: 'b' } },
  });
  // @ts-expect-error a misspelt field, which is no custom one
  await client.call('crm.lead.add', { fields: { TITEL: 'New' } });
  // @ts-expect-error currencies have no custom fields
  await client.call('crm.currency.add', { fields: { CURRENCY: 'EUR', UF_CRM_1: 1 } });
}

async function lists(client: Client<RestMethods>): Promise<void> {
  const filter = { UF_CRM_1: 5, '>=UF_CRM_2': 5, '!UF_CRM_3': ['a', 'b'], '%UF_CRM_4': 'c' };
  const select = ['ID', 'UF_*', 'UF_CRM_1'];
  const order = { UF_CRM_1: 'ASC' };
  await client.call('crm.lead.list', { filter, order, select });
  await client.call('crm.contact.list', { filter, order, select });
  await client.call('crm.company.list', { filter, order, select });
  await client.call('crm.quote.list', { filter, order, select });
  await client.call('crm.requisite.list', { filter, order, select });
  await client.call('crm.deal.list', {
    filter: { ...filter, '!=PARENT_ID_128': 1 },
    order,
    select,
  });
  await client.call('crm.item.list', {
    entityTypeId: 1220,
    filter: { '>=ufCrm4_1': 5, '@parentId1220': [1, 2], '!UF_CRM_4_1': null },
    order: { ufCrm4_1: 'ASC' },
    select: ['id', 'ufCrm4_1'],
  });
  const byProperty = {
    filter: { iblockId: 23, '>=property94': 5, property95: 'a' },
    order: { property94: 'asc' },
    select: ['id', 'iblockId', 'property94'],
  };
  await client.call('catalog.product.list', byProperty);
  await client.call('catalog.product.sku.list', byProperty);
  await client.call('catalog.product.offer.list', byProperty);
  await client.call('catalog.product.service.list', byProperty);
  await client.call('tasks.task.list', {
    filter: { '%UF_AUTO_291715100499': 'a', UF_PROJECT_CODE: 'b' },
    order: { UF_AUTO_291715100499: 'asc' },
    select: ['ID', 'UF_AUTO_291715100499'],
  });
  await client.call('user.get', { FILTER: { UF_USR_1710489734: 'a' } });
  await client.call('entity.item.get', {
    ENTITY: 'dish',
    SORT: { PROPERTY_PRICE: 'ASC' },
    FILTER: { '>=PROPERTY_PRICE': 100 },
  });
  // @ts-expect-error an operator does not make a field
  await client.call('crm.lead.list', { filter: { '>=TITEL': 'a' } });
  // @ts-expect-error properties of products are no custom fields of the CRM
  await client.call('catalog.product.list', { ...byProperty, filter: { UF_CRM_1: 5 } });
}

async function rows(client: Client<RestMethods>): Promise<void> {
  for (const lead of await client.call('crm.lead.list'))
    expectTypeOf(lead).toHaveProperty('UF_CRM_1');
  const { item } = await client.call('crm.item.get', { entityTypeId: 1220, id: 1 });
  expectTypeOf(item).toHaveProperty('ufCrm4_1');
  expectTypeOf(item).toHaveProperty('parentId1220');
  const { tasks } = await client.call('tasks.task.list');
  expectTypeOf(tasks).items.toHaveProperty('ufAuto291715100499');
  for (const user of await client.call('user.get'))
    expectTypeOf(user).toHaveProperty('UF_USR_1710489734');
  const { products } = await client.call('catalog.product.list', {
    select: ['id', 'iblockId', 'property94'],
    filter: { iblockId: 23 },
  });
  expectTypeOf(products).items.toHaveProperty('property94');
}

test('what is never called is compiled', () => {
  expect([writes, lists, rows]).toHaveLength(3);
});
