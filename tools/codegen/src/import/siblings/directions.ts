/**
 * What lists are sorted, grouped and filtered by: directions by field, names of fields, and one of the values that a field has,
 * whatever the fields hold that a page or a sibling lends.
 *
 * @example
 *   `order` of `landing.repo.getList` links to the rows: `{ ID: 'DESC' }` it takes, and no number. `UF_CRM_TASK` of a task is a list of
 *   what it belongs to: `filter` of `tasks.task.list` takes one of these.
 */
import {
  type EnumFact,
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';
import { membersOf, unionOf } from '@oint/reference/descriptions';

import { folded } from '../shape/fields.ts';

/** The facts in the same order. */
export function withDirections(methods: readonly MethodFacts[]): MethodFacts[] {
  return methods.map((facts) => ({
    ...facts,
    params: inside(facts.params, () => new Set(namesIn(facts.result))),
  }));
}

/** Names in a result, in one spelling. */
type Read = () => ReadonlySet<string>;

function inside(type: ObjectFact, read: Read): ObjectFact {
  const isList = Object.keys(type.fields).some((name) => /^filter$/iu.test(name));
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    { ...field, type: isList ? ofList(name, field.type, read) : deeper(field.type, read) },
  ]);
  return { ...type, fields: Object.fromEntries(fields) };
}

/** Lists stand within a parameter too: `PARAMS.order`. */
function deeper(type: TypeFact, read: Read): TypeFact {
  return isObject(type) ? inside(type, read) : type;
}

function ofList(name: string, type: TypeFact, read: Read): TypeFact {
  if (/^(?:order|sort)$/iu.test(name)) return directed(type);
  if (/^filter$/iu.test(name)) return filtered(type, read());
  return /^group$/iu.test(name) ? named(type) : type;
}

/** Portals look at no letter case here, and some pages know more, such as `nulls,asc`. */
const DIRECTION: EnumFact = { enum: ['ASC', 'DESC'], open: true };

function directed(type: TypeFact): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map(directed) };
  if (!isObject(type)) return type;
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    isEnum(field.type) ? field : { ...field, type: DIRECTION },
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

/** Fields of rows which hold several: one of these is a condition too. Other lists are what the filter asks for. */
function filtered(type: TypeFact, names: ReadonlySet<string>): TypeFact {
  if (!isObject(type)) return type;
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    names.has(folded(name)) ? { ...field, type: oneOrSeveral(field.type) } : field,
  ]);
  return { ...type, fields: Object.fromEntries(fields) };
}

function oneOrSeveral(type: TypeFact): TypeFact {
  if (!isArray(type)) return type;
  const items = membersOf(type.array);
  const isPlain = items.every((item) => item !== 'any' && !isArray(item) && !isObject(item));
  return isPlain ? unionOf([type, ...items]) : type;
}

function namesIn(type: TypeFact): string[] {
  if (isArray(type)) return namesIn(type.array);
  if (isUnion(type)) return type.anyOf.flatMap(namesIn);
  if (!isObject(type)) return [];
  return Object.entries(type.fields).flatMap(([name, field]) => [
    folded(name),
    ...namesIn(field.type),
  ]);
}
