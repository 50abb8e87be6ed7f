import { isRecord } from '../protocol/record.ts';
import type { Tokens } from './tokens.ts';

/** A pair of tokens as a store keeps it: plain JSON. Secret. */
export interface KeptTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** When the access token ends, in milliseconds of Unix time. */
  readonly expiresAt: number;
  /** Address of the authorization server's REST interface, as the server gave it. */
  readonly serverEndpoint?: string | undefined;
  /** Address of the portal's REST interface, as the server gave it. */
  readonly clientEndpoint?: string | undefined;
  /** What events of the portal are known by. It came when the portal installed the application, and stays when tokens are renewed. */
  readonly applicationToken?: string | undefined;
}

/** What a store has under a key. */
export interface StoredTokens {
  readonly tokens: KeptTokens;
  /** Changes with each `save`. */
  readonly version: string;
}

/**
 * Keeps the tokens of an application, one pair for each portal. All processes that act for the application share one: a
 * refresh token serves once, so who refreshes holds the lock, and who waited for it reads again.
 * `tokenStoreContract` of `@oint/core/testing` tells whether one of your own keeps its promises.
 */
export interface TokenStore {
  load(key: string): Promise<StoredTokens | undefined>;
  /**
   * Keeps a pair for good: it is there for all others, and after a crash, when the promise is fulfilled.
   *
   * @param expectedVersion The version that it replaces; undefined where there must be none yet.
   * @returns Whether it was saved: `false`, and nothing is changed, when the version is another one by now.
   */
  save(key: string, tokens: KeptTokens, expectedVersion: string | undefined): Promise<boolean>;
  /** Forgets a key for good, whatever its version. There need be none. */
  remove(key: string): Promise<void>;
  /**
   * Does something that nobody else does for this key at the same time, in whatever process, and gives its outcome. Others wait.
   * `save` and `load` must be possible inside.
   *
   * @param ttl Milliseconds after which the lock of one who has died counts no more.
   */
  withLock<Result>(key: string, ttl: number, work: () => Promise<Result>): Promise<Result>;
}

/** Seconds that an access token lives, if the server does not say it. */
const LIFETIME = 3600;

/** Tokens of the authorization server as they are kept. */
export function keptTokens(tokens: Tokens, now: number = Date.now()): KeptTokens {
  const { access_token, client_endpoint, expires, expires_in, refresh_token, server_endpoint } =
    tokens;
  const lifetime = secondsOf(expires_in);
  const end = secondsOf(expires) ?? now / 1000 + LIFETIME;
  return {
    accessToken: access_token,
    refreshToken: refresh_token,
    // What lasts so many seconds does so by every clock; the moment is one of the server's clock.
    expiresAt: lifetime === undefined ? end * 1000 : now + lifetime * 1000,
    ...(typeof server_endpoint === 'string' ? { serverEndpoint: server_endpoint } : {}),
    ...(typeof client_endpoint === 'string' ? { clientEndpoint: client_endpoint } : {}),
  };
}

function secondsOf(value: unknown): number | undefined {
  const seconds = typeof value === 'string' ? Number(value) : value;
  return typeof seconds === 'number' && seconds > 0 ? seconds : undefined;
}

/** Whether something that was kept is a pair with its version. */
export function isStoredTokens(value: unknown): value is StoredTokens {
  if (!isRecord(value) || typeof value['version'] !== 'string') return false;
  const { tokens } = value;
  return (
    isRecord(tokens) &&
    typeof tokens['accessToken'] === 'string' &&
    typeof tokens['refreshToken'] === 'string' &&
    typeof tokens['expiresAt'] === 'number'
  );
}

/**
 * A pair with its version from the JSON that a store kept it as; `undefined` for anything else. It never throws, as what it is
 * given must not be in an error.
 */
export function parseStoredTokens(text: string): StoredTokens | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isStoredTokens(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Tokens in the place of others of the same portal: it is known by its application token as before. */
export function succeeding(before: KeptTokens | undefined, tokens: KeptTokens): KeptTokens {
  const { applicationToken } = before ?? {};
  return applicationToken === undefined ? tokens : { applicationToken, ...tokens };
}

/**
 * Keeps the tokens that a person's consent gave, whatever was kept before.
 *
 * @param key The portal's, as `oauth` is given it: its `member_id`, which stays when its address changes.
 */
export async function keepTokens(
  store: TokenStore,
  key: string,
  tokens: KeptTokens,
): Promise<void> {
  for (;;) {
    const before = await store.load(key);
    if (await store.save(key, succeeding(before?.tokens, tokens), before?.version)) return;
  }
}
