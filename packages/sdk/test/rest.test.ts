/** The types of REST methods, held by the compiler; the assertions have nothing to do at run time. */
import type { Client, Outcome } from '@oint/core';
import * as core from '@oint/core';
import { startSandbox } from '@oint/sandbox';
import { describe, expect, expectTypeOf, test } from 'vitest';

import { getChatUsers } from '../src/bitrix24.ts';
import type { Im } from '../src/generated/bitrix24/rest/im.gen.ts';
import type { User } from '../src/generated/bitrix24/rest/user.gen.ts';
import * as cheap from '../src/rest-client.ts';
import {
  ApiError,
  command,
  createClient,
  isApiError,
  metadata,
  type RestMethods,
  type RestMethodsVersion3,
  type SystemErrorCode,
} from '../src/rest.ts';
import * as rest from '../src/rest.ts';

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

  // A name of both versions is version 2's, unless the call says otherwise.
  await client.call('tasks.task.get', { taskId: 1 });
  const { item } = await client.call('tasks.task.get', { id: 1 }, { version: 3 });
  expectTypeOf(item).toHaveProperty('title');
  // @ts-expect-error a parameter of version 3
  await client.call('tasks.task.get', { id: 1 });
  // @ts-expect-error a parameter of version 2
  await client.call('tasks.task.get', { taskId: 1 }, { version: 3 });

  for await (const user of client.list('user.get', { FILTER: { ACTIVE: true, '>ID': 1 } }))
    expectTypeOf(user).toHaveProperty('EMAIL');
  // @ts-expect-error a misspelt parameter of a list
  client.list('user.get', { FITLER: { ACTIVE: true } });
}

/** What comes as the identifier of a thing goes back as it came. */
async function identifiersThere(client: Client<RestMethods>): Promise<void> {
  const { task } = await client.call('tasks.task.add', {
    fields: { TITLE: 'x', RESPONSIBLE_ID: 1 },
  });
  await client.call('tasks.task.get', { taskId: task.id });
  for await (const { ID } of client.list('user.get')) await client.call('user.update', { ID });
  for await (const { ID } of client.list('crm.company.list', { select: ['TITLE'] }))
    await client.call('crm.company.update', { id: ID, fields: {} });
  const { item } = await client.call('crm.item.add', { entityTypeId: 2, fields: { title: 'x' } });
  await client.call('crm.item.update', { entityTypeId: 2, id: item.id, fields: {} });
  for await (const { id } of client.list('crm.item.list', { entityTypeId: 2, select: ['id'] }))
    await client.call('crm.item.get', { entityTypeId: 2, id });
}

/** Lists whose pages are asked for in their own ways: the client sets what leads through them. */
async function listsByPages(client: Client<RestMethods>): Promise<void> {
  const sites = client.list('landing.site.getList', { params: { select: ['ID'], limit: 100 } });
  for await (const { ID } of sites) expectTypeOf(ID).toEqualTypeOf<`${number}`>();
  // @ts-expect-error a length is a number
  client.list('landing.site.getList', { params: { limit: {} } });
  // @ts-expect-error the offset stands inside of the parameter
  client.list('landing.site.getList', { offset: 50 });
  for await (const source of client.list('biconnector.source.list', { page: 2 }))
    expectTypeOf(source).toHaveProperty('title');
  // @ts-expect-error the page is a parameter of its own
  client.list('biconnector.source.list', { params: { page: 2 } });
  // Of several lists the rows are those that the method is called after, also where they stand by their keys.
  for await (const message of client.list('im.dialog.messages.get', { DIALOG_ID: 'chat1' }))
    expectTypeOf(message).toHaveProperty('author_id');
  for await (const { title } of client.list('documentgenerator.region.list'))
    expectTypeOf(title).toEqualTypeOf<string>();
  for await (const { ID } of client.list('imbot.bot.list'))
    expectTypeOf(ID).toEqualTypeOf<number>();
  for await (const user of client.list('im.search.user.list', { FIND: 'ann' }))
    expectTypeOf(user).toHaveProperty('last_name');
  // @ts-expect-error messages have no such field
  client.list('im.dialog.messages.get', { DIALOG_ID: 'chat1' }, { id: 'last_name' });
  // @ts-expect-error names by their codes are no rows
  client.list('imconnector.list');
}

/** Portals take names in any case, and the documentation writes some in several. */
async function spellings(client: Client<RestMethods>): Promise<void> {
  expectTypeOf(await client.call('disk.storage.getlist')).toEqualTypeOf<
    RestMethods['disk.storage.getList']['result']
  >();
  // @ts-expect-error a misspelt parameter
  await client.call('disk.storage.getlist', { fitler: {} });
}

