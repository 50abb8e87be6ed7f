import { expect, test } from 'vitest';

import { manualClock, type ManualClock } from '../src/index.ts';
import { at, call, failure, openSandbox, result } from './support.ts';

/** A clock that never waits: what sleeps moves the time on. */
function hastyClock(): ManualClock {
  const clock = manualClock(Date.parse('2026-05-14T10:05:20Z'));
  return {
    ...clock,
    async sleep(milliseconds) {
      clock.advance(milliseconds);
    },
  };
}

const slowList = (method: string): number => (method === 'user.get' ? 20_000 : 0);

test('too many requests are refused until the bucket has leaked', async () => {
  const clock = hastyClock();
  const sandbox = await openSandbox({ clock, limits: 'cloud' });
  for (let request = 0; request < 51; request += 1) await result(sandbox, 'profile');
  expect(await failure(sandbox, 'profile')).toEqual([503, 'QUERY_LIMIT_EXCEEDED']);
  // Whoever asks: requests are counted by the address they come from.
  const other = sandbox.addWebhook({ userId: 2 });
  expect(await failure(other, 'profile')).toEqual([503, 'QUERY_LIMIT_EXCEEDED']);
  clock.advance(1000);
  await result(sandbox, 'profile');
});

test('a batch is one request, whose commands cost as much as single calls', async () => {
  const clock = hastyClock();
  const sandbox = await openSandbox({
    clock,
    limits: { bucket: { size: 0, leakPerSecond: 1 } },
    cost: 200,
  });
  const { body } = await call(sandbox, 'batch', { cmd: Array(5).fill('user.admin') });
  expect(body.time).toMatchObject({ duration: 1 });
  expect(at(body.result, 'result_time.*.duration')).toEqual(Array(5).fill(0.2));
  expect(at(body.result, 'result_time.*.operating')).toEqual(Array(5).fill(1));
});

test('execution time is booked by method and client, and blocks what exceeds it', async () => {
  const clock = hastyClock();
  const sandbox = await openSandbox({ clock, limits: { operatingSeconds: 480 }, cost: slowList });
  for (let request = 0; request < 25; request += 1) await result(sandbox, 'user.get');
  const last = await call(sandbox, 'user.get');
  expect(last.status).toBe(429);
  expect(last.body).toEqual({
    error: 'OPERATION_TIME_LIMIT',
    error_description: 'Method is blocked due to operation time limit',
  });
  await result(sandbox, 'user.admin');
  await result(`${sandbox.url}/rest/`, 'user.get', { auth: sandbox.token });
  // A batch has an account of its own: what is inside of it is not blocked.
  expect(await result(sandbox, 'batch', { cmd: { a: 'user.get', b: 'user.admin' } })).toMatchObject(
    { result: { b: true }, result_error: [] },
  );
  clock.advance(100_000);
  await result(sandbox, 'user.get');
});

test('what a batch took is booked on `batch`, which is blocked while its methods are free', async () => {
  const clock = hastyClock();
  const sandbox = await openSandbox({ clock, limits: { operatingSeconds: 480 }, cost: slowList });
  const cmd = Array(5).fill('user.get');
  for (let request = 0; request < 5; request += 1) await result(sandbox, 'batch', { cmd });
  expect(await failure(sandbox, 'batch', { cmd })).toEqual([429, 'OPERATION_TIME_LIMIT']);
  const { body } = await call(sandbox, 'user.get');
  expect(body.time).toMatchObject({ operating: 20 });
});

test('all of a portal may share one account', async () => {
  const clock = hastyClock();
  const limits = { operatingSeconds: 30, operatingShared: 'portal' } as const;
  const sandbox = await openSandbox({ clock, limits, cost: slowList });
  const other = sandbox.addWebhook({ userId: 2 });
  await result(sandbox, 'user.get');
  await result(other, 'user.get');
  expect(await failure(sandbox, 'user.get')).toEqual([429, 'OPERATION_TIME_LIMIT']);
});

test('answers show the account of their method', async () => {
  const clock = hastyClock();
  const sandbox = await openSandbox({ clock, cost: 1500 });
  await result(sandbox, 'profile');
  const { body } = await call(sandbox, 'profile');
  expect(body.time).toMatchObject({
    duration: 1.5,
    processing: 1.5,
    operating: 3,
    operating_reset_at: Date.parse('2026-05-14T10:15:20Z') / 1000,
  });
});

test('a request that takes too long is cut off; what ran until then stays done', async () => {
  const clock = hastyClock();
  const sandbox = await openSandbox({ clock, limits: 'cloud', cost: 25_000 });
  const command = 'im.message.add?DIALOG_ID=chat642&MESSAGE=x';
  const { status, headers } = await call(sandbox, 'batch', { cmd: Array(4).fill(command) });
  expect(status).toBe(504);
  expect(headers.get('content-type')).toMatch(/^text\/html/u);
  expect(sandbox.state.chats.get(642)?.messages).toHaveLength(12);
});
