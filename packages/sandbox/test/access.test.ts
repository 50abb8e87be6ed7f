import { expect, test } from 'vitest';

import { manualClock } from '../src/index.ts';
import { call, failure, openSandbox, request, result } from './support.ts';

test('a token is taken from query, form, JSON and header', async () => {
  const sandbox = await openSandbox();
  const url = `${sandbox.url}/rest/profile`;
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answers = await Promise.all([
    request(`${url}?auth=${sandbox.token}`),
    request(url, { method: 'POST', headers: form, body: `auth=${sandbox.token}` }),
    call(`${sandbox.url}/rest/`, 'profile', { auth: sandbox.token }),
    request(url, { headers: { Authorization: `Bearer ${sandbox.token}` } }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

test('who is not let in is told why', async () => {
  const sandbox = await openSandbox();
  const rest = `${sandbox.url}/rest/`;
  expect(await failure(rest, 'profile')).toEqual([401, 'NO_AUTH_FOUND']);
  expect(await failure(rest, 'profile', { auth: 'x' })).toEqual([401, 'invalid_token']);
  expect(await failure(`${rest}1/x/`, 'profile')).toEqual([401, 'INVALID_CREDENTIALS']);
  expect(await failure(sandbox.webhookUrl.replace('/1/', '/2/'), 'profile')).toEqual([
    401,
    'INVALID_CREDENTIALS',
  ]);
});

test('tokens expire by the clock of the portal, or at once', async () => {
  const clock = manualClock();
  const sandbox = await openSandbox({ clock, tokenLifetime: 60 });
  const rest = `${sandbox.url}/rest/`;
  const other = sandbox.addToken({ lifetime: 600 });
  expect(await result(rest, 'user.admin', { auth: sandbox.token })).toBe(true);
  clock.advance(60_000);
  expect(await failure(rest, 'profile', { auth: sandbox.token })).toEqual([401, 'expired_token']);
  expect(await result(rest, 'user.admin', { auth: other })).toBe(true);
  sandbox.expireToken(other);
  expect(await failure(rest, 'profile', { auth: other })).toEqual([401, 'expired_token']);
});

test('a webhook reaches what its scopes and its user may', async () => {
  const sandbox = await openSandbox({ scopes: ['user'] });
  expect(await failure(sandbox, 'im.counters.get')).toEqual([403, 'insufficient_scope']);
  expect(await result(sandbox, 'scope')).toEqual(['user']);
  expect(await result(sandbox, 'scope', { full: true })).toContain('im');
  expect(await result(sandbox, 'method.get', { name: 'im.counters.get' })).toEqual({
    isExisting: true,
    isAvailable: false,
  });
  expect(await result(sandbox, 'method.get', { name: 'nope' })).toEqual({
    isExisting: false,
    isAvailable: false,
  });
  expect(await result(sandbox, 'methods')).not.toContain('im.counters.get');
  expect(await result(sandbox, 'methods', { scope: 'im' })).toContain('im.chat.updatetitle');
  expect(await result(sandbox, 'methods', { scope: '' })).toContain('profile');

  const ofUser2 = sandbox.addWebhook({ userId: 2, scopes: ['im'] });
  expect(await result(ofUser2, 'profile')).toMatchObject({ ID: '2', ADMIN: false });
});

const behaviour = async (base: string, method: string): Promise<string | null> =>
  (await call(base, method)).headers.get('x-sandbox-behaviour');

test('an answer says how well founded it is', async () => {
  const sandbox = await openSandbox();
  expect(await behaviour(sandbox.webhookUrl, 'profile')).toBe('documented');
  expect(await behaviour(sandbox.webhookUrl, 'im.message.add')).toBe('documented');
  expect(await behaviour(sandbox.webhookUrl, 'im.chat.get')).toBe('inferred');
  expect(await behaviour(`${sandbox.url}/rest/1/x/`, 'profile')).toBe('inferred');
});
