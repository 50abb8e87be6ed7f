import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';

import { leadsInside } from '../address/private-network.ts';
import { isNearer, reachOf, type Reach } from '../address/reach.ts';

/** Addresses of a name. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
) => Promise<LookupAddress[]>;

/**
 * Resolves names as Node does, but none to an address that is nearer than the portal: an address that a portal gave
 * can bear a public name for a machine of the network around this one. The portal's own name is its own affair.
 *
 * @param portal Host of the portal, as `URL.hostname` writes it.
 */
export function guardedLookup(portal: string, resolve: Resolve = lookup): LookupFunction {
  return (hostname, options, callback) => {
    void answer(guarded(portal, hostname, options, resolve), options, callback);
  };
}

async function answer(
  resolved: Promise<LookupAddress[]>,
  options: LookupOptions,
  callback: Parameters<LookupFunction>[2],
): Promise<void> {
  let addresses: LookupAddress[];
  try {
    addresses = await resolved;
  } catch (error) {
    callback(error instanceof Error ? error : new Error(String(error)), '');
    return;
  }
  const [first] = addresses;
  if (options.all === true) callback(null, addresses);
  else callback(null, first?.address ?? '', first?.family);
}

async function guarded(
  portal: string,
  hostname: string,
  options: LookupOptions,
  resolve: Resolve,
): Promise<LookupAddress[]> {
  const addresses = await resolve(hostname, { ...options, all: true });
  if (hostname === portal) return addresses;
  const limit = await reachOfPortal(portal, resolve);
  const nearer = addresses.find(({ address }) => isNearer(reachOf(address), limit));
  if (nearer === undefined) return addresses;
  throw leadsInside(hostname, nearer.address);
}

/** A portal on premises may have a public name for an address of the company's network. */
async function reachOfPortal(portal: string, resolve: Resolve): Promise<Reach> {
  const byName = reachOf(portal);
  if (byName !== 'public' || isIP(portal) !== 0 || portal.startsWith('[')) return byName;
  try {
    const [first] = await resolve(portal, { all: true });
    return first === undefined ? byName : reachOf(first.address);
  } catch {
    return byName;
  }
}