async function batches(client: Client<RestMethods>): Promise<void> {
  const { chat, read, own } = await client.batch({
    chat: { method: 'im.chat.add', params: { TITLE: 'Lunch' } },
    read: { method: 'im.dialog.read', params: { DIALOG_ID: 'chat$result[chat]' } },
    people: { method: 'user.get', params: { FILTER: { '>ID': '$result[chat]' } } },
    own: command<string>('my.own.method', { anything: 1 }),
  });
  expectTypeOf(chat).toEqualTypeOf<Outcome<number>>();
  expectTypeOf(read).toEqualTypeOf<Outcome<RestMethods['im.dialog.read']['result']>>();
  expectTypeOf(own).toEqualTypeOf<Outcome<string>>();
  // @ts-expect-error a misspelt parameter
  await client.batch([{ method: 'im.dialog.read', params: { DIALOG_DI: 'chat1' } }]);
  // @ts-expect-error a misspelt field
  await client.batch({ deal: { method: 'crm.deal.add', params: { fields: { TITEL: 'New' } } } });
  // @ts-expect-error an object for a string
  await client.batch({ read: { method: 'im.dialog.read', params: { DIALOG_ID: {} } } });
}

async function callsOfScopes(client: Client<Im & User>): Promise<void> {
  await client.call('im.dialog.read', { DIALOG_ID: 'chat1' });
  await client.call('user.get');
  expectTypeOf(await client.call('crm.deal.get', { id: 1 })).toBeUnknown();
}

/** Errors by the codes that the reference knows. */
function errors(error: unknown): void {
  if (isApiError(error, 'im.dialog.read', 'DIALOG_ID_EMPTY'))
    expectTypeOf(error.apiCode).toEqualTypeOf<'DIALOG_ID_EMPTY'>();
  isApiError(error, 'im.dialog.read', 'QUERY_LIMIT_EXCEEDED');
  isApiError(error, 'my.own.method', 'ANY');
  // @ts-expect-error a misspelt code
  isApiError(error, 'im.dialog.read', 'DIALOG_ID_EMTPY');
}

/** What lists and versions cannot be. */
function refused(client: Client<RestMethods>): void {
  client.list('user.get', {}, { id: 'ID' });
  // @ts-expect-error users have no such field
  client.list('user.get', {}, { id: 'id' });
  // @ts-expect-error the same of a deprecated method
  client.list('crm.deal.list', {}, { id: 'id' });
  client.list('sale.status.list', {}, { id: 'id' });
  // @ts-expect-error the result holds no list
  client.list('crm.deal.get', { id: 1 });
  // @ts-expect-error it has no version 3
  void client.call('crm.deal.get', { id: 1 }, { version: 3 });
  void client.call('tasks.task.access.get', { id: 1 }, { version: 3 });
  // @ts-expect-error version 3 takes no numbers as text
  void client.call('tasks.task.access.get', { id: '1' });
}

/** Functions that know no table take clients that know one. */
function passedOn(client: Client<RestMethods>): unknown {
  return getChatUsers(client, { chatId: 1 });
}

