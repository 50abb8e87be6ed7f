import { AuthorizationError, InvalidResponseError, LimitError, OintError } from '@oint/core';
import { describe, expect, test } from 'vitest';

import { ManualClock } from '../../../packages/core/test/test-clock.ts';
import { deepNesting, htmlPage, invalidUtf8, openPortal, type Oddity } from '../portal/index.ts';
import { connected, errorOf, passed } from './second-portal.ts';

const deal = (marker: string): { fields: { TITLE: string } } => ({ fields: { TITLE: marker } });
const task = (marker: string): { fields: { title: string } } => ({ fields: { title: marker } });
const READ = { access: 'read' } as const;
const VERSION_3 = { version: 3 } as const;

describe('ordinary calls', () => {
  test('creates and reads', async () => {
    await using one = await connected();
    const id = await one.client.call('crm.deal.add', deal('mark:1'));
    expect(await one.client.call('crm.deal.get', { id })).toStrictEqual({
      TITLE: 'mark:1',
      ID: '1',
    });
    expect(one.portal.ledger.times('mark:1')).toBe(1);
  });

  test('keeps what stands beside the result', async () => {
    await using one = await connected();
    one.portal.store.seed('crm.deal', rows(70));
    const envelope = await one.client.call('crm.deal.list', {}, READ).withEnvelope();
    expect(envelope).toMatchObject({ total: 70, next: 50 });
  });

  test('sends a token, and knows when it has expired', async () => {
    await using one = await connected({}, { tokens: ['secret-token'] });
    const client = one.connect({ url: one.portal.origin, token: 'secret-token' });
    await client.call('crm.deal.add', deal('mark:1'));
    expect(one.portal.received.at(-1)?.incoming.url.search).toBe('');
    one.portal.access.expire('secret-token');
    const error = await errorOf(client.call('crm.deal.add', deal('mark:2')));
    expect(error).toBeInstanceOf(AuthorizationError);
    expect(error).toMatchObject({ apiCode: 'expired_token', mayHaveExecuted: false });
  });

  test('reads errors of both versions', async () => {
    await using one = await connected();
    expect(await errorOf(one.client.call('crm.no.such'))).toMatchObject({
      code: 'api',
      apiCode: 'ERROR_METHOD_NOT_FOUND',
      mayHaveExecuted: false,
    });
    expect(await errorOf(one.client.call('tasks.task.get', { id: 9 }, VERSION_3))).toMatchObject({
      code: 'api',
      apiCode: 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION',
    });
  });

  test.each([[null], [false], [''], [[]]])('gives the result %j as it is', async (result) => {
    await using one = await connected();
    one.portal.odd({ method: 'crm.deal.get' }, { kind: 'result', result, executed: false });
    expect(await one.client.call('crm.deal.get', { id: 1 })).toStrictEqual(result);
  });
});

