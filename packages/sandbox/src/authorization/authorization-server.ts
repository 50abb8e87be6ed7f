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

/** Something that serves once, until a moment of the portal's clock. */
interface Voucher {
  readonly consent: Consent;
  readonly expiresAt: number;
}

export interface AuthorizationServerSetting {
  readonly application: Application;
  readonly access: Access;
  readonly clock: Clock;
  /** Seconds that an access token holds. */
  readonly tokenLifetime: number;
}

const CODE_LIFETIME = 30_000;
const REFRESH_LIFETIME = 180 * 24 * 3_600_000;

/** Identifier of the portal, which stays when its address changes. */
const MEMBER_ID = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

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
  readonly #codes = new Map<string, Voucher>();
  readonly #refreshTokens = new Map<string, Voucher>();

  constructor(setting: AuthorizationServerSetting) {
    this.#setting = setting;
  }

  get application(): Application {
    return this.#setting.application;
  }

  /** What a user's consent gives the application: a code that holds for 30 seconds, once. */
  addCode(consent: Consent): string {
    return this.#issue(this.#codes, consent, CODE_LIFETIME);
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
      member_id: MEMBER_ID,
      scope: consent.scopes.join(','),
      server_domain: host,
    };
    for (const [name, value] of Object.entries(answer)) address.searchParams.set(name, value);
    return { kind: 'back', address: address.href };
  }

  /** As if a code had been given and exchanged before. */
  addRefreshToken(consent: Consent): string {
    return this.#issue(this.#refreshTokens, consent, REFRESH_LIFETIME);
  }

  /** @param origin - the portal's address, as the caller knows it */
  answer(query: Fields, origin: string): PortalReply {
    try {
      const consent = this.#consentOf(query);
      return { status: 200, body: this.#tokens(consent, query, origin), behaviour: 'documented' };
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      return { status: error.status, body: error.toBody(), behaviour: error.behaviour };
    }
  }

  #consentOf(query: Fields): Consent {
    const { clientId, clientSecret } = this.#setting.application;
    const grant = textOf(query['grant_type']);
    const [vouchers, name] =
      grant === 'refresh_token' ? [this.#refreshTokens, 'refresh_token'] : [this.#codes, 'code'];
    const isKnown = grant === 'refresh_token' || grant === 'authorization_code';
    const given = ['client_id', 'client_secret', name].map((key) => textOf(query[key]));
    if (!isKnown || given.includes('')) throw new RestError(ERRORS.request);
    const [id = '', secret = '', key = ''] = given;
    if (id !== clientId || secret !== clientSecret) throw new RestError(ERRORS.client);
    const voucher = vouchers.get(key);
    vouchers.delete(key);
    if (voucher === undefined || voucher.expiresAt <= this.#setting.clock.now())
      throw new RestError(ERRORS.grant);
    return voucher.consent;
  }

  #tokens(consent: Consent, query: Fields, origin: string): PortalReply['body'] {
    const { access, clock, tokenLifetime } = this.#setting;
    const expiresAt = clock.now() + tokenLifetime * 1000;
    const accessToken = newKey();
    access.addToken(accessToken, consent, expiresAt);
    const isRefresh = query['grant_type'] === 'refresh_token';
    return {
      access_token: accessToken,
      client_endpoint: `${origin}/rest/`,
      domain: new URL(origin).host,
      ...(isRefresh ? { expires: Math.floor(expiresAt / 1000) } : {}),
      expires_in: tokenLifetime,
      member_id: MEMBER_ID,
      refresh_token: this.addRefreshToken(consent),
      scope: consent.scopes.join(','),
      server_endpoint: `${origin}/rest/`,
      status: 'L',
      ...(isRefresh ? { user_id: consent.userId } : {}),
    };
  }

  #issue(vouchers: Map<string, Voucher>, consent: Consent, lifetime: number): string {
    const key = newKey();
    vouchers.set(key, { consent, expiresAt: this.#setting.clock.now() + lifetime });
    return key;
  }
}

function newKey(): string {
  return randomBytes(20).toString('hex');
}
