import { OintError } from './oint-error.ts';
import { isServerFault } from './server-fault.ts';

/** Facts about an error that the portal answered with. */
export interface ApiErrorDetails {
  /** REST method that was called. */
  method: string;
  /** HTTP status; errors inside a batch and some methods come with 200. 0: nothing was sent. */
  status: number;
  /** The portal's error code, such as `ERROR_METHOD_NOT_FOUND`; `''` when it sent none. */
  apiCode: string;
  /** The portal's text, in the portal's language; `''` when it sent none. */
  description: string;
  /** The whole parsed body, with secrets replaced. */
  body: unknown;
}

/** What is known beside the answer. */
export interface ApiErrorNotes {
  /** What the client did about it, behind the portal's words. */
  note?: string | undefined;
  cause?: Error | undefined;
}

const MESSAGE_LENGTH = 500;

/** The portal answered, and the answer is an error. */
export class ApiError extends OintError {
  static {
    this.prototype.name = 'ApiError';
  }

  readonly code: 'api' | 'authorization' | 'limit' = 'api';
  readonly method: string;
  readonly status: number;
  readonly apiCode: string;
  readonly description: string;
  readonly body: unknown;
  /**
   * A server that stumbles may do so in the middle: with a status of 5xx or a code that says so, as inside of a batch, where
   * there is no status. Any other error comes instead of the execution.
   */
  readonly mayHaveExecuted: boolean;

  constructor(details: ApiErrorDetails, { note, cause }: ApiErrorNotes = {}) {
    super(messageOf(details, note), cause === undefined ? undefined : { cause });
    this.method = details.method;
    this.status = details.status;
    this.apiCode = details.apiCode;
    this.description = details.description;
    this.body = details.body;
    this.mayHaveExecuted = details.status >= 500 || isServerFault(details.apiCode);
  }
}

function messageOf(details: ApiErrorDetails, note?: string): string {
  const { method, status, apiCode, description } = details;
  const text = [apiCode, description].filter((part) => part !== '').join(': ');
  const shown = text.length > MESSAGE_LENGTH ? `${text.slice(0, MESSAGE_LENGTH)}…` : text;
  const what = shown === '' ? 'error without a code' : shown;
  const answer = status === 0 ? '' : ` (HTTP ${status})`;
  return `${method}: ${what}${answer}${note === undefined ? '' : `; ${note}`}`;
}