describe('faults', () => {
  const FAULTS: readonly (readonly [string, Oddity])[] = [
    ['a cut before the execution', { kind: 'cut', at: 'before' }],
    ['a cut after the execution', { kind: 'cut', at: 'after' }],
    ['a cut in the answer', { kind: 'cut', at: 'body' }],
    ['silence', { kind: 'silence' }],
    ['an error 500 before', { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR' }],
    [
      'an error 500 after',
      { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR', executed: true },
    ],
    [
      'an unexpected answer',
      { kind: 'error', status: 500, code: 'ERROR_UNEXPECTED_ANSWER', executed: true },
    ],
    ['a page', { kind: 'body', body: htmlPage('Welcome') }],
    ['a page 502', { kind: 'body', status: 502, body: htmlPage('Bad Gateway') }],
    ['a page 503 after', { kind: 'body', status: 503, body: htmlPage('Service Unavailable') }],
    ['a page 504', { kind: 'body', status: 504, body: htmlPage('Gateway Time-out') }],
    ['a page 429 after', { kind: 'body', status: 429, body: htmlPage('Too Many Requests') }],
    ['a page 404 after', { kind: 'body', status: 404, body: htmlPage('Not Found') }],
    ['a huge page', { kind: 'body', status: 500, body: htmlPage('Error', 5_000_000) }],
    ['no result', { kind: 'envelope', change: () => ({ time: {} }) }],
    ['an array', { kind: 'envelope', change: () => [] }],
    ['null', { kind: 'envelope', change: () => null }],
    ['broken JSON', { kind: 'body', body: '{"result": ' }],
    ['nothing', { kind: 'body', body: '' }],
  ];

  test.each(FAULTS)('tells the truth about a write after %s', async (_, oddity) => {
    await using one = await connected({ timeout: 300_000 });
    one.portal.odd({ method: 'crm.deal.add' }, oddity);
    const error = await errorOf(one.client.call('crm.deal.add', deal('mark:1')));
    expect(error).toBeInstanceOf(OintError);
    const executed = one.portal.ledger.times('mark:1');
    const admitted = error instanceof OintError && error.mayHaveExecuted ? 1 : 0;
    expect(executed).toBeLessThanOrEqual(admitted);
  });

  test.each(FAULTS.slice(0, 6))('repeats a read after %s', async (_, oddity) => {
    await using one = await connected({ timeout: 300_000 });
    one.portal.odd({ method: 'user.current', times: 2 }, oddity);
    expect(await one.client.call('user.current', {}, READ)).toMatchObject({ ID: '1' });
  });

  test('is bounded by depth', async () => {
    await using one = await connected();
    one.portal.odd({}, { kind: 'body', body: deepNesting(200_000) });
    expect(await errorOf(one.client.call('user.current'))).toBeInstanceOf(OintError);
  });

  test('refuses a text that is no UTF-8', async () => {
    await using one = await connected();
    one.portal.odd({}, { kind: 'body', body: invalidUtf8() });
    expect(await errorOf(one.client.call('user.current'))).toBeInstanceOf(InvalidResponseError);
  });

  test('repeats a write that a limit refused', async () => {
    await using one = await connected();
    one.portal.odd(
      { method: 'crm.deal.add', times: 3 },
      { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' },
    );
    expect(await one.client.call('crm.deal.add', deal('mark:1'))).toBe(1);
    expect(one.portal.ledger.times('mark:1')).toBe(1);
  });

  test('says that something may have been executed, whatever attempt did it', async () => {
    await using one = await connected();
    one.portal.odd({ method: 'crm.deal.add', times: 1 }, { kind: 'cut', at: 'after' });
    one.portal.odd({ method: 'crm.deal.add' }, { kind: 'error', status: 400, code: 'ERROR_CORE' });
    // A caller who vouches that it may be repeated is told of the first attempt, too.
    const error = await errorOf(one.client.call('crm.deal.add', deal('mark:1'), READ));
    expect(error).toMatchObject({ mayHaveExecuted: true });
  });
});

describe('version 3', () => {
  test('executes a write once whose answer was lost', async () => {
    await using one = await connected();
    one.portal.odd({ method: 'tasks.task.add', times: 1 }, { kind: 'cut', at: 'body' });
    await errorOf(one.client.call('tasks.task.add', task('mark:1'), VERSION_3));
    expect(one.portal.ledger.times('mark:1')).toBe(1);
  });

  test('does not repeat a write while the first may still run', async () => {
    const clock = new ManualClock();
    await using one = await connected({ timeout: 10_000 }, {}, clock);
    // It is executed within the 60 s that a portal gives a request, but long after the client has stopped waiting.
    const until = passed(clock, 50_000);
    one.portal.odd(
      { method: 'tasks.task.add', times: 1 },
      { kind: 'silence', executes: 'late', until },
    );
    const sending = errorOf(one.client.call('tasks.task.add', task('mark:1'), VERSION_3));
    await expect.poll(() => one.portal.received.length).toBe(1);
    await clock.advance(70_000);
    await Promise.all([until, sending]);
    await expect.poll(() => one.portal.ledger.times('mark:1')).toBe(1);
  });

  test('does not repeat a write after a 5xx', async () => {
    await using one = await connected();
    one.portal.odd(
      { method: 'tasks.task.add' },
      { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR', executed: true },
    );
    const error = await errorOf(one.client.call('tasks.task.add', task('mark:1'), VERSION_3));
    expect(error).toMatchObject({ mayHaveExecuted: true });
    expect(one.portal.received).toHaveLength(1);
  });
});

describe('limits', () => {
  test('keeps to the leaky bucket', async () => {
    // A few requests of room: a millisecond by which the machine is late is a second here.
    const limits = { capacity: 30, rate: 2 };
    await using one = await connected({ limits }, { rate: { capacity: 50, rate: 2 } });
    const calls = Array.from({ length: 120 }, (_, index) =>
      one.client.call('crm.deal.add', deal(`mark:${index}`), { maxWait: Infinity }),
    );
    expect(new Set(await Promise.all(calls)).size).toBe(120);
    expect(one.portal.received.length).toBeLessThan(130);
  });

  test('outlasts a bucket that others fill', async () => {
    await using one = await connected({}, { rate: { capacity: 5, rate: 1 } });
    const calls = Array.from({ length: 20 }, (_, index) =>
      one.client.call('crm.deal.add', deal(`mark:${index}`), { maxWait: Infinity }),
    );
    await Promise.all(calls);
    expect([...one.portal.ledger.counts().values()]).toStrictEqual(
      Array.from({ length: 20 }, () => 1),
    );
  });

  test('waits for the execution time of a method', async () => {
    await using one = await connected(
      { limits: { capacity: 1e6, rate: 1e6, operating: 480 }, maxWait: Infinity },
      { operating: { seconds: 480, batch: 'batch' }, cost: () => 100 },
    );
    for (let index = 0; index < 8; index += 1) {
      await one.client.call('crm.deal.add', deal(`mark:${index}`));
    }
    expect(one.portal.ledger.entries).toHaveLength(8);
  });

  test('says that a limit was the cause, under a deadline too', async () => {
    await using one = await connected({ deadline: 500_000, maxWait: Infinity });
    one.portal.odd({}, { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' });
    expect(await errorOf(one.client.call('user.current'))).toBeInstanceOf(LimitError);
  });

  test('gives up after two minutes of refusals unless told otherwise', async () => {
    await using one = await connected();
    one.portal.odd({}, { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' });
    expect(await errorOf(one.client.call('user.current'))).toBeInstanceOf(LimitError);
    // 0.5 s, 1 s, … 30 s, 30 s: two minutes are about nine requests, 30 refusals were 13 minutes.
    expect(one.portal.received.length).toBeLessThan(20);
  });
});

describe('a portal that has moved', () => {
  test('is followed, twice in a row, with the body', async () => {
    await using one = await connected();
    await using second = await openPortal();
    await using third = await openPortal();
    one.portal.odd({}, { kind: 'moved', to: second.origin });
    second.odd({}, { kind: 'moved', to: third.origin });
    await one.client.call('crm.deal.add', deal('mark:1'));
    expect(third.ledger.times('mark:1')).toBe(1);
    await one.client.call('crm.deal.add', deal('mark:2'));
    expect(third.ledger.times('mark:2')).toBe(1);
    expect(one.portal.received).toHaveLength(1);
  });

  test('is not given up for a dead address', async () => {
    await using one = await connected();
    const off = one.portal.odd({}, { kind: 'moved', to: 'http://127.0.0.1:9' });
    await errorOf(one.client.call('crm.deal.add', deal('mark:1')));
    off();
    await one.client.call('crm.deal.add', deal('mark:2'));
    expect(one.portal.ledger.times('mark:2')).toBe(1);
  });

  test('is not given up for something that is no portal', async () => {
    await using one = await connected();
    await using other = await openPortal();
    other.odd({}, { kind: 'body', body: htmlPage('For sale'), executed: false });
    const off = one.portal.odd({}, { kind: 'moved', to: other.origin });
    await errorOf(one.client.call('crm.deal.add', deal('mark:1')));
    off();
    await one.client.call('crm.deal.add', deal('mark:2'));
    expect(one.portal.ledger.times('mark:2')).toBe(1);
  });
});

describe('options', () => {
  test.each([0, -1, Number.NaN])('refuses a deadline of %s', async (deadline) => {
    await using one = await connected();
    expect(await errorOf(one.client.call('user.current', {}, { deadline }))).toMatchObject({
      code: 'configuration',
    });
    expect(one.portal.received).toHaveLength(0);
  });

  test('encodes parameters when the call is made', async () => {
    await using one = await connected();
    const params = deal('mark:before');
    const call = one.client.call('crm.deal.add', params);
    params.fields.TITLE = 'mark:after';
    await call;
    expect(one.portal.ledger.times('mark:before')).toBe(1);
  });

  test.each([
    ['a lone surrogate', '\ud800'],
    ['bytes', Buffer.from('x')],
  ])('refuses %s before anything is sent', async (_, value) => {
    await using one = await connected();
    const call = async (): Promise<unknown> =>
      one.client.call('crm.deal.add', { fields: { TITLE: value } });
    expect(await errorOf(call())).toMatchObject({ code: 'configuration', mayHaveExecuted: false });
    expect(one.portal.received).toHaveLength(0);
  });
});

function rows(count: number): { ID: string }[] {
  return Array.from({ length: count }, (_, index) => ({ ID: String(index + 1) }));
}
