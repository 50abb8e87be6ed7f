import { describe, expect, test } from 'vitest';

import { manualClock } from '../src/index.ts';
import { openReceiver } from './receiver.ts';
import { asApplication, at, failure, openSandbox, result, textAt } from './support.ts';

async function subscribed(event: string, params: object = {}) {
  const sandbox = await openSandbox();
  const receiver = await openReceiver();
  const app = asApplication(sandbox);
  await app.call('event.bind', { event, handler: receiver.url, ...params });
  return { sandbox, receiver, app };
}

describe('event.bind', () => {
  test('has events sent as the documentation shows them', async () => {
    const { sandbox, receiver, app } = await subscribed('onCrmDealAdd');
    const id = await app.call('crm.deal.add', { fields: { TITLE: 'Chairs' } });
    await sandbox.delivered();
    expect(receiver.received).toEqual([
      {
        event: 'ONCRMDEALADD',
        event_handler_id: '1',
        data: { FIELDS: { ID: String(id) } },
        ts: expect.stringMatching(/^\d{10}$/u),
        auth: {
          access_token: expect.stringMatching(/^\w+$/u),
          expires_in: '3600',
          scope: expect.stringContaining('crm'),
          domain: new URL(sandbox.url).host,
          server_endpoint: `${sandbox.url}/rest/`,
          status: 'L',
          client_endpoint: `${sandbox.url}/rest/`,
          member_id: sandbox.memberId,
          application_token: sandbox.installation.applicationToken,
        },
      },
    ]);
    const token = textAt(receiver.received[0], 'auth.access_token');
    expect(await asApplication(sandbox, token).call('profile')).toMatchObject({ ID: '1' });
    expect(sandbox.deliveries).toEqual([{ event: 'ONCRMDEALADD', url: receiver.url, status: 200 }]);
  });

  test.each([
    ['crm.lead', 'LEAD'],
    ['crm.contact', 'CONTACT'],
    ['crm.company', 'COMPANY'],
    ['crm.deal', 'DEAL'],
  ])('%s: all three changes are told', async (prefix, name) => {
    const sandbox = await openSandbox();
    const receiver = await openReceiver();
    const app = asApplication(sandbox);
    for (const kind of ['ADD', 'UPDATE', 'DELETE']) {
      await app.call('event.bind', { event: `ONCRM${name}${kind}`, handler: receiver.url });
    }
    const id = await app.call(`${prefix}.add`, { fields: { TITLE: 'One', NAME: 'One' } });
    await sandbox.delivered();
    await app.call(`${prefix}.update`, { id, fields: { COMMENTS: 'x' } });
    await sandbox.delivered();
    await app.call(`${prefix}.delete`, { id });
    await sandbox.delivered();
    expect(receiver.received.map((body) => [body['event'], at(body, 'data.FIELDS.ID')])).toEqual(
      ['ADD', 'UPDATE', 'DELETE'].map((kind) => [`ONCRM${name}${kind}`, String(id)]),
    );
  });

  test('tells of deals that are made as items, and of items of smart processes', async () => {
    const { sandbox, receiver, app } = await subscribed('ONCRMDEALADD');
    await app.call('crm.item.add', { entityTypeId: 2, fields: { title: 'Chairs' } });
    const { type } = Object(
      await app.call('crm.type.add', { fields: { title: 'Boats', entityTypeId: 1220 } }),
    );
    expect(type.entityTypeId).toBe(1220);
    for (const event of ['ONCRMDYNAMICITEMADD', 'ONCRMDYNAMICITEMADD_1220']) {
      await app.call('event.bind', { event, handler: receiver.url });
    }
    await app.call('crm.item.add', { entityTypeId: 1220, fields: { title: 'Boat' } });
    await sandbox.delivered();
    expect(new Set(receiver.received.map(({ event }) => event))).toEqual(
      new Set(['ONCRMDEALADD', 'ONCRMDYNAMICITEMADD', 'ONCRMDYNAMICITEMADD_1220']),
    );
    const ofItems = receiver.received.filter(({ event }) => event !== 'ONCRMDEALADD');
    for (const body of ofItems) {
      expect(at(body, 'data.FIELDS')).toEqual({
        ID: expect.stringMatching(/^\d+$/u),
        ENTITY_TYPE_ID: '1220',
      });
    }
  });

  test('tells of tasks of both versions, of comments and of people', async () => {
    const { sandbox, receiver, app } = await subscribed('ONTASKADD');
    for (const event of ['ONTASKUPDATE', 'ONTASKDELETE', 'ONTASKCOMMENTADD', 'ONUSERADD']) {
      await app.call('event.bind', { event, handler: receiver.url });
    }
    const { task } = Object(
      await app.call('tasks.task.add', { fields: { TITLE: 'Paint', RESPONSIBLE_ID: 1 } }),
    );
    await app.call('task.commentitem.add', { TASKID: task.id, FIELDS: { POST_MESSAGE: 'Red' } });
    await app.call('tasks.task.delete', { taskId: task.id });
    await result(`${sandbox.url}/rest/api/`, 'tasks.task.add', {
      fields: { title: 'Varnish', creatorId: 1, responsibleId: 1 },
      auth: sandbox.token,
    });
    await app.call('user.add', { EMAIL: 'k@portal.example', NAME: 'Klaus', UF_DEPARTMENT: [1] });
    await sandbox.delivered();
    const ofEvent = (name: string) => receiver.received.filter(({ event }) => event === name);
    expect(ofEvent('ONTASKADD')).toHaveLength(2);
    expect(ofEvent('ONTASKADD').map(({ data }) => data)).toContainEqual({
      FIELDS_BEFORE: 'undefined',
      FIELDS_AFTER: { ID: String(task.id) },
      IS_ACCESSIBLE_BEFORE: 'N',
      IS_ACCESSIBLE_AFTER: 'undefined',
    });
    expect(ofEvent('ONTASKDELETE')[0]?.['data']).toEqual({
      FIELDS_BEFORE: { ID: String(task.id) },
      FIELDS_AFTER: 'undefined',
      IS_ACCESSIBLE_BEFORE: 'undefined',
      IS_ACCESSIBLE_AFTER: 'N',
    });
    expect(at(ofEvent('ONTASKCOMMENTADD')[0], 'data.FIELDS_AFTER.TASK_ID')).toBe(String(task.id));
    expect(at(ofEvent('ONUSERADD')[0], 'data')).toMatchObject({
      ACTIVE: 'Y',
      EMAIL: 'k@portal.example',
      NAME: 'Klaus',
      UF_DEPARTMENT: ['1'],
    });
  });

  test('acts for somebody of the portal', async () => {
    const { sandbox, receiver, app } = await subscribed('ONCRMLEADADD', { auth_type: 2 });
    await app.call('crm.lead.add', { fields: { TITLE: 'One' } });
    await sandbox.delivered();
    const token = textAt(receiver.received[0], 'auth.access_token');
    expect(await asApplication(sandbox, token).call('profile')).toMatchObject({ ID: '2' });
    expect(await app.call('event.get')).toEqual([
      { event: 'ONCRMLEADADD', handler: receiver.url, auth_type: '2', offline: 0 },
    ]);
  });

  test('tells nothing of what was there from the start, nor of calls that fail', async () => {
    const { sandbox, receiver, app } = await subscribed('ONCRMDEALADD');
    await app.call('crm.deal.list');
    await app.failure('crm.deal.add', {});
    await sandbox.delivered();
    expect(receiver.received).toEqual([]);
  });

  test('refuses what the documentation does', async () => {
    const sandbox = await openSandbox();
    const handler = 'https://app.example/events';
    const admin = asApplication(sandbox);
    const other = asApplication(sandbox, sandbox.addToken({ userId: 2 }));
    const narrow = asApplication(sandbox, sandbox.addToken({ scopes: ['task'] }));
    const deal = { event: 'ONCRMDEALADD', handler };
    expect(await failure(sandbox, 'event.bind', deal)).toEqual([403, 'WRONG_AUTH_TYPE']);
    expect(await admin.failure('event.bind', { event: 'ONMADEUP', handler })).toEqual([
      400,
      'ERROR_EVENT_NOT_FOUND',
    ]);
    expect(await narrow.failure('event.bind', deal)).toEqual([400, 'ERROR_EVENT_NOT_FOUND']);
    const offline = { event: 'ONCRMDEALADD', event_type: 'offline' };
    expect(await other.failure('event.bind', offline)).toEqual([403, 'ACCESS_DENIED']);
    const forOther = { ...deal, auth_type: 1 };
    expect(await other.failure('event.bind', forOther)).toEqual([403, 'ACCESS_DENIED']);
    expect(await other.failure('event.unbind', forOther)).toEqual([403, 'ACCESS_DENIED']);
    await other.call('event.bind', deal);
    await admin.call('event.bind', deal);
    expect(await other.call('event.get')).toEqual([
      { event: 'ONCRMDEALADD', handler, auth_type: '2', offline: 0 },
    ]);
    expect(await admin.call('event.get')).toHaveLength(2);
    expect(await admin.call('event.unbind', { ...deal, auth_type: 0 })).toEqual({ count: 1 });
    expect(await admin.call('event.unbind', deal)).toEqual({ count: 1 });
  });

  test('events: those of the permissions, of one, all', async () => {
    const sandbox = await openSandbox();
    const tasks = asApplication(sandbox, sandbox.addToken({ scopes: ['task'] }));
    expect(await tasks.call('events')).toContain('ONTASKADD');
    expect(await tasks.call('events')).toContain('ONAPPUNINSTALL');
    expect(await tasks.call('events')).not.toContain('ONCRMDEALADD');
    expect(await tasks.call('events', { SCOPE: 'user' })).toEqual(['ONUSERADD']);
    expect(await tasks.call('events', { FULL: true })).toContain('ONCRMDEALADD');
  });

  test('events are those that the documentation has pages of', async () => {
    const sandbox = await openSandbox();
    const app = asApplication(sandbox, sandbox.addToken({ scopes: ['crm', 'sale', 'telephony'] }));
    const names = await app.call('events');
    expect(names).toEqual(
      expect.arrayContaining(['ONCRMDEALADD', 'ONSALEORDERSAVED', 'ONVOXIMPLANTCALLEND']),
    );
    expect(names).not.toContain('CATALOG.PRICE.ON.ADD');
    const handler = 'https://app.example/events';
    expect(await app.call('event.bind', { event: 'onVoximplantCallEnd', handler })).toBe(true);
    expect(await app.call('event.bind', { event: 'onCrmDynamicItemAdd_147', handler })).toBe(true);
    expect(await app.failure('event.bind', { event: 'onCrmDealAdd_147', handler })).toEqual([
      400,
      'ERROR_EVENT_NOT_FOUND',
    ]);
  });

  test('event.test sends what it is given', async () => {
    const { sandbox, receiver, app } = await subscribed('ONAPPTEST');
    expect(await app.call('event.test', { any: 'data' })).toBe(1);
    await sandbox.delivered();
    expect(at(receiver.received[0], 'data.QUERY.any')).toBe('data');
  });
});

