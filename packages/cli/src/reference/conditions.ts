import { alternatives } from './facts.ts';
import type { TypeFact } from './facts.ts';

/**
 * Whether a type is the filter of version 3: a list of conditions, `['id', '>', 1]`, and of groups of them, `{ logic, conditions }`.
 */
export function isConditions(type: TypeFact): boolean {
  if (typeof type === 'string' || !('array' in type)) return false;
  const members = alternatives(type.array);
  return members.some(
    (member) =>
      typeof member === 'object' &&
      'fields' in member &&
      Object.hasOwn(member.fields, 'conditions') &&
      Object.hasOwn(member.fields, 'logic'),
  );
}

/** What conditions look like; every table of version 3 has an `id`. */
export const sampleConditions = [['id', '>', 1]] as const;
