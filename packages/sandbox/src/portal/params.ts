import { UploadedFile, isFields, type Fields, type Value } from '../values.ts';
import { RestError, type ErrorSpec } from './errors.ts';

/** A parameter's type: how a value that arrived is read, undefined when it is not of the type. */
export interface ParamType<T> {
  readonly name: string;
  /** What descriptions call it, where that says more: the name is what errors say. */
  readonly described?: string;
  readonly read: (value: Value) => T | undefined;
}

/** One line of a method's parameter table. */
export interface Param<T> {
  readonly type: ParamType<unknown>;
  readonly required: boolean;
  readonly read: (value: Value | undefined) => T;
}

export type Schema = Readonly<Record<string, Param<unknown>>>;

/** The parameters that a schema lets through. */
export type Parsed<S extends Schema> = {
  readonly [K in keyof S]: S[K] extends Param<infer T> ? T : never;
};

/** A parameter that must be given and be of its type; otherwise the method answers `error`. */
export function required<T>(type: ParamType<T>, error: ErrorSpec): Param<T> {
  return {
    type,
    required: true,
    read(value) {
      const read = value === undefined || value === null ? undefined : type.read(value);
      if (read === undefined) throw new RestError(error);
      return read;
    },
  };
}

/**
 * A parameter that may be left out. A value of another type gives `error`, or counts as not given where the
 * documentation names no error for it.
 */
export function optional<T>(type: ParamType<T>, error?: ErrorSpec): Param<T | undefined> {
  return {
    type,
    required: false,
    read(value) {
      if (value === undefined || value === null) return undefined;
      const read = type.read(value);
      if (read === undefined && error !== undefined) throw new RestError(error);
      return read;
    },
  };
}

/** As {@link optional}, with the documented default. */
export function withDefault<T>(type: ParamType<T>, fallback: T, error?: ErrorSpec): Param<T> {
  const param = optional(type, error);
  return { ...param, read: (value) => param.read(value) ?? fallback };
}

/** How the names of parameters may be written. */
export type NameCase = 'any' | 'exact';

/** Reads the parameters that `schema` names, written in any case unless `names` says otherwise. Others are ignored, as the portal does. */
export function readParams<S extends Schema>(
  schema: S,
  fields: Fields,
  names: NameCase = 'any',
): Parsed<S> {
  if (names === 'exact') return parseWith(schema, (name) => ownValue(fields, name));
  const given = new Map(Object.entries(fields).map(([name, value]) => [name.toUpperCase(), value]));
  return parseWith(schema, (name) => given.get(name.toUpperCase()));
}

function ownValue(fields: Fields, name: string): Value | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Parameters as portals hear them: the offset of a list is `start`, and in another letter case it is none. */
export function heard(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => name === 'start' || name.toLowerCase() !== 'start'),
  );
}

/** Reads every parameter of `schema` from where `valueOf` finds it. */
export function parseWith<S extends Schema>(
  schema: S,
  valueOf: (name: string) => Value | undefined,
): Parsed<S> {
  const parsed = Object.fromEntries(
    Object.entries(schema).map(([name, param]) => [name, param.read(valueOf(name))]),
  );
  if (!isParsed(schema, parsed)) throw new TypeError('A parameter was not read');
  return parsed;
}

/** TypeScript does not see that an object built from the schema's entries has the schema's keys. */
function isParsed<S extends Schema>(
  schema: S,
  parsed: Readonly<Record<string, unknown>>,
): parsed is Parsed<S> {
  return Object.keys(schema).every((name) => Object.hasOwn(parsed, name));
}

/** Whole numbers, numeric strings included, as forms can send nothing else. */
export const integer: ParamType<number> = {
  name: 'integer',
  read(value) {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
    if (typeof value !== 'string' || !/^\s*[+-]?\d+\s*$/u.test(value)) return undefined;
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : undefined;
  },
};

/** Whole numbers above zero: identifiers. */
export const id: ParamType<number> = {
  name: 'id',
  read(value) {
    const number = integer.read(value);
    return number !== undefined && number > 0 ? number : undefined;
  },
};

/** Text; numbers and booleans become text as in PHP. */
export const string: ParamType<string> = {
  name: 'string',
  read(value) {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'boolean') return value ? '1' : '';
    return undefined;
  },
};

/** `Y` or `N`. */
export const yesNo: ParamType<boolean> = {
  name: 'Y/N',
  read(value) {
    if (value === 'Y' || value === 'y') return true;
    return value === 'N' || value === 'n' ? false : undefined;
  },
};

/** JSON booleans and what forms send for them. */
export const boolean: ParamType<boolean> = {
  name: 'boolean',
  read(value) {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
    if (typeof value !== 'string') return undefined;
    return !['', '0', 'N', 'n', 'false'].includes(value);
  },
};

/** Named values; an empty list is PHP's empty array. */
export const object: ParamType<Fields> = {
  name: 'object',
  read(value) {
    if (Array.isArray(value)) return Object.fromEntries(value.entries());
    return isFields(value) ? value : undefined;
  },
};

/** One identifier or many; a structure with keys counts as the list of its values. */
export const ids: ParamType<number[]> = {
  name: 'ids',
  read(value) {
    const list = listOf(value).map((item) => id.read(item));
    return list.every((item) => item !== undefined) ? list : undefined;
  },
};

/** Any value that is not a file. */
export const structure: ParamType<Value> = {
  name: 'structure',
  read: (value) => (value instanceof UploadedFile ? undefined : value),
};

/** Bytes in base64; Buffer skips what is none, so only a text that comes out the same again was one. */
export const base64: ParamType<Buffer> = {
  name: 'base64',
  read(value) {
    if (typeof value !== 'string') return undefined;
    const content = Buffer.from(value, 'base64');
    const plain = value.replaceAll(/[\s=]/gu, '');
    return content.toString('base64').replaceAll('=', '') === plain ? content : undefined;
  },
};

/** A type that also has to pass a check. */
export function where<T>(type: ParamType<T>, check: (value: T) => boolean): ParamType<T> {
  return {
    name: type.name,
    read(value) {
      const read = type.read(value);
      return read !== undefined && check(read) ? read : undefined;
    },
  };
}

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[]): ParamType<W> {
  return {
    name: words.join('|'),
    read: (value) => words.find((word) => word === value),
  };
}

function listOf(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  return isFields(value) ? Object.values(value) : [value];
}
