/** REST methods as members: what compilers know of them, and what is sent. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspect } from 'node:util';

import { type Client, ConfigurationError, type List, type Outcome } from '@oint/core';
import { describe, expect, expectTypeOf, test } from 'vitest';

import type { BasicMembers } from '../src/generated/bitrix24/rest/members/basic.gen.ts';
import type { CrmMembers } from '../src/generated/bitrix24/rest/members/crm.gen.ts';
import { methodsOf as methodsOfScopes } from '../src/rest-client.ts';
import {
  ApiError,
  createClient,
  isApiError,
  methodsOf,
  type RestMembers,
  type RestMethods,
} from '../src/rest.ts';

const REFERENCE = join(import.meta.dirname, '../../../docs/bitrix24/reference');

/** The names of all methods of the reference. */
const NAMES = readdirSync(REFERENCE, { encoding: 'utf8', recursive: true })
  .filter((path) => /[/\\].*\.json$/u.test(path))
  .map((path) => basename(path).replace(/(?:\.v3)?\.json$/u, ''));

interface Sent {
  readonly path: string;
  readonly body: unknown;
}

/** A client whose requests are kept, each answered with `true`. */
function keeping(): { readonly client: Client<RestMethods>; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const client = createClient({
    url: 'https://portal.example/rest/1/made0up1code/',
    fetch: async (url, { body }) => {
      const path = new URL(url).pathname.replace(/\/1\/made0up1code/u, '');
      sent.push({ path, body: typeof body === 'string' ? JSON.parse(body) : body });
      return Response.json({ result: true });
    },
  });
  return { client, sent };
}

/** Never called: what it holds is only compiled. */
async function calls(b24: RestMembers): Promise<void> {
  expectTypeOf(await b24.im.dialog.read({ DIALOG_ID: 'chat1' })).toEqualTypeOf<
    RestMethods['im.dialog.read']['result']
  >();
  expectTypeOf(await b24.crm.deal.add({ fields: { TITLE: 'New' } })).toEqualTypeOf<number>();
  await b24.crm.deal.fields();
  const { total } = await b24.user.get({}, { timeout: 1000 }).withEnvelope();
  expectTypeOf(total).toEqualTypeOf<number | undefined>();
  await b24.task.elapseditem.get([1, 2]);
  // @ts-expect-error a misspelt parameter
  await b24.im.dialog.read({ DIALOG_DI: 'chat1' });
  // @ts-expect-error a misspelt field
  await b24.crm.deal.add({ fields: { TITEL: 'New' } });
  // @ts-expect-error parameters are missing
  await b24.im.dialog.read();
  // @ts-expect-error a method that the reference does not know
  await b24.im.dialog.raed({ DIALOG_ID: 'chat1' });
  // @ts-expect-error no method, but the beginning of some
  await b24.im.dialog();
}

/** A name of both versions is version 2's, unless the options say otherwise. */
async function versions(b24: RestMembers): Promise<void> {
  await b24.tasks.task.get({ taskId: 1 });
  const { item } = await b24.tasks.task.get({ id: 1 }, { version: 3 });
  expectTypeOf(item).toHaveProperty('title');
  // @ts-expect-error a parameter of version 3
  await b24.tasks.task.get({ id: 1 });
  // @ts-expect-error a parameter of version 2
  await b24.tasks.task.get({ taskId: 1 }, { version: 3 });
  await b24.tasks.task.access.get({ id: 1 }, { version: 3 });
  // @ts-expect-error version 3 takes no numbers as text
  await b24.tasks.task.access.get({ id: '1' });
  // @ts-expect-error it has no version 3
  await b24.crm.deal.get({ id: 1 }, { version: 3 });
}

/** Words that functions and promises have too. */
async function names(b24: RestMembers): Promise<void> {
  await b24.access.name({ ACCESS: ['G2'] });
  await b24.event.bind({ event: 'OnAppUpdate', handler: 'https://app.example' });
  await b24.placement.bind({ PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: 'https://app.example' });
  await b24.call.followup.get({ callId: 1 });
  await b24.events();
  // A method, and the beginning of others.
  await b24.im.notify.read({ ID: 1 });
  await b24.im.notify.read.list({ IDS: [1] });
  expectTypeOf<RestMembers>().not.toHaveProperty('then');
  expectTypeOf(b24.crm.deal.add.bind).toBeUnknown();
  // @ts-expect-error a member has nothing of functions
  b24.crm.deal.add.bind(b24);
}

