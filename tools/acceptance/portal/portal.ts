import type { Server } from 'node:http';

import { Access, routeOf, withoutAuth, type Route } from './access.ts';
import { html, json, moved } from './answers.ts';
import { Buckets, type Rate } from './bucket.ts';
import { errorBody, PortalError, type Call } from './call.ts';
import type { Now } from './clock.ts';
import { Desk } from './desk.ts';
import { Executor } from './execute.ts';
import { Files } from './files.ts';
import { close, listen, originOf, type Incoming, type Reaction } from './http.ts';
import { Ledger } from './ledger.ts';
import { Oddities, seeded, type Oddity, type Pattern } from './oddities.ts';
import { Operating, type OperatingLimit } from './operating.ts';
import { parseBody, parseQuery } from './params.ts';
import { react } from './react.ts';
import { Store } from './store.ts';

export interface PortalOptions {
  /** Webhooks that may call, as they stand in the path. Default: `1/portalcode`. */
  readonly webhooks?: readonly string[];
  /** OAuth tokens that may call. Default: none. */
  readonly tokens?: readonly string[];
  /** The leaky bucket. Default: none, as in an installation of one's own. */
  readonly rate?: Rate;
  /** The limit of execution time. Default: none; answers then have no `operating`. */
  readonly operating?: OperatingLimit;
  /** Seconds that a method takes, as it is billed; nothing waits for them. Default: 0. */
  readonly cost?: (method: string) => number;
  /** Default: `Date.now`. */
  readonly now?: Now;
  /** For oddities with a probability. Default: 1. */
  readonly seed?: number;
}

/** A request as it arrived, refused ones included. */
export interface Received extends Route {
  readonly incoming: Incoming;
}

/** A small Bitrix24-like portal of a test's own. */
export class Portal implements AsyncDisposable {
  readonly store = new Store();
  readonly files = new Files();
  readonly ledger = new Ledger();
  readonly oddities: Oddities;
  readonly access: Access;
  readonly received: Received[] = [];
  readonly #buckets: Buckets;
  readonly #desk: Desk;
  readonly #server: Promise<Server>;

  constructor(options: PortalOptions = {}) {
    const { webhooks = ['1/portalcode'], tokens = [], now = Date.now, cost = () => 0 } = options;
    this.oddities = new Oddities(seeded(options.seed ?? 1));
    this.access = new Access(webhooks, tokens);
    this.#buckets = new Buckets(options.rate, now);
    const operating = new Operating(options.operating, now);
    const executor = new Executor(this, operating, this.ledger, cost);
    this.#desk = new Desk(executor, this.files, this.ledger, now);
    this.#server = listen((incoming) => this.#react(incoming));
  }

  /** The portal, once it listens. */
  async listening(): Promise<this> {
    this.files.origin = originOf(await this.#server);
    return this;
  }

  get origin(): string {
    return this.files.origin;
  }

  /** The address of the first webhook. */
  get webhookUrl(): string {
    const [webhook = ''] = this.access.webhooks;
    return `${this.origin}/rest/${webhook}/`;
  }

  /** Switches an oddity on; the returned function switches it off. */
  odd(pattern: Pattern, oddity: Oddity): () => void {
    return this.oddities.add(pattern, oddity);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await close(await this.#server);
  }

  async #react(incoming: Incoming): Promise<Reaction> {
    const route = routeOf(incoming.url.pathname);
    if (route === undefined) return html(404, '<html><body>404 Not Found</body></html>');
    this.received.push({ ...route, incoming });
    try {
      return await this.#routed(route, incoming);
    } catch (error) {
      if (!(error instanceof PortalError)) throw error;
      return json(error.status, errorBody(error, route.version));
    }
  }

  async #routed(route: Route, incoming: Incoming): Promise<Reaction> {
    const { version, method } = route;
    const { headers } = incoming;
    const query = version === 2 ? parseQuery(incoming.url.search) : {};
    const isForm = version === 2 && method === 'upload';
    const body = isForm ? {} : parseBody(incoming.body, headers['content-type'] ?? '', version);
    const params = { ...withoutAuth(query), ...withoutAuth(body) };
    const call: Call = { version, method, params, credential: '', inBatch: false };
    const oddity = this.oddities.ofRequest(call);
    if (oddity?.kind === 'moved') return moved(oddity.to, oddity.status ?? 302, incoming);
    this.#buckets.take(incoming.address);
    const credential = this.access.admit(route, body, query, headers.authorization);
    return react({ call: { ...call, credential }, body, incoming, oddity }, this.#desk);
  }
}
