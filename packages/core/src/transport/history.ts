import type { LimitError } from '../errors/limit-error.ts';
import type { OintError } from '../errors/oint-error.ts';

/** What has become of a request so far, over all its attempts. */
export class History {
  readonly #idempotencyKey: string | undefined;
  /** Attempts that were sent. */
  attempts = 0;
  /** When the last of them was, by the clock. */
  sentAt = 0;
  /** Attempts that failed otherwise than for a limit. */
  failures = 0;
  /** Attempts that a limit refused, and the last such refusal. */
  refusals = 0;
  refusal: LimitError | undefined;
  /** Whether an expired credential was replaced already. */
  wasRenewed = false;
  /** Whether one of them may have been executed. */
  mayHaveExecuted = false;
  /** What the last attempt failed with. */
  last: OintError | undefined;

  constructor(idempotencyKey: string | undefined) {
    this.#idempotencyKey = idempotencyKey;
  }

  /** An attempt has failed. */
  add(error: OintError): void {
    this.last = error;
    this.mayHaveExecuted ||= error.mayHaveExecuted;
  }

  /** The error, as it is when all attempts are taken together. */
  tell<Failure extends OintError>(error: Failure): Failure {
    const mayHaveExecuted = error.mayHaveExecuted || this.mayHaveExecuted;
    const key = this.#idempotencyKey === undefined ? {} : { idempotencyKey: this.#idempotencyKey };
    return Object.assign(error, { attempts: this.attempts, mayHaveExecuted, ...key });
  }
}
