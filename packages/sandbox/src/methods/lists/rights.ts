/** Who may do what in a list: its own table of rights says so, and administrators may do everything. */
import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isJsonObject } from '../../values.ts';
import { isAdmin } from '../current-user.ts';

/** Letters of the rights with which something may be done, in the order of the documentation's table. */
export const RIGHTS = {
  read: 'RESTUWX',
  add: 'ETUWX',
  change: 'WX',
  changeSection: 'UWX',
  full: 'X',
} as const;

export type Right = keyof typeof RIGHTS;

export function mayDo(context: CallContext, right: Right, { values }: StoredRecord): boolean {
  if (isAdmin(context)) return true;
  const rights = values.get('RIGHTS');
  if (!isJsonObject(rights)) return false;
  const granted = Object.entries(rights)
    .filter(([holder]) => isHolder(context, holder))
    .map(([, letter]) => letter);
  return granted.some((letter) => typeof letter === 'string' && RIGHTS[right].includes(letter));
}

/** `U1` is a user, `*` all of them, `D5` the people of a department, `DR5` those of departments below it too. */
function isHolder({ state, caller }: CallContext, holder: string): boolean {
  const [, kind = '', number = ''] = /^(\*|U|DR?)(\d*)$/u.exec(holder) ?? [];
  const own = state.users.get(caller.userId)?.departments ?? [];
  switch (kind) {
    case '*':
      return true;
    case 'U':
      return Number(number) === caller.userId;
    case 'D':
      return own.includes(Number(number));
    case 'DR':
      return own.some((id) => above(state, id).includes(Number(number)));
    default:
      return false;
  }
}

/** A department and those that it is in. */
function above(state: CallContext['state'], id: number): readonly number[] {
  const ids: number[] = [];
  for (let next: number = id; next > 0 && !ids.includes(next);) {
    ids.push(next);
    next = Number(state.records.table('department').get(next)?.values.get('PARENT') ?? 0);
  }
  return ids;
}
