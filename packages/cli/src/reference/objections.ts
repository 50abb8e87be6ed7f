import { alternatives } from './facts.ts';
import type { FieldFact, ObjectFact, ScalarFact, TypeFact } from './facts.ts';
import { fieldOf } from './field-lookup.ts';
import { commonParams } from './misspellings.ts';

type Params = Readonly<Record<string, unknown>>;

/** A parameter, and the type that it should have. */
export interface TypedName {
  /** As it stands in the request: `fields[TITLE]`. */
  readonly name: string;
  readonly field: FieldFact;
}

/** Required parameters that are not there. Of structures nothing is said: what a change needs of them is not known. */
export function missingParams(params: Params, { fields }: ObjectFact): readonly TypedName[] {
  const given = givenNames(params);
  return Object.entries(fields)
    .filter(([name, { required }]) => required === true && !given.has(name.toLowerCase()))
    .filter(([name]) => !commonParams.includes(name.toLowerCase()))
    .map(([name, field]) => ({ name, field }));
}

/** Groups of parameters of which one is needed, and none is there. */
export function missingChoices(
  params: Params,
  { oneOf = [] }: ObjectFact,
): readonly (readonly string[])[] {
  const given = givenNames(params);
  return oneOf.filter((group) => !group.some((name) => given.has(name.toLowerCase())));
}

function givenNames(params: Params): ReadonlySet<string> {
  return new Set(Object.keys(params).map((name) => name.toLowerCase()));
}

/** Values that cannot be of the type that the reference has for them, however generously a portal reads. */
export function unfitValues(params: Params, known: ObjectFact): readonly TypedName[] {
  return Object.entries(params).flatMap(([name, value]) => {
    const field = fieldOf(known, name);
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
  if (typeof type === 'string' || 'enum' in type || 'anyOf' in type) return [];
  if ('array' in type) return [{ type: type.array }];
  const field = type.operators === true ? undefined : fieldOf(type, key);
  return field === undefined ? [] : [field];
}

function fits(value: unknown, type: TypeFact): boolean {
  if (typeof type === 'string') return scalars[type](value);
  if ('array' in type) return isStructure(value);
  if ('fields' in type) return isStructure(value) && !(Array.isArray(value) && value.length > 0);
  return !isStructure(value);
}

/** As generously as PHP reads them. */
const scalars: Readonly<Record<ScalarFact, (value: unknown) => boolean>> = {
  any: () => true,
  boolean: isTruth,
  date: isScalar,
  datetime: isScalar,
  double: isNumber,
  'empty-list': (value) => Array.isArray(value) && value.length === 0,
  file: () => true,
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

function isTruth(value: unknown): boolean {
  return typeof value === 'boolean' || /^(?:[yn01]|true|false)$/i.test(textOf(value));
}

function isInteger(value: unknown): boolean {
  return /^\s*[+-]?\d+\s*$/.test(textOf(value));
}

function isNumber(value: unknown): boolean {
  const text = textOf(value);
  return text.trim() !== '' && !Number.isNaN(Number(text));
}

/** Of what is neither text nor a number none. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
