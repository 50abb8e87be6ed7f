import { startSandbox, type Sandbox } from '@oint/sandbox';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';

import { parsePlacement, PortalRequestError, verifyPlacement } from '../src/events/index.ts';
import {
  APPLICATION_TOKEN,
  MEMBER_ID,
  phpForm,
  PLACEMENT_BODY,
  PLACEMENT_QUERY,
} from './event-bodies.ts';

const ADDRESS = `https://app.example/widget?${PLACEMENT_QUERY}`;
const BODY = phpForm(PLACEMENT_BODY);
const KEY = { applicationToken: APPLICATION_TOKEN };

const sandboxes: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(sandboxes.splice(0).map((sandbox) => sandbox.close()));
});

describe('parsePlacement', () => {
  test('reads a request as it is documented', async () => {
    const request = await parsePlacement<{ ID: string; URI?: string }>(BODY, ADDRESS, { key: KEY });
    expectTypeOf(request.options.ID).toBeString();
    expect(request).toMatchObject({
      placement: 'CRM_DEAL_DETAIL_TAB',
      options: { ID: '8061', URI: '/crm/deal/details/8061/?IFRAME=Y' },
      memberId: MEMBER_ID,
      domain: 'some-domain.bitrix24.com',
      isSecure: true,
      language: 'en',
      sessionId: '5552d735db7b7b4d5c16dd9c272bfe7d',
      serverEndpoint: 'https://oauth.bitrix.info/rest/',
      scopes: ['crm', 'placement'],
      status: 'L',
      tokens: {
        accessToken: '9d4c7166007e9c94001e30ba00000001',
        refreshToken: '8c3b9966007e9c94001e30ba00000001',
      },
      isVerified: true,
    });
  });

  test('trusts nothing without a key, and reads the path of an address alone', async () => {
    const { APPLICATION_TOKEN: _, ...old } = PLACEMENT_BODY;
    const request = await parsePlacement(phpForm(old), `/widget?${PLACEMENT_QUERY}#x`);
    expect(request).toMatchObject({ isVerified: false, domain: 'some-domain.bitrix24.com' });
  });

  test('reads the application’s own page, and empty options', async () => {
    const { PLACEMENT_OPTIONS: _, ...page } = PLACEMENT_BODY;
    const body = phpForm({ ...page, PLACEMENT: 'DEFAULT' });
    expect(await parsePlacement(body, ADDRESS)).toMatchObject({
      placement: 'DEFAULT',
      options: {},
    });
    const empty = phpForm({ ...page, PLACEMENT_OPTIONS: '[]' });
    expect((await parsePlacement(empty, ADDRESS)).options).toEqual({});
  });

  const REFUSED: readonly [name: string, reason: string, change: object][] = [
    ['another token', 'wrong-token', { APPLICATION_TOKEN: 'x' }],
    ['no token', 'no-token', { APPLICATION_TOKEN: null }],
    ['no portal', 'malformed', { member_id: null }],
    ['no placement', 'malformed', { PLACEMENT: ['x'] }],
    ['options that are no JSON', 'malformed', { PLACEMENT_OPTIONS: '{"ID":' }],
    ['options that are a text', 'malformed', { PLACEMENT_OPTIONS: '"x"' }],
  ];

  test.each(REFUSED)('refuses %s', async (_name, reason, change) => {
    const body = phpForm({ ...PLACEMENT_BODY, ...change });
    await expect(parsePlacement(body, ADDRESS, { key: KEY })).rejects.toMatchObject({ reason });
  });

  test('changes no prototype by options', async () => {
    const body = phpForm({
      ...PLACEMENT_BODY,
      PLACEMENT_OPTIONS: '{"__proto__":{"a":1},"ID":"7"}',
    });
    const { options } = await parsePlacement(body, ADDRESS);
    expect(Object.assign({}, options)).toEqual({ ID: '7' });
    expect(Object.assign({}, options)).not.toHaveProperty('a');
  });
});

async function opened(change: object = {}) {
  const sandbox = await startSandbox();
  sandboxes.push(sandbox);
  const body = phpForm({ ...PLACEMENT_BODY, AUTH_ID: sandbox.token, ...change });
  return { sandbox, request: await parsePlacement(body, ADDRESS) };
}

describe('verifyPlacement', () => {
  test('asks the portal whose the token is', async () => {
    const { sandbox, request } = await opened();
    const { app, user } = await verifyPlacement(request, { endpoint: `${sandbox.url}/rest/` });
    expect(user).toMatchObject({ ID: '1', ADMIN: true });
    expect(app).toMatchObject({ STATUS: 'L', INSTALLED: true });
    const code = { endpoint: sandbox.url, code: 'another.app' };
    await expect(verifyPlacement(request, code)).rejects.toMatchObject({ reason: 'refused' });
  });

  test('refuses a token that the portal does not know, and tells it to nobody', async () => {
    const { sandbox, request } = await opened({ AUTH_ID: 'made0up0token' });
    const error: unknown = await verifyPlacement(request, { endpoint: () => sandbox.url }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PortalRequestError);
    expect(error).toMatchObject({ reason: 'refused' });
    expect(String(error)).not.toContain('made0up0token');
  });

  test('asks no portal that only the request names', async () => {
    const { sandbox, request } = await opened();
    const before = sandbox.requests.length;
    const unknown = verifyPlacement(request, { endpoint: () => undefined });
    await expect(unknown).rejects.toMatchObject({ reason: 'unknown-portal' });
    expect(sandbox.requests).toHaveLength(before);
  });
});
