import type { EnumFact, FieldFact, ObjectFact, ScalarFact, TypeFact } from '@oint/reference';

import { UploadedFile, isFields, type Fields, type Value } from '../values.ts';

/** What is wrong with a parameter; nested ones have a dotted name. */
export interface Fault {
  readonly field: string;
  readonly kind: 'missing' | 'type';
  /** The type that would be right. */
  readonly type: string;
}

/** How closely parameters are looked at. */
export interface Strictness {
  /** REST 3.0: numbers are numbers and booleans are booleans. */
  readonly exactTypes: boolean;
  /** Whether structures have to be complete: what creates an object needs all of it, what changes it does not. */
  readonly wholeStructures: boolean;
}

/**
 * Checks parameters against a reference: what is required is there, and everything is of its type as PHP reads it.
 * Names that are not known are let through. Structures are looked into one level deep: below that the documentation's
 * marks say what a part needs where it is used, and not that it has to be used.
 */
export function checkFields(object: ObjectFact, fields: Fields, strictness: Strictness): Fault[] {
  return [
    ...checkObject(object, fields, (name, fact, value) => [
      ...checkField(name, fact, value, true, strictness),
      ...checkStructure(name, fact, value, strictness),
    ]),
    ...checkChoices(object, fields),
  ];
}

/** Groups of alternatives of which none is given; the first one of a group stands for it. */
function checkChoices({ fields: facts, oneOf = [] }: ObjectFact, fields: Fields): Fault[] {
  const given = new Set(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [key.toLowerCase()],
    ),
  );
  return oneOf.flatMap((group): Fault[] => {
    const [field = ''] = group;
    const fact = facts[field];
    if (fact === undefined || group.some((name) => given.has(name.toLowerCase()))) return [];
    return [{ field, kind: 'missing', type: typeName(fact.type) }];
  });
}

type CheckField = (name: string, fact: FieldFact, value: Value | undefined) => Fault[];

function checkObject(object: ObjectFact, fields: Fields, check: CheckField): Fault[] {
  const given = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.entries(object.fields).flatMap(([name, fact]) =>
    check(name, fact, Object.hasOwn(fields, name) ? fields[name] : given.get(name.toLowerCase())),
  );
}

function checkStructure(
  outer: string,
  { type }: FieldFact,
  value: Value | undefined,
  strictness: Strictness,
): Fault[] {
  const isStructure = typeof type === 'object' && 'fields' in type && type.operators !== true;
  // PHP's empty array is a structure without fields.
  const fields = Array.isArray(value) && value.length === 0 ? {} : value;
  if (!isStructure || !isFields(fields)) return [];
  return checkObject(type, fields, (name, fact, inner) =>
    checkField(`${outer}.${name}`, fact, inner, strictness.wholeStructures, strictness),
  );
}

function checkField(
  field: string,
  fact: FieldFact,
  value: Value | undefined,
  mayBeRequired: boolean,
  { exactTypes }: Strictness,
): Fault[] {
  if (value === undefined || value === null) {
    const isMissing = mayBeRequired && fact.required === true;
    return isMissing ? [{ field, kind: 'missing', type: typeName(fact.type) }] : [];
  }
  return accepts(fact.type, value, exactTypes)
    ? []
    : [{ field, kind: 'type', type: typeName(fact.type) }];
}

function accepts(type: TypeFact, value: Value, strict: boolean): boolean {
  if (typeof type === 'string') return acceptsScalar(type, value, strict);
  if ('anyOf' in type) return type.anyOf.some((one) => accepts(one, value, strict));
  if ('enum' in type) return acceptsEnum(type, value, strict);
  if ('fields' in type) return isFields(value) || (Array.isArray(value) && value.length === 0);
  if (Array.isArray(value)) {
    return value.every((item) => item === null || accepts(type.array, item, strict));
  }
  // A PHP array with gaps in its keys.
  return isFields(value) && Object.values(value).every((item) => accepts(type.array, item, strict));
}

function acceptsEnum({ enum: words, open }: EnumFact, value: Value, strict: boolean): boolean {
  if (typeof value === 'boolean') {
    return (
      !strict && words.some((word) => word === 'Y' || word === 'N' || word === 0 || word === 1)
    );
  }
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  if (open === true) return true;
  // Letter case is left to the method.
  const wanted = String(value).toLowerCase();
  return words.some((word) => String(word).toLowerCase() === wanted);
}

function acceptsScalar(type: ScalarFact, value: Value, strict: boolean): boolean {
  switch (type) {
    case 'any':
    case 'file':
      return true;
    case 'file-content':
      return Array.isArray(value) && value.length === 2 && value.every(isText);
    case 'integer':
    case 'timestamp':
      if (typeof value === 'number') return Number.isInteger(value);
      return !strict && typeof value === 'string' && /^\s*(?:[+-]?\d+)?\s*$/u.test(value);
    case 'double':
    case 'numeric-string':
      if (typeof value === 'number') return true;
      return !strict && typeof value === 'string' && !Number.isNaN(Number(value));
    case 'boolean':
    case 'yes-no':
      if (typeof value === 'boolean') return true;
      if (strict && type === 'boolean') return false;
      return /^(?:[yn01]|true|false|)$/iu.test(scalarText(value) ?? 'no');
    case 'empty-list':
      return Array.isArray(value) && value.length === 0;
    case 'null':
      return value === '';
    case 'string':
    case 'date':
    case 'datetime':
      return strict ? typeof value === 'string' : scalarText(value) !== undefined;
  }
  return false;
}

function isText(value: Value): boolean {
  return typeof value === 'string';
}

function scalarText(value: Value): string | undefined {
  return value instanceof UploadedFile || typeof value === 'object' ? undefined : String(value);
}

function typeName(type: TypeFact): string {
  if (typeof type === 'string') return type;
  if ('anyOf' in type) return type.anyOf.map(typeName).join('|');
  if ('enum' in type) return type.enum.join('|');
  return 'fields' in type ? 'object' : 'array';
}
