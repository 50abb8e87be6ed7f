import { createServer } from 'node:http';

import { startSandbox, type Sandbox } from '@oint/sandbox';
import { describe, expect, onTestFinished, test } from 'vitest';

import {
  keepTokens,
  memoryTokenStore,
  oauth,
  type TokenStore,
} from '../src/authorization/index.ts';
import { createEvents, installations, nodeHandler, parsePlacement } from '../src/events/index.ts';
import { createClient, type Client } from '../src/index.ts';
import { phpForm } from './event-bodies.ts';
import { openServer } from './test-server.ts';

interface Events {
  ONCRMDEALADD: { data: { FIELDS: { ID: string } } };
}

interface App {
  readonly url: string;
  readonly seen: string[];
  readonly errors: unknown[];
  readonly store: TokenStore;
  readonly key: ReturnType<typeof installations>;
  settled(): Promise<void>;
}

async function openPortal(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  return sandbox;
}

async function addPortal(sandbox: Sandbox): Promise<Sandbox> {
  const other = await sandbox.addPortal();
  onTestFinished(() => other.close());
  return other;
}

/** An application with a server of its own. */
async function openApp({ application, url: server }: Sandbox): Promise<App> {
  const store = memoryTokenStore();
  const seen: string[] = [];
  const errors: unknown[] = [];
  const key = installations({ ...application, store, server });
  const events = createEvents<Events>({ key, onError: (error) => errors.push(error) });
  events.on('ONCRMDEALADD', ({ data, memberId }) => seen.push(`${memberId} ${data.FIELDS.ID}`));
  events.on('ONAPPINSTALL', ({ name }) => seen.push(name));
  events.on('ONAPPUNINSTALL', ({ name }) => seen.push(name));
  const http = await openServer(createServer(nodeHandler(events)));
  onTestFinished(() => http.close());
  const settled = () => events.settled();
  return { url: `${http.origin}/events`, seen, errors, store, key, settled };
}

async function clientOf(
  app: App,
  { application, url: server }: Sandbox,
  portal: string,
): Promise<Client> {
  return createClient({
    url: (await app.key.endpointOf(portal)) ?? '',
    credentials: oauth({ ...application, store: app.store, portal, server }),
  });
}

