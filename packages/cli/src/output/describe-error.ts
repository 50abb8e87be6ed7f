import type { OintError } from '@oint/core';

import type { Failure } from '../messages/failure.ts';

/** Characters of a portal's text that fit into a message. */
const MOST_SAID = 500;

/** The facts of an error; `undefined` for one that this version does not know. `limit` are the milliseconds that it had. */
export async function failureOf(error: OintError, limit?: number): Promise<Failure | undefined> {
  const core = await import('@oint/core');
  if (error instanceof core.ApiError) {
    const { code: kind, method, apiCode, description, status, mayHaveExecuted } = error;
    const words = [apiCode, description].filter((part) => part !== '').join(': ');
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
    const { code: kind, method, mayHaveExecuted, timeout = limit } = error;
    return { kind, method, mayHaveExecuted, limit: timeout };
  }
  if (error instanceof core.AbortedError) {
    const { code: kind, method, mayHaveExecuted } = error;
    return { kind, method, mayHaveExecuted };
  }
  return error instanceof core.ConfigurationError
    ? { kind: error.code, message: error.message, problem: error.problem }
    : undefined;
}

/** The built-in `fetch` hides what happened in causes of causes. */
function innermost(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  return cause.cause instanceof Error ? innermost(cause.cause) : cause.message;
}
