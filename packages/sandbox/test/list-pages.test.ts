/** Pages of lists that are made up: asked for as the documentation of each method says. */
import { expect, test } from 'vitest';

import { at, call, openSandbox } from './support.ts';

test.each<[method: string, params: object, rows: readonly string[]]>([
  ['landing.site.getList', {}, ['1', '2', '3']],
  ['landing.site.getList', { params: { limit: 2 } }, ['1', '2']],
  ['landing.site.getList', { params: { limit: 2, offset: 2 } }, ['3']],
  // Beside the parameter they mean nothing.
  ['landing.site.getList', { limit: 1, offset: 2 }, ['1', '2', '3']],
  ['landing.repo.getList', { params: { filter: { '>ID': 1 }, limit: 1 } }, ['2']],
  ['imopenlines.config.list.get', { PARAMS: { limit: 2, offset: 1 } }, ['2', '3']],
])('%s with %j gives the rows %j', async (method, params, ids) => {
  const { body } = await call(await openSandbox(), method, params);
  expect(at(body.result, '*.ID')).toEqual(ids);
});

test.each<[method: string, params: object, ids: readonly string[]]>([
  ['biconnector.source.list', {}, ['1', '2', '3']],
  ['biconnector.source.list', { page: 1 }, ['1', '2', '3']],
  ['biconnector.source.list', { page: 2 }, []],
])('%s with %j gives the rows %j of its 50 in a page', async (method, params, ids) => {
  const { body } = await call(await openSandbox(), method, params);
  expect(at(body.result, '*.id')).toEqual(ids);
});

test('as many rows as one asks for, of a method without pages', async () => {
  const params = { botId: 1, dialogId: 'chat5', botToken: 'made0up', limit: 2 };
  const { body } = await call(await openSandbox(), 'imbot.v2.Chat.User.list', params);
  expect(at(body.result, '*.id')).toHaveLength(2);
});

test('a select inside of a parameter chooses the fields of the rows', async () => {
  const params = { params: { select: ['ID', 'TYPE'], limit: 1 } };
  const { body } = await call(await openSandbox(), 'landing.site.getList', params);
  expect(body.result).toEqual([{ ID: '1', TYPE: expect.any(String) }]);
});

// Portals take `start` as it is written here alone: whoever misspells it gets the first page for ever.
test.each(['START', 'Start'])('%s asks for no further page', async (name) => {
  const sandbox = await openSandbox();
  const first = await call(sandbox, 'crm.deal.list', { select: ['ID'] });
  const { body } = await call(sandbox, 'crm.deal.list', { select: ['ID'], [name]: 50 });
  expect(body.result).toEqual(first.body.result);
});
