import { startSandbox, type Sandbox, type SandboxOptions } from '@oint/sandbox';
import { afterEach, describe, expect, test } from 'vitest';

import { command, createClient, type Client, type ListOptions } from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { fastClock } from './test-clock.ts';

const sandboxes: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(sandboxes.splice(0).map((sandbox) => sandbox.close()));
});

async function open(options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; client: Client }> {
  const sandbox = await startSandbox(options);
  sandboxes.push(sandbox);
  return { sandbox, client: createClient({ url: sandbox.webhookUrl, fetch: nodeFetch() }) };
}

const TASKS = 120;

/** A portal with tasks, written in batches of version 3. */
async function withTasks(): Promise<{ sandbox: Sandbox; client: Client }> {
  const opened = await open();
  const commands = Array.from({ length: TASKS }, (_, index) =>
    command('tasks.task.add', {
      fields: { title: `Task ${index}`, creatorId: 1, responsibleId: 1 },
    }),
  );
  const outcomes = await opened.client.batch(commands, { version: 3 });
  expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(TASKS);
  return opened;
}

describe('version 3 against the portal', () => {
  const strategies: [name: string, options: ListOptions<'id'>][] = [
    ['pages', { strategy: 'pages' }],
    ['id', { strategy: 'id', id: 'id' }],
    ['chain', { strategy: 'chain', id: 'id' }],
  ];

  test.each(strategies)('a list by %s has each row once', async (_name, options) => {
    const { client } = await withTasks();
    const list = client.list<{ id: number; title: string }>(
      'tasks.task.list',
      { select: ['id', 'title'], filter: [['id', '<', 1e6]] },
      { ...options, version: 3 },
    );
    const titles = (await list.toArray()).map(({ title }) => title);
    expect(titles).toEqual(Array.from({ length: TASKS }, (_, index) => `Task ${index}`));
  });

  test('a group of conditions alone filters a list by its ids', async () => {
    const { client } = await withTasks();
    const conditions = [
      ['id', '=', 7],
      ['id', '>', 118],
    ];
    const rows = await client
      .list<{ id: number }>(
        'tasks.task.list',
        { filter: { logic: 'or', conditions } },
        { id: 'id', version: 3 },
      )
      .toArray();
    expect(rows).toEqual([{ id: 7 }, { id: 119 }, { id: 120 }]);
  });

  test('metadata tell how the list of each version is read', async () => {
    const { sandbox } = await withTasks();
    const client = createClient({
      url: sandbox.webhookUrl,
      fetch: nodeFetch(),
      metadata: () => ({
        list: { rows: ['tasks'], id: 'ID' },
        version3: { access: 'read', list: { rows: ['items'], id: 'id' } },
      }),
    });
    const list = client.list('tasks.task.list', {}, { version: 3 });
    expect(await list.toArray()).toHaveLength(TASKS);
    expect(list.cursor).toEqual({ after: TASKS });
  });

  test('a write whose answer was lost is repeated, and executed once', async () => {
    const { sandbox } = await open();
    const clock = fastClock(1000);
    const client = createClient({ url: sandbox.webhookUrl, fetch: nodeFetch(), clock, timeout: 0 });
    sandbox.faults.add({ fault: { kind: 'reset', when: 'after' }, times: 1 });
    const fields = { title: 'Once', creatorId: 1, responsibleId: 1 };
    await client.call('tasks.task.add', { fields }, { version: 3 });
    const tasks = await client.call<{ items: unknown[] }>('tasks.task.list', {}, { version: 3 });
    expect(tasks.items).toHaveLength(1);
    expect(sandbox.requests.filter(({ method }) => method === 'tasks.task.add')).toHaveLength(2);
  });
});

describe('version 2 against the portal', () => {
  test('a list by chains over people', async () => {
    const { client } = await open({ seed: { userCount: 3000 } });
    const people = await client
      .list<{ ID: string }>('user.get', {}, { id: 'ID', order: { sort: 'ID', order: 'ASC' } })
      .toArray();
    expect(people.map(({ ID }) => Number(ID))).toEqual(
      Array.from({ length: 3000 }, (_, index) => index + 1),
    );
  });

  test('a burst stays below the portal’s limit', async () => {
    const { sandbox } = await open({ limits: 'cloud' });
    const client = createClient({
      url: sandbox.webhookUrl,
      fetch: nodeFetch(),
      limits: 'cloud',
    });
    await Promise.all(Array.from({ length: 45 }, () => client.call('profile')));
    expect(sandbox.requests.every(({ status }) => status === 200)).toBe(true);
  });

  test('a token that has expired is an authorization error', async () => {
    const { sandbox } = await open();
    const token = sandbox.addToken({ lifetime: 0 });
    const client = createClient({ url: sandbox.url, token });
    await expect(client.call('profile')).rejects.toMatchObject({
      code: 'authorization',
      apiCode: 'expired_token',
    });
  });
});

describe('lists of version 2 against the portal', () => {
  test('a chat’s history, page behind page, has each message once', async () => {
    const { client } = await open();
    const chat = await client.call<number>('im.chat.add', { TITLE: 'Plans', USERS: [2] });
    const texts = Array.from({ length: 120 }, (_, index) => `Message ${index}`);
    const dialog = { DIALOG_ID: `chat${chat}` };
    await client.batch(texts.map((MESSAGE) => command('im.message.add', { ...dialog, MESSAGE })));
    const options = { paging: 'last', maxSize: 50, id: 'id', rows: ['messages'] } as const;
    const list = client.list<{ id: number; text: string }>(
      'im.dialog.messages.get',
      dialog,
      options,
    );
    const read = (await list.toArray()).map(({ text }) => text);
    expect(read.filter((text) => texts.includes(text))).toEqual(texts.toReversed());
  });
});
