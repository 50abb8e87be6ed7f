import type { JsonObject } from '../../values.ts';
import { RestError, SYSTEM_ERRORS, errorSpec, type ErrorSpec, type Violation } from '../errors.ts';

const PREFIX = 'BITRIX_REST_V3_EXCEPTION_';

function v3Error(status: number, name: string, message: string): ErrorSpec {
  return errorSpec(status, `${PREFIX}${name}EXCEPTION`, message);
}

/** Errors that any method of REST 3.0 can give. */
export const V3_ERRORS = {
  validation: v3Error(400, 'VALIDATION_REQUESTVALIDATION', 'Error validating request object'),
  invalidJson: v3Error(400, 'INVALIDJSON', 'The request body is not valid JSON'),
  invalidSelect: v3Error(400, 'INVALIDSELECT', 'Unable to recognize the select parameter'),
  invalidOrder: v3Error(400, 'INVALIDORDER', 'Unable to recognize the sorting parameter'),
  accessDenied: v3Error(403, 'ACCESSDENIED', 'Access denied'),
  insufficientScope: v3Error(403, 'INSUFFICIENTSCOPE', 'The required scope is missing'),
  keyReused: v3Error(
    422,
    'IDEMPOTENCYKEYREUSED',
    'The idempotency key was already used with a different request body',
  ),
  invalidKey: v3Error(
    400,
    'INVALIDIDEMPOTENCYKEY',
    'The idempotency key must have 1 to 255 printable ASCII characters',
  ),
} as const;

export function unknownField(field: string, entity: string): RestError {
  return new RestError(
    v3Error(400, 'UNKNOWNDTOPROPERTY', `Unknown field \`${field}\` for entity \`${entity}\``),
  );
}

export function unknownOperator(operator: string): RestError {
  return new RestError(
    v3Error(400, 'UNKNOWNFILTEROPERATOR', `Unknown filter operator \`${operator}\``),
  );
}

export function notFound(id: number): RestError {
  return new RestError(v3Error(400, 'ENTITYNOTFOUND', `Record with ID = \`${id}\` not found`));
}

export function invalidPagination(given: string): RestError {
  return new RestError(
    v3Error(400, 'INVALIDPAGINATION', `Unable to recognize the pagination parameter \`${given}\``),
  );
}

export function invalid(violations: readonly Violation[]): RestError {
  return new RestError(V3_ERRORS.validation, violations);
}

/** The body of an answer of REST 3.0. Errors from outside the methods keep their code. */
export function v3Body(error: RestError): JsonObject {
  const code =
    error.code === SYSTEM_ERRORS.insufficientScope.code
      ? V3_ERRORS.insufficientScope.code
      : error.code;
  const validation = error.violations.map(({ message, field }) => ({ message, field }));
  return {
    error: {
      code,
      message: error.message,
      ...(validation.length > 0 && { validation }),
    },
  };
}

/** Whether the error is one that the description of REST 3.0 lists. */
export function isV3Error(error: RestError): boolean {
  return error.code.startsWith(PREFIX) || error.code === SYSTEM_ERRORS.insufficientScope.code;
}
