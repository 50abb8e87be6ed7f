import { ApiError } from './api-error.ts';
import type { ApiErrorDetails } from './api-error.ts';

/**
 * One of the portal's limits: `QUERY_LIMIT_EXCEEDED` (requests a second), `OPERATION_TIME_LIMIT`
 * (execution time of one method) or `OVERLOAD_LIMIT` (a manual block). The portal did not execute
 * the call.
 */
export class LimitError extends ApiError {
  static {
    this.prototype.name = 'LimitError';
  }

  override readonly code = 'limit';
  /** A refusal says that it was not executed; `true` when an earlier attempt may have been. */
  override readonly mayHaveExecuted: boolean = false;
  /** Milliseconds until the call may succeed, as far as the portal said. */
  readonly retryAfter: number | undefined;

  constructor(details: ApiErrorDetails, retryAfter?: number) {
    super(details);
    this.retryAfter = retryAfter;
  }
}
