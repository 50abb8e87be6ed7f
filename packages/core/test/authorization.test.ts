/** The authorization server, as its documentation describes it. */
import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import {
  type AuthorizationServerOptions,
  requestTokens,
  type TokenGrant,
  type Tokens,
} from '../src/authorization/index.ts';
import {
  AbortedError,
  ApiError,
  AuthorizationError,
  ConfigurationError,
  type Fetch,
  InvalidResponseError,
  NetworkError,
  TimeoutError,
} from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import { ManualClock } from './test-clock.ts';
import { type Responder, sendJson, startServer } from './test-server.ts';

const SECRETS = ['made0up0secret0of0client', 'made0up0code0of0consent', 'made0up0refresh0token'];
const [SECRET = '', CODE = '', REFRESH = ''] = SECRETS;

const BY_CODE: TokenGrant = {
  grant_type: 'authorization_code',
  client_id: 'local.made.up',
  client_secret: SECRET,
  code: CODE,
};

const BY_REFRESH: TokenGrant = {
  grant_type: 'refresh_token',
  client_id: 'local.made.up',
  client_secret: SECRET,
  refresh_token: REFRESH,
};

const TOKENS: Tokens = {
  access_token: 'made0up0access0token',
  refresh_token: 'made0up0next0refresh',
  expires_in: 3600,
  client_endpoint: 'https://portal.example/rest/',
  server_endpoint: 'https://oauth.example/rest/',
  domain: 'oauth.example',
  member_id: 'a223c6b3710f85df22e9377d6c4f7553',
  scope: 'crm,im',
  status: 'L',
};

/** What a request fails with. */
async function failureOf(grant: TokenGrant, options: AuthorizationServerOptions): Promise<unknown> {
  try {
    return await requestTokens(grant, options);
  } catch (error) {
    return error;
  }
}

/** A `fetch` that says in its error what it was asked for. */
const quotingFetch: Fetch = (url, init) =>
  Promise.reject(new TypeError(`cannot fetch ${url} with ${JSON.stringify(init.body)}`));

/** What a failure shows of itself, in every way in which errors are shown. */
function shown(error: unknown): string {
  return [
    inspect(error, { depth: 10, showHidden: true }),
    JSON.stringify(error),
    String(error),
  ].join('\n');
}

const fetches: [name: string, fetch: Fetch | undefined][] = [
  ['the global fetch', undefined],
  ['nodeFetch', nodeFetch()],
];

describe.each(fetches)('with %s', (_, fetch) => {
  test.each([BY_CODE, BY_REFRESH])('$grant_type is asked for in a form', async (grant) => {
    const { origin, received } = await startServer(() => TOKENS);
    expect(await requestTokens(grant, { server: origin, fetch })).toEqual(TOKENS);
    expect(received).toHaveLength(1);
    const [{ method, url, text, headers } = { method: '', url: '', text: '', headers: {} }] =
      received;
    // Servers and proxies keep addresses in their logs: nothing secret may stand there.
    expect([method, url]).toEqual(['POST', '/oauth/token/']);
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(text))).toEqual(grant);
  });
});

test.each([
  ['invalid_grant', AuthorizationError],
  ['invalid_client', AuthorizationError],
  ['PAYMENT_REQUIRED', AuthorizationError],
  ['invalid_request', ApiError],
])('the server says %s', async (error, kind) => {
  const { origin } = await startServer((_, response) => {
    sendJson(response, 400, { error, error_description: `not with ${SECRET}` });
  });
  const failure = await failureOf(BY_CODE, { server: origin });
  expect(failure).toBeInstanceOf(kind);
  expect(failure).toMatchObject({ apiCode: error, status: 400 });
  for (const secret of SECRETS) expect(shown(failure)).not.toContain(secret);
});

describe('whatever goes wrong, neither secrets nor the address are told', () => {
  const cases: [name: string, respond: Responder, kind: unknown][] = [
    [
      'a redirect',
      ({ text }, response) => {
        response.writeHead(302, { location: `https://elsewhere.example/?${text}` });
        response.end(text);
      },
      InvalidResponseError,
    ],
    [
      'a page',
      ({ text }, response) => {
        response.writeHead(502, { 'content-type': 'text/html' });
        response.end(`<p>no ${text}</p>`);
      },
      InvalidResponseError,
    ],
    ['half of the tokens', () => ({ access_token: REFRESH }), InvalidResponseError],
    [
      'tokens and an error status',
      (_, response) => sendJson(response, 500, TOKENS),
      InvalidResponseError,
    ],
    ['a broken connection', (_, response) => void response.destroy(), NetworkError],
  ];

  test.each(cases)('%s', async (_, respond, kind) => {
    const { origin, received } = await startServer(respond);
    for (const grant of [BY_CODE, BY_REFRESH]) {
      const failure = await failureOf(grant, { server: origin });
      expect(failure).toBeInstanceOf(kind);
      expect(shown(failure)).not.toContain('client_secret');
      for (const secret of [...SECRETS, TOKENS.access_token, TOKENS.refresh_token])
        expect(shown(failure)).not.toContain(secret);
    }
    // A code and a refresh token serve once: nothing is repeated.
    expect(received).toHaveLength(2);
  });

  test('a fetch that quotes the request', async () => {
    const failure = await failureOf(BY_CODE, { fetch: quotingFetch });
    expect(failure).toBeInstanceOf(NetworkError);
    for (const secret of SECRETS) expect(shown(failure)).not.toContain(secret);
  });
});

test('a server that cannot be reached is called what it is', async () => {
  const server = await startServer(() => TOKENS);
  await server.close();
  await expect(requestTokens(BY_CODE, { server: server.origin })).rejects.toThrow(
    'the authorization server cannot be reached',
  );
});

test('time and the caller end it', async () => {
  const clock = new ManualClock();
  const { origin } = await startServer(() => new Promise(() => {}));
  const late = failureOf(BY_CODE, { server: origin, clock, timeout: 1000 });
  await clock.advance(1000);
  expect(await late).toBeInstanceOf(TimeoutError);
  const stop = new AbortController();
  const given = requestTokens(BY_CODE, { server: origin, signal: stop.signal });
  stop.abort();
  await expect(given).rejects.toBeInstanceOf(AbortedError);
});

test.each(['http://oauth.example', 'ftp://oauth.example', 'https://'])(
  '%s gets no secrets',
  async (server) => {
    const request = requestTokens(BY_CODE, { server, fetch: quotingFetch });
    await expect(request).rejects.toBeInstanceOf(ConfigurationError);
  },
);

test.each([
  ['http://oauth.example', 'http://oauth.example/oauth/token/'],
  ['oauth.example/eu/', 'https://oauth.example/eu/oauth/token/'],
  [undefined, 'https://oauth.bitrix.info/oauth/token/'],
])('%s is asked at %s', async (server, address) => {
  const asked: string[] = [];
  const fetch: Fetch = (url) => {
    asked.push(url);
    return Promise.reject(new Error('enough'));
  };
  const request = requestTokens(BY_CODE, { server, fetch, allowInsecureHttp: true });
  await expect(request).rejects.toBeInstanceOf(NetworkError);
  expect(asked).toEqual([address]);
});
