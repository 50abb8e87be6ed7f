import { AjaxError, ApiVersion, B24Hook } from '@bitrix24/b24jssdk';
import { expect, test } from 'vitest';

import type { Sandbox, SandboxOptions } from '../src/index.ts';
import { at, openSandbox } from './support.ts';

/**
 * The official client, pointed at a sandbox. It insists on https, so each request is turned back on its way out. It
 * waits for nothing: what it does between its attempts is not what is tested here.
 */
async function connect(options: SandboxOptions = {}): Promise<{ b24: B24Hook; sandbox: Sandbox }> {
  const sandbox = await openSandbox(options);
  const b24 = B24Hook.fromWebhookUrl(sandbox.webhookUrl.replace('http:', 'https:'), {
    restrictionParams: {
      rateLimit: { burstLimit: 1000, drainRate: 1000, adaptiveEnabled: false },
      adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 },
      maxRetries: 1,
      retryDelay: 1,
      retryOnNetworkError: false,
    },
  });
  for (const version of [ApiVersion.v2, ApiVersion.v3]) {
    b24.getHttpClient(version).ajaxClient.interceptors.request.use((config) => ({
      ...config,
      url: config.url?.replace('https:', 'http:') ?? '',
    }));
  }
  return { b24, sandbox };
}

test('calls: messages are sent, read and changed', async () => {
  const { b24, sandbox } = await connect();
  const sent = await b24.actions.v2.call.make<number>({
    method: 'im.message.add',
    params: { DIALOG_ID: 'chat642', MESSAGE: 'Привет & welcome', ATTACH: [{ MESSAGE: 'b' }] },
  });
  expect(sent.isSuccess).toBe(true);
  const id = sent.getData()?.result;
  expect(sandbox.state.chats.message(id ?? 0)).toMatchObject({
    text: 'Привет & welcome',
    authorId: 1,
  });

  const page = await b24.actions.v2.call.make({
    method: 'im.dialog.messages.get',
    params: { DIALOG_ID: 'chat642', LIMIT: 1 },
  });
  expect(page.getData()?.result).toMatchObject({ chat_id: 642, messages: [{ id }] });
  const read = await b24.actions.v2.call.make({
    method: 'im.dialog.read',
    params: { DIALOG_ID: 'chat642', MESSAGE_ID: id },
  });
  expect(read.getData()?.result).toMatchObject({ dialogId: 'chat642', counter: 0 });
  expect(read.getData()?.time).toHaveProperty('operating_reset_at');
});

test('lists: by pages, by id at once, by id page by page', async () => {
  const { b24 } = await connect({ seed: { userCount: 120 } });
  const expected = Array.from({ length: 120 }, (_, index) => String(index + 1));

  const first = await b24.actions.v2.call.make({ method: 'user.get', params: { start: 0 } });
  expect([first.getTotal(), first.isMore()]).toEqual([120, true]);
  const second = await first.getNext(b24.getHttpClient(ApiVersion.v2));
  expect(at(second === false ? undefined : second.getData(), 'result.0.ID')).toBe('51');

  const all = await b24.actions.v2.callList.make({ method: 'user.get', idKey: 'ID' });
  expect(at(all.getData(), '*.ID')).toEqual(expected);

  const pages: unknown[][] = [];
  for await (const page of b24.actions.v2.fetchList.make({ method: 'user.get', idKey: 'ID' })) {
    pages.push(page);
  }
  expect(pages.map((page) => page.length)).toEqual([50, 50, 20]);
});

