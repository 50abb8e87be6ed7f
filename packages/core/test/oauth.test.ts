import { execFile } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';

import { startSandbox } from '@oint/sandbox';
import { describe, expect, test } from 'vitest';

import {
  acceptCode,
  authorizationLink,
  keepTokens,
  keptTokens,
  memoryTokenStore,
  oauth,
  type OauthOptions,
  type TokenStore,
} from '../src/authorization/index.ts';
import {
  AuthorizationError,
  type Client,
  type ClientOptions,
  ConfigurationError,
  createClient,
  type ResponseEvent,
  type UploadFile,
  type UploadTarget,
} from '../src/index.ts';
import { fileTokenStore, nodeFetch } from '../src/node/index.ts';
import { ManualClock } from './test-clock.ts';
import { type Received, sendJson, startServer } from './test-server.ts';

const HOUR = 3_600_000;
const FIRST = { accessToken: 'access0token', refreshToken: 'refresh0token' };

/** A portal and its authorization server, as they are documented: a refresh token serves once, an access token an hour. */
async function portal() {
  const state = {
    now: 1_800_000_000_000,
    number: 0,
    executed: 0,
    refreshes: 0,
    refusal: '',
    isFree: Promise.resolve<unknown>(undefined),
    uploads: 0,
  };
  const ends = new Map([[FIRST.accessToken, state.now + HOUR]]);
  const refresh = ({ text }: Received) => {
    const form = new URLSearchParams(text);
    state.refreshes += 1;
    if (state.refusal !== '') return { error: state.refusal };
    if (form.get('refresh_token') !== `refresh${state.number}token`) {
      return { error: 'invalid_grant', error_description: 'Invalid grant' };
    }
    state.number += 1;
    const token = `access${state.number}token`;
    ends.set(token, state.now + HOUR);
    return {
      access_token: token,
      refresh_token: `refresh${state.number}token`,
      expires_in: 3600,
      server_endpoint: 'https://oauth.bitrix.info/rest/',
      member_id: 'member',
    };
  };
  const server = await startServer(async (request, response) => {
    if (request.url.startsWith('/oauth/token/')) {
      await state.isFree;
      const answer = refresh(request);
      if ('error' in answer) sendJson(response, 400, answer);
      return answer;
    }
    const token = tokenOf(request);
    if (request.url.startsWith('/up')) state.uploads += 1;
    if ((ends.get(token) ?? 0) > state.now) {
      state.executed += 1;
      if (request.url.includes('disk.folder.uploadFile')) {
        return { result: { field: 'file', uploadUrl: `${server.origin}/up?auth=${token}` } };
      }
      return { result: request.url.includes('any.list') ? rowsOf(request) : token };
    }
    sendJson(response, 401, { error: 'expired_token', error_description: 'expired' });
    return undefined;
  });
  return { server, state, ends };
}

/** Three pages of 50 rows. */
function rowsOf({ json }: Received): unknown {
  const isPlace = typeof json === 'object' && json !== null && 'OFFSET' in json;
  const offset = isPlace ? Number(json.OFFSET) : 0;
  const rows = Array.from({ length: 50 }, (_, index) => ({ name: `n${offset + index}` }));
  return offset < 150 ? rows : [];
}

function tokenOf({ headers, json, url }: Received): string {
  const inAddress = new URL(url, 'http://x').searchParams.get('auth');
  if (inAddress !== null) return inAddress;
  const inBody = typeof json === 'object' && json !== null && 'auth' in json ? json.auth : '';
  return headers.authorization?.replace('Bearer ', '') ?? String(inBody);
}

async function setUp(more: Partial<OauthOptions> = {}) {
  const { server, state, ends } = await portal();
  const store = more.store ?? memoryTokenStore();
  await keepTokens(store, 'member', { ...FIRST, expiresAt: state.now + HOUR });
  const connect = (options: Partial<ClientOptions> = {}) =>
    createClient({
      url: server.origin,
      fetch: nodeFetch(),
      ...options,
      credentials: oauth({
        clientId: 'app.1',
        clientSecret: 'made0up0client0secret',
        store,
        portal: 'member',
        server: server.origin,
        now: () => state.now,
        ...more,
      }),
    });
  return { connect, server, state, ends, store };
}