/** A member goes where a name goes. */
async function inPlaceOfNames(client: Client<RestMethods>, b24: RestMembers): Promise<void> {
  expectTypeOf(client.list(b24.user.get)).toEqualTypeOf<
    List<RestMethods['user.get']['result'][number]>
  >();
  client.list(b24.user.get, { FILTER: { ACTIVE: true } }, { id: 'ID' });
  client.list(b24.crm.deal.list, { filter: { '>ID': 1 } });
  for await (const { title } of client.list(b24.tasks.task.list, {}, { version: 3 }))
    expectTypeOf(title).toEqualTypeOf<string | undefined>();
  // @ts-expect-error a misspelt parameter
  client.list(b24.user.get, { FITLER: { ACTIVE: true } });
  // @ts-expect-error the rows have no such field
  client.list(b24.user.get, {}, { id: 'id' });
  // @ts-expect-error the result holds no list
  client.list(b24.crm.deal.get, { id: 1 });
  // @ts-expect-error it has no version 3
  client.list(b24.user.get, {}, { version: 3 });
  expectTypeOf(await client.call(b24.crm.deal.add, { fields: {} })).toEqualTypeOf<number>();
  const { chat, read } = await client.batch({
    chat: { method: b24.im.chat.add, params: { TITLE: 'Lunch' } },
    read: { method: b24.im.dialog.read, params: { DIALOG_ID: 'chat$result[chat]' } },
  });
  expectTypeOf(chat).toEqualTypeOf<Outcome<number>>();
  expectTypeOf(read).toEqualTypeOf<Outcome<RestMethods['im.dialog.read']['result']>>();
  const [first] = await client.batch([{ method: b24.tasks.task.get, params: { id: 1 } }], {
    version: 3,
  });
  expectTypeOf(first).toExtend<Outcome<object>>();
  // @ts-expect-error a misspelt parameter
  await client.batch([{ method: b24.im.dialog.read, params: { DIALOG_DI: 'chat1' } }]);
  // @ts-expect-error parameters are missing
  await client.batch({ read: { method: b24.im.dialog.read } });
}

/** So it does for a client that knows no table. */
async function withoutTable(client: Client): Promise<void> {
  const { crm, access } = methodsOfScopes<CrmMembers & BasicMembers>(client);
  expectTypeOf(await crm.deal.add({ fields: {} })).toEqualTypeOf<number>();
  await access.name({ ACCESS: ['G2'] });
  for await (const deal of client.list(crm.deal.list)) expectTypeOf(deal).toHaveProperty('TITLE');
}

function errors(error: unknown, b24: RestMembers): void {
  if (isApiError(error, b24.im.dialog.read, 'DIALOG_ID_EMPTY'))
    expectTypeOf(error.apiCode).toEqualTypeOf<'DIALOG_ID_EMPTY'>();
  // @ts-expect-error a code that is not documented
  isApiError(error, b24.im.dialog.read, 'NO_SUCH_CODE');
}

test('members are typed as the methods are', () => {
  expect([calls, versions, names, inPlaceOfNames, withoutTable, errors]).toHaveLength(6);
});

describe('a call of a member', () => {
  test.each<[string, string, (b24: RestMembers) => Promise<unknown>]>([
    ['of a method', 'crm.deal.add', (b24) => b24.crm.deal.add({ fields: {} })],
    ['of one word', 'events', (b24) => b24.events()],
    ['called name', 'access.name', (b24) => b24.access.name({ ACCESS: ['G2'] })],
    ['called bind', 'event.bind', (b24) => b24.event.bind({ event: 'e', handler: 'h' })],
    [
      'of another scope called bind',
      'placement.bind',
      (b24) => b24.placement.bind({ PLACEMENT: 'p', HANDLER: 'h' }),
    ],
    ['that begins others', 'im.notify.read', (b24) => b24.im.notify.read({ ID: 1 })],
    [
      'behind one that is a method',
      'im.notify.read.list',
      (b24) => b24.im.notify.read.list({ IDS: [1] }),
    ],
  ])('%s is one of %s', async (_, method, call) => {
    const { client, sent } = keeping();
    await call(methodsOf(client));
    expect(sent).toMatchObject([{ path: `/rest/${method}.json` }]);
  });

  test('of the scope `call` is no call of a function', async () => {
    const { client, sent } = keeping();
    await methodsOf(client).call.followup.get({ callId: 7 });
    expect(sent).toEqual([{ path: '/rest/api/call.followup.get', body: { callId: 7 } }]);
  });

  test('takes parameters and options', async () => {
    const { client, sent } = keeping();
    const { tasks } = methodsOf(client);
    await tasks.task.get({ taskId: 1 });
    await tasks.task.get({ id: 1 }, { version: 3 });
    expect(sent).toMatchObject([
      { path: '/rest/tasks.task.get.json', body: { taskId: 1 } },
      { path: '/rest/api/tasks.task.get', body: { id: 1 } },
    ]);
  });
});

