import { OintError } from './oint-error.ts';

/** Facts about an error that the portal answered with. */
export interface ApiErrorDetails {
  /** REST method that was called. */
  method: string;
  /** HTTP status; errors inside a batch and some methods come with 200. */
  status: number;
  /** The portal's error code, such as `ERROR_METHOD_NOT_FOUND`; `''` when it sent none. */
  apiCode: string;
  /** The portal's text, in the portal's language; `''` when it sent none. */
  description: string;
  /** The whole parsed body, with secrets replaced. */
  body: unknown;
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
  /** A server that stumbles (5xx) may do so in the middle; any other error comes instead of the execution. */
  readonly mayHaveExecuted: boolean;

  constructor(details: ApiErrorDetails) {
    super(messageOf(details));
    this.method = details.method;
    this.status = details.status;
    this.apiCode = details.apiCode;
    this.description = details.description;
    this.body = details.body;
    this.mayHaveExecuted = details.status >= 500;
  }
}

function messageOf({ method, status, apiCode, description }: ApiErrorDetails): string {
  const text = [apiCode, description].filter((part) => part !== '').join(': ');
  const shown = text.length > MESSAGE_LENGTH ? `${text.slice(0, MESSAGE_LENGTH)}…` : text;
  return `${method}: ${shown === '' ? 'error without a code' : shown} (HTTP ${status})`;
}