describe('an application’s token', () => {
  test('is used as long as it holds', async () => {
    const { connect, state } = await setUp();
    expect(await connect().call('profile')).toBe('access0token');
    expect(state.refreshes).toBe(0);
  });

  test('is renewed once for all calls of all clients, of both versions, shortly before its end', async () => {
    const { connect, state, store } = await setUp();
    state.now += HOUR - 30_000;
    const clients = [connect(), connect(), connect()];
    const calls = clients.flatMap((client) =>
      Array.from({ length: 20 }, (_, index) =>
        client.call('crm.deal.add', {}, { version: index % 2 === 0 ? 2 : 3 }),
      ),
    );
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['access1token']));
    expect(state).toMatchObject({ refreshes: 1, executed: 60 });
    expect((await store.load('member'))?.tokens).toEqual({
      accessToken: 'access1token',
      refreshToken: 'refresh1token',
      expiresAt: state.now + HOUR,
      serverEndpoint: 'https://oauth.bitrix.info/rest/',
    });
  });

  test('is renewed when the portal calls it expired, and writes are sent again once', async () => {
    const { connect, state, ends } = await setUp();
    const clients = [connect(), connect()];
    await Promise.all(clients.map((client) => client.call('profile')));
    ends.clear();
    const calls = clients.flatMap((client) =>
      Array.from({ length: 10 }, () => client.call('crm.deal.add')),
    );
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['access1token']));
    expect(state).toMatchObject({ refreshes: 1, executed: 22 });
  });

  test('that was renewed elsewhere is taken from the store', async () => {
    const { connect, state, store } = await setUp();
    const client = connect();
    await client.call('profile');
    state.now += HOUR;
    await connect().call('profile');
    expect(await client.call('profile')).toBe('access1token');
    expect(state.refreshes).toBe(1);
    expect((await store.load('member'))?.tokens.accessToken).toBe('access1token');
  });

  test('serves to its end while the authorization server does not answer', async () => {
    const { connect, state } = await setUp({ server: 'http://127.0.0.1:9' });
    state.now += HOUR - 30_000;
    expect(await connect().call('profile')).toBe('access0token');
    state.now += 30_000;
    await expect(connect().call('profile')).rejects.toMatchObject({ code: 'network' });
  });
});

