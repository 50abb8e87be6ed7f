/** The parts of a portal, and how they are put together. */
import type { Server } from 'node:http';

import type { Reference } from '@oint/reference';
import { bitrix24 } from '@oint/reference/bitrix24';

import {
  type Application,
  AuthorizationServer,
  type TokenPortal,
  type Vouchers,
} from './authorization/authorization-server.ts';
import { systemClock, type Clock } from './clock.ts';
import { Deliveries } from './events/deliveries.ts';
import { Installation } from './events/installation.ts';
import { addressOf } from './http/listen.ts';
import { RequestLog } from './http/requests.ts';
import { createPortalServer } from './http/server.ts';
import { allMethods, type MethodRegistry } from './methods/registry.ts';
import { seedRecords } from './methods/seed-records.ts';
import type { SandboxOptions } from './options.ts';
import { Access } from './portal/access.ts';
import { Faults } from './portal/faults.ts';
import { resolveLimits } from './portal/limits.ts';
import { Portal } from './portal/portal.ts';
import { describedMethods } from './reference/described-methods.ts';
import { openReference } from './reference/open-reference.ts';
import { seedState } from './state/seed.ts';
import { PortalState } from './state/state.ts';

export interface Parts {
  readonly portal: Portal;
  readonly authorization: AuthorizationServer;
  readonly deliveries: Deliveries;
  readonly installation: Installation;
  readonly tokenPortal: TokenPortal;
  readonly log: RequestLog;
  /** It does not listen yet. */
  readonly server: Server;
}

/** What portals of one authorization server have in common. */
export interface Shared {
  readonly application: Application;
  readonly vouchers: Vouchers;
}

/** What the other parts stand on. */
interface Ground {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly methods: MethodRegistry;
  readonly state: PortalState;
}

const DEFAULT_MEMBER_ID = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
const DEFAULT_KEPT_REQUESTS = 1000;
/** Seconds. */
export const DEFAULT_TOKEN_LIFETIME = 3600;

export async function assemble(options: SandboxOptions, shared: Shared): Promise<Parts> {
  const reference = await referenceOf(options.reference);
  const ground = await groundOf(options, shared, reference);
  const { clock, faults, state } = ground;
  const { application } = state;
  const auth = () => installation.auth();
  const deliveries: Deliveries = new Deliveries({ application, clock, faults, auth });
  const portal = portalOf(options, ground, deliveries);
  const basePath = (options.basePath ?? '').replace(/\/+$/u, '');
  const tokenPortal = {
    memberId: options.memberId ?? DEFAULT_MEMBER_ID,
    access: portal.options.access,
    url: () => addressOf(server, basePath),
  };
  const tokenLifetime = options.tokenLifetime ?? DEFAULT_TOKEN_LIFETIME;
  const authorization = new AuthorizationServer({
    ...shared,
    portal: tokenPortal,
    clock,
    tokenLifetime,
  });
  const scopes = options.scopes ?? ground.methods.scopes;
  const installation: Installation = new Installation({
    application,
    authorization,
    deliveries,
    portal: tokenPortal,
    scopes,
  });
  const log = new RequestLog(options.keepRequests ?? DEFAULT_KEPT_REQUESTS);
  const consent = { userId: 1, scopes };
  const server = createPortalServer({
    portal,
    authorization,
    consent,
    faults,
    log,
    basePath,
    reference,
  });
  return { portal, authorization, deliveries, installation, tokenPortal, log, server };
}

/** What is known of the methods for which the portal keeps no state, and of all others. */
async function referenceOf(folder: string | false | undefined): Promise<Reference | undefined> {
  if (folder === false) return undefined;
  return folder === undefined ? bitrix24 : openReference(folder);
}

async function groundOf(
  options: SandboxOptions,
  { application }: Shared,
  reference: Reference | undefined,
): Promise<Ground> {
  const clock = options.clock ?? systemClock();
  const state = new PortalState();
  state.application.code = application.clientId;
  seedState(state, options.seed ?? {}, clock.now());
  const methods = allMethods(reference && (await describedMethods(reference)));
  seedRecords({ state, clock, methods }, options.seed?.records);
  const faults = new Faults(options.faultSeed ?? 1);
  for (const rule of options.faults ?? []) faults.add(rule);
  return { clock, faults, methods, state };
}

function portalOf(
  { cost = 0, limits = 'none' }: SandboxOptions,
  ground: Ground,
  deliveries: Deliveries,
): Portal {
  return new Portal({
    ...ground,
    access: new Access(),
    limits: resolveLimits(limits),
    cost: typeof cost === 'number' ? () => cost : cost,
    announce: (occurrence, caller, connector) => deliveries.announce(occurrence, caller, connector),
  });
}
