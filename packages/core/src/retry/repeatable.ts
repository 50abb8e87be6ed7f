import { ApiError } from '../errors/api-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { OintError } from '../errors/oint-error.ts';
import { isServerFault } from '../errors/server-fault.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { RetryPolicy } from './policy.ts';

/**
 * Milliseconds from sending a request until the portal has certainly finished with it: it ends requests after 60 s, and the
 * way there takes a little. Before that, a second request under the same key may be executed beside the first.
 */
export const PORTAL_WINDOW = 65_000;

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
  return error instanceof ApiError && isPassingFault(error);
}

/** Whether nothing was heard: the request may be executed, or still be under way. */
export function isSilence(error: OintError): boolean {
  return (error instanceof NetworkError || error instanceof TimeoutError) && error.mayHaveExecuted;
}

const BROKEN: ReadonlySet<string> = new Set(['html', 'json', 'empty', 'shape']);

function isPassingFault({ apiCode, status }: ApiError): boolean {
  return isServerFault(apiCode) || (status >= 500 && apiCode.toLowerCase() !== 'portal_deleted');
}

/** A wrong name or an untrusted certificate does not get better within seconds. */
function isPermanent(error: NetworkError): boolean {
  return /ENOTFOUND|CERT|ISSUER|SIGNATURE|ERR_PROXY/u.test(error.message);
}
