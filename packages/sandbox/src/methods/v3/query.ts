import { RestError } from '../../portal/errors.ts';
import {
  V3_ERRORS,
  invalid,
  invalidPagination,
  unknownField,
  unknownOperator,
} from '../../portal/v3/errors.ts';
import { wrongType } from '../../portal/v3/validation.ts';
import { isFields, type Fields, type Json, type JsonObject, type Value } from '../../values.ts';
import type { Dto, DtoField } from './dto.ts';

type Predicate = (row: JsonObject) => boolean;

const OPERATORS: Readonly<Record<string, (actual: Json, wanted: Value) => boolean>> = {
  '=': (actual, wanted) => actual === wanted,
  '!=': (actual, wanted) => actual !== wanted,
  '>': (actual, wanted) => compare(actual, wanted) > 0,
  '>=': (actual, wanted) => compare(actual, wanted) >= 0,
  '<': (actual, wanted) => compare(actual, wanted) < 0,
  '<=': (actual, wanted) => compare(actual, wanted) <= 0,
  in: (actual, wanted) => Array.isArray(wanted) && wanted.some((one) => one === actual),
  between: (actual, wanted) => {
    const [from = null, to = null] = Array.isArray(wanted) ? wanted : [];
    return compare(actual, from) >= 0 && compare(actual, to) <= 0;
  },
};

/** Reads a filter of REST 3.0: conditions that all have to hold, and groups with a logic of their own. */
export function readFilter(dto: Dto, conditions: readonly Value[]): Predicate {
  const predicates = conditions.map((condition) => readCondition(dto, condition));
  return (row) => predicates.every((holds) => holds(row));
}

function readCondition(dto: Dto, condition: Value): Predicate {
  if (isFields(condition) && Array.isArray(condition['conditions'])) {
    const predicates = condition['conditions'].map((one) => readCondition(dto, one));
    return condition['logic'] === 'or'
      ? (row) => predicates.some((holds) => holds(row))
      : (row) => predicates.every((holds) => holds(row));
  }
  if (!Array.isArray(condition) || condition.length < 2 || condition.length > 3) {
    throw invalid([{ field: 'filter', message: 'Unable to recognize a filter condition' }]);
  }
  const [name = null, second = null, third] = condition;
  const field = findField(dto, name);
  const [operator, wanted] = third === undefined ? [shorthand(second), second] : [second, third];
  if (typeof operator !== 'string' || !Object.hasOwn(OPERATORS, operator)) {
    throw unknownOperator(typeof operator === 'string' ? operator : JSON.stringify(operator));
  }
  checkValues(field, wanted);
  const test = OPERATORS[operator];
  return (row) => test?.(row[field.name] ?? null, wanted) === true;
}

/** A condition without an operator compares, or looks into a list. */
function shorthand(wanted: Value): string {
  return Array.isArray(wanted) ? 'in' : '=';
}

function findField(dto: Dto, name: Value): DtoField {
  const field = dto.fields.find((one) => one.name === name);
  if (field === undefined) throw unknownField(typeof name === 'string' ? name : '', dto.name);
  if (!field.filterable) {
    const message = `In DTO \`${dto.name}\`, the \`${field.name}\` field requires the \`Filterable\` attribute for such a request`;
    throw invalid([{ field: field.name, message }]);
  }
  return field;
}

function checkValues(field: DtoField, wanted: Value): void {
  const values = Array.isArray(wanted) ? wanted : [wanted];
  if (values.some((value) => field.type.read(value) === undefined)) {
    throw invalid([wrongType(field.name, field.type.name)]);
  }
}

/** Reads `{ field: 'ASC' | 'DESC' }`; by `id` without it. */
export function readOrder(
  dto: Dto,
  order: Fields | undefined,
): (a: JsonObject, b: JsonObject) => number {
  const keys = Object.entries(order ?? {}).map(([name, direction]) => {
    const sortable = dto.fields.some((field) => field.name === name && field.sortable);
    if (!sortable || (direction !== 'ASC' && direction !== 'DESC')) {
      throw new RestError(V3_ERRORS.invalidOrder);
    }
    return { name, sign: direction === 'DESC' ? -1 : 1 };
  });
  const all = keys.length === 0 ? [{ name: 'id', sign: 1 }] : keys;
  return (a, b) => {
    for (const { name, sign } of all) {
      const difference = compare(a[name] ?? null, jsonValue(b[name]));
      if (difference !== 0) return sign * difference;
    }
    return 0;
  };
}

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 1000;

/** Cuts a page out of the rows. Pages count from 1; page 0 is the first one too. */
export function page<T>(rows: readonly T[], pagination: Fields | undefined): T[] {
  const given = pagination ?? {};
  const limit = numberOf(given, 'limit') ?? DEFAULT_LIMIT;
  if (limit <= 0) throw invalidPagination(JSON.stringify({ limit }));
  const size = Math.min(limit, MAX_LIMIT);
  const number = numberOf(given, 'page');
  const offset =
    number === undefined ? (numberOf(given, 'offset') ?? 0) : Math.max(0, number - 1) * size;
  return rows.slice(Math.max(0, offset), Math.max(0, offset) + size);
}

function numberOf(pagination: Fields, name: string): number | undefined {
  const value = pagination[name];
  if (value === undefined || value === null) return undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) {
    throw invalidPagination(JSON.stringify({ [name]: value }));
  }
  return number;
}

function jsonValue(value: Json | undefined): Value {
  return typeof value === 'object' || value === undefined ? null : value;
}

/** Numbers by value, moments by time, texts by letters; nothing comes first. */
function compare(actual: Json, wanted: Value): number {
  if (typeof actual === 'number' && typeof wanted === 'number') return actual - wanted;
  if (typeof actual === 'string' && typeof wanted === 'string') {
    const [from, to] = [Date.parse(actual), Date.parse(wanted)];
    return Number.isNaN(from) || Number.isNaN(to) ? actual.localeCompare(wanted) : from - to;
  }
  return Number(actual !== null) - Number(wanted !== null);
}
