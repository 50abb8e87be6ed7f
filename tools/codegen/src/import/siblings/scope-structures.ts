/**
 * Structures that several methods of a scope return, such as the user of a chat: where one page describes them and
 * another only shows one, the second takes what the first says of what may be empty, or missing.
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

import { tellsFields } from '../method/described-fields.ts';
import { withoutMark } from './results.ts';

/** With fewer fields, two structures have the same names by chance. */
const LEAST_FIELDS = 10;
/** Share of the smaller one's names that the other has to have. */
const SAME = 0.85;

/** The methods in the same order, of one scope. */
export function joinStructures(methods: readonly MethodFacts[]): MethodFacts[] {
  // A description of fields has the names of the thing that has them, and nothing else of it.
  const [descriptions, things] = [true, false].map((tells) =>
    distinct(
      methods
        .filter(({ name }) => tellsFields(name) === tells)
        .flatMap(({ result }) => objectsIn(result).filter(isDescribed)),
    ),
  );
  return methods.map((method) => {
    const lenders = tellsFields(method.name) ? descriptions : things;
    return { ...method, result: joined(method.result, lenders ?? []) };
  });
}

function objectsIn(type: TypeFact): ObjectFact[] {
  if (isArray(type)) return objectsIn(type.array);
  if (isUnion(type)) return type.anyOf.flatMap(objectsIn);
  if (!isObject(type)) return [];
  const inner = Object.values(type.fields).flatMap((field) => objectsIn(field.type));
  const own = Object.keys(type.fields).length >= LEAST_FIELDS ? [type] : [];
  return [...own, ...inner, ...(type.others === undefined ? [] : objectsIn(type.others))];
}

function isDescribed({ fields }: ObjectFact): boolean {
  const all = Object.values(fields);
  return all.filter(({ from }) => from === undefined).length * 2 > all.length;
}

/** Of structures with the same fields the first. */
function distinct(objects: readonly ObjectFact[]): ObjectFact[] {
  const byText = new Map(objects.map((object) => [JSON.stringify(object.fields), object]));
  return [...byText.values()];
}

function joined(type: TypeFact, described: readonly ObjectFact[]): TypeFact {
  if (isArray(type)) return { array: joined(type.array, described) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => joined(member, described)) };
  if (!isObject(type)) return type;
  const lender = lenderOf(type, described);
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => {
    const inner = { ...field, type: joined(field.type, described) };
    const other = lender?.fields[name];
    return [name, other === undefined ? inner : widened(inner, other)];
  });
  return {
    ...type,
    fields: Object.fromEntries(fields),
    ...(type.others === undefined ? {} : { others: joined(type.others, described) }),
  };
}

/** The described structure that has most of its names. */
function lenderOf(type: ObjectFact, described: readonly ObjectFact[]): ObjectFact | undefined {
  const names = Object.keys(type.fields);
  if (names.length < LEAST_FIELDS) return undefined;
  let [best, most]: [ObjectFact | undefined, number] = [undefined, names.length * SAME];
  for (const other of described) {
    if (other === type) continue;
    const common = names.filter((name) => Object.hasOwn(other.fields, name)).length;
    if (common > most) [best, most] = [other, common];
  }
  return best;
}

function widened(field: FieldFact, other: FieldFact): FieldFact {
  const { type } = field;
  const wider = isEmpty(type) && !isEmpty(other.type);
  // A flag that is `false` for most things, and a structure for some.
  const isFlag = type === 'boolean' && isObject(other.type);
  const proven =
    isFlag || field.from === 'example' || (isUnion(other.type) && other.type.anyOf.includes(type));
  return {
    ...field,
    type: wider && proven ? union(type, other.type) : withInner(type, other.type),
  };
}

/** What a single example shows when there is nothing, and what a table says that was made of it. */
function isEmpty(type: TypeFact): boolean {
  return type === 'boolean' || type === 'null' || type === 'any';
}

function union(own: TypeFact, other: TypeFact): TypeFact {
  const all = new Set([...membersOf(own), ...membersOf(other)]);
  // Of what is not known, an example has shown that there may be nothing.
  if (all.delete('any')) all.add('null');
  const [only, ...more] = all;
  return only !== undefined && more.length === 0 ? only : { anyOf: [...all] };
}

/** An inner object with the fields that the other has; sure to be there is what both say is. */
function withInner(type: TypeFact, other: TypeFact): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => withInner(member, other)) };
  const lender = isUnion(other) ? other.anyOf.find(isObject) : other;
  if (!isObject(type) || lender === undefined || !isObject(lender)) return type;
  const names = Object.keys(type.fields);
  if (type.others !== undefined || !names.some((name) => Object.hasOwn(lender.fields, name)))
    return type;
  const own = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => {
    const there = lender.fields[name]?.required === true;
    return [name, there ? field : withoutMark(field)];
  });
  const lent = Object.entries(lender.fields)
    .filter(([name]) => !Object.hasOwn(type.fields, name))
    .map(([name, field]): [string, FieldFact] => [name, withoutMark(field)]);
  return { ...type, fields: sorted([...own, ...lent]) };
}
