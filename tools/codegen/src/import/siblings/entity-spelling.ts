/**
 * Structures whose fields a dictionary has in capitals, where the entity's methods take them in the other spelling: so they
 * answer with them too.
 *
 * @example
 *   `crm.orderentity.add` takes `orderId` and `ownerId`, and links to `crm_orderentity` with `ORDER_ID` and `OWNER_ID` for what it
 *   answers: a list of the entity has `orderId`, and is sorted by it.
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
import { sorted } from '@oint/reference/descriptions';
import { groupBy, inCapitals } from '@oint/reference/typescript';

import { entityOf } from './entity.ts';

/** One name may be in capitals for another reason. */
const LEAST = 2;
const FIELDS = /^fields$/iu;

/** The facts in the same order. */
export function withEntitySpelling(methods: readonly MethodFacts[]): MethodFacts[] {
  const given = new Map(
    [...groupBy(methods, entityOf)].map(([entity, own]) => [entity, givenNames(own)]),
  );
  return methods.map((facts) => {
    const names = given.get(entityOf(facts));
    if (names === undefined || names.size < LEAST) return facts;
    const params = respelled(facts.params, names);
    return {
      ...facts,
      params: isObject(params) ? params : facts.params,
      result: respelled(facts.result, names),
    };
  });
}

/** By their names in capitals, the names of fields that tables of the entity's methods take. */
function givenNames(methods: readonly MethodFacts[]): Map<string, string> {
  const types = methods.flatMap(({ params }) =>
    Object.entries(params.fields).flatMap(([name, { type }]) => (FIELDS.test(name) ? [type] : [])),
  );
  const names = types.flatMap((type) =>
    isObject(type)
      ? Object.entries(type.fields).flatMap(([name, { from }]) =>
          from === undefined ? [name] : [],
        )
      : [],
  );
  // Where a table has capitals itself, they are the entity's own.
  const own = new Set(names);
  return new Map(
    names
      .filter((name) => !own.has(inCapitals(name)))
      .map((name): [string, string] => [inCapitals(name), name]),
  );
}

function respelled(type: TypeFact, names: ReadonlyMap<string, string>): TypeFact {
  if (isArray(type)) return { array: respelled(type.array, names) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => respelled(member, names)) };
  if (isEnum(type)) {
    const values = type.enum.map((value) => names.get(String(value)) ?? value);
    return areIn(type.enum.map(String), names) ? { ...type, enum: values } : type;
  }
  return isObject(type) ? ofObject(type, names) : type;
}

function ofObject(type: ObjectFact, names: ReadonlyMap<string, string>): ObjectFact {
  const all = areIn(Object.keys(type.fields), names);
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => {
    const other = all ? names.get(name) : undefined;
    const own = { ...field, type: respelled(field.type, names) };
    if (other === undefined) return [name, own];
    const { spellings = [], ...rest } = own;
    const more = spellings.filter((spelling) => spelling !== other);
    return [other, more.length === 0 ? rest : { ...rest, spellings: more }];
  });
  return { ...type, fields: sorted(fields) };
}

/** Whether all of the names are the entity's, several of them in capitals. */
function areIn(own: readonly string[], names: ReadonlyMap<string, string>): boolean {
  const others = new Set(names.values());
  const capitals = own.filter((name) => names.has(name));
  return capitals.length >= LEAST && own.every((name) => names.has(name) || others.has(name));
}
