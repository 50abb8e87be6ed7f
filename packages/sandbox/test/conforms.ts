import { memberType, type ScalarFact, type TypeFact } from '@oint/reference';

/** What of an answer its type does not admit, a line each, with its path below `path`. */
export function objections(type: TypeFact, value: unknown, path = 'result'): string[] {
  const found = `${path} is ${JSON.stringify(value)}`;
  if (typeof type === 'string') return isScalar(type, value) ? [] : [`${found}, not ${type}`];
  if ('anyOf' in type) {
    const all = type.anyOf.map((one) => objections(one, value, path));
    return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
  }
  if ('enum' in type) {
    const known = type.enum.some((word) => word === value);
    const open = type.open === true && type.enum.some((word) => typeof word === typeof value);
    return known || open ? [] : [`${found}, not one of ${type.enum.join(', ')}`];
  }
  if ('array' in type) {
    if (!Array.isArray(value)) return [`${found}, not a list`];
    return value.flatMap((item, index) => objections(type.array, item, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${found}, not an object`];
  const missing = Object.entries(type.fields)
    .filter(([name, { required }]) => required === true && !Object.hasOwn(value, name))
    .map(([name]) => `${path}.${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    const own = memberType(type, name);
    // A filter that is answered may have groups of conditions, which are numbered.
    if (own === null && type.operators === true && /^\d+$/u.test(name)) return [];
    return own === null
      ? [`${path}.${name} is not in the type`]
      : objections(own, item, `${path}.${name}`);
  });
  return [...missing, ...wrong];
}

function isScalar(type: ScalarFact, value: unknown): boolean {
  switch (type) {
    case 'any':
    case 'file':
      return true;
    case 'file-content':
      return (
        Array.isArray(value) &&
        value.length === 2 &&
        value.every((part) => typeof part === 'string')
      );
    case 'boolean':
      return typeof value === 'boolean';
    case 'double':
      return typeof value === 'number';
    case 'integer':
    case 'timestamp':
      return Number.isInteger(value);
    case 'empty-list':
      return Array.isArray(value) && value.length === 0;
    case 'null':
      return value === null;
    case 'numeric-string':
      return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value);
    case 'datetime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    case 'string':
      return typeof value === 'string';
    case 'yes-no':
      return value === 'Y' || value === 'N';
  }
  return false;
}
