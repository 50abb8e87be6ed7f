import { OintError } from './oint-error.ts';

/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export class AbortedError extends OintError {
  static {
    this.prototype.name = 'AbortedError';
  }

  readonly code = 'aborted';
  /** REST method that was called. */
  readonly method: string;
  readonly mayHaveExecuted: boolean;

  constructor(method: string, reason: unknown, mayHaveExecuted = false) {
    super(`${method}: aborted by the caller`, { cause: reason });
    this.method = method;
    this.mayHaveExecuted = mayHaveExecuted;
  }
}
