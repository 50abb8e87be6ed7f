import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';

import type { Reference } from '@oint/reference';
import { bitrix24 } from '@oint/reference/bitrix24';

import {
  type Application,
  AuthorizationServer,
  type TokenPortal,
  Vouchers,
} from './authorization/authorization-server.ts';
import { systemClock, type Clock } from './clock.ts';
import { Deliveries, type Delivery } from './events/deliveries.ts';
import { Installation } from './events/installation.ts';
import { RequestLog, type RequestRecord } from './http/requests.ts';
import { createPortalServer } from './http/server.ts';
import { allMethods } from './methods/registry.ts';
import { seedRecords } from './methods/seed-records.ts';
import { Access } from './portal/access.ts';
import { Faults, type FaultRule } from './portal/faults.ts';
import { resolveLimits, type LimitsOption } from './portal/limits.ts';
import { Portal } from './portal/portal.ts';
import { describedMethods } from './reference/described-methods.ts';
import { openReference } from './reference/open-reference.ts';
import { seedState, type Seed } from './state/seed.ts';
import { PortalState } from './state/state.ts';

/** How a sandbox is set up. Everything has a default. */
export interface SandboxOptions {
  /** The port on 127.0.0.1; 0, the default, takes any that is free. */
  readonly port?: number | undefined;
  /** Where the portal lives below the host, as `/company`; directly below it by default. */
  readonly basePath?: string | undefined;
  /** The webhook's secret, for runs that have to repeat; random by default. */
  readonly webhookCode?: string | undefined;
  /** The access token, for runs that have to repeat; random by default. */
  readonly token?: string | undefined;
  /** How long the token holds, in seconds of the portal's clock; 3600 by default. */
  readonly tokenLifetime?: number | undefined;
  /** What an application shows to get tokens, for runs that have to repeat; its secret is random by default. */
  readonly application?: Partial<Application> | undefined;
  /** Identifier of the portal, which stays when its address changes; always the same one by default. */
  readonly memberId?: string | undefined;
  /** Permissions of webhook and token; by default every one that a method asks for. */
  readonly scopes?: readonly string[] | undefined;
  /** People, chats and records to start with. */
  readonly seed?: Seed | undefined;
  /** The portal's time; the machine's by default. */
  readonly clock?: Clock | undefined;
  /** How much callers may do: a tariff, or single limits; `none` by default. */
  readonly limits?: LimitsOption | undefined;
  /**
   * How long a method takes, in milliseconds of the portal's clock: for all, or for each by its name. Nested calls of a
   * batch take as long as single ones. 0 by default.
   */
  readonly cost?: number | ((method: string) => number) | undefined;
  /** What goes wrong from the start; see {@link Sandbox.faults}. */
  readonly faults?: readonly FaultRule[] | undefined;
  /** Makes random faults repeat; 1 by default. */
  readonly faultSeed?: number | undefined;
  /**
   * What is known about methods for which the portal keeps no state: they check their parameters and answer with
   * made-up data. By default the reference that comes with the package; a folder with the files of another one,
   * `<scope>/<method>.json`, as `codegen import` writes them; `false` for none: other methods are unknown then.
   */
  readonly reference?: string | false | undefined;
  /** How many of the last requests are kept for {@link Sandbox.requests}, at least; 1000 by default. */
  readonly keepRequests?: number | undefined;
}

/** Whose a webhook or token is. */
export interface Holder {
  /** 1 by default. */
  readonly userId?: number | undefined;
  /** Those of the sandbox by default. */
  readonly scopes?: readonly string[] | undefined;
}

/** Whose a token is, and for how long. */
export interface TokenHolder extends Holder {
  /** Seconds of the portal's clock; 0 or less for a token that has already expired; 3600 by default. */
  readonly lifetime?: number | undefined;
}