test('records: an import in batches is listed whole, by older methods and as items', async () => {
  const { b24 } = await connect({ seed: { records: {} } });
  const added = await b24.actions.v2.batchByChunk.make({
    calls: Array.from({ length: 120 }, (_, index) => [
      'crm.contact.add',
      {
        fields: { NAME: `Name ${index}`, PHONE: [{ VALUE: `+371 ${index}`, VALUE_TYPE: 'WORK' }] },
      },
    ]),
    options: { isHaltOnError: true },
  });
  const expected = Array.from({ length: 120 }, (_, index) => index + 1);
  expect(added.getData()).toEqual(expected);
  const all = await b24.actions.v2.callList.make({
    method: 'crm.contact.list',
    params: { select: ['ID', 'PHONE'] },
    idKey: 'ID',
  });
  expect(at(all.getData(), '*.ID')).toEqual(expected.map(String));
  const items = await b24.actions.v2.callList.make({
    method: 'crm.item.list',
    params: { entityTypeId: 3, select: ['id', 'name'], filter: { '>=id': 60 } },
    idKey: 'id',
    customKeyForResult: 'items',
  });
  expect(at(items.getData(), '*.id')).toEqual(expected.slice(59));
  const fields = { NAME: 'Vera' };
  const named = await b24.actions.v2.batch.make({
    calls: {
      lead: { method: 'crm.lead.add', params: { fields } },
      same: { method: 'crm.lead.get', params: { id: '$result[lead]' } },
    },
    options: { isHaltOnError: true, returnAjaxResult: false },
  });
  expect(at(named.getData(), 'same')).toMatchObject({ ID: '1', NAME: 'Vera' });
});

test('universal lists: elements that are made in batches are listed whole', async () => {
  const { b24 } = await connect();
  const where = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 95 };
  const added = await b24.actions.v2.batchByChunk.make({
    calls: Array.from({ length: 60 }, (_, index) => [
      'lists.element.add',
      { ...where, ELEMENT_CODE: `code_${index}`, FIELDS: { NAME: `Name ${index}` } },
    ]),
    options: { isHaltOnError: true },
  });
  const all = await b24.actions.v2.callList.make({
    method: 'lists.element.get',
    params: where,
    idKey: 'ID',
  });
  expect(at(all.getData(), '*.ID')).toEqual(added.getData()?.map(String));
  expect(added.getData()).toHaveLength(60);
});

test('batches: a list, names, references', async () => {
  const { b24, sandbox } = await connect();
  const list = await b24.actions.v2.batch.make({
    calls: [
      ['user.get', { filter: { ID: [2, 3] } }],
      ['im.message.add', { DIALOG_ID: 'chat642', MESSAGE: 'Ж & $5 = 50%? [b]x[/b]' }],
    ],
    options: { isHaltOnError: true, returnAjaxResult: true },
  });
  expect(list.getErrorMessages()).toEqual([]);
  expect(at(list.getData(), '0')).toMatchObject({ isSuccess: true });
  expect(sandbox.state.chats.get(642)?.messages.at(-1)?.text).toBe('Ж & $5 = 50%? [b]x[/b]');

  const named = await b24.actions.v2.batch.make({
    calls: {
      me: { method: 'user.current', params: {} },
      same: { method: 'user.get', params: { filter: { ID: '$result[me][ID]' } } },
      text: {
        method: 'im.message.add',
        params: { DIALOG_ID: 'chat642', MESSAGE: 'I am $result[same][0][LAST_NAME]' },
      },
    },
    options: { isHaltOnError: true, returnAjaxResult: false },
  });
  expect(at(named.getData(), 'same.0.ID')).toBe('1');
  expect(sandbox.state.chats.get(642)?.messages.at(-1)?.text).toBe('I am Sokolova');
});

test('batches: errors of single commands', async () => {
  const { b24 } = await connect();
  const calls = {
    good: { method: 'user.admin', params: {} },
    bad: { method: 'im.message.like', params: {} },
    late: { method: 'user.admin', params: {} },
  };
  const soft = await b24.actions.v2.batch.make({
    calls,
    options: { isHaltOnError: false, returnAjaxResult: false },
  });
  expect(soft.getErrorMessagesByKey()).toEqual({
    bad: expect.stringContaining("Message ID can't"),
  });
  expect(soft.getData()).toMatchObject({ good: true, late: true });
  const hard = await b24.actions.v2.batch.make({
    calls,
    options: { isHaltOnError: true, returnAjaxResult: false },
  });
  expect(hard.isSuccess).toBe(false);
});

