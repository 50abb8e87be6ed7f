import { OintError } from './oint-error.ts';

/** The portal did not answer in time. */
export class TimeoutError extends OintError {
  static {
    this.prototype.name = 'TimeoutError';
  }

  readonly code = 'timeout';
  /** REST method that was called. */
  readonly method: string;
  /** Whether the portal may have executed the call; `false` when it was never sent. */
  readonly mayHaveExecuted: boolean;
  /** Milliseconds that one request had and that ran out; `undefined` where the deadline of the whole did. */
  readonly timeout: number | undefined;

  constructor(
    message: string,
    details: { method: string; mayHaveExecuted: boolean; timeout?: number | undefined },
  ) {
    super(message);
    this.method = details.method;
    this.mayHaveExecuted = details.mayHaveExecuted;
    this.timeout = details.timeout;
  }
}