describe('a member', () => {
  test('is every word of the reference: none is kept for JavaScript', async () => {
    const { client, sent } = keeping();
    expect(NAMES.length).toBeGreaterThan(1000);
    for (const name of NAMES) {
      const member = name
        .split('.')
        .reduce<unknown>(
          (owner, word) => (owner instanceof Object ? Reflect.get(owner, word) : undefined),
          methodsOf(client),
        );
      expect(String(member)).toBe(name);
    }
    expect(sent).toEqual([]);
  });

  test('is the same each time', () => {
    const b24 = methodsOf(keeping().client);
    expect(b24.crm.deal.add).toBe(b24.crm.deal.add);
    expect(b24.crm).not.toBe(b24.im);
  });

  test('is waited for without a request', async () => {
    const { client, sent } = keeping();
    const b24 = methodsOf(client);
    expect(await Promise.resolve(b24)).toBe(b24);
    expect(await Promise.resolve(b24.crm.deal.add)).toBe(b24.crm.deal.add);
    expect(sent).toEqual([]);
  });

  test('is shown by its name without a request', () => {
    const { client, sent } = keeping();
    const { read } = methodsOf(client).im.dialog;
    expect(String(read)).toBe('im.dialog.read');
    expect(JSON.stringify({ read })).toBe('{"read":"im.dialog.read"}');
    expect(inspect(read)).toContain('im.dialog.read');
    expect(inspect(methodsOf(client))).not.toContain('made0up1code');
    expect(String(methodsOf(client))).toBe('[object Object]');
    expect(sent).toEqual([]);
  });

  test('is what the portal has: nothing can be put in its place', () => {
    const b24 = methodsOf(keeping().client);
    expect(() => Object.assign(b24.crm, { deal: 1 })).toThrow(TypeError);
    expect(Reflect.deleteProperty(b24.crm, 'deal')).toBe(false);
    expect(Reflect.defineProperty(b24, 'crm', { value: 1 })).toBe(false);
  });

  test('with a name that is none sends nothing', async () => {
    const { client, sent } = keeping();
    const odd: Record<string, () => Promise<unknown>> = methodsOf<never>(client);
    await expect(odd['../crm']?.()).rejects.toThrow(ConfigurationError);
    expect(sent).toEqual([]);
  });

  test('goes where a name goes', async () => {
    const { client, sent } = keeping();
    const b24 = methodsOf(client);
    await client.call(b24.crm.deal.add, { fields: { TITLE: 'New' } });
    await client.batch({ me: { method: b24.user.current }, 'my own': { method: 'user.get' } });
    await client.batch([{ method: b24.im.notify.read, params: { ID: 1 } }]);
    await client
      .list(b24.crm.status.list)
      .toArray()
      .catch(() => null);
    expect(sent.map(({ path }) => path)).toEqual([
      '/rest/crm.deal.add.json',
      '/rest/batch.json',
      '/rest/batch.json',
      '/rest/crm.status.list.json',
    ]);
    expect(JSON.stringify(sent[1]?.body)).toContain('"user.current');
    expect(JSON.stringify(sent[2]?.body)).toContain('"im.notify.read?');
  });

  test('tells errors of its method', () => {
    const { im } = methodsOf(keeping().client);
    const error = new ApiError({
      method: 'im.dialog.read',
      apiCode: 'DIALOG_ID_EMPTY',
      status: 400,
      description: '',
      body: undefined,
    });
    expect(isApiError(error, im.dialog.read, 'DIALOG_ID_EMPTY')).toBe(true);
    expect(isApiError(error, 'IM.dialog.read', 'DIALOG_ID_EMPTY')).toBe(true);
    expect(isApiError(error, im.dialog.get, 'ACCESS_ERROR')).toBe(false);
  });
});
