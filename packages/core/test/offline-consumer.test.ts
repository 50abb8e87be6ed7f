import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { startSandbox, type Sandbox } from '@oint/sandbox';
import { describe, expect, onTestFinished, test } from 'vitest';

import { offlineConsumer, type OfflineConsumerOptions } from '../src/events/index.ts';
import { command, createClient, type Client } from '../src/index.ts';
import type { DealEvents } from './deal-events.ts';

interface Queue {
  readonly sandbox: Sandbox;
  readonly client: Client;
  /** Adds so many deals, and gives their identifiers. */
  readonly add: (count: number, params?: object) => Promise<string[]>;
  /** What is left in the queue. */
  readonly left: () => Promise<{ PROCESS_ID: string; ERROR: string; EVENT_DATA: unknown }[]>;
}

/** A portal whose queue is told of new deals. */
async function openQueue(connector = ''): Promise<Queue> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const client = createClient({ url: sandbox.url, token: sandbox.token });
  const ofConnector = connector === '' ? {} : { auth_connector: connector };
  const binding = { event: 'ONCRMDEALADD', event_type: 'offline', ...ofConnector };
  await client.call('event.bind', binding);
  const add = async (count: number, params: object = {}): Promise<string[]> => {
    const commands = Array.from({ length: count }, () =>
      command<number>('crm.deal.add', { fields: { TITLE: 'Chairs' }, ...params }),
    );
    const outcomes = await client.batch(commands);
    return outcomes.map((outcome) => (outcome.status === 'done' ? String(outcome.result) : ''));
  };
  const left: Queue['left'] = () => client.call('event.offline.list', ofConnector);
  return { sandbox, client, add, left };
}

type Options = Partial<OfflineConsumerOptions<DealEvents>>;

/** Consumes what is there, and gives what was handled and what was told of errors. */
async function consume(client: Client, options: Options = {}, signal?: AbortSignal) {
  const seen: string[] = [];
  const errors: unknown[] = [];
  const consumer = offlineConsumer<DealEvents>(client, {
    untilEmpty: true,
    pause: 10,
    handle: ({ data }) => seen.push(data.FIELDS.ID),
    onError: (error, event) => errors.push([error, event?.name]),
    ...options,
  });
  await consumer.run(signal);
  return { seen, errors };
}

describe('a consumer', () => {
  test('handles all events in their order, and clears them', async () => {
    const { add, client, left } = await openQueue();
    const ids = await add(7);
    const { seen, errors } = await consume(client, { limit: 3 });
    expect([seen, errors, await left()]).toEqual([ids, [], []]);
  });

  test('clears nothing before it is handled', async () => {
    const { add, client, left } = await openQueue();
    await add(2);
    const during: number[] = [];
    await consume(client, { handle: async () => during.push((await left()).length) });
    expect(during).toEqual([2, 2]);
    expect(await left()).toEqual([]);
  });

  test('leaves what fails in the queue, marked, and goes on', async () => {
    const { add, client, left } = await openQueue();
    const [bad = '', ...good] = await add(4);
    const seen: string[] = [];
    const failure = new Error('no space');
    const { errors } = await consume(client, {
      handle: ({ data: { FIELDS } }) => {
        if (FIELDS.ID === bad) throw failure;
        seen.push(FIELDS.ID);
      },
    });
    expect([seen, errors]).toEqual([good, [[failure, 'ONCRMDEALADD']]]);
    const rest = await left();
    expect(rest).toMatchObject([{ ERROR: '1', EVENT_DATA: { FIELDS: { ID: bad } } }]);
    // Nobody gets it again unless they ask for it.
    expect(await consume(client)).toEqual({ seen: [], errors: [] });
  });

  test.each([
    [1, 1],
    [3, 3],
  ])('runs %i handlers at once', async (concurrency, most) => {
    const { add, client } = await openQueue();
    await add(9);
    let now = 0;
    const counts: number[] = [];
    await consume(client, {
      concurrency,
      handle: async () => {
        now += 1;
        counts.push(now);
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
        now -= 1;
      },
    });
    expect(Math.max(...counts)).toBe(most);
    expect(counts).toHaveLength(9);
  });

  test('reserves nothing while handlers have enough to do', async () => {
    const { add, client, left } = await openQueue();
    await add(6);
    const reserved: number[] = [];
    await consume(client, {
      limit: 2,
      handle: async () => {
        reserved.push((await left()).filter(({ PROCESS_ID: id }) => id !== '').length);
      },
    });
    expect(Math.max(...reserved)).toBe(2);
  });

  test('ends by its signal: what runs comes to its end, the rest comes again', async () => {
    const { add, client, left } = await openQueue();
    const ids = await add(5);
    const ending = new AbortController();
    const seen: string[] = [];
    const handle: Options['handle'] = ({ data }) => {
      if (seen.push(data.FIELDS.ID) === 2) ending.abort();
    };
    const { errors } = await consume(client, { handle }, ending.signal);
    expect([seen, errors]).toEqual([ids.slice(0, 2), []]);
    expect(await left()).toHaveLength(3);
    expect((await consume(client)).seen).toEqual(ids.slice(2));
  });

  test('waits for more, and is woken', async () => {
    const { add, client, left } = await openQueue();
    const seen: string[] = [];
    const ending = new AbortController();
    onTestFinished(() => ending.abort());
    const consumer = offlineConsumer<DealEvents>(client, {
      pause: 3_600_000,
      handle: ({ data }) => seen.push(data.FIELDS.ID),
      onError: (error) => {
        throw error;
      },
    });
    const running = consumer.run(ending.signal);
    const ids = await add(2);
    await expect
      .poll(() => {
        consumer.wake();
        return seen;
      })
      .toEqual(ids);
    await expect.poll(left).toEqual([]);
    ending.abort();
    await running;
  });

  test('reads the queue of its source, without what the source has done itself', async () => {
    const { add, client, left } = await openQueue('erp');
    const ids = await add(2);
    await add(1, { auth_connector: 'erp' });
    expect((await consume(client)).seen).toEqual([]);
    expect(await left()).toHaveLength(2);
    expect((await consume(client, { authConnector: 'erp' })).seen).toEqual(ids);
    expect(await left()).toEqual([]);
  });

  test('reads the events that it filters', async () => {
    const { add, client, left } = await openQueue();
    await client.call('event.bind', { event: 'ONCRMLEADADD', event_type: 'offline' });
    await client.call('crm.lead.add', { fields: { TITLE: 'One' } });
    const ids = await add(1);
    const filter = { '=EVENT_NAME': 'ONCRMDEALADD' };
    expect((await consume(client, { filter })).seen).toEqual(ids);
    expect(await left()).toHaveLength(1);
  });
});

