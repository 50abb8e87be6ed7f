import { errorSpec, RestError } from '../../portal/errors.ts';
import type { CallContext } from '../../portal/method.ts';

/** Whether a caller may change what lies in calendars: one's own, those of everybody, all for an administrator. */
export function mayChange({ state, caller }: CallContext, type: string, ownerId: number): boolean {
  const isOwn = type !== 'user' || ownerId === caller.userId;
  return isOwn || state.users.get(caller.userId)?.admin === true;
}

/** @throws RestError with this text when the caller may not change the calendar */
export function requireRight(
  context: CallContext,
  type: string,
  ownerId: number,
  text = 'Access denied',
): void {
  if (!mayChange(context, type, ownerId)) throw new RestError(errorSpec(400, '', text));
}
