import { expect, test } from 'vitest';

import { at, call, openSandbox, request, result } from './support.ts';

test('commands by name run in order and use the results before them', async () => {
  const sandbox = await openSandbox();
  const answer = await call(sandbox, 'batch', {
    halt: 0,
    cmd: {
      me: 'user.current',
      mine: 'user.get?filter[ID]=$result[me][ID]&select[]=NAME',
      sent: 'im.message.add?DIALOG_ID=chat642&MESSAGE=%D0%AF%20%26%20$result[mine][0][NAME]',
    },
  });
  expect(answer.status).toBe(200);
  expect(answer.body.result).toMatchObject({
    result: { mine: [{ NAME: 'Vera' }] },
    result_error: [],
    result_total: { mine: 1 },
    result_next: [],
  });
  expect(sandbox.state.chats.get(642)?.messages.at(-1)?.text).toBe('Я & Vera');
  // The batch itself has no account of execution time, its commands have.
  expect(answer.body.time).not.toHaveProperty('operating');
  expect(answer.body.result).toHaveProperty('result_time.me.operating');
});

test('a list of commands gives lists, as long as none is missing', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'batch', { cmd: ['user.admin', 'user.admin'] })).toMatchObject({
    result: [true, true],
  });
  expect(await result(sandbox, 'batch', { cmd: ['user.admin', 'x', 'user.admin'] })).toMatchObject({
    result: { '0': true, '2': true },
    result_error: { '1': { error: 'ERROR_METHOD_NOT_FOUND' } },
  });
});

test('commands in the query are escaped twice', async () => {
  const sandbox = await openSandbox();
  const command = 'im.message.add?DIALOG_ID=chat642&MESSAGE=John%26Martin';
  await request(`${sandbox.webhookUrl}batch?cmd[0]=${encodeURIComponent(command)}`);
  expect(sandbox.state.chats.get(642)?.messages.at(-1)?.text).toBe('John&Martin');
});

test.each([[1], [true], ['1'], ['true']])('halt=%j stops at the first error', async (halt) => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'batch', { halt, cmd: { a: 'x', b: 'user.admin' } })).toMatchObject({
    result: [],
    result_error: { a: { error: 'ERROR_METHOD_NOT_FOUND' } },
  });
});

test.each([[0], [false], ['0'], ['false'], [undefined]])('halt=%j does not', async (halt) => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'batch', { halt, cmd: { a: 'x', b: 'user.admin' } })).toMatchObject({
    result: { b: true },
  });
});

test('more than 50 commands and a batch in a batch are errors of these commands', async () => {
  const sandbox = await openSandbox();
  const cmd = Object.fromEntries(
    Array.from({ length: 52 }, (_, index) => [`c${index}`, 'user.admin']),
  );
  const errors = at(await result(sandbox, 'batch', { cmd }), 'result_error');
  expect(errors).toEqual({
    c50: { error: 'ERROR_BATCH_LENGTH_EXCEEDED', error_description: 'Max batch length exceeded' },
    c51: { error: 'ERROR_BATCH_LENGTH_EXCEEDED', error_description: 'Max batch length exceeded' },
  });
  expect(await result(sandbox, 'batch', { cmd: { b: 'batch?cmd[]=profile' } })).toMatchObject({
    result_error: { b: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } },
  });
});

test('lists in a batch have totals and next pages', async () => {
  const sandbox = await openSandbox({ seed: { userCount: 60 } });
  expect(
    await result(sandbox, 'batch', {
      cmd: { a: 'user.get', b: 'user.get?start=50', c: 'user.get?start=-1' },
    }),
  ).toMatchObject({ result_total: { a: 60, b: 60, c: 0 }, result_next: { a: 50 } });
});

test('no commands give empty results', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'batch')).toEqual({
    result: [],
    result_error: [],
    result_total: [],
    result_next: [],
    result_time: [],
  });
});
