import type { Skeleton, ValueKind } from '@oint/reference';

/** Where a value does not look as a skeleton does, a line each, with its path below `path`. */
export function unlike(skeleton: Skeleton, value: unknown, path = 'result'): string[] {
  if (typeof skeleton === 'string')
    return isOfKind(skeleton, value) ? [] : [`${path} is ${JSON.stringify(value)}, no ${skeleton}`];
  if (Array.isArray(skeleton)) return unlikeList(skeleton, value, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${path} is ${JSON.stringify(value)}, no object`];
  const expected = Object.entries(skeleton);
  if (expected.length > 0 && expected.every(([key]) => /^\d+$/u.test(key))) {
    const kinds = expected.map(([, inner]) => inner);
    return Object.keys(value).every((key) => /^\d+$/u.test(key))
      ? unlikeList(kinds, Object.values(value), path)
      : [`${path} has keys that are no numbers`];
  }
  const names = new Set([...Object.keys(skeleton), ...Object.keys(value)]);
  return [...names].flatMap((name) => {
    const inner = expected.find(([key]) => key === name)?.[1];
    if (inner === undefined) return [`${path}.${name} is not in the example`];
    if (!Object.hasOwn(value, name)) return [`${path}.${name} is missing`];
    return unlike(inner, Reflect.get(value, name), `${path}.${name}`);
  });
}

/** Each item looks like one of the kinds, and each kind is there. */
function unlikeList(kinds: readonly Skeleton[], value: unknown, path: string): string[] {
  if (!Array.isArray(value)) return [`${path} is ${JSON.stringify(value)}, no list`];
  if (kinds.length === 0 && value.length > 0) return [`${path} is not empty`];
  const absent = kinds.filter((kind) => value.every((item) => unlike(kind, item).length > 0));
  const wrong = value.flatMap((item, index) => {
    const all = kinds.map((kind) => unlike(kind, item, `${path}[${index}]`));
    return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
  });
  return [...absent.map((kind) => `${path} lacks ${JSON.stringify(kind)}`), ...wrong];
}

function isOfKind(kind: ValueKind, value: unknown): boolean {
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value);
    case 'double':
      return typeof value === 'number' && !Number.isInteger(value);
    case 'null':
      return value === null;
    case 'time':
      return typeof value === 'object' && value !== null && 'start' in value;
    default:
      return typeof value === 'string' && textKind(value) === kind;
  }
}

function textKind(text: string): ValueKind {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(text)) return 'numeric-string';
  if (/^[YN]$/u.test(text)) return 'yes-no';
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) return 'date';
  return /^\d{4}-\d\d-\d\d[T ]\d\d:/u.test(text) ? 'datetime' : 'string';
}
