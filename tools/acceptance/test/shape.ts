/** Whether an answer is what the generated type promises. */
import type { JsonType } from '@oint/codegen';

import { isRecord } from '../scenarios/values.ts';

/** Paths at which a value is not admitted by a type; keys that the type does not know are welcome. */
export function violations(type: JsonType, value: unknown, path = '$'): string[] {
  switch (type.kind) {
    case 'unknown':
      return [];
    case 'union': {
      const attempts = type.types.map((member) => violations(member, value, path));
      return (
        attempts.find((attempt) => attempt.length === 0) ??
        attempts.toSorted((a, b) => b.join('').length - a.join('').length)[0] ??
        []
      );
    }
    case 'array':
      if (!Array.isArray(value)) return [mismatch(path, 'array', value)];
      return value.flatMap((item, index) => violations(type.items, item, `${path}[${index}]`));
    case 'map':
      // PHP writes a map as a list when nothing is in it.
      if (Array.isArray(value) && value.length === 0) return [];
      if (!isRecord(value)) return [mismatch(path, 'object', value)];
      return Object.entries(value).flatMap(([key, item]) =>
        violations(type.values, item, `${path}.${key}`),
      );
    case 'object':
      if (!isRecord(value)) return [mismatch(path, 'object', value)];
      return type.properties.flatMap(({ name, type: of, optional }) => {
        if (Object.hasOwn(value, name)) return violations(of, value[name], `${path}.${name}`);
        return optional ? [] : [`${path}.${name}: not in the answer`];
      });
    case 'false':
      return value === false ? [] : [mismatch(path, 'false', value)];
    default:
      return kindOf(value) === type.kind ? [] : [mismatch(path, type.kind, value)];
  }
}

/**
 * Paths of what a page shows and an answer lacks. Kinds of values are the type's affair; entries of lists are compared with
 * the entry of the page that is most like them, and names with numbers at their end are somebody's identifiers.
 */
export function absences(shown: unknown, answer: unknown, path = '$'): string[] {
  if (Array.isArray(shown) && Array.isArray(answer)) {
    return answer.flatMap((item: unknown, index) => fewest(shown, item, `${path}[${index}]`));
  }
  if (!isRecord(shown) || !isRecord(answer)) return [];
  return Object.entries(shown).flatMap(([name, value]) => {
    if (value === null || /\d$/u.test(name)) return [];
    if (!Object.hasOwn(answer, name))
      return [`${path}.${name}: shown by the page, not in the answer`];
    return absences(value, answer[name], `${path}.${name}`);
  });
}

/** As {@link absences}, for whichever of several is most like the answer. */
export function fewest(shown: readonly unknown[], answer: unknown, path = '$'): string[] {
  const all = shown.map((one) => absences(one, answer, path));
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function mismatch(path: string, wanted: string, value: unknown): string {
  return `${path}: ${wanted} in the type, ${kindOf(value)} in the answer`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
