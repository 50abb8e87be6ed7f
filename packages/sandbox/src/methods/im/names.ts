import type { CallContext } from '../../portal/method.ts';
import { fullName } from '../../state/users.ts';

/** A person's name; empty for nobody. */
export function nameOf({ state }: CallContext, userId: number): string {
  const user = state.users.get(userId);
  return user === undefined ? '' : fullName(user);
}

/** A person in a text of the system. */
export function userTag(context: CallContext, userId: number): string {
  return `[USER=${userId} REPLACE]${nameOf(context, userId)}[/USER]`;
}