/** A running portal. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`, with the base path if there is one. */
  readonly url: string;
  /** `http://127.0.0.1:PORT/rest/1/<code>/`: the webhook of user 1. Its path is a secret. */
  readonly webhookUrl: string;
  /** An access token of user 1. */
  readonly token: string;
  /** An application that the portal knows. It gets tokens at {@link Sandbox.url}, as at the authorization server. */
  readonly application: Application;
  /** What arrived, oldest first, without credentials. */
  readonly requests: readonly RequestRecord[];
  /** What the portal remembers; tests may look and change. */
  readonly state: PortalState;
  /** Switches on what can go wrong. */
  readonly faults: Faults;
  /** Identifier of the portal, which stays when its address changes. */
  readonly memberId: string;
  /** The application as people of the portal have it: installs it, opens it, removes it. */
  readonly installation: Installation;
  /** The events that were sent, oldest first. A fault named `delivery`, or `delivery ONCRMDEALADD`, meets them on their way. */
  readonly deliveries: readonly Delivery[];
  /** Ends when the receivers of all events so far have answered. */
  delivered(): Promise<void>;
  /**
   * Starts a portal of somebody else, on a port and with a `memberId` of its own. It knows the same application and gets tokens from
   * the same authorization server: what one portal gives, is exchanged at any.
   */
  addPortal(options?: Omit<SandboxOptions, 'application'>): Promise<Sandbox>;
  /**
   * Makes another webhook, of any user.
   *
   * @returns its address
   */
  addWebhook(options?: Holder): string;
  /** Makes another access token. */
  addToken(options?: TokenHolder): string;
  /**
   * Lets the application in, as a user would who follows its link.
   *
   * @returns the code, which it may exchange for tokens once, within 30 seconds
   */
  addCode(options?: Holder): string;
  /** Lets the application in, as if it had exchanged a code before. */
  addRefreshToken(options?: Holder): string;
  /** From now on this token is answered with `expired_token`. */
  expireToken(token: string): void;
  /** Forgets the requests so far. */
  clearRequests(): void;
  /** Ends the portal and all its connections, kept-alive ones included. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const DEFAULT_MEMBER_ID = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
const DEFAULT_CLIENT_ID = 'local.made0up0client.00000001';
const DEFAULT_KEPT_REQUESTS = 1000;
const DEFAULT_TOKEN_LIFETIME = 3600;

/**
 * Starts a portal on this machine that answers as Bitrix24 does and remembers what it is told.
 *
 * @example
 * const sandbox = await startSandbox();
 * await fetch(`${sandbox.webhookUrl}im.message.add?DIALOG_ID=chat642&MESSAGE=Hello`);
 * await sandbox.close();
 * @throws UnreadableReferenceError when the folder given as `reference` is none
 * @throws Error when the port is taken
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const application = {
    clientId: DEFAULT_CLIENT_ID,
    clientSecret: secret(),
    ...options.application,
  };
  return startPortal(options, { application, vouchers: new Vouchers() });
}

/** What portals of one authorization server have in common. */
interface Shared {
  readonly application: Application;
  readonly vouchers: Vouchers;
}

async function startPortal(options: SandboxOptions, shared: Shared): Promise<Sandbox> {
  const clock = options.clock ?? systemClock();
  const { cost = 0, limits = 'none' } = options;
  const state = new PortalState();
  state.application.code = shared.application.clientId;
  seedState(state, options.seed ?? {}, clock.now());
  const reference = await referenceOf(options.reference);
  const methods = allMethods(reference && (await describedMethods(reference)));
  seedRecords({ state, clock, methods }, options.seed?.records);
  const faults = new Faults(options.faultSeed ?? 1);
  for (const rule of options.faults ?? []) faults.add(rule);
  const deliveries: Deliveries = new Deliveries({
    application: state.application,
    clock,
    faults,
    auth: () => installation.auth(),
  });
  const portal = new Portal({
    state,
    access: new Access(),
    methods,
    clock,
    limits: resolveLimits(limits),
    cost: typeof cost === 'number' ? () => cost : cost,
    faults,
    announce: (occurrence, caller, connector) => deliveries.announce(occurrence, caller, connector),
  });
  const log = new RequestLog(options.keepRequests ?? DEFAULT_KEPT_REQUESTS);
  const basePath = (options.basePath ?? '').replace(/\/+$/u, '');
  const tokenPortal = {
    memberId: options.memberId ?? DEFAULT_MEMBER_ID,
    access: portal.options.access,
    url: () => addressOf(server, basePath),
  };
  const authorization = new AuthorizationServer({
    ...shared,
    portal: tokenPortal,
    clock,
    tokenLifetime: options.tokenLifetime ?? DEFAULT_TOKEN_LIFETIME,
  });
  const scopes = options.scopes ?? methods.scopes;
  const installation: Installation = new Installation({
    application: state.application,
    authorization,
    deliveries,
    portal: tokenPortal,
    scopes,
  });
  const server = createPortalServer({
    portal,
    authorization,
    consent: { userId: 1, scopes },
    faults,
    log,
    basePath,
    reference,
  });
  await listen(server, options.port ?? 0);
  return new RunningSandbox(
    { portal, authorization, deliveries, installation, tokenPortal, faults, log, server },
    options,
  );
}

