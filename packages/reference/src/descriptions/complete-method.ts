/**
 * What the documentation says of a method, with what a portal's own description knows more exactly: fields that it lacks, and types
 * that admit less. Where the two contradict each other, the documentation holds: its examples have been answered.
 *
 * @example
 *   Of `status`, a page says `string` and the portal `new` or `done`: it is one of these.
 */
import type { FieldFact, MethodFacts, ObjectFact, ScalarFact, TypeFact } from '../facts/facts.ts';
import { isArray, isEnum, isObject } from '../facts/kinds.ts';
import { sorted } from '../facts/sorted.ts';
import { membersOf } from '../facts/unions.ts';
import type { DescribedMethod } from './described-methods.ts';

/** The same method, where the portal knows nothing more. */
export function completeMethod(own: MethodFacts, portal: DescribedMethod): MethodFacts {
  const params = completeObject(own.params, portal.params);
  const result = completeType(own.result, portal.result);
  const isSame = params === own.params && result === own.result;
  return isSame ? own : { ...own, params, result };
}

function completeType(own: TypeFact, portal: TypeFact): TypeFact {
  if (own === 'any') return portal;
  if (isArray(own) && isArray(portal)) {
    const array = completeType(own.array, portal.array);
    return array === own.array ? own : { array };
  }
  const structure = onlyObject(portal);
  const held = onlyObject(own);
  if (structure !== undefined && held !== undefined) {
    const completed = completeObject(held, structure);
    if (completed === held) return own;
    if (own === held) return completed;
    return { anyOf: membersOf(own).map((member) => (member === held ? completed : member)) };
  }
  return isNarrower(portal, own) ? portal : own;
}

function onlyObject(type: TypeFact): ObjectFact | undefined {
  const [only, ...others] = membersOf(type).filter(isObject);
  return others.length === 0 ? only : undefined;
}

function completeObject(own: ObjectFact, portal: ObjectFact): ObjectFact {
  const known = Object.entries(own.fields).map(([name, field]): [string, FieldFact] => {
    const other = portal.fields[name];
    const type = other === undefined ? field.type : completeType(field.type, other.type);
    return [name, type === field.type ? field : { ...field, type }];
  });
  const names = new Set(
    Object.entries(own.fields).flatMap(([name, { spellings = [] }]) => [name, ...spellings]),
  );
  const more = Object.entries(portal.fields)
    .filter(([name]) => !names.has(name))
    .map(([name, { required: _required, ...field }]): [string, FieldFact] => [name, field]);
  // Nothing was said of what it holds.
  const isBlank = own.others === 'any' && names.size === 0 && own.patterns === undefined;
  const isChanged = more.length > 0 || known.some(([name, field]) => field !== own.fields[name]);
  if (!isChanged) return own;
  const { others, ...closed } = own;
  const open = isBlank ? portal.others : others;
  return {
    ...closed,
    fields: sorted([...known, ...more]),
    ...(open === undefined ? {} : { others: open }),
  };
}

/** Scalars that admit no more than another one does. */
const WITHIN: Readonly<Partial<Record<ScalarFact, readonly TypeFact[]>>> = {
  string: ['date', 'datetime', 'numeric-string', 'yes-no'],
  double: ['integer', 'timestamp'],
};

/** Whether all that one type admits the other one does too, and something else besides. */
function isNarrower(type: TypeFact, other: TypeFact): boolean {
  return !isWithin(other, type) && isWithin(type, other);
}

function isWithin(type: TypeFact, other: TypeFact): boolean {
  return membersOf(type).every((member) => membersOf(other).some((wide) => isPartOf(member, wide)));
}

function isPartOf(type: TypeFact, wide: TypeFact): boolean {
  if (wide === 'any' || JSON.stringify(type) === JSON.stringify(wide)) return true;
  if (isArray(type) && isArray(wide)) return isWithin(type.array, wide.array);
  if (isEnum(type)) return type.open !== true && type.enum.every((value) => takes(wide, value));
  return typeof wide === 'string' && (WITHIN[wide] ?? []).includes(type);
}

function takes(type: TypeFact, value: string | number): boolean {
  if (isEnum(type)) return type.open === true || type.enum.includes(value);
  return typeof value === 'string' ? type === 'string' : type === 'integer' || type === 'double';
}
