import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import type { Fault } from '../src/index.ts';
import { call, openSandbox, request } from './support.ts';

const SECRETS = {
  webhookCode: 'made-up-webhook-code',
  token: 'made-up-access-token',
  application: { clientSecret: 'made-up-client-secret' },
};

test('whoever prints a sandbox or its log prints no secret', async () => {
  const sandbox = await openSandbox(SECRETS);
  await call(sandbox, 'profile');
  await request(`${sandbox.url}/rest/profile?auth=${sandbox.token}`);
  await request(`${sandbox.url}/rest/profile`, {
    headers: { Authorization: `Bearer ${sandbox.token}` },
  });
  for (const text of [
    inspect(sandbox, { depth: 10 }),
    JSON.stringify(sandbox),
    inspect(sandbox.requests, { depth: 10 }),
    JSON.stringify(sandbox.requests),
  ]) {
    expect(text).not.toContain('made-up');
  }
});

test('answers that go wrong hold no secret', async () => {
  const sandbox = await openSandbox(SECRETS);
  const faults: readonly Fault[] = [
    { kind: 'html' },
    { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR' },
    { kind: 'broken-json' },
  ];
  const texts: string[] = [];
  for (const fault of faults) {
    sandbox.faults.add({ fault, times: 1 });
    texts.push((await call(sandbox, 'profile')).text);
  }
  for (const path of ['nope', '', 'profile/x', 'im.message.add']) {
    texts.push((await call(sandbox, path)).text);
  }
  const expired = sandbox.addToken({ lifetime: 0 });
  texts.push((await call(`${sandbox.url}/rest/`, 'profile', { auth: expired })).text);
  expect(texts.join('\n')).not.toMatch(new RegExp(`made-up|${expired}`, 'u'));
});
