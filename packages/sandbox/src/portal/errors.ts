import type { JsonObject } from '../values.ts';
import type { Behaviour } from './behaviour.ts';

/** An error of the API. */
export interface ErrorSpec {
  readonly status: number;
  readonly code: string;
  readonly description: string;
  readonly behaviour: Behaviour;
}

/** What REST 3.0 says about one wrong field. */
export interface Violation {
  readonly field: string;
  readonly message: string;
}

/** What a method answers instead of a result. */
export class RestError extends Error {
  readonly status: number;
  readonly code: string;
  /** How well founded it is that the portal answers so. */
  readonly behaviour: Behaviour;
  /** REST 3.0 only: everything that is wrong with the parameters. */
  readonly violations: readonly Violation[];

  constructor(spec: ErrorSpec, violations: readonly Violation[] = []) {
    super(spec.description);
    this.name = 'RestError';
    this.status = spec.status;
    this.code = spec.code;
    this.behaviour = spec.behaviour;
    this.violations = violations;
  }

  /** The body of the answer; in a batch, the entry of `result_error`. */
  toBody(): JsonObject {
    return { error: this.code, error_description: this.message };
  }
}

/** An error as the documentation lists it, unless `behaviour` says otherwise. */
export function errorSpec(
  status: number,
  code: string,
  description: string,
  behaviour: Behaviour = 'documented',
): ErrorSpec {
  return { status, code, description, behaviour };
}

/** Errors that any method can give. */
export const SYSTEM_ERRORS = {
  internal: errorSpec(500, 'INTERNAL_SERVER_ERROR', 'Internal server error'),
  unexpectedAnswer: errorSpec(
    500,
    'ERROR_UNEXPECTED_ANSWER',
    'Server returned an unexpected response',
  ),
  queryLimit: errorSpec(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests'),
  overload: errorSpec(503, 'OVERLOAD_LIMIT', 'REST API is blocked due to overload'),
  operationTime: errorSpec(
    429,
    'OPERATION_TIME_LIMIT',
    'Method is blocked due to operation time limit',
  ),
  batchMethod: errorSpec(
    405,
    'ERROR_BATCH_METHOD_NOT_ALLOWED',
    'Method is not allowed for batch usage',
  ),
  batchLength: errorSpec(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded'),
  methodNotFound: errorSpec(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!'),
  noAuth: errorSpec(401, 'NO_AUTH_FOUND', 'Wrong authorization data'),
  invalidToken: errorSpec(401, 'invalid_token', 'Unable to get application by token', 'inferred'),
  expiredToken: errorSpec(401, 'expired_token', 'The access token provided has expired'),
  invalidCredentials: errorSpec(
    401,
    'INVALID_CREDENTIALS',
    'Invalid request credentials',
    'inferred',
  ),
  insufficientScope: errorSpec(
    403,
    'insufficient_scope',
    'The request requires higher privileges than provided by the webhook token',
  ),
  invalidRequest: errorSpec(400, 'INVALID_REQUEST', 'Invalid request', 'inferred'),
} as const;
