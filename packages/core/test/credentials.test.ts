import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import {
  AuthorizationError,
  createClient,
  memoryLimiter,
  type ClientOptions,
  type Credential,
  type Credentials,
  type Limiter,
} from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { ManualClock } from './test-clock.ts';
import { sendJson, startServer, type Received, type TestServer } from './test-server.ts';

/** A portal that takes one token at a time, and calls all others by this code. */
async function portal(valid: { token: string }, code = 'expired_token') {
  const executed: Received[] = [];
  const server = await startServer((request, response) => {
    if (tokenOf(request) !== valid.token) {
      sendJson(response, 401, { error: code, error_description: tokenOf(request) });
      return undefined;
    }
    executed.push(request);
    return { result: true };
  });
  return { server, executed };
}

function tokenOf({ headers, json }: Received): string {
  const inBody = typeof json === 'object' && json !== null && 'auth' in json ? json.auth : '';
  return headers.authorization?.replace('Bearer ', '') ?? String(inBody);
}

/** Credentials as an application keeps them. */
class Store implements Credentials {
  readonly identity = 'app one';
  token: string;
  readonly refreshed: Credential[] = [];
  readonly #next: () => string;

  constructor(token: string, next: () => string) {
    this.token = token;
    this.#next = next;
  }

  current(): Credential {
    return { kind: 'token', token: this.token };
  }

  async refresh(used: Credential): Promise<Credential> {
    this.refreshed.push(used);
    await Promise.resolve();
    this.token = this.#next();
    return this.current();
  }
}

function connect(server: TestServer, credentials: Credentials, more: Partial<ClientOptions> = {}) {
  return createClient({ url: server.origin, credentials, fetch: nodeFetch(), ...more });
}

function credentialsOf(identity: string, value: string): Credentials {
  return { identity, current: () => ({ kind: 'token', token: value }) };
}

describe('a token that has expired', () => {
  test('is renewed once for all calls that met it, and they are sent again, writes too', async () => {
    const { server, executed } = await portal({ token: 'second2token' });
    const store = new Store('first1token', () => 'second2token');
    const client = connect(server, store);
    const calls = Array.from({ length: 5 }, (_, ID) => client.call('user.add', { ID }));
    expect(await Promise.all(calls)).toEqual([true, true, true, true, true]);
    expect(store.refreshed).toEqual([{ kind: 'token', token: 'first1token' }]);
    expect(executed).toHaveLength(5);
  });

  test('is renewed once for a call: a second refusal is its error', async () => {
    const { server, executed } = await portal({ token: 'another0token' });
    const store = new Store('first1token', () => `token${Math.random()}`);
    await expect(connect(server, store).call('user.add')).rejects.toMatchObject({
      code: 'authorization',
      reason: 'expired',
      mayHaveExecuted: false,
      attempts: 2,
    });
    expect(executed).toHaveLength(0);
  });

  test('is one too where the portal has forgotten it, and calls it invalid', async () => {
    const { server, executed } = await portal({ token: 'second2token' }, 'invalid_token');
    const store = new Store('first1token', () => 'second2token');
    expect(await connect(server, store).call('user.add')).toBe(true);
    expect(store.refreshed).toHaveLength(1);
    expect(executed).toHaveLength(1);
    const stranger = new Store('third3token', () => 'fourth4token');
    await expect(connect(server, stranger).call('user.add')).rejects.toMatchObject({
      reason: 'refused',
      apiCode: 'invalid_token',
      attempts: 2,
    });
  });

  test('that somebody else renewed meanwhile is not renewed again', async () => {
    const { server } = await portal({ token: 'second2token' });
    const store = new Store('first1token', () => 'third3token');
    const client = connect(server, store, {
      hooks: { response: () => void (store.token = 'second2token') },
    });
    expect(await client.call('user.add')).toBe(true);
    expect(store.refreshed).toEqual([]);
  });

  test('without a way to renew it is an error that says so', async () => {
    const { server } = await portal({ token: 'second2token' });
    const client = createClient({ url: server.origin, token: 'first1token' });
    const error: unknown = await client.call('user.add').then(undefined, (caught) => caught);
    expect(error).toBeInstanceOf(AuthorizationError);
    expect(error).toMatchObject({ reason: 'expired', mayHaveExecuted: false });
    expect(inspect(error, { depth: 9 })).not.toContain('first1token');
  });

  test('and its successor are taken out of what is shown', async () => {
    const { server } = await portal({ token: 'another0token' });
    const store = new Store('first1token', () => 'second2token');
    const error: unknown = await connect(server, store)
      .call('user.add')
      .then(undefined, (caught: unknown) => caught);
    expect(inspect(error, { depth: 9 })).not.toMatch(/first1token|second2token/u);
  });
});

