import { isLoopbackName } from '../address/loopback.ts';
import { systemClock } from '../clock.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import { exchange, type HttpAnswer } from '../http/exchange.ts';
import { isRedirect } from '../http/redirect.ts';
import { Operation } from '../operation/operation.ts';
import { invalid, readBody, type AnswerContext } from '../protocol/answer.ts';
import { Redactor } from '../secrets/redactor.ts';
import { exchangeError } from '../transport/exchange-error.ts';
import { checkTimeout } from '../transport/wire.ts';
import { AUTHORIZATION_SERVER, type AuthorizationServerOptions } from './server-options.ts';
import type { TokenGrant, Tokens } from './tokens.ts';

/** What errors call the request. */
const NAME = 'oauth/token';

const DEFAULT_TIMEOUT = 65_000;

/** Tokens and their neighbours are a few hundred bytes. */
const MAX_BYTES = 2 ** 20;

const FORM = {
  accept: 'application/json',
  'content-type': 'application/x-www-form-urlencoded',
};

/**
 * Asks the authorization server for a pair of tokens. The secrets go in a form: servers and proxies on the way keep addresses in
 * their logs. None of them is in an error. The request is sent once: a code and a refresh token serve but once.
 *
 * @throws AuthorizationError when the server refuses what it was shown.
 */
export async function requestTokens(
  grant: TokenGrant,
  options: AuthorizationServerOptions = {},
): Promise<Tokens> {
  const { clock = systemClock, signal, timeout = DEFAULT_TIMEOUT } = options;
  checkTimeout(timeout);
  const address = addressOf(options).href;
  const body = new URLSearchParams({ ...grant }).toString();
  const redactor = new Redactor([...secretsOf(grant), body]);
  const operation = new Operation(clock, NAME, { signal });
  const failure = operation.failure(false);
  if (failure !== undefined) throw failure;
  const abort = new AttemptAbort(clock, timeout, operation.signal);
  const fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  try {
    const request = { url: address, headers: FORM, body };
    const answer = await exchange(fetch, request, abort, MAX_BYTES).catch((error: unknown) => {
      const known = { method: NAME, timeout, abort, operation, redactor };
      throw exchangeError(error, { ...known, whom: 'the authorization server' });
    });
    return tokensIn(answer, { method: NAME, redactor });
  } finally {
    abort.release();
    operation.end();
  }
}

function secretsOf(grant: TokenGrant): readonly string[] {
  return [
    grant.client_secret,
    grant.grant_type === 'refresh_token' ? grant.refresh_token : grant.code,
  ];
}

function addressOf({
  server = AUTHORIZATION_SERVER,
  allowInsecureHttp = false,
}: AuthorizationServerOptions): URL {
  const text = String(server).trim();
  const base = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(base)) {
    throw new ConfigurationError('the address of the authorization server is none', {
      kind: 'server-address',
    });
  }
  const address = new URL(base);
  const isSecure = address.protocol === 'https:' || isLoopbackName(address.hostname);
  if (!isSecure && !(address.protocol === 'http:' && allowInsecureHttp)) {
    throw new ConfigurationError(
      'the address of the authorization server does not begin with https://, and the request holds secrets: ' +
        'set `allowInsecureHttp` if that is right',
      { kind: 'server-insecure' },
    );
  }
  address.pathname = `${address.pathname.replace(/\/+$/u, '')}/oauth/token/`;
  address.search = '';
  return address;
}

function tokensIn(answer: HttpAnswer, context: AnswerContext): Tokens {
  if (isRedirect(answer.status)) {
    throw invalid(
      'redirect',
      'the answer is a redirect, which is not followed',
      withoutText(answer),
      context,
    );
  }
  const body = readBody(answer, context);
  // Of an answer with a part of the tokens nothing is shown.
  if (answer.status >= 400 || !isTokens(body)) {
    throw invalid('shape', 'the answer has no tokens', withoutText(answer), context);
  }
  return body;
}

function withoutText(answer: HttpAnswer): HttpAnswer {
  return { ...answer, text: '' };
}

function isTokens(
  body: Readonly<Record<string, unknown>>,
): body is Readonly<Record<string, unknown>> & Tokens {
  return typeof body['access_token'] === 'string' && typeof body['refresh_token'] === 'string';
}
