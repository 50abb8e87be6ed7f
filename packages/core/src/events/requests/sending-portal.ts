import { textIn, type FormFields } from '../form/form.ts';

/** Tokens that a portal hands over with a request. Secret. */
export interface HandedTokens {
  readonly accessToken: string;
  /** Comes with few events: with `ONAPPINSTALL` and `ONOFFLINEEVENT`, and with placements. */
  readonly refreshToken: string | undefined;
  /** When the access token ends, in milliseconds of Unix time. */
  readonly expiresAt: number;
}

/** The portal that a request is from. */
export interface SendingPortal {
  /** Identifier of the portal, which stays when its address changes. */
  readonly memberId: string;
  /** Address of the portal, such as `portal.example`. */
  readonly domain: string;
  /** Address of the authorization server's REST interface. */
  readonly serverEndpoint: string;
  /** Permissions of the application. */
  readonly scopes: readonly string[];
  /** `L`: local, `F`: free, `D`: demonstration, `T`: trial, `P`: paid, `S`: by subscription; empty for webhooks. */
  readonly status: string;
  /** Of the person whose action it is; there are none where no person acted, nor for webhooks. */
  readonly tokens: HandedTokens | undefined;
}

/** Seconds that an access token lives, if the request does not say it. */
const LIFETIME = 3600;

export function tokensIn(
  fields: FormFields,
  names: { readonly access: string; readonly refresh: string; readonly lifetime: string },
  now: number = Date.now(),
): HandedTokens | undefined {
  const accessToken = textIn(fields, names.access);
  if (accessToken === '') return undefined;
  const refreshToken = textIn(fields, names.refresh);
  const seconds = Number(textIn(fields, names.lifetime));
  return {
    accessToken,
    refreshToken: refreshToken === '' ? undefined : refreshToken,
    expiresAt: now + (seconds > 0 ? seconds : LIFETIME) * 1000,
  };
}

/** The portal, and its address for methods, as `auth` of events and robots has them. `memberId` is empty where there is none. */
export function portalIn(auth: FormFields): SendingPortal & { readonly endpoint: string } {
  return {
    memberId: textIn(auth, 'member_id'),
    domain: textIn(auth, 'domain'),
    endpoint: textIn(auth, 'client_endpoint'),
    serverEndpoint: textIn(auth, 'server_endpoint'),
    scopes: scopesOf(textIn(auth, 'scope')),
    status: textIn(auth, 'status'),
    tokens: tokensIn(auth, {
      access: 'access_token',
      refresh: 'refresh_token',
      lifetime: 'expires_in',
    }),
  };
}

/** Events separate them by spaces, placements by commas. */
export function scopesOf(text: string): string[] {
  return text.split(/[\s,]+/u).filter((scope) => scope !== '');
}
