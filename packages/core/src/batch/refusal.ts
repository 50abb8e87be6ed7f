import { isOintError, type AnyOintError } from '../errors/any-oint-error.ts';
import type { LimitKind } from '../limits/limiter.ts';
import { limitKind } from '../protocol/error-kinds.ts';
import type { Outcome } from './command.ts';
import type { Job } from './job.ts';

/** An answer that says: not now. The command was not executed, and is sent again. */
export type PassingRefusal =
  | { readonly kind: LimitKind; readonly retryAfter: number | undefined }
  | { readonly kind: 'expired' };

/** The refusal of a command, if it is one that passes. A credential is renewed once: the next request does so by itself. */
export function refusalOf(job: Job, outcome: Outcome): PassingRefusal | undefined {
  if (outcome.status !== 'failed') return undefined;
  const { error } = outcome;
  if (error.mayHaveExecuted) return undefined;
  if (error.code === 'limit') {
    const kind = limitKind(error.apiCode) ?? 'rate';
    return kind === 'overload' ? undefined : { kind, retryAfter: error.retryAfter };
  }
  const hasExpired = error.code === 'authorization' && error.reason === 'expired';
  return hasExpired && !job.wasRenewed ? { kind: 'expired' } : undefined;
}

/** Whether a request failed in such a way that every other would: nobody is there, or nobody is let in. */
export function isHopeless(error: AnyOintError): boolean {
  if (error.code === 'limit') return limitKind(error.apiCode) === 'overload';
  return error.code === 'authorization' || (error.code === 'network' && !error.mayHaveExecuted);
}

/**
 * Whether a request that answers with the error of the command at which it stopped may have executed those before it:
 * unless it was refused at the door, for its credential or for the number of requests.
 */
export function isMidway(error: unknown): boolean {
  if (!isOintError(error)) return false;
  if (error.code === 'limit') return limitKind(error.apiCode) === 'operating';
  return error.code === 'api' || (error.code === 'authorization' && error.status !== 401);
}
