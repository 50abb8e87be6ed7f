import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { RequestLog } from './http/requests.ts';
import type { RequestRecord } from './http/requests.ts';
import { createPortalServer } from './http/server.ts';
import { builtInMethods } from './methods/registry.ts';
import { Access } from './portal/access.ts';
import { Faults } from './portal/faults.ts';
import type { FaultRule } from './portal/faults.ts';
import { resolveLimits } from './portal/limits.ts';
import type { LimitsOption } from './portal/limits.ts';
import { Portal } from './portal/portal.ts';
import { seedState } from './state/seed.ts';
import type { Seed } from './state/seed.ts';
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
  /** Permissions of webhook and token; by default every one that a method asks for. */
  readonly scopes?: readonly string[] | undefined;
  /** People and chats to start with. */
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
  /** How many of the last requests are kept for {@link Sandbox.requests}, at least; 1000 by default. */
  readonly keepRequests?: number | undefined;
}

/** A running portal. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`, with the base path if there is one. */
  readonly url: string;
  /** `http://127.0.0.1:PORT/rest/1/<code>/`: the webhook of user 1. Its path is a secret. */
  readonly webhookUrl: string;
  /** An access token of user 1. */
  readonly token: string;
  /** What arrived, oldest first, without credentials. */
  readonly requests: readonly RequestRecord[];
  /** What the portal remembers; tests may look and change. */
  readonly state: PortalState;
  /** Switches on what can go wrong. */
  readonly faults: Faults;
  /**
   * Makes another webhook, of any user.
   *
   * @returns its address
   */
  addWebhook(options?: { userId?: number; scopes?: readonly string[] }): string;
  /**
   * Makes another access token.
   *
   * @param options - `lifetime` in seconds; 0 or less for one that has already expired
   */
  addToken(options?: { userId?: number; scopes?: readonly string[]; lifetime?: number }): string;
  /** From now on this token is answered with `expired_token`. */
  expireToken(token: string): void;
  /** Forgets the requests so far. */
  clearRequests(): void;
  /** Ends the portal and all its connections, kept-alive ones included. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const DEFAULT_KEPT_REQUESTS = 1000;
const DEFAULT_TOKEN_LIFETIME = 3600;

/**
 * Starts a portal on this machine that answers as Bitrix24 does and remembers what it is told.
 *
 * @example
 * const sandbox = await startSandbox();
 * await fetch(`${sandbox.webhookUrl}im.message.add?DIALOG_ID=chat642&MESSAGE=Hello`);
 * await sandbox.close();
 * @throws Error when the port is taken
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = options.clock ?? systemClock();
  const state = new PortalState();
  seedState(state, options.seed ?? {}, clock.now());
  const methods = builtInMethods();
  const scopes = options.scopes ?? methods.scopes;
  const access = new Access();
  const faults = new Faults(options.faultSeed ?? 1);
  for (const rule of options.faults ?? []) faults.add(rule);
  const log = new RequestLog(options.keepRequests ?? DEFAULT_KEPT_REQUESTS);
  const { cost = 0 } = options;
  const portal = new Portal({
    state,
    access,
    methods,
    clock,
    limits: resolveLimits(options.limits ?? 'none'),
    cost: typeof cost === 'number' ? () => cost : cost,
  });
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  const server = createPortalServer({ portal, faults, log, basePath });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, HOST, () => {
      resolve(portOf(server.address()));
    });
  });
  const url = `http://${HOST}:${port}${basePath}`;

  const addWebhook = (code: string, userId: number, granted: readonly string[]): string => {
    access.addWebhook(userId, code, granted);
    return `${url}/rest/${userId}/${code}/`;
  };
  const addToken = (
    token: string,
    holder: { userId: number; scopes: readonly string[] },
    lifetime: number,
  ): string => {
    access.addToken(token, holder, clock.now() + lifetime * 1000);
    return token;
  };

  return {
    url,
    webhookUrl: addWebhook(options.webhookCode ?? secret(), 1, scopes),
    token: addToken(
      options.token ?? secret(),
      { userId: 1, scopes },
      options.tokenLifetime ?? DEFAULT_TOKEN_LIFETIME,
    ),
    state,
    faults,
    get requests() {
      return log.records;
    },
    addWebhook: (given = {}) => addWebhook(secret(), given.userId ?? 1, given.scopes ?? scopes),
    addToken: (given = {}) =>
      addToken(
        secret(),
        { userId: given.userId ?? 1, scopes: given.scopes ?? scopes },
        given.lifetime ?? DEFAULT_TOKEN_LIFETIME,
      ),
    expireToken: (token) => access.expireToken(token, clock.now()),
    clearRequests: () => log.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function secret(): string {
  return randomBytes(12).toString('hex');
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port');
  }
  return address.port;
}
