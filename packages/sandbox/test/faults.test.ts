import { expect, test } from 'vitest';

import { manualClock, type Fault } from '../src/index.ts';
import { call, failure, openSandbox, result } from './support.ts';

const MESSAGE = { DIALOG_ID: 'chat642', MESSAGE: 'x' };

const CASES: readonly (readonly [Fault, executed: boolean])[] = [
  [{ kind: 'reset', when: 'before' }, false],
  [{ kind: 'reset', when: 'after' }, true],
  [{ kind: 'truncated' }, true],
];

test.each(CASES)('%j ends the connection', async (fault, executed) => {
  const sandbox = await openSandbox();
  sandbox.faults.add({ fault, times: 1 });
  await expect(call(sandbox, 'im.message.add', MESSAGE)).rejects.toThrow(
    /fetch failed|terminated/u,
  );
  expect(sandbox.state.chats.get(642)?.messages).toHaveLength(executed ? 11 : 10);
  expect(sandbox.requests.at(-1)?.calls).toHaveLength(executed ? 1 : 0);
  await result(sandbox, 'im.message.add', MESSAGE);
});

test.each<readonly [Fault, number, string]>([
  [{ kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' }, 503, 'application/json'],
  [{ kind: 'html' }, 502, 'text/html'],
  [{ kind: 'html', status: 200 }, 200, 'text/html'],
])('%j comes in the place of an answer', async (fault, status, type) => {
  const sandbox = await openSandbox({ faults: [{ fault }] });
  const answer = await call(sandbox, 'im.message.add', MESSAGE);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain(type);
  expect(sandbox.state.chats.get(642)?.messages).toHaveLength(10);
});

test('a moved portal names its new address', async () => {
  const sandbox = await openSandbox();
  const target = await openSandbox({ webhookCode: 'c0de' });
  sandbox.faults.add({ fault: { kind: 'moved', to: target.url } });
  const { status, headers } = await call(`${sandbox.url}/rest/1/c0de/`, 'profile', { a: 1 });
  expect(status).toBe(302);
  expect(headers.get('location')).toBe(`${target.webhookUrl}profile`);
});

test.each<readonly [Fault, RegExp]>([
  [{ kind: 'broken-json' }, /^\{"result":.*[^}]$/u],
  [{ kind: 'no-result' }, /^\{\}$/u],
])('%j spoils the answer', async (fault, text) => {
  const sandbox = await openSandbox({ faults: [{ fault, times: 1 }] });
  const answer = await call(sandbox, 'im.message.add', MESSAGE);
  expect(answer.status).toBe(200);
  expect(answer.text).toMatch(text);
  expect(sandbox.state.chats.get(642)?.messages).toHaveLength(11);
});

test('slow answers and latency wait by the clock of the portal', async () => {
  const clock = manualClock();
  const sandbox = await openSandbox({ clock });
  sandbox.faults.add({ fault: { kind: 'latency', milliseconds: 5000 }, method: 'PROFILE' });
  sandbox.faults.add({ fault: { kind: 'slow', pauseMilliseconds: 1000, pieceBytes: 100 } });
  let done = 0;
  const calls = ['profile', 'user.admin'].map(async (method) => {
    const { body } = await call(sandbox, method);
    done += 1;
    return body.result;
  });
  // Until both have arrived nothing can be waiting.
  await expect.poll(() => sandbox.requests.length).toBe(2);
  expect(done).toBe(0);
  const ticking = setInterval(() => clock.advance(1000), 1);
  expect(await Promise.all(calls)).toMatchObject([{ ID: '1' }, true]);
  clearInterval(ticking);
});

test('a rule says for which method, when and how often', async () => {
  const sandbox = await openSandbox();
  const fault: Fault = { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR' };
  const rule = sandbox.faults.add({ fault, method: 'profile', after: 1, times: 2 });
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    statuses.push((await call(sandbox, 'profile')).status);
  }
  expect(statuses).toEqual([200, 500, 500, 200, 200]);
  expect(rule.hits).toBe(2);
  await result(sandbox, 'user.admin');

  const always = sandbox.faults.add({ fault });
  expect(await failure(sandbox, 'user.admin')).toEqual([500, 'INTERNAL_SERVER_ERROR']);
  always.remove();
  await result(sandbox, 'user.admin');
});

test('a command inside a batch fails, and its neighbours run', async () => {
  const sandbox = await openSandbox();
  const fault = {
    kind: 'error',
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    description: 'x',
  } as const;
  const rule = sandbox.faults.add({ fault, method: 'IM.message.add', inBatch: true, after: 1 });
  const message = 'im.message.add?DIALOG_ID=chat642&MESSAGE=x';
  const cmd = { one: message, two: message, me: 'profile', three: message };
  const soft = await result(sandbox, 'batch', { cmd });
  expect(soft).toMatchObject({
    result: { one: expect.any(Number), me: { ID: '1' } },
    result_error: {
      two: { error: 'INTERNAL_SERVER_ERROR', error_description: 'x' },
      three: { error: 'INTERNAL_SERVER_ERROR' },
    },
  });
  expect(rule.hits).toBe(2);
  expect(sandbox.requests.at(-1)?.calls.map(({ method }) => method)).toEqual([
    'im.message.add',
    'profile',
  ]);
  expect(await result(sandbox, 'batch', { cmd, halt: 1 })).not.toHaveProperty('result.me');
  // The same method outside of a batch meets no such rule.
  await result(sandbox, 'im.message.add', MESSAGE);
  expect(rule.hits).toBe(3);
});

test('a command inside a batch is late, by the clock of the portal', async () => {
  const clock = manualClock();
  const sandbox = await openSandbox({
    clock,
    faults: [{ fault: { kind: 'latency', milliseconds: 5000 }, method: 'profile', inBatch: true }],
  });
  let isDone = false;
  const batch = result(sandbox, 'batch', { cmd: ['user.admin', 'profile'] }).then((answer) => {
    isDone = true;
    return answer;
  });
  await expect.poll(() => sandbox.requests.length).toBe(1);
  expect(isDone).toBe(false);
  const ticking = setInterval(() => clock.advance(1000), 1);
  expect(await batch).toMatchObject({ result: [true, { ID: '1' }] });
  clearInterval(ticking);
});

test('in a batch of REST 3.0 a fault of a command fails the batch', async () => {
  const sandbox = await openSandbox();
  const fault = { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' } as const;
  sandbox.faults.add({ fault, method: 'tasks.task.get', inBatch: true });
  const base = sandbox.webhookUrl.replace('/rest/', '/rest/api/');
  const fields = { title: 'One', creatorId: 1, responsibleId: 1 };
  const answer = await call(base, 'batch', [
    { method: 'tasks.task.add', query: { fields } },
    { method: 'tasks.task.get', query: { id: 1 } },
  ]);
  expect(answer.status).toBe(503);
  expect(answer.text).toContain('QUERY_LIMIT_EXCEEDED');
  await result(base, 'tasks.task.get', { id: 1 });
});

test('random faults repeat with their seed', async () => {
  const fault: Fault = { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' };
  const runs = await Promise.all(
    [7, 7, 8].map(async (faultSeed) => {
      const sandbox = await openSandbox({ faultSeed, faults: [{ fault, probability: 0.3 }] });
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 60; attempt += 1) {
        statuses.push((await call(sandbox, 'profile')).status);
      }
      return statuses;
    }),
  );
  expect(runs[0]).toEqual(runs[1]);
  expect(runs[0]).not.toEqual(runs[2]);
  const hits = runs[0]?.filter((status) => status === 503).length ?? 0;
  expect(hits).toBeGreaterThan(8);
  expect(hits).toBeLessThan(30);
});

test('under faults of all kinds the log knows exactly what was carried out', async () => {
  const kinds: readonly Fault[] = [
    { kind: 'reset', when: 'before' },
    { kind: 'reset', when: 'after' },
    { kind: 'truncated' },
    { kind: 'broken-json' },
    { kind: 'no-result' },
    { kind: 'html' },
    { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' },
  ];
  const sandbox = await openSandbox({
    faults: kinds.map((fault) => ({ fault, probability: 0.06 })),
    keepRequests: Number.POSITIVE_INFINITY,
  });
  let answered = 0;
  const send = async (number: number): Promise<void> => {
    const text = { DIALOG_ID: 'chat642', MESSAGE: `message ${number}` };
    const answer = await call(sandbox, 'im.message.add', text).catch(() => undefined);
    if (typeof answer?.body.result === 'number') answered += 1;
  };
  for (let round = 0; round < 30; round += 1) {
    await Promise.all(Array.from({ length: 10 }, (_, index) => send(round * 10 + index)));
  }
  const carriedOut = sandbox.requests.flatMap(({ calls }) => calls);
  const texts =
    sandbox.state.chats
      .get(642)
      ?.messages.slice(10)
      .map(({ text }) => text) ?? [];
  expect(carriedOut.map(({ params }) => params['MESSAGE'])).toEqual(expect.arrayContaining(texts));
  expect(carriedOut).toHaveLength(texts.length);
  expect(answered).toBe(sandbox.requests.filter(({ fault }) => fault === undefined).length);
  expect(answered).toBeLessThan(texts.length);
  // Every kind has happened, or the test would say little.
  expect(new Set(sandbox.requests.map(({ fault }) => fault)).size).toBe(kinds.length);
});
