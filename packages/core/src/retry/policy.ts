import { ApiError } from '../errors/api-error.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { OintError } from '../errors/oint-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';

/** How often calls are repeated, and how fast. */
export interface RetryOptions {
  /** Attempts of one call that fails, the first included. Default: 4; 1: never repeated. */
  attempts?: number | undefined;
  /** Milliseconds before the first repetition; they double with each further one. Default: 500. */
  delay?: number | undefined;
  /** The longest wait between two attempts, in milliseconds. Default: 30 000. */
  maxDelay?: number | undefined;
  /**
   * Refusals for a limit that one request puts up with; nothing was executed then. Default: 30 for a single call, as many
   * as it takes for those of a list, a batch or an upload: they are bounded by `maxWait` and the `deadline`.
   */
  refusals?: number | undefined;
}

/** Settled options; `refusals` is undefined where it depends on the operation. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly delay: number;
  readonly maxDelay: number;
  readonly refusals: number | undefined;
}

/** Refusals that a single call puts up with. */
const REFUSALS = 30;

/**
 * Milliseconds from sending a request until the portal has certainly finished with it: it ends requests after 60 s, and the
 * way there takes a little. Before that, a second request under the same key may be executed beside the first.
 */
export const PORTAL_WINDOW = 65_000;

export function retryPolicy(options: RetryOptions | false | undefined): RetryPolicy {
  if (options === false) return { attempts: 1, delay: 0, maxDelay: 0, refusals: 0 };
  const { attempts = 4, delay = 500, maxDelay = 30_000, refusals } = options ?? {};
  for (const [name, value] of Object.entries({ attempts, delay, maxDelay, refusals })) {
    if (value === undefined || value >= 0) continue;
    throw new ConfigurationError(`\`retry.${name}\` must be a number, 0 or more`);
  }
  return { attempts, delay, maxDelay, refusals };
}

/** Refusals that a request of this operation puts up with. */
export function refusalsOf(policy: RetryPolicy, isPatient: boolean): number {
  return policy.refusals ?? (isPatient ? Infinity : REFUSALS);
}

/** Exponential backoff; the jitter keeps clients that failed together from coming back together. */
export function backoff(policy: RetryPolicy, attempt: number, random: () => number): number {
  const full = Math.min(policy.delay * 2 ** (attempt - 1), policy.maxDelay);
  return Math.round(full * (0.5 + random() / 2));
}

/** Whether the failure may be gone the next time. It says nothing about whether repeating is safe. */
export function isTransient(error: OintError): boolean {
  if (error instanceof NetworkError) return !isPermanent(error);
  if (error instanceof TimeoutError) return true;
  if (error instanceof InvalidResponseError) {
    return error.status >= 500 || (error.status === 200 && BROKEN.has(error.reason));
  }
  return error instanceof ApiError && isServerFault(error);
}

/** Whether nothing was heard: the request may be executed, or still be under way. */
export function isSilence(error: OintError): boolean {
  return (error instanceof NetworkError || error instanceof TimeoutError) && error.mayHaveExecuted;
}

const BROKEN: ReadonlySet<string> = new Set(['html', 'json', 'empty', 'shape']);

const SERVER_FAULTS = new Set(['internal_server_error', 'error_unexpected_answer']);

function isServerFault(error: ApiError): boolean {
  const code = error.apiCode.toLowerCase();
  return SERVER_FAULTS.has(code) || (error.status >= 500 && code !== 'portal_deleted');
}

/** A wrong name or an untrusted certificate does not get better within seconds. */
function isPermanent(error: NetworkError): boolean {
  return /ENOTFOUND|CERT|ISSUER|SIGNATURE|ERR_PROXY/u.test(error.message);
}
