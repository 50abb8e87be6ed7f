/** What binds records of the CRM to each other. */
import { expect, test } from 'vitest';

import type { Sandbox } from '../src/index.ts';
import { at, call, openSandbox, result } from './support.ts';

async function openWithLead(fields: object): Promise<Sandbox> {
  const sandbox = await openSandbox({ seed: { records: {} } });
  await result(sandbox, 'crm.lead.add', { fields });
  return sandbox;
}

async function contactsOf(sandbox: Sandbox): Promise<unknown> {
  const items = await result(sandbox, 'crm.lead.contact.items.get', { id: 1 });
  const lead = await result(sandbox, 'crm.lead.get', { id: 1 });
  return [at(items, '*.CONTACT_ID'), at(lead, 'CONTACT_ID')];
}

test('contacts are given with a record, and the first is the primary one', async () => {
  const sandbox = await openWithLead({ CONTACT_IDS: [55, '54', 55] });
  expect(await contactsOf(sandbox)).toEqual([[55, 54], '55']);
  const [row] = [await result(sandbox, 'crm.lead.list', { select: ['CONTACT_IDS'] })];
  expect(row).toEqual([{ ID: '1', CONTACT_IDS: ['55', '54'] }]);
  await result(sandbox, 'crm.lead.update', { id: 1, fields: { CONTACT_ID: 7 } });
  expect(await contactsOf(sandbox)).toEqual([[7], '7']);
  await result(sandbox, 'crm.lead.update', { id: 1, fields: { CONTACT_ID: '' } });
  expect(await contactsOf(sandbox)).toEqual([[], null]);
});

test('links are set in an order, with one primary link', async () => {
  const sandbox = await openWithLead({});
  const items = [
    { CONTACT_ID: 56, SORT: 400 },
    { CONTACT_ID: 55, IS_PRIMARY: 'Y', SORT: 100 },
    { CONTACT_ID: 54, IS_PRIMARY: 'Y', SORT: 200 },
  ];
  expect(await result(sandbox, 'crm.lead.contact.items.set', { id: 1, items })).toBe(true);
  expect(await result(sandbox, 'crm.lead.contact.items.get', { id: 1 })).toEqual([
    { CONTACT_ID: 55, SORT: 100, ROLE_ID: 0, IS_PRIMARY: 'Y' },
    { CONTACT_ID: 54, SORT: 200, ROLE_ID: 0, IS_PRIMARY: 'N' },
    { CONTACT_ID: 56, SORT: 400, ROLE_ID: 0, IS_PRIMARY: 'N' },
  ]);
  expect(await result(sandbox, 'crm.lead.contact.items.delete', { id: 1 })).toBe(true);
  expect(await contactsOf(sandbox)).toEqual([[], null]);
});

test('links come and go one by one', async () => {
  const sandbox = await openWithLead({ CONTACT_ID: 5 });
  const link = (method: string, CONTACT_ID: number, more: object = {}): Promise<unknown> =>
    result(sandbox, `crm.lead.contact.${method}`, { id: 1, fields: { CONTACT_ID, ...more } });
  expect(await link('add', 5)).toBe(false);
  expect(await link('add', 6)).toBe(true);
  expect(await contactsOf(sandbox)).toEqual([[5, 6], '5']);
  expect(await link('add', 7, { IS_PRIMARY: 'Y' })).toBe(true);
  expect(await contactsOf(sandbox)).toEqual([[5, 6, 7], '7']);
  expect(await link('delete', 7)).toBe(true);
  expect(await contactsOf(sandbox)).toEqual([[5, 6], '5']);
  expect(await link('delete', 7)).toBe(false);
});

const MISTAKES: readonly (readonly [string, object, string])[] = [
  ['items.get', {}, 'The parameter ownerEntityID is invalid or not defined.'],
  ['items.get', { id: 9 }, 'Not found.'],
  ['items.set', { id: 1, items: 5 }, 'The parameter items must be array.'],
  ['add', { fields: {} }, "The parameter 'ownerEntityID' is invalid or not defined."],
  ['add', { id: 1 }, "The parameter 'fields' must be array."],
  ['add', { id: 1, fields: { CONTACT_ID: 0 } }, "The parameter 'fields' is not valid."],
  ['delete', { id: 1, fields: {} }, "The parameter 'fields' is not valid."],
];

test.each(MISTAKES)('crm.lead.contact.%s with %j: %s', async (method, params, description) => {
  const sandbox = await openWithLead({});
  const { status, body } = await call(sandbox, `crm.lead.contact.${method}`, params);
  expect([status, body.error, body.error_description]).toEqual([400, '', description]);
});

test('a stage says how it ends, and when and by whom it was reached', async () => {
  const sandbox = await openWithLead({ TITLE: 'One' });
  const lead = (): Promise<unknown> => result(sandbox, 'crm.lead.get', { id: 1 });
  expect(await lead()).toMatchObject({
    STATUS_ID: 'NEW',
    STATUS_SEMANTIC_ID: 'P',
    DATE_CLOSED: '',
  });
  const other = sandbox.addWebhook({ userId: 2 });
  await result(other, 'crm.lead.update', { id: 1, fields: { STATUS_ID: 'JUNK' } });
  expect(await lead()).toMatchObject({
    STATUS_SEMANTIC_ID: 'F',
    MOVED_BY_ID: '2',
    DATE_CLOSED: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
  });
  await result(sandbox, 'crm.lead.update', { id: 1, fields: { STATUS_ID: 'IN_PROCESS' } });
  expect(await lead()).toMatchObject({ STATUS_SEMANTIC_ID: 'P', DATE_CLOSED: '' });
});
