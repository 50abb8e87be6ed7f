import { wait } from '../clock-wait.ts';
import type { Clock } from '../clock.ts';
import type { Credential } from '../credentials/credentials.ts';
import type { AnyOintError } from '../errors/any-oint-error.ts';
import type { LimitError } from '../errors/limit-error.ts';
import type { LimitKind } from '../limits/limiter.ts';
import { inTime } from '../operation/in-time.ts';
import { limitKind, mayRenew } from '../protocol/error-kinds.ts';
import { refusalsOf } from '../retry/policy.ts';
import { backoff, isSilence, isTransient, PORTAL_WINDOW } from '../retry/repeatable.ts';
import { cutOff, heldBack } from './held-back.ts';
import type { Sending, SenderOptions } from './sending.ts';

/** An attempt that failed. */
export interface FailedAttempt extends Sending {
  readonly error: AnyOintError;
  /** What it was signed with. */
  readonly credential: Credential;
}

/** Milliseconds until the request is sent again; undefined when it must not be. */
export async function delayAfter(
  failed: FailedAttempt,
  options: SenderOptions,
): Promise<number | undefined> {
  const { error, operation } = failed;
  if (error.code === 'limit') return delayAfterRefusal(error, failed, options);
  const { refusal } = failed.history;
  const isLate = options.wire.clock.now() >= operation.deadlineAt;
  if (refusal !== undefined && isLate && error.code === 'timeout') throw cutOff(refusal);
  if (operation.ended !== undefined) return undefined;
  if (error.code === 'authorization' && mayRenew(error.apiCode)) {
    return (await renews(failed, options)) ? 0 : undefined;
  }
  return delayAfterFailure(failed, options);
}

function delayAfterFailure(
  failed: FailedAttempt,
  { retry, random, wire }: SenderOptions,
): number | undefined {
  const { error, history, request } = failed;
  history.failures += 1;
  if (history.failures >= retry.attempts || !isTransient(error)) return undefined;
  const delay = backoff(retry, history.failures, random);
  if (request.access === 'read') return delay;
  // A write of version 3 has a key, under which the portal executes it once. It is sent again when it was not executed, or
  // when nothing was heard of it and the portal cannot be executing it any more; an answer that says neither is an end.
  if (request.idempotencyKey === undefined) return undefined;
  if (!error.mayHaveExecuted) return delay;
  if (!isSilence(error)) return undefined;
  return Math.max(delay, history.sentAt + PORTAL_WINDOW - wire.clock.now());
}

/** A call whose credential had expired was not executed, and is sent again once with a new one. */
async function renews(
  { credential, history, operation }: FailedAttempt,
  { signatory }: SenderOptions,
): Promise<boolean> {
  if (history.wasRenewed || !signatory.canRefresh) return false;
  history.wasRenewed = true;
  await inTime(signatory.refresh(credential), operation);
  return true;
}

/** The limiter holds a refused call back for as long as necessary, so there is no delay of its own. */
async function delayAfterRefusal(
  error: LimitError,
  { history, operation, request }: FailedAttempt,
  { limits, retry }: SenderOptions,
): Promise<number | undefined> {
  const { apiCode, retryAfter } = error;
  // A server in front of the portal may refuse without a code of the portal's.
  const kind: LimitKind = limitKind(apiCode) ?? 'rate';
  const rest = await limits.refusal(request.method, kind, history.sentAt, retryAfter);
  history.refusals += 1;
  history.refusal = error;
  const isDoubtful = error.mayHaveExecuted && request.access !== 'read';
  const isFinal =
    isDoubtful || kind === 'overload' || (kind === 'operating' && request.stopsMidway === true);
  const isOver = isFinal || operation.ended !== undefined;
  if (isOver || history.refusals > refusalsOf(retry, operation.isPatient)) return undefined;
  if (operation.allowsWait(rest)) return 0;
  throw heldBack({ method: request.method, operation, wait: rest, last: error });
}

/** Waits before the request is sent again, unless its operation ends before. */
export async function pause(
  clock: Clock,
  { operation }: Sending,
  delay: number,
  error: AnyOintError,
): Promise<void> {
  if (delay === 0) return;
  if (!operation.allows(delay)) throw error;
  try {
    await wait(clock, delay, operation.signal);
  } catch {
    throw operation.ended === 'caller' ? (operation.failure(false) ?? error) : error;
  }
}
