import type { ServerResponse } from 'node:http';

import { describe, expect, expectTypeOf, test } from 'vitest';

import {
  command,
  createClient,
  literal,
  type BatchOptions,
  type Client,
  type ClientOptions,
  type Command,
  type LiteralText,
} from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { fastClock } from './test-clock.ts';
import { sendJson, startServer, type TestServer } from './test-server.ts';

/** What a request is answered with: a batch's parts, or whatever else. */
type Answer =
  | ((response: ServerResponse) => unknown)
  | Readonly<Record<string, unknown>>
  | readonly unknown[];

const cut: Answer = (response) => void response.socket?.destroy();
const REFUSED = { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'no' };

/** A portal that gives these answers, one a request, the last again and again. */
async function portal(
  answers: readonly Answer[],
  options: Partial<ClientOptions> = {},
): Promise<{ client: Client; server: TestServer; sent: () => unknown[] }> {
  const server = await startServer((_request, response) => {
    const answer = answers[Math.min(server.received.length, answers.length) - 1];
    if (typeof answer === 'function') return answer(response);
    return { result: answer };
  });
  const client = createClient({
    url: `${server.origin}/rest/1/made0up1code/`,
    fetch: nodeFetch(),
    clock: fastClock(1000),
    timeout: 0,
    random: () => 0,
    metadata: (method) => (method.endsWith('.get') ? { access: 'read' } : undefined),
    ...options,
  });
  return { client, server, sent: () => server.received.map(({ json }) => json) };
}

const adds = (count: number): Command[] =>
  Array.from({ length: count }, (_, index) => command('x.add', { index }));

const company = { company: command('company.add') };
const linked = {
  ...company,
  deal: command('deal.add', { COMPANY_ID: '$result[company]' }),
};
const FAILED = { status: 'failed' };
const NOT_EXECUTED = { ...FAILED, error: { mayHaveExecuted: false } };
const DOUBTFUL = { ...FAILED, error: { mayHaveExecuted: true } };

describe('a command that refers to nothing', () => {
  const causes: [name: string, producer: Record<string, unknown>, reference?: string][] = [
    ['failed', { result: [], result_error: { company: { error: 'ERROR_CORE' } } }],
    ['was blocked', { result: [], result_error: { company: { error: 'OVERLOAD_LIMIT' } } }],
    ['is not told of', { result: [], result_error: [] }],
    ['has null as a result', { result: { company: null } }],
    ['has false as a result', { result: { company: false } }],
    ['has an empty text as a result', { result: { company: '' } }],
    ['has an empty list as a result', { result: { company: [] } }],
    ['lacks the field', { result: { company: { id: 1 } } }, '$result[company][ID]'],
    ['has null in the field', { result: { company: { ID: null } } }, '$result[company][ID]'],
    ['found no row', { result: { company: [] } }, 'no $result[company][0][ID]!'],
  ];

  test.each(causes)('whose command %s, is not executed', async (_name, producer, reference) => {
    const { client, sent } = await portal([producer]);
    const params = { fields: { COMPANY_ID: reference ?? '$result[company]' } };
    const outcomes = await client.batch({ ...company, deal: command('deal.add', params) });
    expect(sent()).toHaveLength(1);
    expect(JSON.stringify(sent())).not.toContain('deal.add');
    expect(outcomes.deal).toMatchObject({
      ...FAILED,
      error: { code: 'configuration', mayHaveExecuted: false },
    });
  });

  test.each(causes)(
    'whose command %s, is not taken for read',
    async (_name, producer, reference) => {
      const { client } = await portal([
        { ...producer, result: { ...Object(producer['result']), deal: 1 } },
      ]);
      const params = { COMPANY_ID: reference ?? '$result[company]' };
      const outcomes = await client.batch({ ...company, deal: command('deal.get', params) });
      expect(outcomes.deal).toMatchObject(FAILED);
    },
  );

  test('names what it lacks, and why', async () => {
    const { client } = await portal([
      { result: [], result_error: { company: { error: 'NO_RIGHTS' } } },
    ]);
    const { deal } = await client.batch(linked);
    expect(deal).toMatchObject({
      error: {
        message: expect.stringMatching(/^deal\.add: .*\$result\[company\], which failed/u),
        cause: { apiCode: 'NO_RIGHTS' },
      },
    });
  });

  test('stops a batch with halt', async () => {
    const { client, sent } = await portal([{ result: { company: null } }]);
    const outcomes = await client.batch({ ...linked, last: command('x.add') }, { halt: true });
    expect(sent()).toHaveLength(1);
    expect(outcomes.last).toEqual({ status: 'skipped' });
  });

  test('waits for a command that was refused', async () => {
    const { client, sent } = await portal([
      { result: [], result_error: { company: REFUSED } },
      { result: { company: 7 } },
      { result: { deal: 8 } },
    ]);
    const outcomes = await client.batch(linked);
    expect(outcomes.deal).toMatchObject({ status: 'done', result: 8 });
    expect(sent().at(-1)).toMatchObject({ cmd: { deal: 'deal.add?COMPANY_ID=7' } });
  });
});

