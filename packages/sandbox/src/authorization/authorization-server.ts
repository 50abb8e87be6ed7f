import { randomBytes } from 'node:crypto';

import type { Clock } from '../clock.ts';
import type { Access } from '../portal/access.ts';
import { errorSpec, RestError } from '../portal/errors.ts';
import type { PortalReply } from '../portal/portal.ts';
import { textOf, type Fields } from '../values.ts';

/** What an application shows to prove which one it is. */
export interface Application {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where a user comes to who has let it in; without it the code is shown to them. */
  readonly redirectUri?: string | undefined;
}

/** Whom an application may act for, and what it may do. */
export interface Consent {
  readonly userId: number;
  readonly scopes: readonly string[];
}

/** A portal whose people let applications in. */
export interface TokenPortal {
  /** Identifier of the portal, which stays when its address changes. */
  readonly memberId: string;
  readonly access: Access;
  /** Where it is, without a slash at the end. */
  readonly url: () => string;
}

/** Something that serves once, until a moment of the portal's clock. */
interface Voucher {
  readonly consent: Consent;
  readonly portal: TokenPortal;
  readonly expiresAt: number;
}

/** What was given for tokens, and has not been shown yet. Portals of one authorization server share it. */
export class Vouchers {
  readonly codes = new Map<string, Voucher>();
  readonly refreshTokens = new Map<string, Voucher>();

  /** Nothing that a portal has given serves any more. */
  revoke(portal: TokenPortal): void {
    for (const vouchers of [this.codes, this.refreshTokens]) {
      for (const [key, voucher] of vouchers) if (voucher.portal === portal) vouchers.delete(key);
    }
  }
}

export interface AuthorizationServerSetting {
  readonly application: Application;
  readonly portal: TokenPortal;
  readonly vouchers: Vouchers;
  readonly clock: Clock;
  /** Seconds that an access token holds. */
  readonly tokenLifetime: number;
}

const CODE_LIFETIME = 30_000;
const REFRESH_LIFETIME = 180 * 24 * 3_600_000;

/** The codes are documented, their statuses those of OAuth. */
const ERRORS = {
  request: errorSpec(400, 'invalid_request', 'Invalid request', 'inferred'),
  client: errorSpec(401, 'invalid_client', 'Invalid client', 'inferred'),
  grant: errorSpec(400, 'invalid_grant', 'Invalid grant', 'inferred'),
};

/** What comes of a user's visit to the link of an application. */
export type Visit =
  /** The user comes back to the application, with a code in the address. */
  | { readonly kind: 'back'; readonly address: string }
  /** The user is shown the code, to give it to the application. */
  | { readonly kind: 'shown'; readonly code: string }
  /** The user is told that it did not work; the application hears nothing. */
  | { readonly kind: 'refused' };

/** The server that gives an application its tokens. It stands at the portal's own address here. */
export class AuthorizationServer {
  readonly #setting: AuthorizationServerSetting;

  constructor(setting: AuthorizationServerSetting) {
    this.#setting = setting;
  }

  get application(): Application {
    return this.#setting.application;
  }

  get vouchers(): Vouchers {
    return this.#setting.vouchers;
  }

  /** What a user's consent gives the application: a code that holds for 30 seconds, once. */
  addCode(consent: Consent): string {
    return this.#issue(this.vouchers.codes, consent, CODE_LIFETIME);
  }

  /**
   * A user follows the link of an application and lets it in.
   *
   * @param query - `client_id` and, to know the user again, `state`
   */
  visit(query: Fields, consent: Consent, origin: string): Visit {
    const { clientId, redirectUri } = this.#setting.application;
    if (textOf(query['client_id']) !== clientId) return { kind: 'refused' };
    const code = this.addCode(consent);
    if (redirectUri === undefined) return { kind: 'shown', code };
    const address = new URL(redirectUri);
    const { host } = new URL(origin);
    const state = textOf(query['state']);
    const answer = {
      code,
      ...(state !== '' && { state }),
      domain: host,
      member_id: this.#setting.portal.memberId,
      scope: consent.scopes.join(','),
      server_domain: host,
    };
    for (const [name, value] of Object.entries(answer)) address.searchParams.set(name, value);
    return { kind: 'back', address: address.href };
  }

