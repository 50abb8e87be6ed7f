/** Whether an answer is what the generated type promises. */
import type { JsonType } from '@oint/codegen';

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

function mismatch(path: string, wanted: string, value: unknown): string {
  return `${path}: ${wanted} in the type, ${kindOf(value)} in the answer`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return kindOf(value) === 'object';
}
