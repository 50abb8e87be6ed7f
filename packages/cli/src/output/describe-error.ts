import type { OintError } from '@oint/core';

import type { Failure } from '../messages/failure.ts';

/** Characters of a portal's text that fit into a message. */
const MOST_SAID = 500;

/** The facts of an error; `undefined` for one that this version does not know. */
export async function failureOf(error: OintError): Promise<Failure | undefined> {
  const core = await import('@oint/core');
  if (error instanceof core.ApiError) {
    const { code: kind, method, apiCode, description, status } = error;
    const words = [apiCode, description].filter((part) => part !== '').join(': ');
    const said = words.length > MOST_SAID ? `${words.slice(0, MOST_SAID)}…` : words;
    const retryAfter = error instanceof core.LimitError ? error.retryAfter : undefined;
    const expired = error instanceof core.AuthorizationError && error.reason === 'expired';
    return { kind, method, expired, said, status, retryAfter };
  }
  if (error instanceof core.InvalidResponseError) {
    const { code: kind, method, reason, status } = error;
    return { kind, method, reason, status };
  }
  if (error instanceof core.NetworkError) {
    const { code: kind, method, mayHaveExecuted } = error;
    return { kind, method, mayHaveExecuted, detail: innermost(error.cause) };
  }
  if (error instanceof core.TimeoutError) {
    const { code: kind, method, mayHaveExecuted } = error;
    return { kind, method, mayHaveExecuted };
  }
  if (error instanceof core.AbortedError) return { kind: error.code, method: error.method };
  return error instanceof core.ConfigurationError
    ? { kind: error.code, message: error.message, problem: error.problem }
    : undefined;
}

/** The built-in `fetch` hides what happened in causes of causes. */
function innermost(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  return cause.cause instanceof Error ? innermost(cause.cause) : cause.message;
}
