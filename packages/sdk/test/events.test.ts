/** What portals send, with the types of the documented events and placements, from end to end. */
import { createServer, type RequestListener } from 'node:http';

import {
  createEvents,
  nodeHandler,
  offlineConsumer,
  parseEvent,
  parsePlacement,
} from '@oint/core/events';
import { startSandbox } from '@oint/sandbox';
import { expect, expectTypeOf, onTestFinished, test } from 'vitest';

import { openServer } from '../../core/test/test-server.ts';
import { createClient, type Events, type Placements } from '../src/rest.ts';

async function openPortal() {
  const portal = await startSandbox();
  onTestFinished(() => portal.close());
  return { portal, client: createClient({ url: portal.url, token: portal.token }) };
}

async function listen(handle: RequestListener): Promise<string> {
  const server = await openServer(createServer(handle));
  onTestFinished(() => server.close());
  return `${server.origin}/`;
}

test('a deal is added, and its event handled', async () => {
  const { portal, client } = await openPortal();
  const { applicationToken } = portal.installation;
  const errors: unknown[] = [];
  const events = createEvents<Events>({
    key: { applicationToken },
    onError: (error) => errors.push(error),
  });
  const titles: unknown[] = [];
  events.on('ONCRMDEALADD', async ({ data, tokens }) => {
    expectTypeOf(data.FIELDS.ID).toExtend<string>();
    const caller = createClient({ url: portal.url, token: tokens?.accessToken ?? '' });
    titles.push((await caller.call('crm.deal.get', { id: Number(data.FIELDS.ID) })).TITLE);
  });
  events.on('ONCRMDYNAMICITEMADD_147', ({ data }) => {
    expectTypeOf(data.FIELDS.ENTITY_TYPE_ID).toExtend<string>();
  });
  events.on('ONOFFLINEEVENT', ({ data }) => {
    expectTypeOf(data).toEqualTypeOf<unknown[] | undefined>();
  });
  events.on('ONCRMDEALUPDATE', ({ data }) => {
    // @ts-expect-error: an event tells the identifier alone
    titles.push(data.FIELDS.TITLE);
  });
  const handler = await listen(nodeHandler(events));
  await client.call('event.bind', { event: 'ONCRMDEALADD', handler });
  await client.call('crm.deal.add', { fields: { TITLE: 'Chairs' } });
  await portal.delivered();
  await events.settled();
  expect([titles, errors]).toEqual([['Chairs'], []]);
});

test('an event that is read is told by its name', async () => {
  const body = 'event=ONCRMDEALADD&data[FIELDS][ID]=7&auth[member_id]=m&auth[application_token]=t';
  const event = await parseEvent<Events>(body, { applicationToken: 't' });
  expect(event.name === 'ONCRMDEALADD' && event.data.FIELDS.ID).toBe('7');
  if (event.name === 'ONVOXIMPLANTCALLEND') expectTypeOf(event.data.CALL_ID).toBeString();
});

test('a widget is opened, and knows of what', async () => {
  const { portal, client } = await openPortal();
  const ids: string[] = [];
  const handler = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { options } = await parsePlacement<Placements['CRM_DEAL_DETAIL_TAB']>(
      Buffer.concat(chunks),
      request.url ?? '',
      { key: { applicationToken: portal.installation.applicationToken } },
    );
    ids.push(options.ID);
    response.end('<html></html>');
  });
  const placement = 'CRM_DEAL_DETAIL_TAB';
  await client.call('placement.bind', { PLACEMENT: placement, HANDLER: handler });
  await portal.installation.open({ placement, options: { ID: '7' } });
  expect(ids).toEqual(['7']);
});

test('offline events are told by their names', async () => {
  const { client } = await openPortal();
  // The documentation wants a handler, which events of the queue have none of.
  const params = { event: 'ONCRMDEALADD', handler: '', event_type: 'offline' } as const;
  await client.call('event.bind', params);
  const id = await client.call('crm.deal.add', { fields: { TITLE: 'Chairs' } });
  const ids: string[] = [];
  const consumer = offlineConsumer<Events>(client, {
    untilEmpty: true,
    handle: (event) => {
      if (event.name === 'ONCRMDEALADD') ids.push(event.data.FIELDS.ID);
    },
    onError: (error) => {
      throw error;
    },
  });
  await consumer.run();
  expect(ids).toEqual([String(id)]);
});
