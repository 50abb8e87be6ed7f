import { leadsInside } from '../address/private-network.ts';
import { isLoopback, isNearer, reachOf } from '../address/reach.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { Redactor } from '../secrets/redactor.ts';

/** A file's address at the portal, which holds secrets, and what takes them out of messages. */
export interface FileTarget {
  readonly url: URL;
  readonly redactor: Redactor;
}

/** Who gave an address, and what it may be. */
export interface TargetContext {
  /** The portal's address. */
  readonly portal: string;
  /** Whether it may lead into a network where the portal itself is not. */
  readonly allowPrivateNetwork: boolean;
  /** The client's own. */
  readonly secrets: readonly string[];
}

/** Values that are this long in a file's address may be secrets. */
const SECRET_LENGTH = 8;

/**
 * Reads an address that the portal gave. It is secret as a whole: no message repeats more than its host.
 *
 * @param base Where those that begin with a slash begin: the portal, or what redirected here.
 */
export function fileTarget(
  address: string | URL,
  context: TargetContext,
  base: string = context.portal,
): FileTarget {
  // What a caller takes out of an answer may be missing.
  const isGiven = typeof address === 'string' || address instanceof URL;
  const text = isGiven ? String(address).trim() : '';
  if (text === '' || !URL.canParse(text, base)) {
    throw new ConfigurationError('the address of the file is none', { kind: 'file-address' });
  }
  const url = new URL(text, base);
  checkScheme(url, new URL(base));
  if (!context.allowPrivateNetwork) checkReach(url.hostname, new URL(context.portal).hostname);
  const secrets = [...url.searchParams.values(), ...url.pathname.split('/')].filter(
    (value) => value.length >= SECRET_LENGTH,
  );
  return { url, redactor: new Redactor([...context.secrets, ...secrets]) };
}

function checkScheme(url: URL, base: URL): void {
  const isSecure = url.protocol === 'https:' || isLoopback(url.hostname);
  const isLikeBase = url.protocol === 'http:' && base.protocol === 'http:';
  if (isSecure || isLikeBase) return;
  throw new ConfigurationError('the address of the file does not begin with https://', {
    kind: 'file-insecure',
  });
}

/** Whoever can make a portal hand out addresses must not reach what stands behind the client's firewall. */
function checkReach(host: string, portal: string): void {
  if (host === portal || !isNearer(reachOf(host), reachOf(portal))) return;
  throw leadsInside(host);
}
