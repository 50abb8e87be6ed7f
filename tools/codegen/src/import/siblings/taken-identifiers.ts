/**
 * Identifiers that come as text and go back as numbers: what methods of a thing take as its number, is one where they answer with it.
 *
 * @example
 *   `user.update` takes the number `ID`, and `user.get` answers with `"ID": "7"`: this is a number as text, not any text.
 */
import { type MethodFacts, type TypeFact, isArray, isObject, isUnion } from '@oint/reference';
import { membersOf } from '@oint/reference/descriptions';

import { tellsFields } from '../method/described-fields.ts';
import { isNumeric } from '../shape/admits.ts';
import { isRecord } from '../text/records.ts';
import { parentOf } from './entity.ts';

/** A method, and the results of its example answers. */
export interface Shown {
  readonly facts: MethodFacts;
  readonly results: readonly unknown[];
}

const IDENTIFIER = /^id$/iu;
/** The thing is the result, the only one in it, or a row of a list in it. */
const MAX_DEPTH = 2;

/** The facts in the same order. */
export function withTakenIdentifiers(methods: readonly Shown[]): MethodFacts[] {
  const names = new Set(methods.map(({ facts }) => keyOf(facts, facts.name)));
  const numbered = new Set(
    methods.filter(({ facts }) => takesNumber(facts)).map(({ facts }) => thingOf(facts, names)),
  );
  return methods.map(({ facts, results }) => {
    if (tellsFields(facts.name) || !numbered.has(thingOf(facts, names))) return facts;
    return results.every((result) => identifiersIn(result).every(isNumber))
      ? { ...facts, result: asTaken(facts.result) }
      : facts;
  });
}

/** What the method is about: `shop.thing` of `shop.thing.get`, and of `shop.thing.get.nearest` beside it. */
function thingOf(facts: MethodFacts, names: ReadonlySet<string>): string {
  const before = parentOf(facts.name);
  return keyOf(facts, names.has(keyOf(facts, before)) ? parentOf(before) : before);
}

function keyOf({ version }: MethodFacts, name: string): string {
  return `${version} ${name.toLowerCase()}`;
}

/** Whether it takes the thing's identifier, `id` or one called after the thing, as a number and nothing else. */
function takesNumber({ name, params }: MethodFacts): boolean {
  const thing = parentOf(name).split('.').at(-1)?.toLowerCase() ?? '';
  return Object.entries(params.fields).some(([param, { type }]) => {
    const [, owner] = /^(.*)id$/u.exec(param.toLowerCase().replaceAll('_', '')) ?? [];
    return owner !== undefined && thing.endsWith(owner) && type === 'integer';
  });
}

function asTaken(type: TypeFact, depth = MAX_DEPTH): TypeFact {
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => asTaken(member, depth)) };
  if (isArray(type)) return { array: asTaken(type.array, depth) };
  if (!isObject(type) || depth < 0) return type;
  const entries = Object.entries(type.fields);
  const isThing = entries.some(([name]) => IDENTIFIER.test(name));
  const fields = entries.map(([name, field]) => {
    if (!isThing) return [name, { ...field, type: asTaken(field.type, depth - 1) }] as const;
    return [
      name,
      IDENTIFIER.test(name) ? { ...field, type: asNumber(field.type) } : field,
    ] as const;
  });
  return { ...type, fields: Object.fromEntries(fields) };
}

function asNumber(type: TypeFact): TypeFact {
  const members = membersOf(type).map((member) =>
    member === 'string' ? 'numeric-string' : member,
  );
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { anyOf: [...new Set(members)] };
}

/** The same places in an example. */
function identifiersIn(value: unknown, depth = MAX_DEPTH): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => identifiersIn(item, depth));
  if (!isRecord(value) || depth < 0) return [];
  const own = Object.entries(value).filter(([name]) => IDENTIFIER.test(name));
  return own.length > 0
    ? own.map(([, identifier]) => identifier)
    : Object.values(value).flatMap((inner) => identifiersIn(inner, depth - 1));
}

function isNumber(identifier: unknown): boolean {
  return typeof identifier !== 'string' || isNumeric(identifier);
}
