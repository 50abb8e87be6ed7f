import type { AbortedError } from './aborted-error.ts';
import type { ApiError } from './api-error.ts';
import type { AuthorizationError } from './authorization-error.ts';
import type { ConfigurationError } from './configuration-error.ts';
import type { InvalidResponseError } from './invalid-response-error.ts';
import type { LimitError } from './limit-error.ts';
import type { NetworkError } from './network-error.ts';
import { OintError } from './oint-error.ts';
import type { TimeoutError } from './timeout-error.ts';

/** An error that the portal answered with. */
export type AnyApiError = (ApiError & { readonly code: 'api' }) | AuthorizationError | LimitError;

/** Any error of this package; `code` tells which one. */
export type AnyOintError =
  | AbortedError
  | AnyApiError
  | ConfigurationError
  | InvalidResponseError
  | NetworkError
  | TimeoutError;

/**
 * Whether it is an error of this package, of which `code` then tells the class.
 *
 * @example
 * if (isOintError(error) && error.code === 'limit') console.log(error.retryAfter);
 */
export function isOintError(error: unknown): error is AnyOintError {
  return error instanceof OintError;
}
