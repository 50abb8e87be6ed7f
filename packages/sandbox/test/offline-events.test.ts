import { describe, expect, test } from 'vitest';

import { openReceiver } from './receiver.ts';
import { asApplication, at, failure, openSandbox, textAt } from './support.ts';

async function queued(params: object = {}) {
  const sandbox = await openSandbox();
  const app = asApplication(sandbox);
  for (const event of ['ONCRMDEALADD', 'ONCRMDEALUPDATE']) {
    await app.call('event.bind', { event, event_type: 'offline', ...params });
  }
  return { sandbox, app };
}

async function get(app: ReturnType<typeof asApplication>, params: object = {}) {
  return Object(await app.call('event.offline.get', params));
}

describe('offline events', () => {
  test('are given and deleted at once by default', async () => {
    const { app } = await queued();
    const id = await app.call('crm.deal.add', { fields: {} });
    expect(await get(app)).toEqual({
      process_id: null,
      events: [
        {
          ID: '1',
          TIMESTAMP_X: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
          EVENT_NAME: 'ONCRMDEALADD',
          EVENT_DATA: { FIELDS: { ID: String(id) } },
          EVENT_ADDITIONAL: false,
          MESSAGE_ID: expect.stringMatching(/./u),
        },
      ],
    });
    expect((await get(app)).events).toEqual([]);
  });

  test('are reserved, cleared in parts, marked, and given again to their process', async () => {
    const { app } = await queued();
    for (let count = 0; count < 4; count += 1) await app.call('crm.deal.add', { fields: {} });
    const { process_id: processId, events } = await get(app, { clear: 0, limit: 3 });
    expect(events).toHaveLength(3);
    expect((await get(app, { clear: 0 })).events).toHaveLength(1);
    const listed = await app.call('event.offline.list', { filter: { PROCESS_ID: processId } });
    expect(listed).toHaveLength(3);
    const [first, second] = events;
    await app.call('event.offline.clear', { process_id: processId, id: [first.ID] });
    await app.call('event.offline.error', {
      process_id: processId,
      message_id: [second.MESSAGE_ID],
    });
    const again = await get(app, { clear: 0, process_id: processId });
    expect([again.process_id, again.events.length]).toEqual([processId, 1]);
    expect((await get(app, { clear: 0, process_id: processId, error: 1 })).events).toHaveLength(2);
    expect(at(await app.call('event.offline.list', { filter: { ERROR: 1 } }), '0')).toMatchObject({
      ID: second.ID,
      PROCESS_ID: processId,
      ERROR: '1',
    });
    await app.call('event.offline.clear', { process_id: processId });
    expect(await app.call('event.offline.list')).toHaveLength(1);
  });

  test('of one thing the last alone waits, unless it is reserved', async () => {
    const { app } = await queued();
    const id = await app.call('crm.deal.add', { fields: {} });
    for (let count = 0; count < 3; count += 1) {
      await app.call('crm.deal.update', { id, fields: { COMMENTS: String(count) } });
    }
    expect((await get(app, { clear: 0 })).events).toHaveLength(2);
    await app.call('crm.deal.update', { id, fields: { COMMENTS: 'again' } });
    expect((await get(app)).events).toMatchObject([{ EVENT_NAME: 'ONCRMDEALUPDATE' }]);
  });

  test('of a source leave out its own changes, and wait apart', async () => {
    const { app } = await queued({ auth_connector: 'erp' });
    await app.call('crm.deal.add', { fields: {}, auth_connector: 'erp' });
    await app.call('crm.deal.add', { fields: {} });
    expect((await get(app)).events).toEqual([]);
    expect((await get(app, { auth_connector: 'erp' })).events).toHaveLength(1);
  });

  test('are told of by ONOFFLINEEVENT, not more often than it is asked for', async () => {
    const { sandbox, app } = await queued();
    const receiver = await openReceiver();
    await app.call('event.bind', {
      event: 'ONOFFLINEEVENT',
      handler: receiver.url,
      options: { minTimeout: 60 },
    });
    for (let count = 0; count < 3; count += 1) await app.call('crm.deal.add', { fields: {} });
    await sandbox.delivered();
    expect(receiver.received).toHaveLength(1);
    expect(receiver.received[0]).not.toHaveProperty('data');
    expect(textAt(receiver.received[0], 'auth.refresh_token')).not.toBe('');
  });

  test('are for administrators of applications', async () => {
    const { sandbox, app } = await queued();
    const other = asApplication(sandbox, sandbox.addToken({ userId: 2 }));
    for (const name of ['get', 'list', 'clear', 'error']) {
      const params = { process_id: 'x' };
      const method = `event.offline.${name}`;
      expect(await other.failure(method, params)).toEqual([403, 'ACCESS_DENIED']);
      expect(await failure(sandbox, method, params)).toEqual([403, 'WRONG_AUTH_TYPE']);
    }
    expect(await app.call('feature.get', { CODE: 'rest_offline_extended' })).toEqual({
      value: 'Y',
    });
    expect(await app.failure('feature.get')).toEqual([400, 'CODE_EMPTY']);
  });
});
