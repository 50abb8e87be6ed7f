import { OintError } from './oint-error.ts';

/**
 * In which way an answer is none: an HTML or XML page (`html`), not complete JSON (`json`), `empty`, JSON
 * of another shape (`shape`), bytes that are no UTF-8 (`encoding`), nested without end (`depth`), longer than allowed (`size`),
 * or a `redirect` that cannot be followed.
 */
export type InvalidResponseReason =
  | 'html'
  | 'json'
  | 'empty'
  | 'shape'
  | 'encoding'
  | 'depth'
  | 'size'
  | 'redirect';

/** Facts about an answer that is none. */
export interface InvalidResponseDetails {
  reason: InvalidResponseReason;
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
  readonly reason: InvalidResponseReason;
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
    this.reason = details.reason;
    this.method = details.method;
    this.status = details.status;
    this.excerpt = details.excerpt;
  }
}
