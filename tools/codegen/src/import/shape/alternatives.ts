/** Which of several alternatives an example shows. */
import { isRecord } from '../text/records.ts';
import { admits } from './admits.ts';
import { findField } from './fields.ts';
import type { Direction, ObjectShape, Shape } from './shape.ts';

/** The alternative that the value is to be added to; none where it is something else. */
export function memberFor(
  members: readonly Shape[],
  value: unknown,
  direction: Direction,
): Shape | undefined {
  const fitting = members.find(
    (member) => member.kind !== 'object' && admits(member, value, direction),
  );
  if (fitting !== undefined) return fitting;
  if (isRecord(value)) return closest(members, value);
  return Array.isArray(value) ? members.find(({ kind }) => kind === 'array') : undefined;
}

/** `array` may be a list of the structure or the structure itself: the first example decides. */
export function decide(members: readonly Shape[], value: unknown): Shape | null {
  const [first, second] = members;
  if (members.length !== 2 || first?.kind !== 'array' || !first.orItems) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : first;
  return isRecord(value) ? (second ?? null) : null;
}

/** The alternative that shares most keys. */
function closest(
  members: readonly Shape[],
  value: Readonly<Record<string, unknown>>,
): Shape | undefined {
  const objects = members.filter((member) => member.kind === 'object');
  const shared = (member: ObjectShape): number =>
    Object.keys(value).filter((key) => findField(member, key) !== null).length;
  return objects.toSorted((a, b) => shared(b) - shared(a))[0];
}
