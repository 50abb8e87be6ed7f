/** What an application shows to get tokens, by the names that the server has for it. */
export type TokenGrant =
  | {
      readonly grant_type: 'authorization_code';
      readonly client_id: string;
      readonly client_secret: string;
      /** The code that a user's consent gave. It lives for 30 seconds. */
      readonly code: string;
    }
  | {
      readonly grant_type: 'refresh_token';
      readonly client_id: string;
      readonly client_secret: string;
      readonly refresh_token: string;
    };

/** Tokens as the authorization server gives them. */
export interface Tokens {
  /** For calls of REST methods. */
  access_token: string;
  /** For the next pair of tokens. It replaces the one that was shown. */
  refresh_token: string;
  /** Seconds that the access token lives. */
  expires_in: number;
  /** When it ends, in seconds of Unix time. */
  expires?: number | undefined;
  /** Address of the portal's REST interface. */
  client_endpoint: string;
  /** Address of the authorization server's own REST interface. */
  server_endpoint: string;
  /** Domain of the authorization server. */
  domain: string;
  /** Identifier of the portal, which stays when its address changes. */
  member_id: string;
  /** Permissions of the application, separated by commas. */
  scope: string;
  /** State of the application on the portal, as `app.info` has it in `STATUS`. */
  status: string;
  /** The user on whose behalf calls are made. */
  user_id?: number | undefined;
}