  /** As if a code had been given and exchanged before. */
  addRefreshToken(consent: Consent): string {
    return this.#issue(this.vouchers.refreshTokens, consent, REFRESH_LIFETIME);
  }

  /** A token for the portal, as if the application had asked for it. */
  addAccessToken(consent: Consent): { readonly token: string; readonly lifetime: number } {
    const { clock, portal, tokenLifetime } = this.#setting;
    const token = newKey();
    portal.access.addToken(token, consent, clock.now() + tokenLifetime * 1000);
    return { token, lifetime: tokenLifetime };
  }

  /** Ends all that the portal has given the application. */
  revoke(): void {
    const { portal, vouchers } = this.#setting;
    portal.access.revokeTokens();
    vouchers.revoke(portal);
  }

  /** @param origin - the portal's address, as the caller knows it */
  answer(query: Fields, origin: string): PortalReply {
    try {
      const voucher = this.#voucherOf(query);
      return { status: 200, body: this.#tokens(voucher, query, origin), behaviour: 'documented' };
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      return { status: error.status, body: error.toBody(), behaviour: error.behaviour };
    }
  }

  #voucherOf(query: Fields): Voucher {
    const { clientId, clientSecret } = this.#setting.application;
    const { codes, refreshTokens } = this.vouchers;
    const grant = textOf(query['grant_type']);
    const [vouchers, name] =
      grant === 'refresh_token' ? [refreshTokens, 'refresh_token'] : [codes, 'code'];
    const isKnown = grant === 'refresh_token' || grant === 'authorization_code';
    const given = ['client_id', 'client_secret', name].map((key) => textOf(query[key]));
    if (!isKnown || given.includes('')) throw new RestError(ERRORS.request);
    const [id = '', secret = '', key = ''] = given;
    if (id !== clientId || secret !== clientSecret) throw new RestError(ERRORS.client);
    const voucher = vouchers.get(key);
    vouchers.delete(key);
    if (voucher === undefined || voucher.expiresAt <= this.#setting.clock.now())
      throw new RestError(ERRORS.grant);
    return voucher;
  }

  #tokens({ consent, portal }: Voucher, query: Fields, origin: string): PortalReply['body'] {
    const { clock, portal: own, tokenLifetime } = this.#setting;
    const expiresAt = clock.now() + tokenLifetime * 1000;
    const accessToken = newKey();
    portal.access.addToken(accessToken, consent, expiresAt);
    const isRefresh = query['grant_type'] === 'refresh_token';
    const voucher = { consent, portal, expiresAt: clock.now() + REFRESH_LIFETIME };
    const refreshToken = newKey();
    this.vouchers.refreshTokens.set(refreshToken, voucher);
    return {
      access_token: accessToken,
      client_endpoint: `${portal === own ? origin : portal.url()}/rest/`,
      domain: new URL(origin).host,
      ...(isRefresh ? { expires: Math.floor(expiresAt / 1000) } : {}),
      expires_in: tokenLifetime,
      member_id: portal.memberId,
      refresh_token: refreshToken,
      scope: consent.scopes.join(','),
      server_endpoint: `${origin}/rest/`,
      status: 'L',
      ...(isRefresh ? { user_id: consent.userId } : {}),
    };
  }

  #issue(vouchers: Map<string, Voucher>, consent: Consent, lifetime: number): string {
    const { clock, portal } = this.#setting;
    const key = newKey();
    vouchers.set(key, { consent, portal, expiresAt: clock.now() + lifetime });
    return key;
  }
}

function newKey(): string {
  return randomBytes(20).toString('hex');
}
