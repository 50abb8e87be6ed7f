/** Who must not be blocked is told how long he would wait: a list and a batch stop there. */
import { describe, expect, test } from 'vitest';

import { createClient } from '../src/index.ts';
import { failure } from './failure.ts';
import { startListPortal } from './list-portal.ts';
import { startServer } from './test-server.ts';

describe('a list and a batch that must not wait', () => {
  /** Takes three requests at once, and nothing more for a long time. */
  const limits = { capacity: 8, rate: 0.001 };

  test('a list fails with its place and the wait, and the rest comes later', async () => {
    const ids = Array.from({ length: 400 }, (_, index) => (index + 1) * 7);
    const server = await startListPortal({ ids });
    const client = createClient({ url: server.origin, token: 't', limits });
    const read: unknown[] = [];
    const list = client.list('crm.deal.list', {}, { id: 'ID', strategy: 'id', maxWait: 0 });
    const failed = await failure(
      (async () => {
        for await (const page of list.pages()) read.push(...page);
      })(),
    );
    expect(failed).toMatchObject({ code: 'limit', status: 0, mayHaveExecuted: false });
    expect(failed).toHaveProperty(
      'retryAfter',
      expect.toSatisfy((wait) => wait > 100_000),
    );
    expect(read.length).toBe(server.requests * 50);
    const rest = await createClient({ url: server.origin, token: 't', limits: 'none' })
      .list('crm.deal.list', {}, { id: 'ID', cursor: list.cursor })
      .toArray();
    expect([...read, ...rest]).toEqual(ids.map((id) => ({ ID: String(id) })));
  });

  test('what is read ahead waits no longer than the whole list may', async () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const server = await startListPortal({ ids });
    const client = createClient({ url: server.origin, token: 't', limits });
    const list = client.list('crm.deal.list', {}, { id: 'ID', maxWait: 0 });
    expect(await failure(list.toArray())).toMatchObject({ code: 'limit', status: 0 });
  });

  test('a batch gives what was executed beside what was not sent', async () => {
    const server = await startServer(({ text }) => {
      const { cmd }: { cmd: Record<string, string> } = JSON.parse(text);
      return { result: { result: cmd, result_error: [] } };
    });
    const client = createClient({ url: server.origin, token: 't', limits });
    const commands = Array.from({ length: 400 }, () => ({ method: 'crm.deal.add' }));
    const outcomes = await client.batch(commands, { maxWait: 0 });
    const sent = server.received.length * 50;
    expect(sent).toBeGreaterThan(0);
    expect(outcomes.slice(0, sent).every(({ status }) => status === 'done')).toBe(true);
    for (const outcome of outcomes.slice(sent)) {
      expect(outcome).toMatchObject({
        error: { code: 'limit', status: 0, mayHaveExecuted: false },
      });
    }
    expect(outcomes.length).toBeGreaterThan(sent);
  });

  test('a wait that is none is refused', async () => {
    const server = await startServer(() => ({ result: [] }));
    const client = createClient({ url: server.origin, token: 't' });
    expect(() => client.list('user.get', {}, { maxWait: -1 })).toThrow(/`maxWait`/u);
    expect((await failure(client.batch([{ method: 'a' }], { maxWait: -1 }))).code).toBe(
      'configuration',
    );
    expect(server.received).toHaveLength(0);
  });
});
