/**
 * Structures that the documentation names, in requests: where a method takes a field of one, so do the others that do the same.
 *
 * @example
 *   `uf_enum_element` of `crm.contact.userfield.update` has `ID` and `DEL`: entries of `crm.company.userfield.update` have them
 *   too.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';
import { membersOf, sorted } from '@oint/reference/descriptions';

import { folded } from '../shape/fields.ts';
import { withoutMark } from './results.ts';

/** By the name of a structure, its fields by their names in any spelling. */
type Known = Map<string, Map<string, readonly [string, FieldFact]>>;

/** The facts in the same order. */
export function withNamedStructures(methods: readonly MethodFacts[]): MethodFacts[] {
  const kinds = new Map<string, Known>();
  for (const method of methods) {
    const known: Known = kinds.get(kindOf(method)) ?? new Map();
    kinds.set(kindOf(method), known);
    collect(method.params, known);
  }
  return methods.map((method) => {
    const known = kinds.get(kindOf(method)) ?? new Map();
    return { ...method, params: completedObject(method.params, known) };
  });
}

/** What methods of a scope do: making a thing is another matter than changing one. */
function kindOf({ name, scopes, version }: MethodFacts): string {
  return `${scopes[0]} ${version} ${name.slice(name.lastIndexOf('.') + 1).toLowerCase()}`;
}

function collect(type: TypeFact, known: Known): void {
  if (isArray(type)) collect(type.array, known);
  else if (isUnion(type)) for (const member of type.anyOf) collect(member, known);
  else if (isObject(type))
    for (const field of Object.values(type.fields)) {
      const structure = structureOf(field);
      if (structure !== null) add(known, structure);
      collect(field.type, known);
    }
}

function add(known: Known, { name, object }: Structure): void {
  const fields = known.get(name) ?? new Map<string, readonly [string, FieldFact]>();
  known.set(name, fields);
  for (const [key, field] of Object.entries(object.fields))
    if (!fields.has(folded(key)))
      fields.set(folded(key), [key, { ...withoutMark(field), from: 'example' }]);
}

interface Structure {
  readonly name: string;
  readonly object: ObjectFact;
}

/** The one structure that a field has by its name; of several, the name does not tell which is meant. */
function structureOf({ documented, type }: FieldFact): Structure | null {
  const [, name] = /^(\w+)(?:\[\])?$/u.exec(documented ?? '') ?? [];
  const objects = membersOf(type)
    .map((member) => (isArray(member) ? member.array : member))
    .filter(isObject);
  const [object, ...others] = objects;
  const isOne = object !== undefined && others.length === 0 && object.others === undefined;
  return name !== undefined && isOne ? { name, object } : null;
}

function completed(type: TypeFact, known: Known): TypeFact {
  if (isArray(type)) return { array: completed(type.array, known) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => completed(member, known)) };
  return isObject(type) ? completedObject(type, known) : type;
}

function completedObject(type: ObjectFact, known: Known): ObjectFact {
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => {
    const inner = completed(field.type, known);
    const structure = structureOf(field);
    const lent = structure === null ? undefined : known.get(structure.name);
    return [name, { ...field, type: lent === undefined ? inner : withLent(inner, lent) }];
  });
  return { ...type, fields: Object.fromEntries(fields) };
}

function withLent(
  type: TypeFact,
  lent: ReadonlyMap<string, readonly [string, FieldFact]>,
): TypeFact {
  if (isArray(type)) return { array: withLent(type.array, lent) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => withLent(member, lent)) };
  if (!isObject(type)) return type;
  const own = new Set(Object.keys(type.fields).map(folded));
  const more = [...lent].filter(([key]) => !own.has(key)).map(([, entry]) => entry);
  return more.length === 0
    ? type
    : { ...type, fields: sorted([...Object.entries(type.fields), ...more]) };
}
