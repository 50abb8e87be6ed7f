import { requestTokens } from './request-tokens.ts';
import type { AuthorizationServerOptions } from './server-options.ts';
import { serverOf } from './servers.ts';
import { keepTokens, keptTokens, type TokenStore } from './token-store.ts';
import type { Tokens } from './tokens.ts';

/** An application, and where it keeps its tokens. */
export interface AcceptCodeOptions extends AuthorizationServerOptions {
  clientId: string;
  clientSecret: string;
  store: TokenStore;
  /**
   * The authorization server that came with the code (`server_domain`). It is asked if it is one of
   * {@link AUTHORIZATION_SERVERS}; another one only if you name it as `server`.
   */
  serverDomain?: string | undefined;
}

/**
 * Exchanges the code that a person's consent gave, which lives for 30 seconds, and keeps the tokens under the portal's
 * `member_id`, in the place of any others.
 *
 * @returns What the server answered: `member_id` is the `portal` for `oauth`, `client_endpoint` leads to the portal.
 * @throws AuthorizationError when the server refuses the code or the application.
 */
export async function acceptCode(
  { clientId, clientSecret, store, serverDomain, ...request }: AcceptCodeOptions,
  code: string,
): Promise<Tokens> {
  const endpoint = serverDomain === undefined ? undefined : `https://${serverDomain}`;
  const tokens = await requestTokens(
    {
      grant_type: 'authorization_code',
      client_id: clientId,
      client_secret: clientSecret,
      code,
    },
    { ...request, server: request.server ?? serverOf(endpoint) },
  );
  await keepTokens(store, tokens.member_id, keptTokens(tokens));
  return tokens;
}
