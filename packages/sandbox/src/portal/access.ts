import { RestError, SYSTEM_ERRORS } from './errors.ts';

/** On whose behalf a method runs. */
export interface Caller {
  readonly userId: number;
  /** The webhook or application: execution time is booked for each of them separately. */
  readonly client: string;
  readonly scopes: readonly string[];
}

/** What a request brings to prove who sends it. */
export type Credentials =
  | { readonly kind: 'webhook'; readonly userId: number; readonly code: string }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'none' };

interface Token {
  readonly caller: Caller;
  expiresAt: number;
}

/** The portal's webhooks and access tokens. */
export class Access {
  readonly #webhooks = new Map<string, Caller>();
  readonly #tokens = new Map<string, Token>();

  addWebhook(userId: number, code: string, scopes: readonly string[]): void {
    const caller = { userId, client: `webhook ${this.#webhooks.size + 1}`, scopes };
    this.#webhooks.set(`${userId}/${code}`, caller);
  }

  /** @param expiresAt - milliseconds since the epoch, by the portal's clock */
  addToken(
    token: string,
    holder: { userId: number; scopes: readonly string[] },
    expiresAt: number,
  ): void {
    this.#tokens.set(token, { caller: { ...holder, client: 'application' }, expiresAt });
  }

  /** From now on no token is known, and webhooks as before. */
  revokeTokens(): void {
    this.#tokens.clear();
  }

  /** From now on the token is answered with `expired_token`. */
  expireToken(token: string, now: number): void {
    const found = this.#tokens.get(token);
    if (found !== undefined) found.expiresAt = now;
  }

  /** @throws RestError `NO_AUTH_FOUND`, `INVALID_CREDENTIALS`, `invalid_token` or `expired_token` */
  authorize(credentials: Credentials, now: number): Caller {
    if (credentials.kind === 'none') throw new RestError(SYSTEM_ERRORS.noAuth);
    if (credentials.kind === 'webhook') {
      const caller = this.#webhooks.get(`${credentials.userId}/${credentials.code}`);
      if (caller === undefined) throw new RestError(SYSTEM_ERRORS.invalidCredentials);
      return caller;
    }
    const token = this.#tokens.get(credentials.token);
    if (token === undefined) throw new RestError(SYSTEM_ERRORS.invalidToken);
    if (token.expiresAt <= now) throw new RestError(SYSTEM_ERRORS.expiredToken);
    return token.caller;
  }
}
