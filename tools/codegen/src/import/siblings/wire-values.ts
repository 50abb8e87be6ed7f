/**
 * How values arrive that no answer shows: as in the other methods of the scope. Older parts of the API write what stands in
 * the database, `"7"` and `null`, and go by names in capitals; newer ones write numbers.
 *
 * @example
 *   Most integers in answers of `task` whose names are in capitals are shown as text: so may be those of a method of `task`
 *   that shows no answer.
 */
import {
  type MethodFacts,
  type ObjectFact,
  type ScalarFact,
  type TypeFact,
  isArray,
  isObject,
  isUnion,
} from '@oint/reference';
import { membersOf } from '@oint/reference/descriptions';
import { groupBy } from '@oint/reference/typescript';

/** A method, and whether an answer has shown its result. */
export interface Answered {
  readonly facts: MethodFacts;
  readonly isShown: boolean;
}

/** From this share of the values on, the others of a scope may arrive so too. */
const SHARE = 0.2;
const LEAST = 3;

/** In what other way values may arrive. */
interface Way {
  readonly as: ScalarFact;
  readonly of: readonly ScalarFact[];
}

const WAYS: readonly Way[] = [
  { as: 'numeric-string', of: ['integer', 'double'] },
  { as: 'null', of: ['integer', 'double', 'string', 'datetime', 'date', 'numeric-string'] },
];

/** The facts in the same order. */
export function withWireValues(methods: readonly Answered[]): MethodFacts[] {
  const known = new Map(
    [...groupBy(methods, ({ facts }) => facts.scopes[0])].map(([scope, own]) => [
      scope,
      { upper: waysOf(own, true), other: waysOf(own, false) },
    ]),
  );
  return methods.map(({ facts, isShown }) => {
    const ways = known.get(facts.scopes[0]);
    if (isShown || ways === undefined) return facts;
    const waysFor = (name: string): readonly Way[] => (isUpper(name) ? ways.upper : ways.other);
    return { ...facts, result: widened(facts.result, waysFor) };
  });
}

function isUpper(name: string): boolean {
  return name === name.toUpperCase();
}

/** The ways in which values arrive under names in capitals, or under others. */
function waysOf(methods: readonly Answered[], upper: boolean): Way[] {
  return WAYS.filter((way) => {
    let [so, all] = [0, 0];
    for (const { facts, isShown } of methods)
      if (isShown)
        visit(facts.result, (name, type) => {
          if (isUpper(name) !== upper || !concerns(way, type)) return;
          all += 1;
          if (membersOf(type).includes(way.as)) so += 1;
        });
    return so >= LEAST && so >= all * SHARE;
  });
}

function concerns({ of }: Way, type: TypeFact): boolean {
  return of.some((name) => membersOf(type).includes(name));
}

function visit(type: TypeFact, see: (name: string, type: TypeFact) => void): void {
  if (isArray(type)) visit(type.array, see);
  else if (isUnion(type)) type.anyOf.forEach((member) => visit(member, see));
  else if (isObject(type)) {
    for (const [name, field] of Object.entries(type.fields)) {
      see(name, field.type);
      visit(field.type, see);
    }
    if (type.others !== undefined) visit(type.others, see);
  }
}

function widened(type: TypeFact, waysFor: (name: string) => readonly Way[]): TypeFact {
  if (isArray(type)) return { array: widened(type.array, waysFor) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => widened(member, waysFor)) };
  return isObject(type) ? ofObject(type, waysFor) : type;
}

function ofObject(type: ObjectFact, waysFor: (name: string) => readonly Way[]): ObjectFact {
  const fields = Object.entries(type.fields).map(([name, field]) => {
    const inner = widened(field.type, waysFor);
    return [name, { ...field, type: waysFor(name).reduce(arriving, inner) }] as const;
  });
  return {
    ...type,
    fields: Object.fromEntries(fields),
    ...(type.others === undefined ? {} : { others: widened(type.others, waysFor) }),
  };
}

function arriving(type: TypeFact, way: Way): TypeFact {
  const members = membersOf(type);
  return !concerns(way, type) || members.includes(way.as) ? type : { anyOf: [...members, way.as] };
}