describe('what is known comes back', () => {
  const parts = { result: { 0: 'a' }, result_error: { 1: REFUSED } };

  test('when the connection breaks in a repetition', async () => {
    const { client } = await portal([parts, cut]);
    expect(await client.batch(adds(2))).toMatchObject([
      { status: 'done', result: 'a' },
      { ...FAILED, error: { code: 'network', mayHaveExecuted: true } },
    ]);
  });

  test('when the deadline is too short for what a limit demands', async () => {
    const blocked = { result: { 0: 'a' }, result_error: { 1: { error: 'OPERATION_TIME_LIMIT' } } };
    const { client, sent } = await portal([blocked], { clock: fastClock(1) });
    expect(await client.batch(adds(2), { deadline: 30_000 })).toMatchObject([
      { status: 'done', result: 'a' },
      { ...FAILED, error: { code: 'limit', mayHaveExecuted: false } },
    ]);
    expect(sent()).toHaveLength(1);
  });

  test('when the caller aborts, what was not sent included', async () => {
    const abort = new AbortController();
    const { client, sent } = await portal([
      parts,
      () => {
        abort.abort();
      },
    ]);
    const outcomes = await client.batch(adds(120), { signal: abort.signal });
    expect(sent()).toHaveLength(2);
    expect(outcomes[0]).toMatchObject({ status: 'done' });
    expect(outcomes[1]).toMatchObject({
      ...FAILED,
      error: { code: 'aborted', mayHaveExecuted: true },
    });
    expect(outcomes[119]).toMatchObject({
      ...FAILED,
      error: { code: 'aborted', mayHaveExecuted: false },
    });
  });

  test('when the first request fails: the others go on', async () => {
    const { client } = await portal([cut, { result: { 50: 'late' } }]);
    const outcomes = await client.batch(adds(51));
    expect(outcomes[0]).toMatchObject(DOUBTFUL);
    expect(outcomes[50]).toMatchObject({ status: 'done', result: 'late' });
  });

  test('when nobody is let in: nothing more is sent', async () => {
    const { client, sent } = await portal([
      (response) => {
        sendJson(response, 401, { error: 'NO_AUTH_FOUND' });
      },
    ]);
    const outcomes = await client.batch(adds(120));
    expect(sent()).toHaveLength(1);
    expect(outcomes[119]).toMatchObject({
      ...FAILED,
      error: { code: 'authorization', mayHaveExecuted: false },
    });
  });

  test('when the credentials fail in the middle', async () => {
    let asked = 0;
    const { server } = await portal([{ result: { 0: 'a' } }]);
    const client = createClient({
      url: server.origin,
      fetch: nodeFetch(),
      credentials: {
        identity: 'someone',
        current() {
          asked += 1;
          if (asked > 2) throw new Error('the store is gone');
          return { kind: 'token', token: 'made0up3token' };
        },
      },
    });
    const outcomes = await client.batch(adds(120));
    expect(outcomes[0]).toMatchObject({ status: 'done' });
    expect(outcomes[119]).toMatchObject({
      ...FAILED,
      error: {
        code: 'configuration',
        mayHaveExecuted: false,
        cause: { message: 'the store is gone' },
      },
    });
  });

  test('when nothing is to be repeated', async () => {
    const { client, sent } = await portal([parts], { retry: false });
    expect(await client.batch(adds(2))).toMatchObject([
      { status: 'done' },
      { ...FAILED, error: { code: 'limit', attempts: 1, mayHaveExecuted: false } },
    ]);
    expect(sent()).toHaveLength(1);
  });

  test('a token that expired inside is renewed, once', async () => {
    const expired = { result: [], result_error: [{ error: 'expired_token' }] };
    const { client, sent } = await portal([expired, { result: ['done'] }]);
    expect(await client.batch(adds(1))).toMatchObject([{ result: 'done' }]);
    const other = await portal([expired]);
    expect(await other.client.batch(adds(1))).toMatchObject([{ error: { code: 'authorization' } }]);
    expect([sent(), other.sent()].map(({ length }) => length)).toEqual([2, 2]);
  });
});

