import { RestError, SYSTEM_ERRORS } from '../portal/errors.ts';
import type { CallContext } from '../portal/method.ts';
import type { User } from '../state/users.ts';

/** The user on whose behalf the method runs. */
export function currentUser({ state, caller }: CallContext): User {
  const user = state.users.get(caller.userId);
  if (user === undefined) throw new RestError(SYSTEM_ERRORS.invalidCredentials);
  return user;
}
