import { command, NetworkError, type Command, type Outcome } from '@oint/core';
import { describe, expect, test } from 'vitest';

import type { Oddity, Portal } from '../portal/index.ts';
import { connected, errorOf } from './second-portal.ts';

const VERSION_3 = { version: 3 } as const;
const REFUSED: Oddity = { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' };
const COMMAND = { method: 'crm.deal.add', inBatch: true } as const;

const deal = (index: number | string): Command =>
  command('crm.deal.add', { fields: { TITLE: `mark:${index}` } });
const deals = (count: number): Command[] =>
  Array.from({ length: count }, (_, index) => deal(index));

/** Outcomes that say less than what happened, or more, and commands that were executed twice. */
function lies(portal: Portal, outcomes: readonly Outcome[]): unknown[] {
  return outcomes.flatMap((outcome, index) => {
    const times = portal.ledger.times(`mark:${index}`);
    const isDone = outcome.status === 'done';
    const mayHave = isDone || (outcome.status === 'failed' && outcome.error.mayHaveExecuted);
    const isTrue = times <= 1 && (times === 0 || mayHave) && (!isDone || times === 1);
    return isTrue ? [] : [{ index, status: outcome.status, mayHave, times }];
  });
}

/** The request of this number has the oddity; all outcomes come, and none lies. */
async function liesAfter(oddity: Oddity, from: number, halt = false): Promise<unknown> {
  await using one = await connected();
  one.portal.odd({ method: 'batch', from, times: 1 }, oddity);
  const outcomes = await one.client.batch(deals(120), { halt });
  return outcomes.length === 120 ? lies(one.portal, outcomes) : outcomes;
}

/** Nothing is said of the third and fourth command, which were executed. */
async function outcomesWithGaps(halt: boolean): Promise<unknown> {
  await using one = await connected();
  one.portal.odd({ ...COMMAND, from: 3, times: 2 }, { kind: 'missing' });
  const outcomes = await one.client.batch(deals(10), { halt });
  return { third: outcomes[2], lies: lies(one.portal, outcomes) };
}

/** As text: a portal that fills a result in keeps its type, one that is told it reads a query. */
function companiesOfDeals({ store }: Portal): string[] {
  return store.rows('crm.deal').map((row) => String(row['COMPANY_ID']));
}

const tasks = (count: number): Command[] =>
  Array.from({ length: count }, (_, index) =>
    command('tasks.task.add', { fields: { title: `mark:${index}` } }),
  );

describe('ordinary batches', () => {
  test('gives an outcome for each command, 50 in a request', async () => {
    await using one = await connected();
    const outcomes = await one.client.batch(deals(120));
    expect(outcomes.map(({ status }) => status)).toStrictEqual(
      Array.from({ length: 120 }, () => 'done'),
    );
    expect(one.portal.received).toHaveLength(3);
    expect(lies(one.portal, outcomes)).toStrictEqual([]);
  });

  test('fills in results of commands before', async () => {
    await using one = await connected();
    await one.client.batch({
      company: command('crm.company.add', { fields: { TITLE: 'mark:company' } }),
      deal: command('crm.deal.add', { fields: { COMPANY_ID: '$result[company]' } }),
    });
    expect(companiesOfDeals(one.portal)).toStrictEqual(['1']);
  });

  test('tells errors from results, and stops at the first with halt', async () => {
    await using one = await connected();
    const commands = { first: deal('a'), wrong: command('no.such'), last: deal('b') };
    const all = await one.client.batch(commands);
    expect([all.first.status, all.wrong.status, all.last.status]).toStrictEqual([
      'done',
      'failed',
      'done',
    ]);
    const halted = await one.client.batch(commands, { halt: true });
    expect(halted.last.status).toBe('skipped');
    expect(one.portal.ledger.times('mark:b')).toBe(1);
  });

  test.each([[null], [false], [''], [[]]])('gives a result %j as it is', async (result) => {
    await using one = await connected();
    one.portal.odd({ ...COMMAND, from: 2, times: 1 }, { kind: 'result', result });
    const outcomes = await one.client.batch(deals(3));
    expect(outcomes[1]).toMatchObject({ status: 'done', result });
  });

  test('reads what a list says of its pages', async () => {
    await using one = await connected();
    const rows = Array.from({ length: 70 }, (_, index) => ({ ID: String(index + 1) }));
    one.portal.store.seed('crm.contact', rows);
    const [page] = await one.client.batch([command('crm.contact.list')]);
    expect(page).toMatchObject({ status: 'done', total: 70, next: 50 });
  });
});

describe('refusals inside a batch', () => {
  test('are repeated until nothing is refused, each executed once', async () => {
    await using one = await connected();
    one.portal.odd({ ...COMMAND, from: 11, times: 25 }, REFUSED);
    one.portal.odd(
      { ...COMMAND, times: 5 },
      { ...REFUSED, status: 429, code: 'OPERATION_TIME_LIMIT' },
    );
    const outcomes = await one.client.batch(deals(70));
    expect(outcomes.every(({ status }) => status === 'done')).toBe(true);
    expect(lies(one.portal, outcomes)).toStrictEqual([]);
  });

  test('do not lose what is known when the repetition breaks', async () => {
    await using one = await connected();
    one.portal.odd({ ...COMMAND, from: 50, times: 1 }, REFUSED);
    one.portal.odd({ method: 'batch', from: 2 }, { kind: 'cut', at: 'before' });
    const outcomes = await one.client.batch(deals(50));
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(49);
    expect(lies(one.portal, outcomes)).toStrictEqual([]);
  });

  test('do not lose what is known under a deadline', async () => {
    await using one = await connected({ deadline: 600_000 });
    one.portal.odd({ ...COMMAND, from: 50 }, REFUSED);
    one.portal.odd({ method: 'batch', from: 2 }, { kind: 'silence', executes: 'never' });
    const outcomes = await one.client.batch(deals(50));
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(49);
    expect(lies(one.portal, outcomes)).toStrictEqual([]);
  });

  test('never let a dependant run with nothing', async () => {
    await using one = await connected();
    one.portal.odd({ method: 'crm.company.add', inBatch: true, times: 1 }, REFUSED);
    const { deal: outcome } = await one.client.batch({
      company: command('crm.company.add', { fields: { TITLE: 'mark:company' } }),
      deal: command('crm.deal.add', {
        fields: { TITLE: 'mark:deal', COMPANY_ID: '$result[company]' },
      }),
    });
    expect(companiesOfDeals(one.portal)).toStrictEqual(outcome.status === 'done' ? ['1'] : []);
  });
});

describe('odd answers of a batch', () => {
  type Odd = readonly (readonly [string, Oddity])[];
  const BROKEN: Odd = [
    ['a cut before', { kind: 'cut', at: 'before' }],
    ['a cut within', { kind: 'cut', at: 'within' }],
    ['a cut after', { kind: 'cut', at: 'after' }],
    ['half an answer', { kind: 'cut', at: 'body' }],
    [
      'an error 500 after',
      { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR', executed: true },
    ],
  ];
  const EMPTY: Odd = [
    ['null', { kind: 'result', result: null }],
    ['false', { kind: 'result', result: false }],
    ['an empty text', { kind: 'result', result: '' }],
    ['an empty list', { kind: 'result', result: [] }],
    ['nothing inside', { kind: 'result', result: { result: null, result_error: null } }],
    ['empty lists inside', { kind: 'result', result: { result: [], result_error: [] } }],
  ];

  test.each(BROKEN)('%s, of the first request', async (_, oddity) => {
    expect(await liesAfter(oddity, 1)).toStrictEqual([]);
  });

  test.each(EMPTY)('%s, of the first request', async (_, oddity) => {
    expect(await liesAfter(oddity, 1)).toStrictEqual([]);
  });

  test.each([...BROKEN, ...EMPTY])('%s, of a later request', async (_, oddity) => {
    expect(await liesAfter(oddity, 2)).toStrictEqual([]);
  });

  test.each(BROKEN)('%s, with halt', async (_, oddity) => {
    expect(await liesAfter(oddity, 2, true)).toStrictEqual([]);
  });

  test.each(EMPTY)('%s, with halt: nothing is skipped that ran', async (_, oddity) => {
    expect(await liesAfter(oddity, 2, true)).toStrictEqual([]);
  });

  const DOUBT = { third: { status: 'failed', error: { mayHaveExecuted: true } }, lies: [] };

  test('doubts a command of which nothing is said', async () => {
    expect(await outcomesWithGaps(false)).toMatchObject(DOUBT);
  });

  test('doubts it with halt, too', async () => {
    expect(await outcomesWithGaps(true)).toMatchObject(DOUBT);
  });

  test('an INTERNAL_SERVER_ERROR inside may have executed', async () => {
    await using one = await connected();
    one.portal.odd(
      { ...COMMAND, from: 3, times: 1 },
      { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR', executed: true },
    );
    const outcomes = await one.client.batch(deals(10));
    expect(outcomes[2]).toMatchObject({ status: 'failed', error: { mayHaveExecuted: true } });
    expect(lies(one.portal, outcomes)).toStrictEqual([]);
  });
});

describe('what callers write', () => {
  test('sends text that names no command as text', async () => {
    await using one = await connected();
    const TITLE = 'costs $result[nothing][here]';
    const outcomes = await one.client.batch({
      only: command('crm.deal.add', { fields: { TITLE } }),
    });
    expect(outcomes.only.status).toBe('done');
    expect(one.portal.store.rows('crm.deal')).toMatchObject([{ TITLE }]);
  });

  test('refuses keys of a command that it does not know', async () => {
    await using one = await connected();
    const misspelt = { method: 'crm.deal.add', parms: { fields: {} } };
    const batch = async (): Promise<unknown> => one.client.batch([misspelt]);
    expect(await errorOf(batch())).toMatchObject({ code: 'configuration' });
    expect(one.portal.received).toHaveLength(0);
  });

  test('does not see later changes of the commands', async () => {
    await using one = await connected();
    const commands = deals(120);
    const batch = one.client.batch(commands);
    commands.length = 0;
    expect(await batch).toHaveLength(120);
  });
});

describe('batches of version 3', () => {
  test('are an array at the root', async () => {
    await using one = await connected();
    const outcomes = await one.client.batch(tasks(3), VERSION_3);
    expect(outcomes).toMatchObject([{ status: 'done' }, { status: 'done' }, { status: 'done' }]);
    expect(lies(one.portal, outcomes)).toStrictEqual([]);
  });

  test('carry the token in a header', async () => {
    await using one = await connected({}, { tokens: ['secret-token'] });
    const client = one.connect({ url: one.portal.origin, token: 'secret-token' });
    const outcomes = await client.batch(tasks(3), VERSION_3);
    expect(lies(one.portal, outcomes)).toStrictEqual([]);
    expect(outcomes[0]).toMatchObject({ status: 'done' });
    expect(one.portal.received.at(-1)?.incoming.body.toString()).not.toContain('secret-token');
  });

  test.each<Oddity>([
    { kind: 'cut', at: 'within' },
    { kind: 'cut', at: 'after' },
    { kind: 'cut', at: 'body' },
    { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR', executed: true },
  ])('are never repeated blindly: %j', async (oddity) => {
    await using one = await connected();
    one.portal.odd({ method: 'batch', times: 1 }, oddity);
    const outcomes = await one.client.batch(tasks(4), VERSION_3);
    expect(lies(one.portal, outcomes)).toStrictEqual([]);
    expect(one.portal.received).toHaveLength(1);
  });

  test('are an outcome where nothing listens', async () => {
    await using one = await connected({ retry: false });
    await one.portal[Symbol.asyncDispose]();
    const outcomes = await one.client.batch(tasks(2), VERSION_3);
    expect(outcomes[1]).toMatchObject({
      status: 'failed',
      error: { code: 'network', mayHaveExecuted: false },
    });
    expect(outcomes[1]?.status === 'failed' && outcomes[1].error).toBeInstanceOf(NetworkError);
  });
});
