import { requestTokens } from '../../authorization/request-tokens.ts';
import type { AuthorizationServerOptions } from '../../authorization/server-options.ts';
import { serverOf } from '../../authorization/servers.ts';
import { keepTokens, keptTokens, type TokenStore } from '../../authorization/token-store.ts';
import type { Tokens } from '../../authorization/tokens.ts';
import { createClient } from '../../client.ts';
import { AuthorizationError } from '../../errors/authorization-error.ts';
import type { PortalLookup } from './event-key.ts';
import type { Profile } from './profile.ts';
import type { SendingPortal } from './sending-portal.ts';

/** An application, and where it keeps what portals give it. */
export interface InstallationsOptions extends AuthorizationServerOptions {
  clientId: string;
  clientSecret: string;
  /** The store that `oauth` is given too. The application token of a portal is kept beside its tokens. */
  store: TokenStore;
}

/** The portals that have installed an application. */
export interface Installations extends Required<PortalLookup> {
  /** Address of the portal's REST interface, as the authorization server gave it; undefined for a portal that is not known. */
  endpointOf(memberId: string): Promise<string | undefined>;
}

/**
 * Knows portals by what they brought when they installed the application. Anybody can send an installation: its refresh token
 * is shown to the authorization server, which answers whose it is, and the portal is asked whether it is an administrator's. Then the new
 * pair is kept. When the application is
 * removed, tokens and application token are.
 *
 * @example
 * const events = createEvents({ key: installations({ clientId, clientSecret, store }), onError });
 */
export function installations(options: InstallationsOptions): Installations {
  return new StoredInstallations(options);
}

class StoredInstallations implements Installations {
  readonly #options: InstallationsOptions;

  constructor(options: InstallationsOptions) {
    this.#options = options;
  }

  async lookup(memberId: string): Promise<string | undefined> {
    return (await this.#options.store.load(memberId))?.tokens.applicationToken;
  }

  async endpointOf(memberId: string): Promise<string | undefined> {
    return (await this.#options.store.load(memberId))?.tokens.clientEndpoint;
  }

  async admit(sender: SendingPortal, applicationToken: string): Promise<boolean> {
    const tokens = await this.#prove(sender);
    if (tokens?.member_id !== sender.memberId || !(await this.#isOfAdministrator(tokens))) {
      return false;
    }
    await keepTokens(this.#options.store, sender.memberId, {
      ...keptTokens(tokens),
      applicationToken,
    });
    return true;
  }

  /** Others of the portal have tokens too, and must not put theirs in the place of the portal's. */
  async #isOfAdministrator({ access_token: token, client_endpoint: endpoint }: Tokens) {
    const { allowInsecureHttp, clock, fetch, timeout } = this.#options;
    const connection = { allowInsecureHttp, clock, fetch, timeout };
    const client = createClient({ ...connection, url: endpoint, token });
    return (await client.call<Profile>('profile')).ADMIN;
  }

  async forget(memberId: string): Promise<void> {
    await this.#options.store.remove(memberId);
  }

  /** Whose tokens they are, the authorization server alone can say: the portal's address stands in the same request. */
  async #prove({ tokens, serverEndpoint }: SendingPortal): Promise<Tokens | undefined> {
    const { clientId, clientSecret, server, store: _, ...request } = this.#options;
    if (tokens?.refreshToken === undefined) return undefined;
    try {
      return await requestTokens(
        {
          grant_type: 'refresh_token',
          client_id: clientId,
          client_secret: clientSecret,
          refresh_token: tokens.refreshToken,
        },
        { ...request, server: server ?? serverOf(serverEndpoint) },
      );
    } catch (error) {
      if (error instanceof AuthorizationError) return undefined;
      throw error;
    }
  }
}
