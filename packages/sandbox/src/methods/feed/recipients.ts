/** Whom a post is for: `UA` everybody, `U4` a user, `DR2` a department and those below it, `SG10` a workgroup. */
import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, textOf, type Value } from '../../values.ts';
import { isAdmin } from '../current-user.ts';

const CODE = /^(?:UA|(?:U|DR|D|SG)\d+)$/u;

/** The codes that are given; undefined when one of them is none. */
export function readRecipients(given: Value | undefined): string[] | undefined {
  const list = isFields(given) ? Object.values(given) : [given ?? []].flat();
  const codes = list.map(textOf);
  return codes.length > 0 && codes.every((code) => CODE.test(code)) ? codes : undefined;
}

export function recipientsOf({ values }: StoredRecord): string[] {
  const codes = values.get('DEST');
  return Array.isArray(codes) ? codes.map(textOf) : [];
}

/** Whether the caller may read the post: it is for them, or theirs. */
export function mayRead(context: CallContext, post: StoredRecord): boolean {
  if (mayChange(context, post)) return true;
  const user = context.state.users.get(context.caller.userId);
  const own = new Set([
    'UA',
    `U${context.caller.userId}`,
    ...(user?.departments ?? []).flatMap((id) => departmentCodes(context, id)),
  ]);
  return recipientsOf(post).some((code) => own.has(code));
}

/** Whether the caller may change the post: its author and administrators may. */
export function mayChange(context: CallContext, { values }: StoredRecord): boolean {
  return values.get('AUTHOR_ID') === context.caller.userId || isAdmin(context);
}

/** The codes of a department and of those above it. */
function departmentCodes({ state }: CallContext, department: number): string[] {
  const codes = [`D${department}`];
  const departments = state.records.table('department');
  const seen = new Set<number>();
  for (let at: unknown = department; typeof at === 'number' && !seen.has(at);) {
    seen.add(at);
    codes.push(`DR${at}`);
    at = departments.get(at)?.values.get('PARENT');
  }
  return codes;
}
