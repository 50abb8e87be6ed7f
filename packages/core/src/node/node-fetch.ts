import type { ClientRequest, IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';

import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Fetch, FetchInit, FetchResponse } from '../http/fetch.ts';
import { onAbort } from '../on-abort.ts';
import { Agents } from './agents.ts';
import { trustedCertificates, type Certificates } from './certificates.ts';
import { environmentProxies, fixedProxy, type ProxyChoice } from './proxy.ts';
import { responseOf } from './response.ts';
import { Routes, type Route } from './routes.ts';

const DEFAULT_HEADERS = { 'accept-encoding': 'gzip, deflate, br' };

/** A `fetch` over `node:http` and `node:https`. */
export interface NodeFetch extends Fetch {
  /** Closes idle connections. A process ends without it: idle connections do not keep it alive. */
  close(): void;
}

/** How connections are made. */
export interface NodeFetchOptions {
  /** Certificates of a private authority (PEM), trusted beside those that Node trusts. */
  ca?: Certificates | undefined;
  /**
   * The proxy: a URL, `http://user:password@proxy.example:3128`; `false` for none; default: what
   * `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say, loopback addresses excepted.
   */
  proxy?: string | URL | false | undefined;
  /**
   * Names the integration to the portal, as its documentation recommends: `name/version`. Default: `oint`.
   */
  userAgent?: string | undefined;
  /**
   * Milliseconds after which an idle connection is closed. Default: 10 000: servers close theirs too, and a request on a
   * connection that is being closed breaks, of which nobody knows whether it was executed.
   */
  idleTimeout?: number | undefined;
}

const IDLE_TIMEOUT = 10_000;

/**
 * A `fetch` for the transport that keeps connections alive, starts faster than the built-in one
 * and streams both ways.
 *
 * @throws ConfigurationError when the proxy's address, in the options or the environment, is none, or another option.
 * @example
 * const client = createClient({ url, fetch: nodeFetch({ ca: readFileSync('company-ca.pem') }) });
 */
export function nodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const agents = new Agents(trustedCertificates(options.ca), idleTimeoutOf(options));
  const proxyFor = chooseProxy(options.proxy);
  const userAgent = options.userAgent ?? 'oint';
  if (!/^[ -~]+$/u.test(userAgent)) {
    throw new ConfigurationError(
      '`userAgent` must be printable ASCII, such as my-integration/1.0',
      { kind: 'user-agent' },
    );
  }
  const headers = { 'user-agent': userAgent, ...DEFAULT_HEADERS };
  const routes = new Routes(proxyFor, agents);
  const send: Fetch = async (url, init) => {
    const known = routes.to(url);
    const route = known instanceof Promise ? await known : known;
    const isGuarded = init.givenBy !== undefined && !route.isProxied;
    const lookup = isGuarded ? await guardOf(init.givenBy) : undefined;
    return exchange(route, { ...init, headers: { ...headers, ...init.headers } }, lookup);
  };
  return Object.assign(send, {
    close() {
      agents.close();
    },
  });
}

function idleTimeoutOf({ idleTimeout = IDLE_TIMEOUT }: NodeFetchOptions): number {
  if (idleTimeout > 0 && Number.isFinite(idleTimeout)) return idleTimeout;
  throw new ConfigurationError('`idleTimeout` must be a number of milliseconds above 0', {
    kind: 'idle-timeout',
  });
}

function chooseProxy(option: NodeFetchOptions['proxy']): ProxyChoice {
  if (option === false) return () => undefined;
  return option === undefined || option === ''
    ? environmentProxies(process.env)
    : fixedProxy(option);
}

/** Only files come from addresses that a portal gave. */
async function guardOf(portal: string | undefined): Promise<LookupFunction | undefined> {
  if (portal === undefined) return undefined;
  const { guardedLookup } = await import('./guarded-lookup.ts');
  return guardedLookup(portal);
}

function exchange(
  route: Route,
  init: FetchInit,
  lookup: LookupFunction | undefined,
): Promise<FetchResponse> {
  return new Promise((resolve, reject) => {
    const request = route.open(init, lookup);
    request.once('response', (response: IncomingMessage) => {
      const answer = responseOf(response);
      if (answer instanceof Promise) answer.then(resolve, reject);
      else resolve(answer);
    });
    request.on('error', reject);
    // `node:http` heeds signals too, by watching the whole stream of the request, which takes longer than all else here.
    const release = onAbort(init.signal, () => {
      request.destroy(new DOMException('This operation was aborted', 'AbortError'));
    });
    request.once('close', release);
    sendBody(request, init.body)?.catch(reject);
  });
}

function sendBody(request: ClientRequest, body: FetchInit['body']): Promise<void> | undefined {
  if (body !== undefined && typeof body !== 'string') return streamed(request, body);
  request.end(body);
  return undefined;
}

async function streamed(
  request: ClientRequest,
  body: Blob | ReadableStream<Uint8Array>,
): Promise<void> {
  const { streamBody } = await import('./stream-body.ts');
  await streamBody(request, body);
}
