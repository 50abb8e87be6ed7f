/** An application's way to its tokens. */
import {
  authorizationLink,
  type AuthorizationServerOptions,
  requestTokens,
  type Tokens,
} from '@oint/core/authorization';

import type {
  GetAppAuthLinkParams,
  GetTokenParams,
  RefreshTokenParams,
} from '../generated/bitrix24/settings.gen.ts';

export type GetAppAuthLinkResult = string;
export type GetTokenResult = Tokens;
export type RefreshTokenResult = Tokens;

/** The address at which a person lets the application in. Nothing is sent. */
export async function getAppAuthLink(params: GetAppAuthLinkParams): Promise<GetAppAuthLinkResult> {
  return authorizationLink(params);
}

/** The first pair of tokens, for the code that a person's consent gave. */
export function getToken(
  { clientId, clientSecret, code }: GetTokenParams,
  options?: AuthorizationServerOptions,
): Promise<GetTokenResult> {
  return requestTokens(
    {
      grant_type: 'authorization_code',
      client_id: clientId,
      client_secret: clientSecret,
      code,
    },
    options,
  );
}

/** The next pair of tokens, in the place of the one that is shown. */
export function refreshToken(
  { clientId, clientSecret, refreshToken: token }: RefreshTokenParams,
  options?: AuthorizationServerOptions,
): Promise<RefreshTokenResult> {
  return requestTokens(
    {
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: token,
    },
    options,
  );
}