describe('REST methods', () => {
  test('are typed', () => {
    expect([calls, spellings, batches, callsOfScopes, errors, refused]).toHaveLength(6);
    expect([identifiersThere, listsByPages, passedOn]).toHaveLength(3);
    expectTypeOf<RestMethods['im.dialog.read']['errors']>().toEqualTypeOf<
      'DIALOG_ID_EMPTY' | SystemErrorCode
    >();
    expectTypeOf<'QUERY_LIMIT_EXCEEDED'>().toExtend<SystemErrorCode>();
    expectTypeOf<keyof RestMethodsVersion3>().toExtend<string>();
    expectTypeOf(core.createClient<Im>).returns.toEqualTypeOf<Client<Im>>();
    expectTypeOf(createClient({ url: 'portal.example', token: 'made-up' })).toEqualTypeOf<
      Client<RestMethods>
    >();
    const address = { url: 'portal.example', token: 'made-up' };
    expectTypeOf(createClient<Im & User>(address)).toEqualTypeOf<Client<Im & User>>();
    expectTypeOf(cheap.createClient<Im & User>(address)).toEqualTypeOf<Client<Im & User>>();
    expectTypeOf(cheap.createClient<Im & User>({ ...address, strict: true })).toEqualTypeOf<
      Client<Im & User, never>
    >();
    expectTypeOf(
      cheap.createClient({ url: 'portal.example', token: 'made-up' }),
    ).toEqualTypeOf<Client>();
  });

  test('come with all of core', () => {
    const others = Object.entries(core).filter(([name]) => name !== 'createClient');
    expect(rest).toMatchObject(Object.fromEntries(others));
    expect(cheap).toMatchObject(Object.fromEntries(others));
    expect(rest.createClient).not.toBe(core.createClient);
    const error = new ApiError({
      method: 'im.dialog.read',
      apiCode: 'DIALOG_ID_EMPTY',
      status: 400,
      description: '',
      body: undefined,
    });
    expect(isApiError(error, 'im.dialog.read', 'DIALOG_ID_EMPTY')).toBe(true);
  });

  test.each([
    ['all scopes', createClient<Im>],
    ['a few scopes', cheap.createClient<Im>],
  ])('are repeated by the client of %s when they only read', async (_name, create) => {
    let requests = 0;
    const client = create({
      url: 'https://portal.example/rest/1/made0up1code/',
      retry: { attempts: 2, delay: 0 },
      fetch: async () => {
        requests += 1;
        return requests === 1
          ? new Response('', { status: 502 })
          : Response.json({ result: { id: 1 } });
      },
    });
    await client.call('im.dialog.get', { DIALOG_ID: 'chat1' });
    expect(requests).toBe(2);
  });

  test.each([
    ['crm.deal.list', { access: 'read', list: { rows: [], id: 'ID' } }],
    ['tasks.task.access.get', { access: 'read', version: 3 }],
    ['timeman.record.list', { version: 3, list: { rows: ['items'], id: 'id' } }],
    [
      'tasks.task.list',
      {
        list: { rows: ['tasks'] },
        version3: { access: 'read', list: { rows: ['items'], id: 'id' } },
      },
    ],
  ])('metadata of %s', (method, known) => {
    expect(metadata(method)).toMatchObject(known);
  });

  test.each([
    ['disk.storage.getlist', 'disk.storage.getList'],
    ['TASKS.TASK.LIST', 'tasks.task.list'],
  ])('metadata of %s are those of %s', (written, method) => {
    expect(metadata(written)).toBe(metadata(method));
    expect(metadata(written)).toBeDefined();
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

  test('that only version 3 has are called as its', async () => {
    const sent: string[] = [];
    const client = createClient({
      url: 'https://portal.example/rest/1/made0up1code/',
      fetch: async (url) => {
        sent.push(new URL(url).pathname);
        return Response.json({ result: { items: [] } });
      },
    });
    await client.call('tasks.task.access.get', { id: 1 });
    await client.call('tasks.task.counters.get', { userId: 1, groupId: 0, type: 'view_all' });
    expect(sent).toEqual([
      '/rest/api/1/made0up1code/tasks.task.access.get',
      '/rest/1/made0up1code/tasks.task.counters.get.json',
    ]);
  });

  test.each([
    ['all scopes', createClient<RestMethods>],
    ['a few scopes', cheap.createClient<Im>],
  ])('that there are not a strict client of %s refuses', async (_, create) => {
    const sent: string[] = [];
    const client: Client = create({
      url: 'https://portal.example/rest/1/made0up1code/',
      strict: true,
      fetch: async (url) => {
        sent.push(new URL(url).pathname);
        return Response.json({ result: true });
      },
    });
    const refusal = { code: 'configuration', problem: { nearest: 'im.dialog.get' } };
    await expect(client.call('im.dailog.get')).rejects.toMatchObject(refusal);
    await expect(client.list('im.dailog.get').toArray()).rejects.toMatchObject(refusal);
    const batch = client.batch([{ method: 'im.dialog.read' }, { method: 'im.dailog.get' }]);
    await expect(batch).rejects.toMatchObject(refusal);
    expect(sent).toEqual([]);
    await client.call('IM.dialog.GET');
    expect(sent).toHaveLength(1);
  });

  test('of a portal alone are called by what their table says, by a strict client too', async () => {
    const sent: string[] = [];
    const client: Client = createClient({
      url: 'https://portal.example/rest/1/made0up1code/',
      strict: true,
      methods: {
        'shop.item.get': { access: 'read', version: 3 },
        'user.get': { version3: { access: 'read' } },
      },
      fetch: async (url) => {
        sent.push(new URL(url).pathname);
        return Response.json({ result: true });
      },
    });
    await client.call('Shop.Item.get', { id: 1 });
    await client.call('user.get');
    await client.call('user.get', {}, { version: 3 });
    await expect(client.call('shop.item.got')).rejects.toMatchObject({
      problem: { nearest: 'shop.item.get' },
    });
    expect(sent).toEqual([
      '/rest/api/1/made0up1code/Shop.Item.get',
      '/rest/1/made0up1code/user.get.json',
      '/rest/api/1/made0up1code/user.get',
    ]);
  });

  test('list rows by what the reference says of the version', async () => {
    const portal = await startSandbox();
    const client = createClient({ url: portal.webhookUrl });
    const titles = Array.from({ length: 120 }, (_, index) => `Task ${index}`);
    const added = await client.batch(
      titles.map((title) => ({
        method: 'tasks.task.add' as const,
        params: { fields: { title, creatorId: 1, responsibleId: 1 } },
      })),
      { version: 3 },
    );
    expect(added.every(({ status }) => status === 'done')).toBe(true);
    const list = client.list(
      'tasks.task.list',
      { select: ['title'], filter: [['id', '>', 10]] },
      { version: 3 },
    );
    const found: unknown[] = [];
    for await (const { title } of list) found.push(title);
    expect(found).toEqual(titles.slice(10));
    // By their ids, as the metadata of this version say.
    expect(list.cursor).toEqual({ after: 120 });
    await portal.close();
  });
});
