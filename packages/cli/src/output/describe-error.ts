import type { OintError } from '@oint/core';

import type { Failure } from '../messages/failure.ts';
import { inOneLine } from './in-one-line.ts';

/** Characters of a portal's text that fit into a message. */
const MOST_SAID = 500;

/** The facts of an error; `undefined` for one that this version does not know. `limit` are the milliseconds that it had. */
export async function failureOf(error: OintError, limit?: number): Promise<Failure | undefined> {
  const core = await import('@oint/core');
  if (error instanceof core.ApiError) {
    const { code: kind, method, apiCode, description, status, mayHaveExecuted } = error;
    const words = inOneLine([apiCode, description].filter((part) => part !== '').join(': '));
    const said = words.length > MOST_SAID ? `${words.slice(0, MOST_SAID)}…` : words;
    const retryAfter = error instanceof core.LimitError ? error.retryAfter : undefined;
    const expired = error instanceof core.AuthorizationError && error.reason === 'expired';
    return { kind, method, mayHaveExecuted, expired, apiCode, said, status, retryAfter };
  }
  if (error instanceof core.InvalidResponseError) {
    const { code: kind, method, reason, status, mayHaveExecuted } = error;
    return { kind, method, mayHaveExecuted, reason, status };
  }
  if (error instanceof core.NetworkError) {
    const { code: kind, method, mayHaveExecuted } = error;
    return { kind, method, mayHaveExecuted, detail: innermost(error.cause) };
  }
  if (error instanceof core.TimeoutError) {
    const { code: kind, method, mayHaveExecuted, timeout } = error;
    return { kind, method, mayHaveExecuted, limit: shortest(timeout, limit) };
  }
  if (error instanceof core.AbortedError) {
    const { code: kind, method, mayHaveExecuted } = error;
    return { kind, method, mayHaveExecuted };
  }
  return error instanceof core.ConfigurationError
    ? { kind: error.code, message: error.message, problem: error.problem }
    : undefined;
}

/** What is left of a limit for all is given to a request as its own, and says less than the whole. */
function shortest(ofRequest: number | undefined, ofAll: number | undefined): number | undefined {
  if (ofRequest === undefined || ofAll === undefined) return ofRequest ?? ofAll;
  return Number.isInteger(ofRequest) ? Math.min(ofRequest, ofAll) : ofAll;
}

/** The built-in `fetch` hides what happened in causes of causes. */
function innermost(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  return cause.cause instanceof Error ? innermost(cause.cause) : cause.message;
}
