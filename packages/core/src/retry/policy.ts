import { ApiError } from '../errors/api-error.ts';
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
  /** Refusals for a limit that one call puts up with; nothing was executed then. Default: 30. */
  refusals?: number | undefined;
}

export type RetryPolicy = { readonly [Key in keyof RetryOptions]-?: number };

export function retryPolicy(options: RetryOptions | false | undefined): RetryPolicy {
  if (options === false) return { attempts: 1, delay: 0, maxDelay: 0, refusals: 0 };
  const { attempts = 4, delay = 500, maxDelay = 30_000, refusals = 30 } = options ?? {};
  return { attempts, delay, maxDelay, refusals };
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
