import { ApiError, type ApiErrorDetails, type ApiErrorNotes } from './api-error.ts';

/** Further facts about a limit. */
export interface LimitErrorDetails extends ApiErrorNotes {
  /** Milliseconds until the call may succeed. */
  retryAfter?: number | undefined;
}

/**
 * One of the portal's limits: `QUERY_LIMIT_EXCEEDED` (requests a second), `OPERATION_TIME_LIMIT`
 * (execution time of one method) or `OVERLOAD_LIMIT` (a manual block). The portal did not execute
 * the call. Also the error of a call that would have to wait for the limits longer than its `maxWait` or `deadline` allows:
 * then it says so, and `status` is 0 where the call was never sent.
 */
export class LimitError extends ApiError {
  static {
    this.prototype.name = 'LimitError';
  }

  override readonly code = 'limit';
  /**
   * A refusal says that it was not executed; `true` when an earlier attempt may have been, and where it is a page of a server in front
   * of the portal, which says nothing of the call.
   */
  override readonly mayHaveExecuted: boolean = false;
  /** Milliseconds until the call may succeed, as far as the portal said or can be computed. */
  readonly retryAfter: number | undefined;

  constructor(details: ApiErrorDetails, more: LimitErrorDetails = {}) {
    super(details, more);
    this.retryAfter = more.retryAfter;
  }
}
