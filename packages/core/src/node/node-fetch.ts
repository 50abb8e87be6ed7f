import {
  Agent as HttpAgent,
  request as requestHttp,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';

import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Fetch, FetchInit, FetchResponse } from '../http/fetch.ts';
import { trustedCertificates, type Certificates } from './certificates.ts';
import { environmentProxies, fixedProxy, type Proxy, type ProxyChoice } from './proxy.ts';
import { responseOf } from './response.ts';
import type { TunnelAgent } from './tunnel-agent.ts';

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
    throw new ConfigurationError('`userAgent` must be printable ASCII, such as my-integration/1.0');
  }
  const send: Fetch = async (url, init) => {
    const target = new URL(url);
    const proxy = proxyFor(target);
    const agent = await agents.reaching(target, proxy);
    const headers = {
      'user-agent': userAgent,
      ...DEFAULT_HEADERS,
      ...init.headers,
    };
    const guard = proxy === undefined ? await guardOf(init.givenBy) : undefined;
    return exchange(open(target, { ...init, headers }, agent, proxy, guard), init);
  };
  return Object.assign(send, {
    close() {
      agents.close();
    },
  });
}

function idleTimeoutOf({ idleTimeout = IDLE_TIMEOUT }: NodeFetchOptions): number {
  if (idleTimeout > 0 && Number.isFinite(idleTimeout)) return idleTimeout;
  throw new ConfigurationError('`idleTimeout` must be a number of milliseconds above 0');
}

function chooseProxy(option: NodeFetchOptions['proxy']): ProxyChoice {
  if (option === false) return () => undefined;
  return option === undefined || option === ''
    ? environmentProxies(process.env)
    : fixedProxy(option);
}

/** Connections that are kept alive, for each way of reaching a host. */
class Agents {
  readonly #ca: string[] | undefined;
  /** The time limit is one of idle connections: those in use are none of the agent's business. */
  readonly #keep: { readonly keepAlive: true; readonly timeout: number };
  readonly #http: HttpAgent;
  readonly #tunnels = new Map<string, TunnelAgent>();
  #https: HttpsAgent | undefined;

  constructor(ca: string[] | undefined, idleTimeout: number) {
    this.#ca = ca;
    this.#keep = { keepAlive: true, timeout: idleTimeout };
    this.#http = new HttpAgent(this.#keep);
  }

  /** The connections for an address, or those to the proxy on the way. */
  async reaching(target: URL, proxy: Proxy | undefined): Promise<HttpAgent | HttpsAgent> {
    if (proxy !== undefined && target.protocol === 'https:') return this.#tunnel(proxy);
    const next = proxy === undefined ? target : proxy.url;
    if (next.protocol !== 'https:') return this.#http;
    this.#https ??= new HttpsAgent({ ...this.#keep, ca: this.#ca });
    return this.#https;
  }

  async #tunnel(proxy: Proxy): Promise<TunnelAgent> {
    const { TunnelAgent } = await import('./tunnel-agent.ts');
    const known = this.#tunnels.get(proxy.url.href);
    if (known !== undefined) return known;
    const agent = new TunnelAgent(proxy, { ...this.#keep, ca: this.#ca });
    this.#tunnels.set(proxy.url.href, agent);
    return agent;
  }

  close(): void {
    this.#http.destroy();
    this.#https?.destroy();
    for (const tunnel of this.#tunnels.values()) tunnel.destroy();
  }
}

/** Only files come from addresses that a portal gave. */
async function guardOf(portal: string | undefined): Promise<LookupFunction | undefined> {
  if (portal === undefined) return undefined;
  const { guardedLookup } = await import('./guarded-lookup.ts');
  return guardedLookup(portal);
}

/** The request, unsent: whoever calls listens to its errors before anything else can happen. */
function open(
  target: URL,
  init: FetchInit,
  agent: HttpAgent | HttpsAgent,
  proxy: Proxy | undefined,
  lookup: LookupFunction | undefined,
): ClientRequest {
  const { method, headers, signal } = init;
  const options: RequestOptions = { method, headers, signal, agent, lookup };
  if (target.protocol === 'https:') return requestHttps(target, options);
  if (proxy === undefined) return requestHttp(target, options);
  // A proxy takes the whole address of a plain request in the place of its path.
  const request = proxy.url.protocol === 'https:' ? requestHttps : requestHttp;
  return request(proxy.url, {
    ...options,
    path: target.href,
    headers: { ...headers, host: target.host, ...proxy.headers },
  });
}

function exchange(request: ClientRequest, init: FetchInit): Promise<FetchResponse> {
  return new Promise((resolve, reject) => {
    request.once('response', (response: IncomingMessage) => {
      responseOf(response).then(resolve, reject);
    });
    request.on('error', reject);
    sendBody(request, init.body).catch(reject);
  });
}

async function sendBody(request: ClientRequest, body: FetchInit['body']): Promise<void> {
  if (body === undefined || typeof body === 'string') {
    request.end(body);
    return;
  }
  const { streamBody } = await import('./stream-body.ts');
  await streamBody(request, body);
}