/** What is known of the methods for which the portal keeps no state, and of all others. */
async function referenceOf(folder: string | false | undefined): Promise<Reference | undefined> {
  if (folder === false) return undefined;
  return folder === undefined ? bitrix24 : openReference(folder);
}

interface Parts {
  readonly portal: Portal;
  readonly authorization: AuthorizationServer;
  readonly deliveries: Deliveries;
  readonly installation: Installation;
  readonly tokenPortal: TokenPortal;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly server: Server;
}

/** The secrets are behind getters, so that whoever prints a sandbox does not print them. */
class RunningSandbox implements Sandbox {
  readonly url: string;
  readonly memberId: string;
  readonly faults: Faults;
  readonly installation: Installation;
  readonly #deliveries: Deliveries;
  readonly #portal: Portal;
  readonly #authorization: AuthorizationServer;
  readonly #log: RequestLog;
  readonly #server: Server;
  readonly #scopes: readonly string[];
  readonly #webhookUrl: string;
  readonly #token: string;

  constructor(parts: Parts, options: SandboxOptions) {
    this.url = parts.tokenPortal.url();
    this.memberId = parts.tokenPortal.memberId;
    this.faults = parts.faults;
    this.installation = parts.installation;
    this.#deliveries = parts.deliveries;
    this.#portal = parts.portal;
    this.#authorization = parts.authorization;
    this.#log = parts.log;
    this.#server = parts.server;
    this.#scopes = options.scopes ?? parts.portal.options.methods.scopes;
    this.#webhookUrl = this.#allowWebhook(options.webhookCode ?? secret(), {});
    const lifetime = options.tokenLifetime;
    this.#token = this.#allowToken(options.token ?? secret(), { lifetime });
  }

  get webhookUrl(): string {
    return this.#webhookUrl;
  }

  get token(): string {
    return this.#token;
  }

  get application(): Application {
    return this.#authorization.application;
  }

  get requests(): readonly RequestRecord[] {
    return this.#log.records;
  }

  get state(): PortalState {
    return this.#portal.options.state;
  }

  addWebhook(options: Holder = {}): string {
    return this.#allowWebhook(secret(), options);
  }

  addToken(options: TokenHolder = {}): string {
    return this.#allowToken(secret(), options);
  }

  addCode({ userId = 1, scopes = this.#scopes }: Holder = {}): string {
    return this.#authorization.addCode({ userId, scopes });
  }

  addRefreshToken({ userId = 1, scopes = this.#scopes }: Holder = {}): string {
    return this.#authorization.addRefreshToken({ userId, scopes });
  }

  expireToken(token: string): void {
    const { access, clock } = this.#portal.options;
    access.expireToken(token, clock.now());
  }

  clearRequests(): void {
    this.#log.clear();
  }

  get deliveries(): readonly Delivery[] {
    return this.#deliveries.done;
  }

  async delivered(): Promise<void> {
    await this.#deliveries.settled();
  }

  addPortal(options: Omit<SandboxOptions, 'application'> = {}): Promise<Sandbox> {
    const { application, vouchers } = this.#authorization;
    return startPortal({ memberId: secret(), ...options }, { application, vouchers });
  }

  close(): Promise<void> {
    this.#deliveries.close();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  #allowWebhook(code: string, { userId = 1, scopes = this.#scopes }: Holder): string {
    this.#portal.options.access.addWebhook(userId, code, scopes);
    return `${this.url}/rest/${userId}/${code}/`;
  }

  #allowToken(token: string, { userId = 1, scopes = this.#scopes, lifetime }: TokenHolder): string {
    const { access, clock } = this.#portal.options;
    const expiresAt = clock.now() + (lifetime ?? DEFAULT_TOKEN_LIFETIME) * 1000;
    access.addToken(token, { userId, scopes }, expiresAt);
    return token;
  }
}

function secret(): string {
  return randomBytes(12).toString('hex');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}

/** Where a server that listens is. */
function addressOf(server: Server, basePath: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return `http://${HOST}:${address.port}${basePath}`;
}
