import type { AuthorizationReason } from '../errors/authorization-error.ts';
import type { LimitKind } from '../limits/limiter.ts';

/**
 * Codes that mean: this webhook or token may not do this. From the portal's system errors (versions 2
 * and 3) and from the authorization server; compared without regard to case.
 */
const AUTHORIZATION = new Set([
  'access_denied',
  'allowed_only_intranet_user',
  'authorization_error',
  'application_not_found',
  'error_oauth',
  'insufficient_scope',
  'invalid_client',
  'invalid_credentials',
  'invalid_grant',
  'invalid_scope',
  'invalid_token',
  'method_confirm_denied',
  'method_confirm_waiting',
  'no_auth_found',
  'payment_required',
  'user_access_error',
  'wrong_auth_type',
  'wrong_client',
  'bitrix_rest_v3_exception_accessdeniedexception',
  'bitrix_rest_v3_exception_insufficientscopeexception',
]);

const LIMITS: ReadonlyMap<string, LimitKind> = new Map([
  ['query_limit_exceeded', 'rate'],
  ['operation_time_limit', 'operating'],
  ['overload_limit', 'overload'],
]);

/** Whether the credential is refused, and whether that is because it has expired: then a new one helps. */
export function authorizationKind(
  apiCode: string,
  status: number,
): AuthorizationReason | undefined {
  const code = apiCode.toLowerCase();
  if (code === 'expired_token') return 'expired';
  return status === 401 || AUTHORIZATION.has(code) ? 'refused' : undefined;
}

/**
 * Whether a new token may help. One that ended long ago is called invalid: portals forget tokens, and those on premises may say so of
 * each that has expired.
 */
export function mayRenew(apiCode: string): boolean {
  const code = apiCode.toLowerCase();
  return code === 'expired_token' || code === 'invalid_token';
}

export function limitKind(apiCode: string): LimitKind | undefined {
  return LIMITS.get(apiCode.toLowerCase());
}
