/**
 * How values arrive that no answer shows: as in the other methods of the scope. Older parts of the API write what stands in
 * the database, `"7"` and `null`, and go by names in capitals; newer ones write numbers.
 *
 * @example
 *   Most integers in answers of `task` whose names are in capitals are shown as text: so may be those of a method of `task`
 *   that shows no answer. Where a scope shows next to none of such a place, all scopes together decide.
 */
import {
  type MethodFacts,
  type ObjectFact,
  type ScalarFact,
  type TypeFact,
  isArray,
  isEnum,
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
/** From this share of the values of all scopes on, so may those of one that shows too few. */
const SHARE_OF_ALL = 0.5;

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
  const scopes = groupBy(methods, ({ facts }) => facts.scopes[0]);
  const counts = [...scopes].map(([scope, own]) => ({ scope, places: countsOf(own) }));
  const known = new Map(
    counts.map(({ scope, places }) => [
      scope,
      (place: string) =>
        WAYS.filter((_, index) => {
          const own = places.get(place)?.[index] ?? NONE;
          return own.all >= LEAST
            ? isSo(own, SHARE)
            : isSoElsewhere(counts.map((other) => other.places.get(place)?.[index] ?? NONE));
        }),
    ]),
  );
  return methods.map(({ facts, isShown }) => {
    const waysAt = known.get(facts.scopes[0]);
    return isShown || waysAt === undefined
      ? facts
      : { ...facts, result: widened(facts.result, waysAt) };
  });
}

/** In a row of the answer, in the one thing that it is about, or deeper: rows come from the database, what is in them less often. */
type Depth = 'row' | 'thing' | 'inner';

/** Where a value stands, under a name in capitals or another. */
function placeOf(name: string, depth: Depth): string {
  return `${depth} ${name === name.toUpperCase() ? 'capitals' : 'other'}`;
}

/** How many of the values that answers show could arrive in a way, and how many do. */
interface Count {
  readonly so: number;
  readonly all: number;
}

const NONE: Count = { so: 0, all: 0 };

function isSo({ so, all }: Count, share: number): boolean {
  return so >= LEAST && so >= all * share;
}

function isSoElsewhere(counts: readonly Count[]): boolean {
  const those = counts.filter(({ so }) => so > 0);
  const sum = (key: keyof Count): number => counts.reduce((total, own) => total + own[key], 0);
  return those.length >= LEAST && isSo({ so: sum('so'), all: sum('all') }, SHARE_OF_ALL);
}

/** By place, a count for each way. */
function countsOf(methods: readonly Answered[]): Map<string, readonly Count[]> {
  const counts = new Map<string, readonly Count[]>();
  for (const { facts, isShown } of methods)
    if (isShown)
      visit(facts.result, (name, type, depth) => {
        // What stands deeper may be of anything that the scope has.
        for (const place of new Set([placeOf(name, depth), placeOf(name, 'inner')])) {
          const before = counts.get(place) ?? WAYS.map(() => NONE);
          counts.set(
            place,
            WAYS.map((way, index) => counted(before[index] ?? NONE, way, type)),
          );
        }
      });
  return counts;
}

function counted(count: Count, way: Way, type: TypeFact): Count {
  if (!concerns(way, type)) return count;
  const isSuch = membersOf(type).includes(way.as);
  return { so: count.so + (isSuch ? 1 : 0), all: count.all + 1 };
}

function concerns({ as, of }: Way, type: TypeFact): boolean {
  return membersOf(type).some((member) =>
    isEnum(member)
      ? as === 'numeric-string' && member.enum.every((value) => typeof value === 'number')
      : of.some((name) => name === member),
  );
}

function inList(depth: Depth): Depth {
  return depth === 'inner' ? depth : 'row';
}

function visit(
  type: TypeFact,
  see: (name: string, type: TypeFact, depth: Depth) => void,
  depth: Depth = 'thing',
): void {
  if (isArray(type)) visit(type.array, see, inList(depth));
  else if (isUnion(type)) for (const member of type.anyOf) visit(member, see, depth);
  else if (isObject(type)) {
    for (const [name, field] of Object.entries(type.fields)) {
      see(name, field.type, depth);
      visit(field.type, see, 'inner');
    }
    if (type.others !== undefined) visit(type.others, see, inList(depth));
  }
}

type WaysAt = (place: string) => readonly Way[];

function widened(type: TypeFact, waysAt: WaysAt, depth: Depth = 'thing'): TypeFact {
  if (isArray(type)) return { array: widened(type.array, waysAt, inList(depth)) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => widened(member, waysAt, depth)) };
  return isObject(type) ? ofObject(type, waysAt, depth) : type;
}

function ofObject(type: ObjectFact, waysAt: WaysAt, depth: Depth): ObjectFact {
  const fields = Object.entries(type.fields).map(([name, field]) => {
    const inner = widened(field.type, waysAt, 'inner');
    return [
      name,
      { ...field, type: waysAt(placeOf(name, depth)).reduce(arriving, inner) },
    ] as const;
  });
  return {
    ...type,
    fields: Object.fromEntries(fields),
    ...(type.others === undefined ? {} : { others: widened(type.others, waysAt, inList(depth)) }),
  };
}

function arriving(type: TypeFact, way: Way): TypeFact {
  const members = membersOf(type);
  return !concerns(way, type) || members.includes(way.as) ? type : { anyOf: [...members, way.as] };
}
