/**
 * Results that no answer shows, as the answers of other methods of the entity show them: tables alone miss fields, `null` and
 * numbers that arrive as text.
 *
 * @example
 *   `thing.add` has a table of the thing; `thing.get` an answer in which `PARENT` is `null`: so it may be there.
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
import { groupBy } from '@oint/reference/typescript';

import { tellsFields } from '../method/described-fields.ts';
import { entityOf } from './entity.ts';
import { entitiesIn, isAkin, LEAST_FIELDS, withoutMark } from './results.ts';
import type { Answered } from './wire-values.ts';

/** The facts in the same order. */
export function completeUnshown(methods: readonly Answered[]): MethodFacts[] {
  const told = methods.filter(({ facts, isShown }) => isShown && !tellsFields(facts.name));
  const shown = groupBy(told, ({ facts }) => entityOf(facts));
  const namesakes = groupBy(told, ({ facts }) => taskOf(facts));
  return methods.map(({ facts, isShown }) => {
    if (isShown || tellsFields(facts.name)) return facts;
    const siblings = (shown.get(entityOf(facts)) ?? []).map((own) => own.facts.result);
    const others = (namesakes.get(taskOf(facts)) ?? []).map((own) => own.facts.result);
    const lenders = [...siblings, ...others].flatMap((result) => entitiesIn(result));
    const held = siblings.flatMap(heldIn);
    return lenders.length === 0
      ? facts
      : { ...facts, result: completed(facts.result, { lenders, held }) };
  });
}

/** `userfield.get` of `crm.deal.userfield.get`: what other entities have too. */
function taskOf({ name, version, scopes: [scope] }: MethodFacts): string {
  return `${version} ${scope} ${name.split('.').slice(-2).join('.').toLowerCase()}`;
}

/** What other answers show. */
interface Known {
  readonly lenders: readonly ObjectFact[];
  /** Things in results, by their names. */
  readonly held: readonly (readonly [string, ObjectFact])[];
}

function heldIn(result: TypeFact): [string, ObjectFact][] {
  return membersOf(result)
    .filter(isObject)
    .flatMap(({ fields }) => Object.entries(fields))
    .flatMap(([name, { type }]) =>
      membersOf(type)
        .filter(isObject)
        .filter((own) => Object.keys(own.fields).length >= LEAST_FIELDS)
        .map((own): [string, ObjectFact] => [name, own]),
    );
}

function completed(type: TypeFact, known: Known): TypeFact {
  if (isArray(type)) return { array: completed(type.array, known) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => completed(member, known)) };
  if (!isObject(type)) return type;
  if (Object.keys(type.fields).length < LEAST_FIELDS) {
    const fields = Object.entries(type.fields).map(
      ([name, field]) =>
        [name, { ...field, type: completedField(name, field.type, known) }] as const,
    );
    return { ...type, fields: Object.fromEntries(fields) };
  }
  return known.lenders.filter((lender) => isAkin(type, lender)).reduce(joined, type);
}

/** A thing of which few fields are known, as others show what is in a result by the same name. */
function completedField(name: string, type: TypeFact, known: Known): TypeFact {
  if (!isObject(type) || Object.keys(type.fields).length >= LEAST_FIELDS)
    return completed(type, known);
  const own = Object.keys(type.fields);
  const same = known.held
    .filter(
      ([other, { fields }]) => other === name && own.every((key) => Object.hasOwn(fields, key)),
    )
    .map(([, held]) => held);
  return own.length === 0 || same.length === 0 ? completed(type, known) : same.reduce(joined, type);
}

/** What both have, as either has it; sure to be there is what both promise. */
function joined(own: ObjectFact, other: ObjectFact): ObjectFact {
  const known = Object.entries(own.fields).map(([name, field]): [string, FieldFact] => {
    const lent = other.fields[name];
    return [name, lent === undefined ? field : ofBoth(field, lent)];
  });
  const lent = Object.entries(other.fields)
    .filter(([name]) => !Object.hasOwn(own.fields, name))
    .map(([name, field]): [string, FieldFact] => [name, withoutMark(field)]);
  return { ...own, fields: sorted([...known, ...lent]) };
}

function ofBoth(own: FieldFact, other: FieldFact): FieldFact {
  const sure = own.required === true && other.required === true;
  return { ...(sure ? own : withoutMark(own)), type: either(own.type, other.type) };
}

/** A structure is as the own table has it, or the other's where the own type is none. */
function either(own: TypeFact, other: TypeFact): TypeFact {
  if (own === 'any' || other === 'any') return own === 'any' ? other : own;
  const members = membersOf(own);
  const structure = members.find(isObject);
  const more = membersOf(other).filter(
    (member) =>
      !(isObject(member) && structure !== undefined) &&
      !(isArray(member) && members.some(isArray)) &&
      !members.some((known) => JSON.stringify(known) === JSON.stringify(member)),
  );
  const joinedMembers = members.map((member) => {
    const lent = isObject(member) ? membersOf(other).find(isObject) : undefined;
    return isObject(member) && lent !== undefined ? joined(member, lent) : member;
  });
  const [only, ...others] = [...joinedMembers, ...more];
  return only !== undefined && others.length === 0 ? only : { anyOf: [...joinedMembers, ...more] };
}