describe('an odd answer', () => {
  const error = { error: 'ERROR_CORE', error_description: 'no' };
  const cases: [name: string, answer: unknown, options: BatchOptions, want: unknown[]][] = [
    ['null', null, {}, [DOUBTFUL, DOUBTFUL]],
    ['a list', [1, 2], {}, [DOUBTFUL, DOUBTFUL]],
    ['results as a list', { result: ['a', 'b'] }, {}, [{ result: 'a' }, { result: 'b' }]],
    [
      'errors as a list',
      { result: [], result_error: [error, error] },
      {},
      [NOT_EXECUTED, NOT_EXECUTED],
    ],
    [
      'an error that is null',
      { result: { 0: 'a' }, result_error: { 0: null, 1: null } },
      {},
      [{ result: 'a' }, DOUBTFUL],
    ],
    [
      'an error that is text',
      { result: [], result_error: ['NO', 'NO'] },
      {},
      [{ error: { apiCode: 'NO' } }, NOT_EXECUTED],
    ],
    [
      'an error without a code',
      { result: [], result_error: [{}, { error: '', x: 1 }] },
      {},
      [DOUBTFUL, DOUBTFUL],
    ],
    [
      'an error of which only the text says what it is, as classic methods have it',
      { result: [], result_error: [{ error: '', error_description: 'Not found' }, 'NO'] },
      {},
      [NOT_EXECUTED, NOT_EXECUTED],
    ],
    [
      'both result and error',
      { result: { 0: 5, 1: null }, result_error: [error, error] },
      {},
      [DOUBTFUL, NOT_EXECUTED],
    ],
    [
      'both result and refusal',
      { result: ['a', 5], result_error: { 1: REFUSED } },
      {},
      [{ result: 'a' }, DOUBTFUL],
    ],
    [
      'a stumble inside',
      {
        result: [],
        result_error: [{ error: 'INTERNAL_SERVER_ERROR' }, { error: 'error_unexpected_answer' }],
      },
      {},
      [DOUBTFUL, DOUBTFUL],
    ],
    [
      'numbers as text',
      { result: [[], []], result_total: ['70', '0'], result_next: ['50'] },
      {},
      [
        { total: 70, next: 50 },
        { total: 0, next: undefined },
      ],
    ],
    [
      'numbers that are none',
      { result: [1, 2], result_total: [null, ''], result_next: [false, []] },
      {},
      [{ total: undefined, next: undefined }, { status: 'done' }],
    ],
    [
      'keys that nobody asked for',
      { result: { 0: 'a', 1: 'b', 2: 'c', x: 'd' }, more: 1 },
      {},
      [{ result: 'a' }, { result: 'b' }],
    ],
    [
      'with halt, an error and nothing behind it',
      { result: [], result_error: [error] },
      { halt: true },
      [NOT_EXECUTED, { status: 'skipped' }],
    ],
    [
      'with halt, nothing at all',
      { result: [], result_error: [] },
      { halt: true },
      [DOUBTFUL, DOUBTFUL],
    ],
    [
      'with halt, a result without what came before',
      { result: { 1: 'b' } },
      { halt: true },
      [DOUBTFUL, { result: 'b' }],
    ],
    [
      'with halt, a result behind the error',
      { result: { 1: 'b' }, result_error: { 0: error } },
      { halt: true },
      [NOT_EXECUTED, { result: 'b' }],
    ],
  ];

  test.each(cases)('%s', async (_name, answer, options, want) => {
    const { client, sent } = await portal([
      (response) => {
        sendJson(response, 200, { result: answer });
      },
    ]);
    expect(await client.batch(adds(2), options)).toMatchObject(want);
    expect(sent()).toHaveLength(1);
  });
});

describe('text', () => {
  test('that names no command is sent as it is', async () => {
    const { client, sent } = await portal([{ result: [1] }]);
    await client.batch([command('x.add', { text: 'costs $result[nothing][here]' })]);
    expect(sent()).toMatchObject([
      { cmd: { 0: `x.add?text=${encodeURIComponent('costs $result[nothing][here]')}` } },
    ]);
  });

  test('that is literal is sent as it is, under names that it does not mention', async () => {
    const { client, sent } = await portal([{ result: { c1_a: 1, c1_b: 2 } }]);
    const outcomes = await client.batch({
      a: command('a.get'),
      b: command('b.get', { text: literal('$result[a]'), id: '$result[a]' }),
    });
    const b = `b.get?text=${encodeURIComponent('$result[a]')}&id=${encodeURIComponent('$result[c1_a]')}`;
    expect(sent()).toMatchObject([{ cmd: { c1_a: 'a.get', c1_b: b } }]);
    expect(outcomes).toMatchObject({ a: { result: 1 }, b: { result: 2 } });
  });

  test('out of a result is no reference', async () => {
    const { client, sent } = await portal([{ result: { a: '$result[c]' } }, { result: {} }]);
    await client.batch({
      a: command('a.add'),
      c: command('c.get'),
      b: command('b.add', { text: '$result[a]' }),
    });
    expect(sent()[1]).toMatchObject({
      cmd: { b: `b.add?text=${encodeURIComponent('$result[c]')}` },
    });
  });

  test('that is literal is a text in calls and in batches of version 3', async () => {
    const { client, sent } = await portal([[1]]);
    const text = literal('$result[0]');
    await client.call('x.add', { text });
    await client.batch([command('x.add', { text })], { version: 3 });
    expect(sent()).toEqual([
      { text: '$result[0]' },
      [{ method: 'x.add', query: { text: '$result[0]' } }],
    ]);
    expectTypeOf(text).toEqualTypeOf<LiteralText>();
  });
});

