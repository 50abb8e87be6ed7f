/**
 * What an entity has, wherever it is read: the page of one method shows a few of its fields, that of another all.
 *
 * @example
 *   The example of `crm.company.list` selects four fields, and that of `crm.company.get` has fifty: rows may have them all.
 *   `crm.deal.userfield.list` shows the values of a `LIST`, and so may `crm.deal.userfield.get`. Who calls is a row of
 *   `user.get` in `user.current`.
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
import { sorted } from '@oint/reference/descriptions';
import { groupBy } from '@oint/reference/typescript';

import { matches } from '../shape/families.ts';
import { folded, inSpellingOf } from '../shape/fields.ts';
import { entitiesIn, LEAST_FIELDS, withoutMark } from './results.ts';

const READS = /\.(?:get|getById|list|getList|search|current)$/iu;
/** Below this share of common names, it is not the same entity. */
const AKIN = 0.75;
/** The entity is the result, one thing in it, or the rows of a list in it. */
const MAX_DEPTH = 3;

/** The facts in the same order. */
export function withReadFields(methods: readonly MethodFacts[]): MethodFacts[] {
  const readers = groupBy(
    methods.filter(({ name }) => READS.test(name)),
    entityOf,
  );
  return methods.map((facts) => {
    const siblings = (readers.get(entityOf(facts)) ?? []).filter((own) => own !== facts);
    const lenders = siblings.flatMap(({ result }) => entitiesIn(result)).filter(isClosed);
    return READS.test(facts.name) && lenders.length > 0
      ? { ...facts, result: completed(facts.result, lenders, MAX_DEPTH) }
      : facts;
  });
}

function entityOf({ name, version }: MethodFacts): string {
  return `${version} ${name.replace(READS, '').toLowerCase()}`;
}

function isClosed({ others }: ObjectFact): boolean {
  return others === undefined;
}

/** @param inList Whether it is a row: rows are things, however few of their fields are shown. */
function completed(
  type: TypeFact,
  lenders: readonly ObjectFact[],
  depth: number,
  inList = false,
): TypeFact {
  if (depth < 0) return type;
  if (isArray(type)) return { array: completed(type.array, lenders, depth - 1, true) };
  if (isUnion(type))
    return { anyOf: type.anyOf.map((member) => completed(member, lenders, depth, inList)) };
  if (!isObject(type)) return type;
  if (inList || Object.keys(type.fields).length >= LEAST_FIELDS || isPart(type, lenders))
    return isClosed(type) ? withMissing(type, lenders) : type;
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    { ...field, type: completed(field.type, lenders, depth - 1) },
  ]);
  return { ...type, fields: Object.fromEntries(fields) };
}

/** Whether it names fields of the entity alone, however few. */
function isPart({ fields }: ObjectFact, lenders: readonly ObjectFact[]): boolean {
  const names = Object.keys(fields);
  return (
    names.length > 2 &&
    lenders.some((own) => names.every((name) => Object.hasOwn(own.fields, name)))
  );
}

function withMissing(type: ObjectFact, lenders: readonly ObjectFact[]): ObjectFact {
  const written = Object.keys(type.fields);
  const known = new Set(written.map(folded));
  const families = Object.keys(type.patterns ?? {});
  const lent = lenders
    .filter((lender) => isAkin(known, lender))
    .flatMap(({ fields }) => Object.entries(fields))
    .filter(([name]) => !known.has(folded(name)) && !families.some((own) => matches(own, name)))
    .map(([name, field]): [string, FieldFact] => [
      inSpellingOf(written, name),
      { ...withoutMark(field), from: 'example' },
    ]);
  if (lent.length === 0) return type;
  const added = new Map(
    lent.toReversed().map(([name, field]) => [folded(name), [name, field] as const]),
  );
  return { ...type, fields: sorted([...Object.entries(type.fields), ...added.values()]) };
}

function isAkin(known: ReadonlySet<string>, { fields }: ObjectFact): boolean {
  const names = Object.keys(fields).map(folded);
  const common = names.filter((name) => known.has(name)).length;
  return common > 1 && common >= Math.min(known.size, names.length) * AKIN;
}
