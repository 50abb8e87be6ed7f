/**
 * What users of other clients reported, in public, as wrong with types or answers of the REST API: this file compiles, and what is
 * plainly wrong is refused.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

/** Never called: what it holds is only compiled. */
async function storages(client: Strict): Promise<string> {
  const stored = await client.call('entity.get', { ENTITY: 'menu' });
  const one = Array.isArray(stored) ? stored[0] : stored;
  const rights = await client.call('entity.rights', { ENTITY: 'menu' });
  const properties = await client.call('entity.item.property.get', { ENTITY: 'menu' });
  const first = Array.isArray(properties) ? properties[0] : properties;
  return `${one?.NAME} ${rights?.['U1']} ${first?.TYPE}`;
}

/** Never called. */
async function lists(client: Strict): Promise<string> {
  await client.call('crm.lead.list', { order: { ID: 'ASC', OPPORTUNITY: 'DESC' } });
  await client.call('landing.repo.getList', { params: { order: { ID: 'DESC' }, group: ['ID'] } });
  const names: string[] = [];
  for await (const step of client.list('crm.stagehistory.list', { entityTypeId: 2 }))
    names.push(step.STAGE_ID ?? step.STATUS_ID ?? `${step.ID}`);
  // @ts-expect-error a number for a direction
  await client.call('crm.lead.list', { order: { ID: 5 } });
  return names.join(', ');
}

/** Never called. */
async function products(client: Strict): Promise<void> {
  const select = ['id', 'iblockId', 'name'] as const;
  await client.call('catalog.product.list', { select, filter: { iblockId: 23, '>id': 1 } });
  await client.call('catalog.product.list', { select, filter: { '@iblockId': [23, 24] } });
  await client.call('catalog.section.list', { filter: { '=iblockId': 23, name: 'Chairs' } });
  // @ts-expect-error a filter without the catalog
  await client.call('catalog.product.list', { select, filter: { id: 1 } });
  // @ts-expect-error no filter
  await client.call('catalog.section.list', {});
  // @ts-expect-error a misspelt field
  await client.call('catalog.product.list', { select, filter: { iblockId: 23, nam: 'x' } });
  // @ts-expect-error an object for a number
  await client.call('catalog.product.list', { select, filter: { iblockId: {} } });
}

/** Never called. */
async function actions(client: Strict): Promise<boolean | undefined> {
  const { task } = await client.call('tasks.task.get', { taskId: 1 });
  return task.action?.['edit.plan'];
}

/** Never called. */
async function settings(client: Strict): Promise<string | undefined> {
  const field = await client.call('crm.contact.userfield.get', { id: 1 });
  const { bot } = await client.call('imbot.v2.Bot.get', { botId: 7 });
  const id: number = bot.id;
  return `${id} ${field.SETTINGS?.DISPLAY}`;
}

/** Never called. */
async function contacts(client: Strict): Promise<void> {
  const fm = [{ typeId: 'PHONE', valueType: 'WORK', value: '+79999999' }] as const;
  await client.call('crm.item.add', { entityTypeId: 3, fields: { name: 'Vera', fm } });
  const changed = { n0: fm[0], 15: { id: 15, typeId: 'EMAIL', value: '' } } as const;
  await client.call('crm.item.update', { entityTypeId: 3, id: 1, fields: { fm: changed } });
  // @ts-expect-error a misspelt field
  await client.call('crm.item.add', { entityTypeId: 3, fields: { fm: [{ typ: 'PHONE' }] } });
}

/** Never called. */
async function rows(client: Strict): Promise<string[]> {
  const found: string[] = [];
  for await (const company of client.list('crm.company.list', { select: ['*', 'UF_*', 'PHONE'] }))
    found.push(company.ASSIGNED_BY_ID ?? company.PHONE?.[0]?.VALUE ?? company.ID);
  for await (const quote of client.list('crm.quote.list')) found.push(quote.CLOSEDATE ?? quote.ID);
  const field = await client.call('crm.deal.userfield.get', { id: 1 });
  return [...found, ...(field.LIST?.map(({ VALUE }) => VALUE) ?? [])];
}

/** Never called. */
async function workflows(client: Strict): Promise<void> {
  const values = { event_token: 'x', return_values: { total: 1 }, log_message: 'Done' };
  await client.call('bizproc.event.send', values);
  await client.call('rpa.item.add', { typeId: 1, fields: { UF_RPA_1_NAME: 'Contract' } });
}

/** Never called: what guides of the documentation call. */
async function guides(client: Strict): Promise<void> {
  await client.call('event.bind', { event: 'onCrmLeadAdd', event_type: 'offline' });
  await client.call('event.offline.get', { clear: 0, limit: 10 });
  await client.call('user.get', { ID: 10 });
  await client.call('user.get', { FILTER: { ACTIVE: true, ID: [1, 2] } });
  await client.call('userfieldconfig.list', { moduleId: 'crm', filter: { entityId: 'CRM_7' } });
  await client.call('crm.category.list', { entityTypeId: 4, filter: { code: 'X' } });
}

/** Never called: numbers where examples have them in quotes. */
async function numbers(client: Strict): Promise<void> {
  await client.call('imconnector.activate', { CONNECTOR: 'mine', LINE: 107, ACTIVE: 1 });
  await client.call('crm.requisite.list', { filter: { RQ_INN: '7701' } });
}

test('programs of reports compile', () => {
  expect([
    storages,
    lists,
    products,
    actions,
    settings,
    contacts,
    rows,
    workflows,
    guides,
    numbers,
  ]).toHaveLength(10);
});