test('a literal stands for a value of a method that a table knows', async () => {
  interface Shop {
    'order.add': { params: { title: string }; result: number; errors: never };
  }
  const { server } = await portal([{ result: { c1_0: 1 } }]);
  const shop = createClient<Shop>({
    url: `${server.origin}/rest/1/made0up1code/`,
    fetch: nodeFetch(),
  });
  const [outcome] = await shop.batch([
    { method: 'order.add', params: { title: literal('$result[0]') } },
  ]);
  expect(outcome).toMatchObject({ status: 'done', result: 1 });
});

/** An error of version 3. */
const failing =
  (status: number, code: string): Answer =>
  (response) => {
    sendJson(response, status, { error: { code, message: 'no' } });
  };

describe('a batch of version 3', () => {
  const VERSION_3 = { version: 3 } as const;
  test('whose answer is an error may have executed what stood before', async () => {
    const { client, sent } = await portal([
      failing(400, 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION'),
    ]);
    expect(await client.batch(adds(2), VERSION_3)).toMatchObject([DOUBTFUL, DOUBTFUL]);
    expect(await client.batch(adds(1), VERSION_3)).toMatchObject([NOT_EXECUTED]);
    expect(sent()).toHaveLength(2);
  });

  test('is not repeated when the execution time of a method is used up, but when there were too many requests', async () => {
    const { client, sent } = await portal([
      failing(503, 'QUERY_LIMIT_EXCEEDED'),
      failing(429, 'OPERATION_TIME_LIMIT'),
    ]);
    expect(await client.batch(adds(2), VERSION_3)).toMatchObject([DOUBTFUL, DOUBTFUL]);
    expect(sent()).toHaveLength(2);
  });

  test.each([
    ['fewer results', [{ item: 1 }]],
    ['more results', [1, 2, 3]],
    ['null', null],
    ['no list', { items: [] }],
  ])('that answers with %s says nothing of any command', async (_name, answer) => {
    const { client } = await portal([
      (response) => {
        sendJson(response, 200, { result: answer });
      },
    ]);
    expect(await client.batch(adds(2), VERSION_3)).toMatchObject([DOUBTFUL, DOUBTFUL]);
  });

  test('sends commands when what they refer to is known', async () => {
    const { client, sent } = await portal([
      (response) => {
        sendJson(response, 200, { result: [{ item: { id: 7 } }] });
      },
    ]);
    await client.batch(
      [command('t.add'), command('t.update', { id: '$result[0][item][id]' })],
      VERSION_3,
    );
    expect(sent()[1]).toEqual([{ method: 't.update', query: { id: 7 } }]);
  });
});

describe('before anything is sent, it refuses', () => {
  const method = 'x.add';
  test.each<[string, unknown, RegExp]>([
    ['a misspelt key', [{ method, parms: {} }], /0 has a key `parms`.*did you mean `params`/u],
    ['another one', { a: { method, acess: 'read' } }, /a has a key `acess`.*`access`/u],
    ['what belongs in the parameters', [{ method, id: 1 }], /belongs in `params`/u],
    ['no method', [{ methd: 'x' }], /must be an object with a `method`/u],
    ['no command', [null], /must be an object/u],
    ['nothing', [{ method }, undefined], /command 1 must be an object/u],
    ['parameters that are text', [{ method, params: 'id=1' }], /`params` of the command 0/u],
    ['another access', [{ method, access: 'reed' }], /'read' or 'write'/u],
  ])('%s', async (_name, commands, message) => {
    const { client, sent } = await portal([{ result: [] }]);
    // What the compiler refuses, JavaScript may do.
    await expect(
      Reflect.apply(Reflect.get(client, 'batch'), client, [commands]),
    ).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringMatching(message),
    });
    expect(sent()).toEqual([]);
  });

  test.each([0, -1, Number.NaN])('%d requests at once', async (concurrency) => {
    const { client, sent } = await portal([{ result: [] }]);
    await expect(client.batch(adds(1), { concurrency })).rejects.toThrow(/`concurrency`/u);
    expect(sent()).toEqual([]);
  });
});
