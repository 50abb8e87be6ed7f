import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';

import {
  type Application,
  type AuthorizationServer,
  Vouchers,
} from './authorization/authorization-server.ts';
import type { Deliveries, Delivery } from './events/deliveries.ts';
import type { Installation } from './events/installation.ts';
import { listen } from './http/listen.ts';
import type { RequestLog, RequestRecord } from './http/requests.ts';
import type { SandboxOptions } from './options.ts';
import { assemble, DEFAULT_TOKEN_LIFETIME, type Parts, type Shared } from './parts.ts';
import type { Faults } from './portal/faults.ts';
import type { Portal } from './portal/portal.ts';
import type { Holder, Sandbox, TokenHolder } from './sandbox.ts';
import type { PortalState } from './state/state.ts';

const DEFAULT_CLIENT_ID = 'local.made0up0client.00000001';

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

async function startPortal(options: SandboxOptions, shared: Shared): Promise<Sandbox> {
  const parts = await assemble(options, shared);
  await listen(parts.server, options.port ?? 0);
  return new RunningSandbox(parts, options);
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
    this.faults = parts.portal.options.faults;
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
