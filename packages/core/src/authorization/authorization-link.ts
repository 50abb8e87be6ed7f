import { ConfigurationError } from '../errors/configuration-error.ts';

/** Who asks to be let in, and where. */
export interface AuthorizationLinkOptions {
  /** Address of the portal, `portal.example`. */
  domain: string;
  clientId: string;
  /**
   * Comes back beside the code, so that you know your own visitor again: something that nobody can guess, such as
   * `crypto.randomUUID()`, kept in the visitor's session. A code that comes with another one is not to be used.
   */
  state?: string | undefined;
}

/**
 * The address at which a person lets the application in. Nothing is sent.
 *
 * @throws ConfigurationError when the portal's address is none.
 */
export function authorizationLink({ domain, clientId, state }: AuthorizationLinkOptions): string {
  const address = domain.trim();
  const portal = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  if (!URL.canParse(portal)) {
    throw new ConfigurationError('`domain` is no address of a portal', { kind: 'domain' });
  }
  const link = new URL(portal);
  link.pathname = `${link.pathname.replace(/\/+$/u, '')}/oauth/authorize/`;
  link.search = new URLSearchParams({
    client_id: clientId,
    ...(state === undefined ? {} : { state }),
  }).toString();
  return link.href;
}
