import type { Clock } from '../clock.ts';
import type { Fetch } from '../http/fetch.ts';

/** Where applications get their tokens unless they are told otherwise. */
export const AUTHORIZATION_SERVER = 'https://oauth.bitrix.info';

/** How to reach the authorization server, and how long to wait for it. */
export interface AuthorizationServerOptions {
  /** Address of the server. Default: {@link AUTHORIZATION_SERVER}. */
  server?: string | URL | undefined;
  /**
   * Sends the request. Default: the global `fetch`. `nodeFetch()` of `@oint/core/node` starts faster and knows proxies and
   * private certificates.
   */
  fetch?: Fetch | undefined;
  /** Milliseconds that the request may take, answer included. Default: 65 000; `0` or `Infinity`: no limit. */
  timeout?: number | undefined;
  /** Ends the request with an `AbortedError`. */
  signal?: AbortSignal | undefined;
  /** Allow an `http://` address. Loopback addresses need no permission. Default: `false`. */
  allowInsecureHttp?: boolean | undefined;
  /** Time, for tests and simulations. Default: the machine's. */
  clock?: Clock | undefined;
}
