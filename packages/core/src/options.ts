import type { Fetch } from './http/fetch.ts';

/** How to reach a portal. */
export interface ClientOptions {
  /**
   * An incoming webhook's URL, `https://portal.example/rest/1/code/`, or the portal's address,
   * `portal.example`, together with `token`. A scheme that is missing is `https`; a port and a folder
   * before `/rest/` are kept; a method name copied at the end is ignored.
   */
  url: string | URL;
  /** OAuth access token. It travels in the request's body, never in the URL. Not with a webhook's URL. */
  token?: string | undefined;
  /**
   * Sends the requests. Default: the global `fetch`. `nodeFetch()` of `@oint/core/node` starts faster
   * and knows proxies and private certificates.
   */
  fetch?: Fetch | undefined;
  /**
   * Milliseconds that one request may take, answer included. Default: 65 000, as a portal ends a
   * request after 60 s; `0` or `Infinity`: no limit.
   */
  timeout?: number | undefined;
  /** Allow `http://` addresses. Loopback addresses need no permission. Default: `false`. */
  allowInsecureHttp?: boolean | undefined;
}

/** What a single call may set. */
export interface CallOptions {
  /** Ends the call with an `AbortedError`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one request may take; default: the client's. */
  timeout?: number | undefined;
}

/**
 * Parameters of a method: an object, or an array for the methods that take theirs by position.
 * `undefined` is not sent; `0`, `false`, `''` and `null` are. Values are those of JSON: a `Date` is
 * refused, as methods differ in the format they want (see {@link dateIso} and its neighbours).
 */
export type CallParams = Readonly<Record<string, unknown>> | readonly unknown[];