describe('no event is lost', () => {
  test('when the answer that says what was reserved does not arrive', async () => {
    const { add, client, left, sandbox } = await openQueue();
    const ids = await add(3);
    sandbox.faults.add({
      method: 'event.offline.get',
      times: 1,
      fault: { kind: 'reset', when: 'after' },
    });
    const { seen, errors } = await consume(client);
    expect(seen).toEqual(ids);
    expect(errors.length).toBeLessThanOrEqual(1);
    expect(await left()).toEqual([]);
  });

  test('when clearing fails: they are handled again', async () => {
    const { add, client, left, sandbox } = await openQueue();
    const ids = await add(2);
    sandbox.faults.add({
      method: 'event.offline.clear',
      times: 1,
      fault: { kind: 'error', status: 400, code: 'ERROR_CORE' },
    });
    const { seen, errors } = await consume(client);
    expect([seen, errors.length]).toEqual([[...ids, ...ids], 1]);
    expect(await left()).toEqual([]);
  });

  test('when the process is killed in the middle', async () => {
    const { add, client, left, sandbox } = await openQueue();
    const ids = await add(20);
    const file = fileURLToPath(new URL('offline-child.ts', import.meta.url));
    const child = spawn(
      process.execPath,
      ['--conditions=@oint/source', file, sandbox.url, sandbox.token],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      // In the middle of the second reservation of five.
      if (printed.split('\n').length > 7) child.kill('SIGKILL');
    });
    const [, signal] = await once(child, 'close');
    const before = printed.trim().split('\n');
    const reserved = (await left()).filter(({ PROCESS_ID: id }) => id !== '');
    expect([signal, reserved.length]).toEqual(['SIGKILL', 5]);
    const { seen } = await consume(client);
    expect([...new Set([...before, ...seen])]).toEqual(ids);
    expect(before.filter((id) => seen.includes(id)).length).toBeGreaterThan(0);
    expect(await left()).toEqual([]);
  });

  test('nor taken from a consumer that lives', async () => {
    const { add, client, left } = await openQueue();
    const ids = await add(4);
    const held = new Set<string>();
    const holders: OfflineConsumerOptions['holders'] = {
      hold: async (processId) => void held.add(processId),
      isHeld: async (processId) => held.has(processId),
      release: async (processId) => void held.delete(processId),
    };
    const first: string[] = [];
    const second: string[] = [];
    await consume(client, {
      holders,
      limit: 2,
      handle: async ({ data }) => {
        if (first.push(data.FIELDS.ID) > 1) return;
        const other = await consume(client, { holders, limit: 2 });
        second.push(...other.seen);
      },
    });
    expect([...first, ...second].toSorted((a, b) => Number(a) - Number(b))).toEqual(ids);
    expect([first.length, second.length, held.size]).toEqual([2, 2, 0]);
    expect(await left()).toEqual([]);
  });
});
