import type { TypeFact } from './facts.ts';
import { alternatives, isArray, isObject } from './kinds.ts';

/**
 * Whether a type is the filter of version 3: a list of conditions, `['id', '>', 1]`, and of groups of them, `{ logic, conditions }`.
 */
export function isConditions(type: TypeFact): boolean {
  if (!isArray(type)) return false;
  return alternatives(type.array).some(
    (member) =>
      isObject(member) &&
      Object.hasOwn(member.fields, 'conditions') &&
      Object.hasOwn(member.fields, 'logic'),
  );
}

/** What conditions look like; every table of version 3 has an `id`. */
export const SAMPLE_CONDITIONS = [['id', '>', 1]] as const;