test('batches by chunks: more than 50 commands', async () => {
  const { b24, sandbox } = await connect();
  const answer = await b24.actions.v2.batchByChunk.make({
    calls: Array.from({ length: 120 }, (_, index) => [
      'user.get',
      { filter: { ID: (index % 12) + 1 } },
    ]),
    options: { isHaltOnError: true },
  });
  expect(answer.getData()).toHaveLength(120);
  expect(sandbox.requests.map(({ method }) => method)).toEqual(['batch', 'batch', 'batch']);
});

const ERROR_CASES: readonly (readonly [string, object, number, string])[] = [
  ['im.message.add', { DIALOG_ID: 'chat642' }, 400, 'MESSAGE_EMPTY'],
  ['im.message.update', { MESSAGE_ID: 11_575, MESSAGE: 'x' }, 403, 'CANT_EDIT_MESSAGE'],
  ['im.dialog.reed', {}, 404, 'ERROR_METHOD_NOT_FOUND'],
];

test.each(ERROR_CASES)('errors: %s with %j gives %i %s', async (method, params, status, code) => {
  const { b24 } = await connect();
  const error = await errorOf(b24, method, params);
  expect([error?.status, error?.code]).toEqual([status, code]);
});

test('errors: permissions, expired webhooks and limits', async () => {
  const narrow = await connect({ scopes: ['user'] });
  expect(await errorOf(narrow.b24, 'im.counters.get')).toMatchObject({
    code: 'insufficient_scope',
  });

  const busy = await connect({ limits: { bucket: { size: 0, leakPerSecond: 1 } } });
  await busy.b24.actions.v2.call.make({ method: 'profile' });
  expect(await errorOf(busy.b24, 'profile')).toMatchObject({
    code: 'QUERY_LIMIT_EXCEEDED',
    status: 503,
  });

  const heavy = await connect({
    faults: [{ fault: { kind: 'error', status: 429, code: 'OPERATION_TIME_LIMIT' } }],
  });
  expect(await errorOf(heavy.b24, 'profile')).toMatchObject({
    code: 'OPERATION_TIME_LIMIT',
    status: 429,
  });
});

test('REST 3.0: calls, lists, batches and errors', async () => {
  const { b24, sandbox } = await connect();
  const fields = { title: 'Отчёт', creatorId: 1, responsibleId: 2 };
  const calls = Array.from({ length: 3 }, () => ({ method: 'tasks.task.add', params: { fields } }));
  const added = await b24.actions.v3.batch.make({
    calls,
    options: { isHaltOnError: true, returnAjaxResult: false },
  });
  expect(at(added.getData(), '*.item.id')).toEqual([1, 2, 3]);
  expect(sandbox.state.tasks.get(1)?.fields.get('title')).toBe('Отчёт');

  const one = await b24.actions.v3.call.make({
    method: 'tasks.task.get',
    params: { id: 2, select: ['id', 'responsible.name'] },
  });
  expect(one.getData()?.result).toEqual({ item: { id: 2, responsible: { name: 'Ilya Gromov' } } });
  const list = await b24.actions.v3.callList.make({
    method: 'tasks.task.list',
    params: { select: ['id'], filter: [['id', '>', 1]] },
    idKey: 'id',
    customKeyForResult: 'items',
    limit: 1,
  });
  expect(at(list.getData(), '*.id')).toEqual([2, 3]);

  const failed = await b24.actions.v3.call.make({ method: 'tasks.task.get', params: { id: 99 } });
  expect([...failed.getErrors()]).toMatchObject([
    { code: 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION', status: 400 },
  ]);
});

/** The client gives some errors back and throws others. */
async function errorOf(
  b24: B24Hook,
  method: string,
  params: object = {},
): Promise<AjaxError | undefined> {
  try {
    const answer = await b24.actions.v2.call.make({ method, params: { ...params } });
    return [...answer.getErrors()].find((error) => error instanceof AjaxError);
  } catch (error) {
    if (error instanceof AjaxError) return error;
    throw error;
  }
}
