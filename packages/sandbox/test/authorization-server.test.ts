/** The authorization server, as its documentation describes it. */
import { expect, test } from 'vitest';

import { manualClock, type Sandbox, type SandboxOptions } from '../src/index.ts';
import { type Answer, call, openSandbox, request, result } from './support.ts';

const APPLICATION = { clientId: 'local.made.up', clientSecret: 'made-up-client-secret' };

function open(options: SandboxOptions = {}): Promise<Sandbox> {
  return openSandbox({ application: APPLICATION, ...options });
}

function ask(sandbox: Sandbox, grant: Record<string, string>): Promise<Answer> {
  const query = new URLSearchParams({
    client_id: APPLICATION.clientId,
    client_secret: APPLICATION.clientSecret,
    ...grant,
  });
  return request(`${sandbox.url}/oauth/token/?${query.toString()}`);
}

const byCode = (code: string) => ({ grant_type: 'authorization_code', code });
const byRefresh = (token: string) => ({ grant_type: 'refresh_token', refresh_token: token });

/** A text of an answer's body. */
function textIn({ text }: Answer, key: string): string {
  const body: unknown = JSON.parse(text);
  return String(Object.entries(Object(body)).find(([name]) => name === key)?.[1]);
}

test('a code becomes tokens, which open the portal to its user', async () => {
  const sandbox = await open({ scopes: ['user', 'im'] });
  const answer = await ask(sandbox, byCode(sandbox.addCode({ userId: 2 })));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toEqual({
    access_token: expect.any(String),
    refresh_token: expect.any(String),
    client_endpoint: `${sandbox.url}/rest/`,
    server_endpoint: `${sandbox.url}/rest/`,
    domain: new URL(sandbox.url).host,
    expires_in: 3600,
    member_id: expect.any(String),
    scope: 'user,im',
    status: 'L',
  });
  const profile = await result(`${sandbox.url}/rest/`, 'profile', {
    auth: textIn(answer, 'access_token'),
  });
  expect(profile).toMatchObject({ ID: '2' });
});

test('a user who follows the link of the application brings it a code', async () => {
  const redirectUri = 'https://application.example/back?from=portal';
  const sandbox = await open({
    application: { ...APPLICATION, redirectUri },
    scopes: ['crm', 'im'],
  });
  const link = `${sandbox.url}/oauth/authorize/?client_id=${APPLICATION.clientId}&state=a%26b`;
  const { status, headers } = await request(link);
  expect(status).toBe(302);
  const back = new URL(headers.get('location') ?? '');
  const { code = '', ...others } = Object.fromEntries(back.searchParams);
  expect(back.origin).toBe('https://application.example');
  expect(others).toEqual({
    from: 'portal',
    state: 'a&b',
    domain: new URL(sandbox.url).host,
    member_id: expect.any(String),
    scope: 'crm,im',
    server_domain: new URL(sandbox.url).host,
  });
  const tokens = await ask(sandbox, byCode(code));
  expect(textIn(tokens, 'member_id')).toBe(others['member_id']);
});

test('without an address to return to, the user is shown the code', async () => {
  const sandbox = await open();
  const page = await request(`${sandbox.url}/oauth/authorize/?client_id=${APPLICATION.clientId}`);
  expect(page.status).toBe(200);
  const code = /<h1>(\w+)<\/h1>/u.exec(page.text)?.[1] ?? '';
  expect((await ask(sandbox, byCode(code))).status).toBe(200);
});

test('of an application that the portal does not know only the user hears', async () => {
  const page = await request(`${(await open()).url}/oauth/authorize/?client_id=other`);
  expect([page.status, page.headers.get('location')]).toEqual([400, null]);
  expect(page.headers.get('content-type')).toContain('text/html');
});

test('a token that has expired is told so, and the refresh token gives a new one', async () => {
  const clock = manualClock();
  const sandbox = await open({ clock });
  const tokens = await ask(sandbox, byCode(sandbox.addCode()));
  const rest = `${sandbox.url}/rest/`;
  clock.advance(3_600_000);
  const late = await call(rest, 'profile', { auth: textIn(tokens, 'access_token') });
  expect([late.status, late.body.error]).toEqual([401, 'expired_token']);
  const next = await ask(sandbox, byRefresh(textIn(tokens, 'refresh_token')));
  await result(rest, 'profile', { auth: textIn(next, 'access_token') });
});

test('a refresh token gives the next pair, once, and says until when and for whom', async () => {
  const sandbox = await open();
  const first = sandbox.addRefreshToken();
  const answer = await ask(sandbox, byRefresh(first));
  expect(JSON.parse(answer.text)).toMatchObject({ expires: expect.any(Number), user_id: 1 });
  expect(textIn(answer, 'refresh_token')).not.toBe(first);
  expect((await ask(sandbox, byRefresh(first))).body.error).toBe('invalid_grant');
  expect((await ask(sandbox, byRefresh(textIn(answer, 'refresh_token')))).status).toBe(200);
});

test('a code lives for 30 seconds, a refresh token for 180 days', async () => {
  const clock = manualClock();
  const sandbox = await open({ clock });
  const [early, late] = [sandbox.addCode(), sandbox.addCode()];
  clock.advance(29_999);
  expect((await ask(sandbox, byCode(early))).status).toBe(200);
  expect((await ask(sandbox, byCode(early))).body.error).toBe('invalid_grant');
  const refresh = sandbox.addRefreshToken();
  clock.advance(1);
  expect((await ask(sandbox, byCode(late))).body.error).toBe('invalid_grant');
  clock.advance(180 * 24 * 3_600_000);
  expect((await ask(sandbox, byRefresh(refresh))).body.error).toBe('invalid_grant');
});

test.each<[grant: Record<string, string>, status: number, error: string]>([
  [{}, 400, 'invalid_request'],
  [{ grant_type: 'password', code: 'x' }, 400, 'invalid_request'],
  [{ grant_type: 'authorization_code' }, 400, 'invalid_request'],
  [{ ...byCode('x'), client_secret: 'other' }, 401, 'invalid_client'],
  [{ ...byCode('x'), client_id: 'other' }, 401, 'invalid_client'],
  [byCode('x'), 400, 'invalid_grant'],
  [byRefresh('x'), 400, 'invalid_grant'],
])('%j: %i %s', async (grant, status, error) => {
  const answer = await ask(await open(), grant);
  expect([answer.status, answer.body.error]).toEqual([status, error]);
});

test('the authorization server meets the faults that name it, and no others', async () => {
  const sandbox = await open();
  const fault = { kind: 'error', status: 400, code: 'PAYMENT_REQUIRED' } as const;
  sandbox.faults.add({ fault: { kind: 'html' } });
  const rule = sandbox.faults.add({ fault, method: 'oauth/token' });
  const code = sandbox.addCode();
  expect((await ask(sandbox, byCode(code))).body.error).toBe('PAYMENT_REQUIRED');
  rule.remove();
  sandbox.faults.add({ fault: { kind: 'reset', when: 'before' }, method: 'oauth/token', times: 1 });
  await expect(ask(sandbox, byCode(code))).rejects.toThrow('fetch failed');
  sandbox.faults.add({ fault: { kind: 'truncated' }, method: 'oauth/token', times: 1 });
  // The code is used up, and its tokens are lost on the way.
  await expect(ask(sandbox, byCode(code))).rejects.toThrow(/terminated/u);
  expect((await ask(sandbox, byCode(code))).body.error).toBe('invalid_grant');
});
