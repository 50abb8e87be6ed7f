import { entriesOf, errorOfVersion3, isRecord, textOf } from './call.ts';
import { compare } from './compare.ts';
import type { Row } from './store.ts';

const OPERATORS = ['>=', '<=', '!=', '!', '>', '<', '=', '@', '%'] as const;

/** The field of a row that a name of the request means; undefined for names that the method does not know. */
export type FieldName = (name: string) => string | undefined;

/**
 * A filter of version 2: `{ '>ID': 5, STAGE_ID: 'NEW' }`. What the method does not know does not restrict. `logic: 'OR'`
 * makes all further keys of its level alternatives.
 */
export function accepts(filter: unknown, row: Row, field: FieldName): boolean {
  const entries = entriesOf(filter);
  const logic = entries.find(([key]) => key.toLowerCase() === 'logic')?.[1];
  const verdicts = entries
    .filter(([key]) => key.toLowerCase() !== 'logic')
    .map(([key, value]) =>
      /^\d+$/u.test(key) ? accepts(value, row, field) : holds(key, value, row, field),
    );
  return textOf(logic).toUpperCase() === 'OR' && verdicts.length > 0
    ? verdicts.some(Boolean)
    : verdicts.every(Boolean);
}

function holds(key: string, value: unknown, row: Row, field: FieldName): boolean {
  const operator = OPERATORS.find((sign) => key.startsWith(sign)) ?? '=';
  const name = field(key.startsWith(operator) ? key.slice(operator.length) : key);
  return name === undefined || test(operator, row[name], value);
}

function test(operator: string, actual: unknown, wanted: unknown): boolean {
  const isEqual = Array.isArray(wanted)
    ? wanted.some((one) => compare(actual, one) === 0)
    : compare(actual, wanted) === 0;
  switch (operator) {
    case '>':
      return compare(actual, wanted) > 0;
    case '>=':
      return compare(actual, wanted) >= 0;
    case '<':
      return compare(actual, wanted) < 0;
    case '<=':
      return compare(actual, wanted) <= 0;
    case '!':
    case '!=':
      return !isEqual;
    case '%':
      return textOf(actual).includes(textOf(wanted));
    case 'between':
      return (
        Array.isArray(wanted) && compare(actual, wanted[0]) >= 0 && compare(actual, wanted[1]) <= 0
      );
    default:
      return isEqual;
  }
}

/** A filter of version 3: `[['id', '>', 5], { logic: 'or', conditions: […] }]`. */
export function accepts3(filter: unknown, row: Row, fields: readonly string[]): boolean {
  if (filter === undefined) return true;
  if (!Array.isArray(filter)) {
    throw errorOfVersion3(400, 'VALIDATION_REQUESTVALIDATION', '`filter` must be an array');
  }
  return filter.every((condition: unknown) => holds3(condition, row, fields));
}

function holds3(condition: unknown, row: Row, fields: readonly string[]): boolean {
  if (isRecord(condition)) {
    const { logic, conditions } = condition;
    const inner: readonly unknown[] = Array.isArray(conditions) ? conditions : [];
    return logic === 'or'
      ? inner.some((one) => holds3(one, row, fields))
      : inner.every((one) => holds3(one, row, fields));
  }
  const [name, ...rest]: readonly unknown[] = Array.isArray(condition) ? condition : [];
  const operator = rest.length > 1 ? textOf(rest[0]) : '=';
  if (!fields.includes(textOf(name))) {
    throw errorOfVersion3(400, 'UNKNOWNDTOPROPERTY', `Unknown field \`${textOf(name)}\``);
  }
  if (!['=', '!=', '>', '>=', '<', '<=', 'in', 'between'].includes(operator)) {
    throw errorOfVersion3(400, 'UNKNOWNFILTEROPERATOR', `Unknown operator \`${operator}\``);
  }
  return test(operator, row[textOf(name)], rest.at(-1));
}
