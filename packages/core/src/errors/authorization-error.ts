import { ApiError, type ApiErrorDetails, type ApiErrorNotes } from './api-error.ts';

/** Why a credential was not accepted: it has `expired` and a new one helps, or it is `refused`. */
export type AuthorizationReason = 'expired' | 'refused';

/**
 * The portal did not accept the webhook or token, or what it stands for may not do this:
 * `expired_token`, `NO_AUTH_FOUND`, `insufficient_scope`, `ACCESS_DENIED` and the like. The portal did not execute the
 * call; repeating it as it is does not help.
 */
export class AuthorizationError extends ApiError {
  static {
    this.prototype.name = 'AuthorizationError';
  }

  override readonly code = 'authorization';
  /**
   * `expired`: the token was good and has to be renewed, which a client does by itself when its `credentials` can
   * `refresh`; otherwise `refused`, also for `invalid_token`, after which a client tries to renew it all the same.
   */
  readonly reason: AuthorizationReason;

  constructor(
    details: ApiErrorDetails,
    reason: AuthorizationReason = 'refused',
    notes: ApiErrorNotes = {},
  ) {
    super(details, notes);
    this.reason = reason;
  }
}
