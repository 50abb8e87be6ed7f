/**
 * What lists are sorted and grouped by: directions by field and names of fields, whatever the fields hold that a page or a
 * sibling lends.
 *
 * @example
 *   `order` of `landing.repo.getList` links to the rows: `{ ID: 'DESC' }` it takes, and no number.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';
import { unionOf } from '@oint/reference/descriptions';

/** The facts in the same order. */
export function withDirections(methods: readonly MethodFacts[]): MethodFacts[] {
  return methods.map((facts) => ({ ...facts, params: inside(facts.params) }));
}

function inside(type: ObjectFact): ObjectFact {
  const isList = Object.keys(type.fields).some((name) => /^filter$/iu.test(name));
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    { ...field, type: isList ? ofList(name, field.type) : deeper(field.type) },
  ]);
  return { ...type, fields: Object.fromEntries(fields) };
}

/** Lists stand within a parameter too: `PARAMS.order`. */
function deeper(type: TypeFact): TypeFact {
  return isObject(type) ? inside(type) : type;
}

function ofList(name: string, type: TypeFact): TypeFact {
  if (/^(?:order|sort)$/iu.test(name)) return directed(type);
  return /^group$/iu.test(name) ? named(type) : type;
}

function directed(type: TypeFact): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map(directed) };
  if (!isObject(type)) return type;
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    isEnum(field.type) ? field : { ...field, type: 'string' },
  ]);
  return { ...type, fields: Object.fromEntries(fields) };
}

function named(type: TypeFact): TypeFact {
  if (isUnion(type)) return unionOf(type.anyOf.map(named));
  return isArray(type) && holdsFields(type.array) ? { array: 'string' } : type;
}

function holdsFields(type: TypeFact): boolean {
  if (isUnion(type)) return type.anyOf.some(holdsFields);
  return isObject(type) && Object.keys(type.fields).length > 0;
}