describe('credentials', () => {
  test('are asked before each attempt', async () => {
    const { server } = await portal({ token: 'second2token' });
    const store = new Store('second2token', () => '');
    const client = connect(server, { identity: 'app', current: () => store.current() });
    await client.call('user.get');
    store.token = 'first1token';
    await expect(client.call('user.get')).rejects.toMatchObject({ reason: 'expired' });
  });

  test('may take time, and may be a webhook', async () => {
    const { server } = await portal({ token: '' });
    const client = connect(server, {
      identity: 'hook',
      current: async () => ({ kind: 'webhook', user: '7', code: 'made0up1code' }),
    });
    await client.call('user.get');
    expect(server.received[0]?.url).toBe('/rest/7/made0up1code/user.get.json');
  });

  test('sign a list of version 3 in a header, as the portal refuses a token in it', async () => {
    const { server } = await portal({ token: 'made0up3token' });
    const client = createClient({ url: server.origin, token: 'made0up3token' });
    await client.batch([{ method: 'a.get', params: { id: 1 } }], { version: 3 });
    expect(server.received[0]?.json).toEqual([{ method: 'a.get', query: { id: 1 } }]);
    expect(server.received[0]?.headers.authorization).toBe('Bearer made0up3token');
  });
});

describe('execution time', () => {
  const time = { operating: 481, finish: 1000, operating_reset_at: 1060 };

  async function slowPortal() {
    const server = await startServer(() => ({ result: true, time }));
    return server;
  }

  async function waitsOfSecond(
    first: Credentials,
    second: Credentials,
    more: Partial<ClientOptions> = {},
  ): Promise<number[]> {
    const server = await slowPortal();
    const clock = new ManualClock();
    const waits: number[] = [];
    const options: Partial<ClientOptions> = { clock, limits: 'cloud', ...more };
    await connect(server, first, options).call('user.get');
    const hooks = {
      wait: ({ duration }: { duration: number }) => {
        waits.push(duration);
        void clock.advance(duration);
      },
    };
    const client = connect(server, second, { ...options, hooks });
    await client.call('user.get');
    await client.call('user.get');
    return waits;
  }

  test('is counted for who calls, whatever his token is', async () => {
    expect(
      await waitsOfSecond(credentialsOf('app', 'old1token'), credentialsOf('app', 'new1token')),
    ).toEqual([60_000]);
  });

  test('is counted for each on its own', async () => {
    expect(
      await waitsOfSecond(credentialsOf('one', 'same1token'), credentialsOf('two', 'same1token')),
    ).toEqual([]);
  });

  test('or for all of a portal, where that is set', async () => {
    const shared = { operatingShared: 'portal' } as const;
    expect(
      await waitsOfSecond(credentialsOf('one', 'a1token'), credentialsOf('two', 'b1token'), shared),
    ).toEqual([60_000]);
  });
});

describe('a limiter of one’s own', () => {
  test('is asked before each request, and told of each answer, by identity', async () => {
    const { server } = await portal({ token: 'made0up3token' });
    const told: object[] = [];
    const memory = memoryLimiter({ clock: new ManualClock() });
    const limiter: Limiter = {
      acquire: async ({ portal: at, identity, method }) => {
        told.push({ acquire: method, at, identity });
      },
      refused: (refusal) => memory.refused(refusal),
      observe: async ({ method, identity }) => {
        told.push({ observe: method, identity });
        throw new Error('the store is gone');
      },
      secondsLeft: () => 1,
    };
    const credentials: Credentials = {
      identity: 'app one',
      current: () => ({ kind: 'token', token: 'made0up3token' }),
    };
    const client = connect(server, credentials, { limiter });
    await client.call('user.get');
    expect(told).toEqual([
      { acquire: 'user.get', at: server.origin, identity: 'app one' },
      { observe: 'user.get', identity: 'app one' },
    ]);
  });

  test('gives no place to a call that still waits for its token', async () => {
    const { server } = await portal({ token: 'made0up3token' });
    const order: string[] = [];
    const limiter: Limiter = {
      acquireNow: () => order.push('place') > 0,
      acquire: () => undefined,
      refused: () => 0,
      observe: () => {},
      secondsLeft: () => 1,
    };
    const credentials = {
      identity: 'one',
      async current() {
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push('token');
        return { kind: 'token', token: 'made0up3token' } as const;
      },
    };
    await connect(server, credentials, { limiter }).call('crm.deal.list');
    expect(order).toEqual(['token', 'place']);
  });

  test('counts all spellings of a method together', async () => {
    const { server } = await portal({ token: 'made0up3token' });
    const told = new Set<string>();
    const limiter: Limiter = {
      acquire: ({ method }) => {
        told.add(method);
        return undefined;
      },
      refused: ({ method }) => {
        told.add(method);
        return 0;
      },
      observe: ({ method }) => {
        told.add(method);
      },
      secondsLeft: () => 1,
    };
    const client = connect(server, credentialsOf('one', 'made0up3token'), { limiter });
    await client.call('crm.deal.list');
    await client.call('CRM.Deal.List');
    expect([...told]).toEqual(['crm.deal.list']);
  });
});
