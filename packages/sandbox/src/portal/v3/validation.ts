import { isFields, type Fields, type Value } from '../../values.ts';
import { RestError, type Violation } from '../errors.ts';
import { parseWith, type Param, type ParamType, type Parsed, type Schema } from '../params.ts';
import { V3_ERRORS, invalid } from './errors.ts';

/** A parameter of REST 3.0 that has to be there. */
export function needed<T>(type: ParamType<T>): Param<T> {
  return {
    type,
    required: true,
    read(value) {
      const read = value === undefined ? undefined : type.read(value);
      if (read === undefined) throw new RestError(V3_ERRORS.validation);
      return read;
    },
  };
}

/** A parameter of REST 3.0 that may be left out. */
export function allowed<T>(type: ParamType<T>): Param<T | undefined> {
  return {
    type,
    required: false,
    read: (value) => (value === undefined || value === null ? undefined : type.read(value)),
  };
}

/**
 * Reads the parameters of a method of REST 3.0; names are taken as they are written.
 *
 * @throws RestError naming everything that is missing or of another type
 */
export function validateParams<S extends Schema>(schema: S, fields: Fields): Parsed<S> {
  const violations = Object.entries(schema)
    .map(([name, param]) => violationOf(name, param, own(fields, name)))
    .filter((violation) => violation !== undefined);
  if (violations.length > 0) throw invalid(violations);
  return parseWith(schema, (name) => own(fields, name));
}

function violationOf(
  field: string,
  param: Param<unknown>,
  value: Value | undefined,
): Violation | undefined {
  if (value === undefined || value === null) {
    return param.required ? missing(field) : undefined;
  }
  return param.type.read(value) === undefined ? wrongType(field, param.type.name) : undefined;
}

export function missing(field: string): Violation {
  return { field, message: `Required field \`${field}\` is not specified` };
}

export function wrongType(field: string, type: string): Violation {
  return { field, message: `Field \`${field}\` requires data type \`${type}\` for this request` };
}

function own(fields: Fields, name: string): Value | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Numbers only: REST 3.0 takes no numeric strings. */
export const int: ParamType<number> = {
  name: 'int',
  read: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined),
};

export const text: ParamType<string> = {
  name: 'string',
  read: (value) => (typeof value === 'string' ? value : undefined),
};

export const bool: ParamType<boolean> = {
  name: 'bool',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** ISO 8601. */
export const dateTime: ParamType<string> = {
  name: 'DateTime',
  read: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d/u.test(value) && !Number.isNaN(Date.parse(value))
      ? value
      : undefined,
};

export const list: ParamType<Value[]> = {
  name: 'array',
  read: (value) => (Array.isArray(value) ? value : undefined),
};

export const texts: ParamType<string[]> = {
  name: 'array',
  described: 'string[]',
  read(value) {
    if (!Array.isArray(value)) return undefined;
    const read = value.filter((item) => typeof item === 'string');
    return read.length === value.length ? read : undefined;
  },
};

/** Named values; PHP's empty array is one too. */
export const fieldSet: ParamType<Fields> = {
  name: 'object',
  read(value) {
    if (Array.isArray(value)) return value.length === 0 ? {} : undefined;
    return isFields(value) ? value : undefined;
  },
};
