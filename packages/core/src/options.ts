import type { ApiVersion } from './address/endpoint.ts';
import type { Clock } from './clock.ts';
import type { TokenSource } from './credentials/asked.ts';
import type { Credentials } from './credentials/credentials.ts';
import type { Fetch } from './http/fetch.ts';
import type { Limiter } from './limits/limiter.ts';
import type { Limits, OperatingSharing } from './limits/settings.ts';
import type { Access, Metadata } from './metadata.ts';
import type { Hooks, Logger } from './observe/hooks.ts';
import type { RetryOptions } from './retry/policy.ts';

/** How to reach a portal. */
export interface ClientOptions {
  /**
   * An incoming webhook's URL, `https://portal.example/rest/1/code/`, or the portal's address,
   * `portal.example`, together with `token`. A scheme that is missing is `https`; a port and a folder
   * before `/rest/` are kept; a method name copied at the end is ignored.
   */
  url: string | URL;
  /**
   * OAuth access token, or a function that gives the one that is good now: it is asked before each attempt, and once more
   * when the portal called the token expired. The token travels in the request's body, never in the URL. Not with a
   * webhook's URL.
   */
  token?: string | TokenSource | undefined;
  /**
   * Where tokens come from that change: asked before each attempt, and told when one has expired. `oauth()` of
   * `@oint/core/authorization` makes them of a store of tokens. In the place of `token`, together with the portal's address.
   */
  credentials?: Credentials | undefined;
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
  /**
   * Milliseconds that an operation may take in all: a call, a batch or a list with all its requests, waits for limits and
   * repetitions. Default: no limit, and so is `Infinity`; `0` is refused. An operation that would have to wait longer
   * fails at once.
   */
  deadline?: number | undefined;
  /**
   * Milliseconds that a single call may wait for the portal's limits, in all its attempts. Default: 120 000; `Infinity`: as
   * long as the `deadline` allows. A call that would have to wait longer fails with a `LimitError` that says so, at once
   * where the wait is known. Lists and batches have a `maxWait` of their own; without it, and uploads always, they wait as long
   * as their deadline allows.
   */
  maxWait?: number | undefined;
  /**
   * The portal's limits, shared by all clients of the portal in this process. Default: `auto`. Not with a `limiter`,
   * which knows its own.
   */
  limits?: Limits | undefined;
  /**
   * Between whom the portal shares the execution time that a method may take. Default: `credential`, as its documentation
   * says; `portal` for those that add all applications up. Not with a `limiter`.
   */
  operatingShared?: OperatingSharing | undefined;
  /**
   * Keeps the limits: decides when requests may be sent. Default: {@link memoryLimiter}, which knows of this process
   * alone; several that share an address need one that they share too.
   */
  limiter?: Limiter | undefined;
  /**
   * How failed calls are repeated. Reads are repeated when the connection breaks, the portal stumbles or does not answer.
   * Writes are repeated when the portal said that it did not execute them (a limit, an expired token). Those of version 3
   * have a key under which the portal executes them once: they are also sent again when they could not be sent, and when
   * nothing was heard of them, 65 s after they were sent, as the portal has finished with them then; never after an
   * error of the server, and never in a batch. `false`: nothing is repeated.
   */
  retry?: RetryOptions | false | undefined;
  /** Facts about methods: which only read, how lists page. Methods that are not known are writes. */
  metadata?: Metadata | undefined;
  /**
   * The names of all methods that may be called, in whatever case; others are refused with a `ConfigurationError` that says
   * which is nearest. Asked for when the first method is called. Default: all may be called.
   */
  names?: (() => Promise<readonly string[]>) | undefined;
  /** Bytes of an answer above which it is refused. Default: 64 MiB. */
  maxResponseBytes?: number | undefined;
  /** Functions that are told about requests, answers, repetitions and waits. */
  hooks?: Hooks | undefined;
  /** Is told the same in words. */
  logger?: Logger | undefined;
  /** Time, for tests and simulations. Default: the machine's. */
  clock?: Clock | undefined;
  /** Chance from 0 to 1, for tests and simulations. Default: `Math.random`. */
  random?: (() => number) | undefined;
  /** Allow `http://` addresses. Loopback addresses need no permission. Default: `false`. */
  allowInsecureHttp?: boolean | undefined;
  /**
   * Allow addresses of files that lead from a portal in the internet to this machine or into a private network, or from
   * a private network to this machine. Otherwise they are refused with a `ConfigurationError`, redirects too: whoever
   * can make a portal hand out addresses would reach what stands behind your firewall. The portal's own host needs no
   * permission. Names are resolved for it only by `nodeFetch()`. Default: `false`.
   */
  allowPrivateNetwork?: boolean | undefined;
}

/** What a single call may set. */
export interface CallOptions {
  /** Ends the call, its waits included, with an `AbortedError`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one request may take; default: the client's. `0` or `Infinity`: no limit. */
  timeout?: number | undefined;
  /** Milliseconds that the operation may take in all; default: the client's. `Infinity`: no limit; `0` is refused. */
  deadline?: number | undefined;
  /** Milliseconds that the call may wait for the portal's limits; default: the client's, or 120 000. */
  maxWait?: number | undefined;
  /** Whether the call only reads, and may be repeated. Default: what the metadata says, or `write`. */
  access?: Access | undefined;
  /** Version of the REST API. Default: what the metadata says, or 2. */
  version?: ApiVersion | undefined;
  /**
   * Version 3: names this write, so that the portal executes it once although it is sent again, within 24 hours: 1 to 255
   * printable ASCII characters. Default: a random one for each call, the same for all its attempts; an error tells it.
   */
  idempotencyKey?: string | undefined;
}

/**
 * Parameters of a method: an object, or an array for the methods that take theirs by position.
 * `undefined` is not sent; `0`, `false`, `''` and `null` are. Values are those of JSON: a `Date` is
 * refused, as methods differ in the format they want (see {@link dateIso} and its neighbours), and so is what JSON
 * cannot carry: bytes, `NaN`, a bigint, half a surrogate pair. They are read while the call is made: what you change
 * in them later does not matter.
 */
export type CallParams = Readonly<Record<string, unknown>> | readonly unknown[];