describe('an application of several portals', () => {
  test('is installed, told of deals, and removed', async () => {
    const one = await openPortal();
    const two = await addPortal(one);
    const app = await openApp(one);
    const expected: string[] = [];
    for (const sandbox of [one, two]) {
      await sandbox.installation.install({ url: app.url });
      const client = await clientOf(app, one, sandbox.memberId);
      for (const event of ['ONCRMDEALADD', 'ONAPPUNINSTALL']) {
        await client.call('event.bind', { event, handler: app.url });
      }
      const id = await client.call('crm.deal.add', { fields: { TITLE: 'Chairs' } });
      await sandbox.delivered();
      await app.settled();
      expected.push('ONAPPINSTALL', `${sandbox.memberId} ${String(id)}`);
      expect(app.seen).toEqual(expected);
    }
    await two.installation.uninstall();
    await app.settled();
    expect(app.seen.at(-1)).toBe('ONAPPUNINSTALL');
    expect(await app.store.load(two.memberId)).toBeUndefined();
    expect(await app.store.load(one.memberId)).toBeDefined();
    expect(app.errors).toEqual([]);
  });

  test('knows a portal by its token after its tokens were renewed, and after a new consent', async () => {
    const sandbox = await openPortal();
    const app = await openApp(sandbox);
    await sandbox.installation.install({ url: app.url });
    const before = await app.store.load(sandbox.memberId);
    const client = await clientOf(app, sandbox, sandbox.memberId);
    sandbox.expireToken(before?.tokens.accessToken ?? '');
    await client.call('profile');
    const renewed = await app.store.load(sandbox.memberId);
    expect(renewed?.tokens.accessToken).not.toBe(before?.tokens.accessToken);
    const { applicationToken } = sandbox.installation;
    expect(await app.key.lookup(sandbox.memberId)).toBe(applicationToken);
    const given = { accessToken: 'a', refreshToken: 'r', expiresAt: 2e12 };
    await keepTokens(app.store, sandbox.memberId, given);
    expect(await app.key.lookup(sandbox.memberId)).toBe(applicationToken);
  });

  test('takes the token of a new installation for the portal’s, and the old one no more', async () => {
    const sandbox = await openPortal();
    const app = await openApp(sandbox);
    await sandbox.installation.install({ url: app.url });
    const old = sandbox.installation.applicationToken;
    await sandbox.installation.install({ url: app.url });
    expect(await app.key.lookup(sandbox.memberId)).toBe(sandbox.installation.applicationToken);
    const auth = { member_id: sandbox.memberId, application_token: old };
    const body = phpForm({ event: 'ONAPPUNINSTALL', auth });
    expect((await fetch(app.url, { method: 'POST', body })).status).toBe(403);
    expect(await app.store.load(sandbox.memberId)).toBeDefined();
  });

  test('keeps the tokens that a portal brings once more', async () => {
    const sandbox = await openPortal();
    const app = await openApp(sandbox);
    await sandbox.installation.install({ url: app.url });
    const before = await app.store.load(sandbox.memberId);
    const auth = {
      member_id: sandbox.memberId,
      access_token: sandbox.token,
      refresh_token: sandbox.addRefreshToken(),
      application_token: sandbox.installation.applicationToken,
    };
    const body = phpForm({ event: 'ONAPPUPDATE', auth });
    expect((await fetch(app.url, { method: 'POST', body })).status).toBe(200);
    const after = await app.store.load(sandbox.memberId);
    expect(after?.tokens.accessToken).not.toBe(before?.tokens.accessToken);
    expect(after?.tokens.applicationToken).toBe(before?.tokens.applicationToken);
  });

  const FORGED: readonly [name: string, auth: (own: Sandbox, victim: Sandbox) => object][] = [
    ['tokens of a portal of one’s own', (own) => ({ refresh_token: own.addRefreshToken() })],
    [
      'tokens of somebody of the portal who may install nothing',
      (_, victim) => ({ refresh_token: victim.addRefreshToken({ userId: 2 }) }),
    ],
    ['a made-up refresh token', () => ({ refresh_token: 'made0up' })],
    ['no refresh token', () => ({})],
  ];

  test.each(FORGED)('believes no installation with %s', async (_name, auth) => {
    const victim = await openPortal();
    const attacker = await addPortal(victim);
    const app = await openApp(victim);
    await victim.installation.install({ url: app.url });
    const before = await app.store.load(victim.memberId);
    const body = phpForm({
      event: 'ONAPPINSTALL',
      auth: {
        access_token: attacker.token,
        member_id: victim.memberId,
        client_endpoint: `${attacker.url}/rest/`,
        server_endpoint: `${attacker.url}/rest/`,
        application_token: 'of0the0attacker',
        ...auth(attacker, victim),
      },
    });
    expect((await fetch(app.url, { method: 'POST', body })).status).toBe(403);
    expect(await app.store.load(victim.memberId)).toEqual(before);
    expect(app.seen).toEqual(['ONAPPINSTALL']);
  });

  test('is installed by its own page too', async () => {
    const sandbox = await openPortal();
    const app = await openApp(sandbox);
    const pages: string[] = [];
    const http = await openServer(
      createServer(async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(Buffer.from(chunk));
        const opened = await parsePlacement(Buffer.concat(chunks), request.url ?? '', {
          key: app.key,
          isInstallation: request.url?.startsWith('/install') === true,
        }).catch((error: unknown) => String(error));
        pages.push(typeof opened === 'string' ? opened : opened.placement);
        response.end();
      }),
    );
    onTestFinished(() => http.close());
    await sandbox.installation.open({ url: `${http.origin}/page` });
    await sandbox.installation.open({ url: `${http.origin}/install` });
    await sandbox.installation.open({ url: `${http.origin}/page` });
    expect(pages).toEqual([expect.stringContaining('not known'), 'DEFAULT', 'DEFAULT']);
    const client = await clientOf(app, sandbox, sandbox.memberId);
    expect(await client.call('profile')).toMatchObject({ ID: '1' });
  });
});
