import { expect, expectTypeOf, test } from 'vitest';

import { parseRobot, PortalRequestError } from '../src/events/index.ts';
import { APPLICATION_TOKEN, MEMBER_ID, phpForm } from './event-bodies.ts';

const KEY = { applicationToken: APPLICATION_TOKEN };
const AUTH = {
  access_token: 'access',
  refresh_token: 'refresh',
  expires_in: '3600',
  domain: 'some-domain.bitrix24.com',
  client_endpoint: 'https://some-domain.bitrix24.com/rest/',
  server_endpoint: 'https://oauth.bitrix.info/rest/',
  member_id: MEMBER_ID,
  application_token: APPLICATION_TOKEN,
};
const ROBOT = {
  document_id: ['crm', 'CCrmDocumentDeal', 'DEAL_123'],
  properties: { invoice_title: 'Chairs', mycompany_id: '7', tags: ['a', 'b'] },
  event_token: 'token|of|the|workflow',
  auth: AUTH,
};

test('a robot works on a document, with its properties, and answers by its token', async () => {
  const request = await parseRobot<{ invoice_title: string }>(phpForm(ROBOT), { key: KEY });
  expectTypeOf(request.properties.invoice_title).toBeString();
  expect(request).toMatchObject({
    document: { module: 'crm', entity: 'CCrmDocumentDeal', id: 'DEAL_123' },
    properties: ROBOT.properties,
    eventToken: 'token|of|the|workflow',
    memberId: MEMBER_ID,
    domain: 'some-domain.bitrix24.com',
    endpoint: 'https://some-domain.bitrix24.com/rest/',
    serverEndpoint: 'https://oauth.bitrix.info/rest/',
    tokens: { accessToken: 'access', refreshToken: 'refresh' },
    isVerified: true,
  });
});

test('a robot may wait for no answer, and have no properties', async () => {
  const { document_id, auth } = ROBOT;
  const request = await parseRobot(phpForm({ document_id, auth }));
  expect(request).toMatchObject({ eventToken: undefined, properties: {}, isVerified: false });
});

test.each([
  ['wrong-token', 'another token', { ...ROBOT, auth: { ...AUTH, application_token: 'x' } }],
  ['no-token', 'no token', { ...ROBOT, auth: { member_id: MEMBER_ID } }],
  ['malformed', 'no portal', { ...ROBOT, auth: { application_token: APPLICATION_TOKEN } }],
  ['malformed', 'no document', { ...ROBOT, document_id: ['crm', 'CCrmDocumentDeal'] }],
  ['malformed', 'a document of four parts', { ...ROBOT, document_id: ['a', 'b', 'c', 'd'] }],
  ['malformed', 'a document that is a text', { ...ROBOT, document_id: 'DEAL_123' }],
])('a request is refused as %s with %s, and nothing of it told', async (reason, _, body) => {
  const refused = await parseRobot(phpForm(body), { key: KEY }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PortalRequestError);
  expect(refused).toMatchObject({ reason });
  expect(String(refused)).not.toContain('access');
});
