/** What programs need that bring data into the CRM. */
import { expect, test } from 'vitest';

import type { Sandbox } from '../src/index.ts';
import { at, call, openSandbox, result } from './support.ts';

function openEmpty(): Promise<Sandbox> {
  return openSandbox({ seed: { records: {} } });
}

const OLD = {
  title: 'From elsewhere',
  createdTime: '2019-05-01T12:00:00+03:00',
  createdBy: 4,
  PHONE: [{ VALUE: '+371 20', VALUE_TYPE: 'WORK' }],
};

test('items that are imported keep when and by whom they were created', async () => {
  const sandbox = await openEmpty();
  const imported = await result(sandbox, 'crm.item.import', { entityTypeId: 1, fields: OLD });
  expect(imported).toEqual({ item: { id: 1 } });
  const lead = await result(sandbox, 'crm.lead.get', { id: 1 });
  expect(lead).toMatchObject({
    TITLE: 'From elsewhere',
    DATE_CREATE: '2019-05-01T09:00:00+00:00',
    CREATED_BY_ID: '4',
    STATUS_ID: 'NEW',
  });
  expect(at(lead, 'PHONE.0.VALUE')).toBe('+371 20');
  await result(sandbox, 'crm.lead.update', { id: 1, fields: { TITLE: 'Here' } });
  const changed = await result(sandbox, 'crm.lead.get', { id: 1 });
  expect(changed).toMatchObject({ DATE_CREATE: '2019-05-01T09:00:00+00:00' });
});

test('only administrators say when something was created', async () => {
  const sandbox = await openEmpty();
  const other = sandbox.addWebhook({ userId: 2 });
  const { body } = await call(other, 'crm.item.import', { entityTypeId: 1, fields: OLD });
  expect(body.error).toBe('CRM_FIELD_ERROR_VALUE_NOT_VALID');
  const plain = { entityTypeId: 1, fields: { title: 'Plain' } };
  expect(await result(other, 'crm.item.import', plain)).toEqual({ item: { id: 1 } });
});

test('of several items each is imported, or says what is wrong with it', async () => {
  const sandbox = await openEmpty();
  const data = [{ title: 'One' }, {}, { title: 'Two', revenue: 'much' }, { title: 'Three' }];
  expect(await result(sandbox, 'crm.item.batchImport', { entityTypeId: 4, data })).toEqual({
    items: [
      { item: { id: 1 } },
      { error: 'CRM_FIELD_ERROR_REQUIRED', error_description: 'The "title" field is required' },
      {
        error: 'CRM_FIELD_ERROR_VALUE_NOT_VALID',
        error_description: 'Invalid value for field "revenue"',
      },
      { item: { id: 2 } },
    ],
  });
  const many = Array.from({ length: 21 }, () => ({ title: 'x' }));
  const { body } = await call(sandbox, 'crm.item.batchImport', { entityTypeId: 4, data: many });
  expect(body.error).toBe('MAX_IMPORT_BATCH_SIZE_EXCEEDED');
});

test('who has a phone or an e-mail already is found', async () => {
  const sandbox = await openEmpty();
  const PHONE = [{ VALUE: '+371 (20) 00-11' }];
  await result(sandbox, 'crm.lead.add', { fields: { PHONE } });
  await result(sandbox, 'crm.contact.add', { fields: { NAME: 'Vera' } });
  await result(sandbox, 'crm.contact.add', {
    fields: { PHONE, EMAIL: [{ VALUE: 'a@x.example' }] },
  });
  const find = (params: object): Promise<unknown> =>
    result(sandbox, 'crm.duplicate.findbycomm', params);
  expect(await find({ type: 'PHONE', values: ['+371200011', '5'] })).toEqual({
    LEAD: [1],
    CONTACT: [2],
  });
  expect(await find({ type: 'PHONE', values: ['371200011'], entity_type: 'CONTACT' })).toEqual({
    CONTACT: [2],
  });
  expect(await find({ type: 'EMAIL', values: ['A@X.example'] })).toEqual({ CONTACT: [2] });
  expect(await find({ type: 'EMAIL', values: ['b@x.example'] })).toEqual([]);
});

test.each([
  [{}, 'Communication type is not defined'],
  [{ type: 'PHONE' }, 'Communication values is not defined'],
  [{ type: 'FAX', values: ['1'] }, "Communication type 'FAX' is not supported in current context"],
])('crm.duplicate.findbycomm with %j: %s', async (params, description) => {
  const { status, body } = await call(await openEmpty(), 'crm.duplicate.findbycomm', params);
  expect([status, body.error_description]).toEqual([400, description]);
});
