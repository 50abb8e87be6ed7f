import {
  request as requestHttp,
  type Agent,
  type ClientRequest,
  type RequestOptions,
} from 'node:http';
import type { LookupFunction } from 'node:net';
import { urlToHttpOptions } from 'node:url';

import type { FetchInit } from '../http/fetch.ts';
import type { Agents } from './agents.ts';
import type { Proxy, ProxyChoice } from './proxy.ts';

/** Addresses that are remembered: a program calls few methods, but files have one address each. */
const MAX_KNOWN = 64;

/** The ways to addresses. They are worked out once: it takes as long as all else that is done for a request. */
export class Routes {
  readonly #proxyFor: ProxyChoice;
  readonly #agents: Agents;
  readonly #known = new Map<string, Route>();

  constructor(proxyFor: ProxyChoice, agents: Agents) {
    this.#proxyFor = proxyFor;
    this.#agents = agents;
  }

  to(url: string): Route | Promise<Route> {
    return this.#known.get(url) ?? this.#find(url);
  }

  #find(url: string): Route | Promise<Route> {
    const target = new URL(url);
    const proxy = this.#proxyFor(target);
    const agent = this.#agents.reaching(target, proxy);
    const keep = (by: Agent): Route => this.#keep(url, new Route(target, proxy, by));
    return agent instanceof Promise ? agent.then(keep) : keep(agent);
  }

  #keep(url: string, route: Route): Route {
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(url, route);
    return route;
  }
}

/** The way to one address. */
export class Route {
  readonly #request: typeof requestHttp;
  readonly #options: RequestOptions;
  readonly #headers: readonly string[];
  /** Whether a proxy is on the way, which resolves names itself. */
  readonly isProxied: boolean;

  constructor(target: URL, proxy: Proxy | undefined, agent: Agent) {
    this.isProxied = proxy !== undefined;
    // A proxy takes the whole address of a plain request in the place of its path; for others it opens a tunnel.
    const forwarder = target.protocol === 'https:' ? undefined : proxy;
    const next = forwarder?.url ?? target;
    const { protocol, hostname, port, path, auth } = urlToHttpOptions(next);
    this.#request =
      next.protocol === 'https:' ? process.getBuiltinModule('node:https').request : requestHttp;
    this.#options = { protocol, hostname, port, auth, agent, path: forwarder ? target.href : path };
    this.#headers = ['host', target.host, ...Object.entries(forwarder?.headers ?? {}).flat()];
  }

  /** The request, unsent: whoever calls listens to its errors before anything else can happen. */
  open({ method, headers, body }: FetchInit, lookup: LookupFunction | undefined): ClientRequest {
    // As a list they are written at once; an object would be looked through several times.
    const list = [...this.#headers];
    for (const name of Object.keys(headers)) list.push(name, headers[name] ?? '');
    if (typeof body === 'string') list.push('content-length', String(Buffer.byteLength(body)));
    return this.#request({ ...this.#options, method, headers: list, lookup });
  }
}