describe('several processes with one folder of tokens', () => {
  test('renew once, and none of their calls fails or runs twice', async () => {
    const { server, state, ends } = await portal();
    const folder = await mkdtemp(join(tmpdir(), 'oint-processes-'));
    try {
      ends.clear();
      state.now = Date.now();
      await keepTokens(fileTokenStore(folder), 'member', { ...FIRST, expiresAt: 0 });
      const outputs = await Promise.all(
        Array.from({ length: 4 }, () => processOf(server.origin, folder)),
      );
      const results = outputs.flatMap((output) => output.split(' '));
      expect(results).toEqual(Array.from({ length: 20 }, () => 'access1token'));
      expect(state).toMatchObject({ refreshes: 1, executed: 20 });
      expect(await readdir(folder)).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function processOf(origin: string, folder: string): Promise<string> {
  const child = fileURLToPath(new URL('token-child.ts', import.meta.url));
  const options = ['--conditions=@oint/source', child, origin, folder];
  return (await promisify(execFile)(process.execPath, options)).stdout;
}

describe('a long list', () => {
  test('by ids, in batches, goes on when the token ends on the way', async () => {
    const application = { clientId: 'local.made.up', clientSecret: 'made0up0secret' };
    const sandbox = await startSandbox({ application, seed: { userCount: 160 } });
    try {
      const store = memoryTokenStore();
      const server = { store, server: sandbox.url, ...application };
      const { member_id } = await acceptCode(server, sandbox.addCode());
      const credentials = oauth({ ...server, portal: member_id });
      const client = createClient({ url: sandbox.url, credentials, fetch: nodeFetch() });
      const ids: string[] = [];
      for await (const page of client.list<{ ID: string }>('user.get', {}, { id: 'ID' }).pages()) {
        ids.push(...page.map(({ ID }) => ID));
        sandbox.expireToken((await store.load(member_id))?.tokens.accessToken ?? '');
      }
      expect(ids).toEqual(Array.from({ length: 160 }, (_, index) => String(index + 1)));
    } finally {
      await sandbox.close();
    }
  });

  test('goes on when the token ends on the way', async () => {
    const { connect, state, ends } = await setUp();
    const names: string[] = [];
    const list = connect().list<{ name: string }>('any.list', {}, { paging: 'offset' });
    for await (const page of list.pages()) {
      names.push(...page.map(({ name }) => name));
      ends.clear();
    }
    expect(names).toEqual(Array.from({ length: 150 }, (_, index) => `n${index}`));
    expect(state.refreshes).toBeGreaterThan(1);
  });
});

/** A file whose bytes can be had but once. */
const ONCE: UploadFile = {
  name: 'once',
  async *stream() {
    yield new Uint8Array(3);
  },
};

const target =
  (client: Client, meanwhile = (): void => {}) =>
  async () => {
    const where = await client.call<UploadTarget>('disk.folder.uploadFile', { id: 1 });
    meanwhile();
    return where;
  };

describe('a file', () => {
  test('that can be read again is sent again when its token ended on the way', async () => {
    const { connect, state, ends } = await setUp();
    const client = connect();
    const expire = () => {
      if (state.uploads === 0) ends.clear();
    };
    expect(await client.upload(target(client, expire), new Blob(['bytes']))).toBe('access1token');
    expect(state).toMatchObject({ uploads: 2, refreshes: 1 });
  });

  test('that cannot be read again is sent with a token that holds for long', async () => {
    const { connect, state } = await setUp();
    state.now += HOUR / 2 + 1;
    const client = connect();
    expect(await client.upload(target(client), ONCE)).toBe('access1token');
    expect(await client.upload(target(client), ONCE)).toBe('access1token');
    expect(state).toMatchObject({ uploads: 2, refreshes: 1 });
  });

  test('that cannot be read again fails when its token ended all the same', async () => {
    const { connect, state, ends } = await setUp();
    const client = connect();
    const uploading = client.upload(
      target(client, () => ends.clear()),
      ONCE,
    );
    await expect(uploading).rejects.toMatchObject({ reason: 'expired', mayHaveExecuted: false });
    expect(state.uploads).toBe(1);
  });

  test('without an address is a mistake', async () => {
    const { connect } = await setUp();
    const uploading = connect().upload(async () => JSON.parse('{}'), new Blob(['x']));
    await expect(uploading).rejects.toThrow(/address of the file/u);
  });
});

describe('a renewal that takes long', () => {
  test.each([
    ['the deadline', 'timeout'],
    ['the signal', 'aborted'],
  ])('is not waited for beyond %s, and goes on for others', async (_, code) => {
    for (const ended of ['the time', 'the portal']) {
      const { connect, server, state, ends } = await setUp();
      const authorization = new EventEmitter();
      state.isFree = once(authorization, 'free');
      if (ended === 'the time') state.now += HOUR;
      else ends.clear();
      const clock = new ManualClock();
      const answers: (number | undefined)[] = [];
      const hooks = { response: ({ status }: ResponseEvent) => answers.push(status ?? 0) };
      const client = connect({ clock, hooks });
      const caller = new AbortController();
      const options = code === 'timeout' ? { deadline: 500 } : { signal: caller.signal };
      const other = client.call('profile');
      const own = client.call('profile', {}, options);
      const refusals = ended === 'the time' ? [] : [401, 401];
      await expect
        .poll(() => [answers, server.received.length])
        .toEqual([refusals, refusals.length + 1]);
      const [error] = await Promise.all([
        own.then(undefined, (reason: unknown) => reason),
        clock.advance(500).then(() => caller.abort()),
      ]);
      expect(error).toMatchObject({ code, mayHaveExecuted: false });
      authorization.emit('free');
      expect(await other).toBe('access1token');
      expect(state.refreshes).toBe(1);
    }
  });
});

describe('a new pair', () => {
  test('is stored before it is used, and kept until that succeeds', async () => {
    const inner = memoryTokenStore();
    let isAway = false;
    const store: TokenStore = {
      load: (key) => inner.load(key),
      save: (key, tokens, version) =>
        isAway ? Promise.reject(new Error('no disk')) : inner.save(key, tokens, version),
      remove: (key) => inner.remove(key),
      withLock: (key, ttl, work) => inner.withLock(key, ttl, work),
    };
    const { connect, state } = await setUp({ store });
    const client = connect();
    state.now += HOUR;
    isAway = true;
    await expect(client.call('profile')).rejects.toThrow('no disk');
    expect(state).toMatchObject({ refreshes: 1, executed: 0 });
    isAway = false;
    expect(await client.call('profile')).toBe('access1token');
    expect(state.refreshes).toBe(1);
  });

  test('does not replace one that somebody gave meanwhile', async () => {
    const inner = memoryTokenStore();
    const given = { accessToken: 'given0token', refreshToken: 'r', expiresAt: 2e12 };
    const store: TokenStore = {
      ...inner,
      load: (key) => inner.load(key),
      save: async (key, tokens, version) => {
        if (tokens.accessToken === 'access1token') await keepTokens(inner, key, given);
        return inner.save(key, tokens, version);
      },
      remove: (key) => inner.remove(key),
      withLock: (key, ttl, work) => inner.withLock(key, ttl, work),
    };
    const { connect, state, ends } = await setUp({ store });
    ends.set('given0token', 2e12);
    state.now += HOUR;
    expect(await connect().call('profile')).toBe('given0token');
  });
});

describe('what cannot be renewed', () => {
  test.each([
    ['invalid_grant', /authorize the application once more/u],
    ['invalid_client', /check `clientId`/u],
    ['PAYMENT_REQUIRED', /paid for/u],
  ])('%s says what to do, and no secret', async (code, advice) => {
    const { connect, state } = await setUp();
    state.now += HOUR;
    state.refusal = code;
    const error: unknown = await connect()
      .call('profile')
      .catch((failure: unknown) => failure);
    if (!(error instanceof AuthorizationError)) throw new Error('another error');
    expect(error.message).toMatch(advice);
    expect(error).toMatchObject({ apiCode: code, mayHaveExecuted: false });
    expect(inspect(error, { depth: 9 })).not.toMatch(/made0up0|refresh0token/u);
  });

  test('is refused when the store has nothing', async () => {
    const { connect } = await setUp({ portal: 'other' });
    await expect(connect().call('profile')).rejects.toThrow(/no tokens of this portal/u);
  });

  test.each([
    ['clientId', { clientId: '' }],
    ['clientSecret', { clientSecret: ' ' }],
    ['portal', { portal: '' }],
    ['timeout', { timeout: Infinity }],
    ['renewBefore', { renewBefore: -1 }],
  ])('is refused at once: %s', (option, wrong) => {
    const rest = { clientId: 'a', clientSecret: 'b', portal: 'c', store: memoryTokenStore() };
    expect(() => oauth({ ...rest, ...wrong })).toThrow(ConfigurationError);
    expect(() => oauth({ ...rest, ...wrong })).toThrow(option);
  });
});

test.each([
  ['https://oauth.bitrix24.tech/rest/', 'https://oauth.bitrix24.tech'],
  ['https://oauth.bitrix.info/rest/', 'https://oauth.bitrix.info'],
  ['https://thief.example/rest/', 'https://oauth.bitrix.info'],
  [undefined, 'https://oauth.bitrix.info'],
])('tokens from %s are renewed at %s', async (serverEndpoint, origin) => {
  const asked: string[] = [];
  const store = memoryTokenStore();
  await keepTokens(store, 'member', { ...FIRST, expiresAt: 0, serverEndpoint });
  const credentials = oauth({
    clientId: 'app.1',
    clientSecret: 'made0up0client0secret',
    store,
    portal: 'member',
    fetch: async (url) => {
      asked.push(new URL(url).origin);
      return Response.json({ error: 'invalid_grant' }, { status: 400 });
    },
  });
  await expect(Promise.resolve(credentials.current())).rejects.toThrow(AuthorizationError);
  expect(asked).toEqual([origin]);
});

test.each([
  ['oauth.bitrix24.tech', 'https://oauth.bitrix24.tech'],
  ['thief.example', 'https://oauth.bitrix.info'],
  [undefined, 'https://oauth.bitrix.info'],
])('a code that came with the server %s is exchanged at %s', async (serverDomain, origin) => {
  const asked: string[] = [];
  const accepting = acceptCode(
    {
      clientId: 'app.1',
      clientSecret: 'made0up0client0secret',
      store: memoryTokenStore(),
      serverDomain,
      fetch: async (url) => {
        asked.push(new URL(url).origin);
        return Response.json({ error: 'invalid_grant' }, { status: 400 });
      },
    },
    'made0up0code',
  );
  await expect(accepting).rejects.toThrow(AuthorizationError);
  expect(asked).toEqual([origin]);
});

test('tokens of the server are kept by the time that they have left', () => {
  const tokens = {
    access_token: 'a',
    refresh_token: 'r',
    expires_in: 3600,
    expires: 5,
    client_endpoint: '',
    server_endpoint: 'https://oauth.bitrix.info/rest/',
    domain: '',
    member_id: 'm',
    scope: '',
    status: 'L',
  };
  expect(keptTokens(tokens, 1000).expiresAt).toBe(3_601_000);
});

describe('a function that gives the token', () => {
  test('is asked before each call, and once more when the token has expired', async () => {
    const { server, state, ends } = await portal();
    ends.set('second0token', 2e12);
    const given = ['access0token', 'gone0token', 'second0token'];
    const client = createClient({
      url: server.origin,
      // The last stays.
      token: async () => (given.length > 1 ? given.shift() : given[0]) ?? '',
      fetch: nodeFetch(),
    });
    expect(await client.call('profile')).toBe('access0token');
    expect(await client.call('crm.deal.add')).toBe('second0token');
    ends.clear();
    await expect(client.call('profile')).rejects.toMatchObject({ reason: 'expired' });
    expect(state.executed).toBe(2);
  });
});

describe('a person lets the application in', () => {
  test('at a link that has what the application will know again', () => {
    const link = new URL(
      authorizationLink({ domain: 'portal.example/b/', clientId: 'app.1', state: 'a b&c' }),
    );
    expect(link.origin + link.pathname).toBe('https://portal.example/b/oauth/authorize/');
    expect(Object.fromEntries(link.searchParams)).toEqual({ client_id: 'app.1', state: 'a b&c' });
    expect(() => authorizationLink({ domain: '[', clientId: 'app.1' })).toThrow(ConfigurationError);
  });

  test('and its code becomes tokens that calls are made with, in the place of those before', async () => {
    const application = { clientId: 'local.made.up', clientSecret: 'made0up0secret' };
    const sandbox = await startSandbox({ application });
    try {
      const store = memoryTokenStore();
      const server = { store, server: sandbox.url, ...application };
      for (let visit = 1; visit <= 2; visit += 1) {
        const { member_id } = await acceptCode(server, sandbox.addCode());
        const credentials = oauth({ ...server, portal: member_id });
        const client = createClient({ url: sandbox.url, credentials, fetch: nodeFetch() });
        expect(await client.call('user.current')).toMatchObject({ ID: '1' });
        const before = (await store.load(member_id))?.tokens.accessToken ?? '';
        sandbox.expireToken(before);
        expect(await client.call('user.current')).toMatchObject({ ID: '1' });
        expect((await store.load(member_id))?.tokens.accessToken).not.toBe(before);
      }
    } finally {
      await sandbox.close();
    }
  });
});
