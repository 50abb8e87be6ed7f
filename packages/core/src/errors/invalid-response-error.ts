import { OintError } from './oint-error.ts';

/** Facts about an answer that is none. */
export interface InvalidResponseDetails {
  method: string;
  /** HTTP status. */
  status: number;
  /** Start of the body, with secrets replaced. */
  excerpt: string;
}

/**
 * Something answered, but not Bitrix24's REST: an HTML page, broken JSON, JSON without `result`, a
 * redirect that leads elsewhere, an answer above the size limit.
 */
export class InvalidResponseError extends OintError {
  static {
    this.prototype.name = 'InvalidResponseError';
  }

  readonly code = 'invalid-response';
  /** REST method that was called. */
  readonly method: string;
  /** HTTP status. */
  readonly status: number;
  /** Start of the body, at most some hundred characters, with secrets replaced. */
  readonly excerpt: string;
  /** The request was sent: after a write, look before you repeat. */
  readonly mayHaveExecuted = true;

  constructor(message: string, details: InvalidResponseDetails) {
    super(`${details.method}: ${message} (HTTP ${details.status})`);
    this.method = details.method;
    this.status = details.status;
    this.excerpt = details.excerpt;
  }
}
