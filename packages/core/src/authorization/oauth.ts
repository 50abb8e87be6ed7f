import type { Credential, Credentials } from '../credentials/credentials.ts';
import { AuthorizationError } from '../errors/authorization-error.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { requestTokens } from './request-tokens.ts';
import type { AuthorizationServerOptions } from './server-options.ts';
import { serverOf } from './servers.ts';
import {
  keptTokens,
  succeeding,
  type KeptTokens,
  type StoredTokens,
  type TokenStore,
} from './token-store.ts';

/** An application, the portal that it acts on, and where its tokens are kept. */
export interface OauthOptions extends Pick<
  AuthorizationServerOptions,
  'fetch' | 'timeout' | 'allowInsecureHttp' | 'clock'
> {
  clientId: string;
  clientSecret: string;
  /** Shared by all clients and processes that act for the application. */
  store: TokenStore;
  /** The portal's key in the store: its `member_id`, which stays when its address changes. */
  portal: string;
  /**
   * Address of the authorization server. Default: the one that gave the tokens (`server_endpoint`), where it is one of
   * {@link AUTHORIZATION_SERVERS}, or the first of these. Another one is asked only if you name it: the request shows the
   * application's secret.
   */
  server?: string | URL | undefined;
  /** Milliseconds before its end from which on a token is renewed. Default: 60 000. */
  renewBefore?: number | undefined;
  /** Unix time in milliseconds, for tests. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

/** A refresh that takes longer fails; the lock lives longer, so that nobody else begins one meanwhile. */
const DEFAULT_TIMEOUT = 30_000;

/** How long a lock outlives the refresh that it is for, to save what came. */
const LOCK_MARGIN = 30_000;

const DEFAULT_RENEW_BEFORE = 60_000;

/**
 * Credentials of an application, for `createClient`. A token is renewed shortly before its end, or when the portal calls it
 * expired; once for all calls of all clients that share the store, and the new pair is stored before it is used.
 *
 * @throws ConfigurationError when an option cannot work.
 * @example
 * const store = fileTokenStore('/var/lib/my-app/tokens'); // of @oint/core/node
 * const credentials = oauth({ clientId, clientSecret, store, portal: memberId });
 * const client = createClient({ url: 'portal.example', credentials });
 */
export function oauth(options: OauthOptions): Credentials {
  return new OauthCredentials(options);
}

class OauthCredentials implements Credentials {
  readonly identity: string;
  readonly #options: OauthOptions;
  readonly #timeout: number;
  readonly #renewBefore: number;
  /** What was loaded last: a token is good until its end, so that not each call asks the store. */
  #loaded: StoredTokens | undefined;
  /** A pair that could not be stored yet: its refresh token is the only one that serves. */
  #unsaved: { readonly tokens: KeptTokens; readonly version: string } | undefined;
  #renewing: Promise<KeptTokens> | undefined;

  constructor(options: OauthOptions) {
    const { clientId, clientSecret, portal } = options;
    for (const [option, value] of Object.entries({ clientId, clientSecret, portal })) {
      if (value.trim() === '') throw unfit(option, 'is empty');
    }
    this.#options = options;
    this.#timeout = finite('timeout', options.timeout ?? DEFAULT_TIMEOUT, 1);
    this.#renewBefore = finite('renewBefore', options.renewBefore ?? DEFAULT_RENEW_BEFORE, 0);
    this.identity = `app ${clientId} ${portal}`;
  }

  async current(holdsFor = 0): Promise<Credential> {
    const until = this.#now() + Math.max(this.#renewBefore, holdsFor);
    if (isGood(this.#loaded?.tokens, until)) return credentialOf(this.#loaded?.tokens);
    const { tokens } = await this.#load();
    if (isGood(tokens, until)) return credentialOf(tokens);
    try {
      return credentialOf(await this.#renew(tokens.accessToken));
    } catch (error) {
      // One that still holds will do until the next call tries again.
      if (tokens.expiresAt <= this.#now() || this.#unsaved !== undefined) throw error;
      return credentialOf(tokens);
    }
  }

  async refresh(used: Credential): Promise<Credential> {
    const token = used.kind === 'token' ? used.token : '';
    return credentialOf(await this.#renew(token));
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  async #load(): Promise<StoredTokens> {
    const { portal, store } = this.#options;
    const stored = await store.load(portal);
    if (stored === undefined) throw refused('there are no tokens of this portal in the store');
    this.#loaded = stored;
    return stored;
  }

  /** Calls that want a successor for the same token wait for one renewal. */
  async #renew(expired: string): Promise<KeptTokens> {
    this.#renewing ??= this.#renewAlone(expired);
    const renewing = this.#renewing;
    try {
      return await renewing;
    } finally {
      if (this.#renewing === renewing) this.#renewing = undefined;
    }
  }

  #renewAlone(expired: string): Promise<KeptTokens> {
    const { portal, store } = this.#options;
    return store.withLock(portal, this.#timeout + LOCK_MARGIN, async () => {
      await this.#saveLate();
      const stored = await this.#load();
      // Another process was faster.
      const { accessToken, expiresAt } = stored.tokens;
      if (accessToken !== expired && expiresAt > this.#now()) return stored.tokens;
      return this.#replace(stored);
    });
  }

  async #replace({ tokens, version }: StoredTokens): Promise<KeptTokens> {
    try {
      this.#unsaved = { tokens: succeeding(tokens, await this.#request(tokens)), version };
    } catch (error) {
      if (!(error instanceof AuthorizationError)) throw error;
      const now = await this.#load();
      // Somebody has let the application in anew.
      if (now.version !== version) return now.tokens;
      throw refused('the authorization server refused to renew the tokens', error);
    }
    await this.#saveLate();
    return (await this.#load()).tokens;
  }

  /** Before it is used, a pair is stored; where the store failed, it is tried again with the next call. */
  async #saveLate(): Promise<void> {
    const { portal, store } = this.#options;
    if (this.#unsaved === undefined) return;
    // A version that is another by now has newer tokens.
    await store.save(portal, this.#unsaved.tokens, this.#unsaved.version);
    this.#unsaved = undefined;
  }

  async #request({ refreshToken, serverEndpoint }: KeptTokens): Promise<KeptTokens> {
    const { allowInsecureHttp, clientId, clientSecret, clock, fetch, server } = this.#options;
    const tokens = await requestTokens(
      {
        grant_type: 'refresh_token',
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
      },
      {
        server: server ?? serverOf(serverEndpoint),
        timeout: this.#timeout,
        allowInsecureHttp,
        clock,
        fetch,
      },
    );
    return keptTokens(tokens, this.#now());
  }
}

function isGood(tokens: KeptTokens | undefined, until: number): boolean {
  return tokens !== undefined && tokens.expiresAt > until;
}

function credentialOf(tokens: KeptTokens | undefined): Credential {
  return { kind: 'token', token: tokens?.accessToken ?? '' };
}

/** What helps, by the codes that the authorization server is documented to answer with. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['invalid_client', 'check `clientId` and `clientSecret`'],
  ['wrong_client', 'check `clientId` and `clientSecret`'],
  ['payment_required', 'the application has to be paid for on this portal'],
]);

/** The error of tokens that no waiting brings back. */
function refused(what: string, cause?: AuthorizationError): AuthorizationError {
  const { apiCode = '', body, description = what, status = 0 } = cause ?? {};
  const advice =
    ADVICE.get(apiCode.toLowerCase()) ?? 'let a person authorize the application once more';
  const note = cause === undefined ? advice : `${what}: ${advice}`;
  const details = { method: 'oauth/token', status, apiCode, description, body };
  return new AuthorizationError(details, 'refused', { note, cause });
}

function finite(option: string, value: number, least: number): number {
  if (Number.isFinite(value) && value >= least) return value;
  throw unfit(option, `must be a number of milliseconds from ${least} on`);
}

function unfit(option: string, fault: string): ConfigurationError {
  return new ConfigurationError(`\`${option}\` ${fault}`, { kind: 'oauth', option });
}
