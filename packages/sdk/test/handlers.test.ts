/** Types of what portals send to handlers and widgets: this file compiles, and nothing wrong in it would. */
import { expect, test } from 'vitest';

import type { EventPayload, Events, Placements } from '../src/rest.ts';

const AUTH = {
  domain: 'shop.example',
  client_endpoint: 'https://shop.example/rest/',
  server_endpoint: 'https://oauth.example/rest/',
  member_id: 'f0',
  application_token: 'made-up',
};

test('an event is known by its name, with texts where the form has texts', () => {
  const added: Events['ONCRMDEALADD'] = {
    event: 'ONCRMDEALADD',
    event_handler_id: '185',
    data: { FIELDS: { ID: '7405' } },
    ts: '1766047124',
    auth: AUTH,
  };
  // @ts-expect-error: a form has no numbers
  added.data.FIELDS.ID = 7405;
  // @ts-expect-error: another event's name
  added.event = 'ONCRMDEALDELETE';
  expect(added).toBeDefined();
});

function domainOf({ auth }: EventPayload<unknown, unknown>): string {
  return auth.domain;
}

function idOf(payload: Events['ONCRMDEALADD'] | Events['ONVOXIMPLANTCALLEND']): string {
  return payload.event === 'ONCRMDEALADD' ? payload.data.FIELDS.ID : payload.data.CALL_ID;
}

test('what an event has in its data is told by its name', () => {
  const added: Events['ONCRMDEALADD'] = {
    event: 'ONCRMDEALADD',
    data: { FIELDS: { ID: '1' } },
    ts: '1',
    auth: AUTH,
  };
  expect([domainOf(added), idOf(added)]).toEqual(['shop.example', '1']);
});

test('events of one kind of smart process have the data of them all', () => {
  const item: Events['ONCRMDYNAMICITEMADD_147'] = {
    event: 'ONCRMDYNAMICITEMADD_147',
    data: { FIELDS: { ID: '22', ENTITY_TYPE_ID: '147' } },
    ts: '1',
    auth: AUTH,
  };
  expect(item.data.FIELDS.ENTITY_TYPE_ID).toBe('147');
});

test('a placement tells what its options hold, also one with a number in its code', () => {
  const tab: Placements['CRM_DEAL_DETAIL_TAB'] = { ID: '8061', URI: '/crm/deal/details/8061/' };
  const dynamic: Placements['CRM_DYNAMIC_183_DETAIL_TAB'] = { ID: '7' };
  // @ts-expect-error: every tab has the ID of what it is opened for
  const without: Placements['CRM_LEAD_DETAIL_TAB'] = {};
  expect([tab.ID, dynamic.ID, without]).toEqual(['8061', '7', {}]);
});
