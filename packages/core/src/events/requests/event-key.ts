import { PortalRequestError } from '../form/portal-request-error.ts';
import { isSameSecret } from './same-secret.ts';
import type { SendingPortal } from './sending-portal.ts';

/** What tells that a request is from a portal: the application token that the portal sends along. */
export type EventKey =
  /** Of one portal: the token of a local application, or of an outgoing webhook. */
  { readonly applicationToken: string } | PortalLookup;

/** Knows the application tokens of many portals. */
export interface PortalLookup {
  /** The token that came when the portal installed the application; undefined for a portal that did not. */
  lookup(memberId: string): string | undefined | Promise<string | undefined>;
  /**
   * Finds out whether a portal has installed the application, and keeps what it brings; see `installations`.
   *
   * @returns Whether it has.
   */
  admit?(sender: SendingPortal, applicationToken: string): Promise<boolean>;
  /** Forgets a portal that has removed the application. */
  forget?(memberId: string): Promise<void>;
}

/** @throws PortalRequestError unless the token is the portal's. */
export async function checkToken(
  key: EventKey,
  sender: SendingPortal,
  given: string,
  isInstallation: boolean,
): Promise<void> {
  if (given === '') throw new PortalRequestError('there is no application token', 'no-token');
  // Who is installed anew brings new tokens, even where the application token is the old one.
  if (isInstallation && 'lookup' in key && (await key.admit?.(sender, given)) === true) return;
  const known =
    'applicationToken' in key ? key.applicationToken : await key.lookup(sender.memberId);
  if (known !== undefined && known !== '' && (await isSameSecret(known, given))) return;
  throw known === undefined || known === ''
    ? new PortalRequestError('the portal is not known', 'unknown-portal')
    : new PortalRequestError('the application token is not the portal’s', 'wrong-token');
}