describe('a delivery', () => {
  test.each([
    ['delivery', 0],
    ['delivery ONCRMDEALADD', 0],
    ['delivery ONCRMLEADADD', 1],
  ])('is lost by a fault of the name %s, and not repeated', async (method, arrived) => {
    const { sandbox, receiver, app } = await subscribed('ONCRMDEALADD');
    sandbox.faults.add({ method, fault: { kind: 'reset', when: 'before' } });
    await app.call('crm.deal.add', { fields: {} });
    await sandbox.delivered();
    expect(receiver.received).toHaveLength(arrived);
    expect(sandbox.deliveries[0]?.status).toBe(arrived === 0 ? undefined : 200);
  });

  test('comes late by a fault, and holds up no call', async () => {
    const clock = manualClock();
    const sandbox = await openSandbox({ clock });
    const receiver = await openReceiver();
    const app = asApplication(sandbox);
    await app.call('event.bind', { event: 'ONCRMDEALADD', handler: receiver.url });
    sandbox.faults.add({ method: 'delivery', fault: { kind: 'latency', milliseconds: 60_000 } });
    await app.call('crm.deal.add', { fields: { TITLE: 'Chairs' } });
    expect(receiver.received).toEqual([]);
    clock.advance(60_000);
    await sandbox.delivered();
    expect(receiver.received).toHaveLength(1);
  });

  test('that the receiver refuses is not repeated, and holds up no call', async () => {
    const sandbox = await openSandbox();
    const receiver = await openReceiver(500);
    const app = asApplication(sandbox);
    await app.call('event.bind', { event: 'ONCRMDEALADD', handler: receiver.url });
    await app.call('event.bind', { event: 'ONCRMDEALADD', handler: 'http://127.0.0.1:1/' });
    await app.call('crm.deal.add', { fields: {} });
    await sandbox.delivered();
    expect(receiver.received).toHaveLength(1);
    expect(sandbox.deliveries.map(({ status }) => status)).toEqual(
      expect.arrayContaining([500, undefined]),
    );
  });
});
