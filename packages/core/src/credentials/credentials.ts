/** What a request is signed with: a webhook's part of the path, `1/code`, or an OAuth access token. Secret. */
export type Credential =
  | { readonly kind: 'webhook'; readonly user: string; readonly code: string }
  | { readonly kind: 'token'; readonly token: string };

/**
 * Where a client gets what it signs its requests with. It is asked before each attempt, so that a token which was renewed
 * meanwhile is used at once.
 *
 * @example
 * const credentials: Credentials = {
 *   identity: `app ${memberId}`,
 *   current: () => ({ kind: 'token', token: store.accessToken }),
 *   refresh: async () => ({ kind: 'token', token: await store.renew() }),
 * };
 * const client = createClient({ url: 'portal.example', credentials });
 */
export interface Credentials {
  /**
   * Names who calls: the same as long as the portal counts its execution time as one's, however often the token
   * changes. No secret: limiters that several processes share keep their books by it.
   */
  readonly identity: string;
  /**
   * The credential to sign with now. Must not wait for a call of the same client.
   *
   * @param holdsFor Milliseconds for which it should hold, where a renewal can bring that about: what is signed with it takes
   * long and cannot be sent again.
   */
  current(holdsFor?: number): Credential | Promise<Credential>;
  /**
   * A new credential in the place of one that the portal called expired or invalid. A client asks once for each expired
   * credential, however many calls met it, and sends each of them again once, writes too: the portal did not execute
   * them. Default: the calls fail with an `AuthorizationError` whose `reason` is `expired`.
   */
  refresh?(used: Credential): Promise<Credential>;
}

/** The part of a credential that must never be shown. */
export function secretOf(credential: Credential): string {
  return credential.kind === 'webhook' ? credential.code : credential.token;
}
