import { OintError } from './oint-error.ts';

/** No connection to the portal, or it broke before the answer was complete. */
export class NetworkError extends OintError {
  static {
    this.prototype.name = 'NetworkError';
  }

  readonly code = 'network';
  /** REST method that was called. */
  readonly method: string;
  /**
   * Whether the portal may have executed the call: `false` when it is known that no request
   * reached it (name not resolved, connection refused, certificate not trusted). After a write,
   * `true` means: look before you repeat.
   */
  readonly mayHaveExecuted: boolean;

  constructor(
    message: string,
    details: { method: string; mayHaveExecuted: boolean; cause?: unknown },
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.method = details.method;
    this.mayHaveExecuted = details.mayHaveExecuted;
  }
}
