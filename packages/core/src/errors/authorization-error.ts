import { ApiError } from './api-error.ts';

/**
 * The portal did not accept the webhook or token, or what it stands for may not do this:
 * `expired_token`, `NO_AUTH_FOUND`, `insufficient_scope`, `ACCESS_DENIED` and the like. Repeating the
 * call as it is does not help.
 */
export class AuthorizationError extends ApiError {
  static {
    this.prototype.name = 'AuthorizationError';
  }

  override readonly code = 'authorization';
}
