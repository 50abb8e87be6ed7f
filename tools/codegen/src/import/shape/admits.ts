/** Whether a type takes a value as it is, and what kinds of texts a value may be. */
import type { Direction, EnumShape, Shape } from './shape.ts';

export function admits(shape: Shape, value: unknown, direction: Direction): boolean {
  if (shape.kind === 'enum') return shape.open ? typeof value === 'string' : isListed(shape, value);
  if (shape.kind === 'array') return Array.isArray(value);
  if (shape.kind !== 'scalar') return false;
  const request = direction === 'request';
  switch (shape.name) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'boolean':
      return (
        typeof value === 'boolean' ||
        (request &&
          (isYesNo(value) || [0, 1, '0', '1', 'true', 'false'].some((flag) => flag === value)))
      );
    case 'date':
    case 'datetime':
    case 'string':
      return typeof value === 'string';
    case 'integer':
    case 'timestamp':
      return Number.isInteger(value) || (request && isNumeric(value));
    case 'double':
      return typeof value === 'number' || (request && isNumeric(value));
    case 'numeric-string':
      return isNumeric(value);
    case 'yes-no':
      return isYesNo(value);
    case 'empty-list':
      return Array.isArray(value) && value.length === 0;
    case 'file-content':
      return (
        Array.isArray(value) &&
        value.length === 2 &&
        value.every((part) => typeof part === 'string')
      );
    default:
      return (
        request &&
        (typeof value === 'string' ||
          Number.isInteger(value) ||
          (Array.isArray(value) && value.every((part) => typeof part === 'string')))
      );
  }
}

export function isListed({ values }: EnumShape, value: unknown): boolean {
  return values.some((known) => String(known) === String(value));
}

export function isYesNo(value: unknown): boolean {
  return value === 'Y' || value === 'N';
}

export function isNumeric(value: unknown): value is string {
  return typeof value === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(value);
}
