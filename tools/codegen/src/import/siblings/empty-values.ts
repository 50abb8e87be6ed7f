/**
 * What may be empty in the records of a scope: where one method shows a field as `null`, that field may be so in the records of
 * other methods that are nearly the same, however the two spell names.
 *
 * @example
 *   Answers of `crm.deal.list` have `"ADDITIONAL_INFO": null`: `additionalInfo` of `crm.item.list`, whose example has it filled in, may
 *   be `null` too.
 */
import {
  type FieldFact,
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

import { tellsFields } from '../method/described-fields.ts';
import { folded } from '../shape/fields.ts';
import type { Answered } from './wire-values.ts';

/** With fewer fields, two things have the same names by chance. */
const LEAST_FIELDS = 10;
/** Share of the smaller one's names that the other has to have. */
const SAME = 0.75;

/** What somebody may have left out when the thing was made: moments are when it was made and changed. */
const FILLED: ReadonlySet<TypeFact> = new Set<ScalarFact>([
  'date',
  'double',
  'integer',
  'numeric-string',
  'string',
]);

/** A record: its names, and those that may be empty. */
interface Record {
  readonly names: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
}

/** The facts in the same order. */
export function withEmptyValues(methods: readonly Answered[]): MethodFacts[] {
  const scopes = new Map(
    [...groupBy(methods, ({ facts }) => facts.scopes[0])].map(([scope, own]) => [
      scope,
      distinct(
        own
          .filter(({ facts, isShown }) => isShown && !tellsFields(facts.name))
          .flatMap(({ facts }) => recordsIn(facts.result)),
      ),
    ]),
  );
  return methods.map(({ facts }) => {
    const records = scopes.get(facts.scopes[0]) ?? [];
    return tellsFields(facts.name) || records.length === 0
      ? facts
      : { ...facts, result: emptied(facts.result, records) };
  });
}

function recordsIn(type: TypeFact): Record[] {
  if (isArray(type)) return recordsIn(type.array);
  if (isUnion(type)) return type.anyOf.flatMap(recordsIn);
  if (!isObject(type)) return [];
  const inner = Object.values(type.fields).flatMap((field) => recordsIn(field.type));
  return isRecord(type) && isThing(type) ? [recordOf(type), ...inner] : inner;
}

function isRecord({ fields }: ObjectFact): boolean {
  return Object.keys(fields).length >= LEAST_FIELDS;
}

/** What stands for no thing tells nothing: the root of a tree has no ID. */
function isThing({ fields }: ObjectFact): boolean {
  return !Object.entries(fields).some(
    ([name, { type }]) => folded(name) === 'id' && membersOf(type).includes('null'),
  );
}

function recordOf({ fields }: ObjectFact): Record {
  const entries = Object.entries(fields);
  const empty = entries.filter(([, { from, required, type }]) => {
    const members = membersOf(type);
    const isShown = required === true || from === 'example';
    return isShown && members.includes('null') && members.some((member) => FILLED.has(member));
  });
  return {
    names: new Set(entries.map(([name]) => folded(name))),
    empty: new Set(empty.map(([name]) => folded(name))),
  };
}

/** Each once; what has nothing empty tells nothing. */
function distinct(records: readonly Record[]): Record[] {
  const telling = records.filter(({ empty }) => empty.size > 0);
  return [
    ...new Map(
      telling.map((own) => [[...own.names, '', ...own.empty].join(' '), own] as const),
    ).values(),
  ];
}

function emptied(type: TypeFact, records: readonly Record[]): TypeFact {
  if (isArray(type)) return { array: emptied(type.array, records) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => emptied(member, records)) };
  if (!isObject(type)) return type;
  const empty = isRecord(type) ? emptyIn(type, records) : new Set<string>();
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => {
    const inner = emptied(field.type, records);
    return [name, { ...field, type: empty.has(folded(name)) ? withNull(inner) : inner }];
  });
  return { ...type, fields: Object.fromEntries(fields) };
}

/** The names that are empty in records of nearly the same fields. */
function emptyIn({ fields }: ObjectFact, records: readonly Record[]): Set<string> {
  const own = new Set(Object.keys(fields).map(folded));
  const akin = records.filter(({ names }) => {
    const [few, many] = names.size < own.size ? [names, own] : [own, names];
    return [...few].filter((name) => many.has(name)).length >= few.size * SAME;
  });
  return new Set(akin.flatMap(({ empty }) => [...empty]));
}

function withNull(type: TypeFact): TypeFact {
  const members = membersOf(type);
  return members.every((member) => FILLED.has(member)) ? { anyOf: [...members, 'null'] } : type;
}
