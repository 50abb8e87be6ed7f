/**
 * Answers of methods that tell the fields of an entity: tables leave out fields that the entity's other methods know, and what
 * stands behind each field is described as in the other methods of the scope that tell fields.
 *
 * @example
 *   The table of `crm.contact.fields` lacks `ADDRESS`, which `crm.contact.list` answers with: it is told as well, with its
 *   `type`, `title` and `isRequired`.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isObject,
} from '@oint/reference';
import { membersOf, sorted, unionOf } from '@oint/reference/descriptions';
import { groupBy } from '@oint/reference/typescript';

import { tellsFields } from '../method/described-fields.ts';
import { folded } from '../shape/fields.ts';
import { withoutPromises } from './agreed-types.ts';
import { entityOf } from './entity.ts';
import { entitiesIn, LEAST_FIELDS } from './results.ts';

/** The facts in the same order. */
export function withToldFields(methods: readonly MethodFacts[]): MethodFacts[] {
  const families = groupBy(methods, entityOf);
  const descriptions = new Map(
    [...groupBy(methods, scopeOf)].map(([scope, own]) => [scope, descriptionIn(own)]),
  );
  return methods.map((facts) => {
    if (!tellsFields(facts.name)) return facts;
    const others = (families.get(entityOf(facts)) ?? []).filter((other) => other !== facts);
    const description = descriptions.get(scopeOf(facts)) ?? null;
    return { ...facts, result: told(facts.result, { known: namesIn(others), description }) };
  });
}

function scopeOf({ version, scopes: [scope] }: MethodFacts): string {
  return `${version} ${scope}`;
}

/** Sets of names that the entity's methods answer with, or take. */
function namesIn(methods: readonly MethodFacts[]): (readonly string[])[] {
  const objects = methods
    .filter(({ name }) => !tellsFields(name))
    .flatMap(({ result, params }) => [
      ...entitiesIn(result),
      ...Object.entries(params.fields).flatMap(([name, { type }]) =>
        /^fields$/iu.test(name) && isObject(type) ? [type] : [],
      ),
    ]);
  return objects.map(({ fields }) => Object.keys(fields));
}

/** What answers of a scope show of one field, taken together; `null` where none shows any. */
function descriptionIn(methods: readonly MethodFacts[]): ObjectFact | null {
  const all = methods
    .filter(({ name }) => tellsFields(name))
    .flatMap(({ result }) => described(result))
    .flatMap(({ fields }) => Object.entries(fields));
  const fields = [...groupBy(all, ([name]) => name)].map(([name, own]): [string, FieldFact] => [
    name,
    { type: unionOf(own.map(([, { type }]) => withoutPromises(type))) },
  ]);
  return fields.length === 0 ? null : { fields: sorted(fields) };
}

function described(type: TypeFact): ObjectFact[] {
  return membersOf(type)
    .filter(isObject)
    .flatMap(({ fields, others }) => [
      ...Object.values(fields).map((field) => field.type),
      ...(others === undefined ? [] : [others]),
    ])
    .flatMap((inner): ObjectFact[] => {
      if (!isObject(inner)) return [];
      return isDescription(inner) ? [inner] : described(inner);
    });
}

function isDescription({ fields }: ObjectFact): boolean {
  return ['type', 'isRequired', 'title'].every((name) => Object.hasOwn(fields, name));
}

interface Told {
  readonly known: readonly (readonly string[])[];
  readonly description: ObjectFact | null;
}

/** The fields are the result, or behind one name in it. */
function told(type: TypeFact, knowledge: Told): TypeFact {
  if (isArray(type) || !isObject(type)) return type;
  const own = Object.entries(type.fields);
  const [only, ...more] = own;
  if (only !== undefined && more.length === 0 && isObject(only[1].type))
    return {
      ...type,
      fields: { [only[0]]: { ...only[1], type: told(only[1].type, knowledge) } },
    };
  return own.length >= LEAST_FIELDS && own.every(([, field]) => isDescribed(field))
    ? withFields(type, knowledge)
    : type;
}

/** Whether a description stands behind the field, or an object of which nothing is known. */
function isDescribed({ type }: FieldFact): boolean {
  return isObject(type) && (isOpen(type) || isDescription(type));
}

function isOpen({ fields, others }: ObjectFact): boolean {
  return others === 'any' && Object.keys(fields).length === 0;
}

function withFields(type: ObjectFact, { known, description }: Told): ObjectFact {
  const names = Object.keys(type.fields);
  const akin = known.filter(
    (others) =>
      others.filter((name) => names.includes(name)).length * 2 >=
      Math.min(names.length, others.length),
  );
  const shown = Object.values(type.fields).find(({ type: own }) => isObject(own) && !isOpen(own));
  const behind = shown === undefined ? (description ?? undefined) : withoutPromises(shown.type);
  const own = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    isObject(field.type) && isOpen(field.type) && behind !== undefined
      ? { ...field, type: behind }
      : field,
  ]);
  const taken = new Set(names.map(folded));
  const missing = [...new Set(akin.flat())].filter((name) => !taken.has(folded(name)));
  const more =
    behind === undefined
      ? []
      : missing.map((name): [string, FieldFact] => [name, { type: behind }]);
  return { ...type, fields: sorted([...own, ...more]) };
}
