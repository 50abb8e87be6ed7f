/** The types of REST methods, held by the compiler; the assertions have nothing to do at run time. */
import type { Client } from '@oint/core';
import { createClient as createCoreClient } from '@oint/core';
import { startSandbox } from '@oint/sandbox';
import { describe, expect, expectTypeOf, test } from 'vitest';

import { getChatUsers } from '../src/bitrix24.ts';
import type { Im } from '../src/generated/bitrix24/rest/im.gen.ts';
import type { User } from '../src/generated/bitrix24/rest/user.gen.ts';
import {
  createClient,
  metadata,
  type RestMethods,
  type RestMethodsVersion3,
  type SystemErrorCode,
} from '../src/rest.ts';

/** Never called: what it holds is only compiled. */
async function calls(client: Client<RestMethods>): Promise<void> {
  const read = await client.call('im.dialog.read', { DIALOG_ID: 'chat1' });
  // It is `false` without access to the chat.
  if (typeof read !== 'boolean') expectTypeOf(read.lastId).toEqualTypeOf<number>();
  expectTypeOf(
    await client.call('crm.deal.add', { fields: { TITLE: 'New', UF_CRM_1: [1] } }),
  ).toEqualTypeOf<number>();
  // Names in other letter case are the same field.
  await client.call('crm.deal.add', { FIELDS: { TITLE: 'New' } });
  // Numbers may be text.
  await client.call('im.dialog.read', { DIALOG_ID: 'chat1', MESSAGE_ID: '5' });
  await client.call('crm.deal.fields');
  // Its order of parameters counts, so that they may come as a list.
  await client.call('task.elapseditem.get', [1, 2]);

  // @ts-expect-error a misspelt parameter
  await client.call('im.dialog.read', { DIALOG_DI: 'chat1' });
  // @ts-expect-error a misspelt field
  await client.call('crm.deal.add', { fields: { TITEL: 'New' } });
  // @ts-expect-error an object for a string
  await client.call('im.dialog.read', { DIALOG_ID: {} });
  // @ts-expect-error a missing parameter
  await client.call('im.dialog.read');
  // @ts-expect-error text that is no number
  await client.call('im.dialog.read', { DIALOG_ID: 'chat1', MESSAGE_ID: 'last' });
  // @ts-expect-error the result has no such key
  void (await client.call('user.get'))[0]?.NAMES;

  // A method that the reference lacks still works.
  expectTypeOf(await client.call('my.own.method', { anything: 1 })).toBeUnknown();
  // So does one whose result the caller knows better.
  expectTypeOf(await client.call<{ id: 1 }>('im.dialog.read', {})).toEqualTypeOf<{ id: 1 }>();

  for await (const user of client.list('user.get', { FILTER: { ACTIVE: true, '>ID': 1 } }))
    expectTypeOf(user).toHaveProperty('EMAIL');
  // @ts-expect-error a misspelt parameter of a list
  client.list('user.get', { FITLER: { ACTIVE: true } });
}

async function callsOfScopes(client: Client<Im & User>): Promise<void> {
  await client.call('im.dialog.read', { DIALOG_ID: 'chat1' });
  await client.call('user.get');
  expectTypeOf(await client.call('crm.deal.get', { id: 1 })).toBeUnknown();
}

/** Functions that know no table take clients that know one. */
function passedOn(client: Client<RestMethods>): unknown {
  return getChatUsers(client, { chatId: 1 });
}

describe('REST methods', () => {
  test('are typed', () => {
    expect([calls, callsOfScopes, passedOn]).toHaveLength(3);
    expectTypeOf<RestMethods['im.dialog.read']['errors']>().toEqualTypeOf<
      'DIALOG_ID_EMPTY' | SystemErrorCode
    >();
    expectTypeOf<'QUERY_LIMIT_EXCEEDED'>().toExtend<SystemErrorCode>();
    expectTypeOf<keyof RestMethodsVersion3>().toExtend<string>();
    expectTypeOf(createCoreClient<Im>).returns.toEqualTypeOf<Client<Im>>();
  });

  test.each([
    ['crm.deal.list', { access: 'read', list: { rows: [], id: 'ID' } }],
    ['tasks.task.access.get', { access: 'read', version: 3 }],
  ])('metadata of %s', (method, known) => {
    expect(metadata(method)).toMatchObject(known);
  });

  test.each(['crm.deal.add', 'no.such.method', 'constructor'])(
    'nothing is special about %s',
    (method) => {
      expect(metadata(method)).toBeUndefined();
    },
  );

  test('are called by name', async () => {
    const portal = await startSandbox();
    const client = createClient({ url: portal.webhookUrl });
    const id = await client.call('im.chat.add', { TITLE: 'Lunch' });
    expectTypeOf(id).toEqualTypeOf<number>();
    expect(id).toEqual(expect.any(Number));
    await portal.close();
  });
});
