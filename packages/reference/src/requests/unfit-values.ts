import type { FieldFact, ObjectFact, ScalarFact, TypeFact } from '../facts/facts.ts';
import { alternatives, isArray, isEnum, isObject } from '../facts/kinds.ts';
import { fieldOf } from '../fields/members.ts';
import type { Params, TypedName } from './params.ts';

/** Values that cannot be of the type that the reference has for them, however generously a portal reads. */
export function unfitValues(params: Params, known: ObjectFact): readonly TypedName[] {
  return Object.entries(params).flatMap(([name, value]) => {
    const field = fieldOf(known, name)?.[1];
    return field === undefined ? [] : unfit(value, field, name);
  });
}

function unfit(value: unknown, field: FieldFact, name: string): readonly TypedName[] {
  // Empty is not given.
  if (value === null || value === '') return [];
  const types = alternatives(field.type).filter((type) => fits(value, type));
  if (types.length === 0) return [{ name, field }];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, nested]) => {
    const inner = types.flatMap((type) => innerField(type, key));
    const [first] = inner;
    if (first === undefined || inner.length < types.length) return [];
    const type: TypeFact = { anyOf: inner.map((each) => each.type) };
    return unfit(nested, inner.length === 1 ? first : { type }, `${name}[${key}]`);
  });
}

/** Values of a filter are conditions: lists, ranges and more. */
function innerField(type: TypeFact, key: string): readonly FieldFact[] {
  if (isArray(type)) return [{ type: type.array }];
  if (!isObject(type) || type.operators === true) return [];
  const field = fieldOf(type, key)?.[1];
  return field === undefined ? [] : [field];
}

function fits(value: unknown, type: TypeFact): boolean {
  if (typeof type === 'string') return FITS[type](value);
  if (isArray(type)) return isStructure(value);
  if (isObject(type)) return isStructure(value) && !(Array.isArray(value) && value.length > 0);
  if (isEnum(type) && type.closed === true) return type.enum.map(String).includes(textOf(value));
  return !isStructure(value);
}

/** As generously as PHP reads them. */
const FITS: Readonly<Record<ScalarFact, (value: unknown) => boolean>> = {
  any: () => true,
  boolean: isTruth,
  date: isScalar,
  datetime: isScalar,
  double: isNumber,
  'empty-list': (value) => Array.isArray(value) && value.length === 0,
  file: () => true,
  'file-content': isFileContent,
  integer: isInteger,
  null: () => false,
  'numeric-string': isNumber,
  string: isScalar,
  timestamp: isInteger,
  'yes-no': isTruth,
};

function isStructure(value: unknown): boolean {
  return typeof value === 'object';
}

function isScalar(value: unknown): boolean {
  return !isStructure(value);
}

/** A name before a content: no content in base64 looks like a name, as none has a dot. */
function isFileContent(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(isScalar)) return false;
  const [name, content] = value.map(textOf);
  return name !== '' && (content === undefined || !content.includes('.'));
}

function isTruth(value: unknown): boolean {
  return typeof value === 'boolean' || /^(?:[yn01]|true|false)$/iu.test(textOf(value));
}

function isInteger(value: unknown): boolean {
  return /^\s*[+-]?\d+\s*$/u.test(textOf(value));
}

function isNumber(value: unknown): boolean {
  const text = textOf(value);
  return text.trim() !== '' && !Number.isNaN(Number(text));
}

/** Of what is neither text nor a number none. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
