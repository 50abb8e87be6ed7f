import { type ErrorSpec, RestError, SYSTEM_ERRORS } from '../portal/errors.ts';
import type { CallContext } from '../portal/method.ts';
import type { User } from '../state/users.ts';

/** The user on whose behalf the method runs. */
export function currentUser({ state, caller }: CallContext): User {
  const user = state.users.get(caller.userId);
  if (user === undefined) throw new RestError(SYSTEM_ERRORS.invalidCredentials);
  return user;
}

/** Whether a user may do everything: the caller, where nobody else is named. */
export function isAdmin({ state, caller }: CallContext, userId = caller.userId): boolean {
  return state.users.get(userId)?.admin === true;
}

/** @throws RestError for everybody but administrators, as the documentation of the method calls it */
export function requireAdmin(context: CallContext, denied: ErrorSpec): void {
  if (!isAdmin(context)) throw new RestError(denied);
}
