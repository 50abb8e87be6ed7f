import { Portal, type PortalOptions } from './portal.ts';

export { deepNesting, htmlPage, invalidUtf8 } from './bodies.ts';
export type { Call } from './call.ts';
export type { ListQuirk } from './quirk.ts';
export type { Oddity, Pattern } from './oddities.ts';
export { seeded } from './oddities.ts';
export type { Portal, PortalOptions, Received } from './portal.ts';
export type { Row } from './store.ts';

/**
 * Starts a portal on a free port of 127.0.0.1; see the README beside for its switches.
 *
 * @example
 * await using portal = await openPortal({ rate: { capacity: 50, rate: 2 } });
 * portal.odd({ method: 'crm.deal.add', times: 1 }, { kind: 'cut', at: 'after' });
 * const client = createClient({ url: portal.webhookUrl });
 */
export function openPortal(options: PortalOptions = {}): Promise<Portal> {
  return new Portal(options).listening();
}
