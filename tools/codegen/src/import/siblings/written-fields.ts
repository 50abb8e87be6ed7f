/**
 * What methods that make and change things take as `fields`: beside what their own tables name, what the entity is known to have,
 * and nothing that the entity's own method calls read-only, or immutable, where things are changed.
 *
 * @example
 *   The table of `sale.property.update` lacks `personTypeId`, that of `sale.property.add` has it: both take it. The answer of
 *   `sale.property.getFields` says that `id` is read-only: neither takes it.
 */
import { type FieldFact, type MethodFacts, type ObjectFact, isObject } from '@oint/reference';
import { membersOf, sorted } from '@oint/reference/descriptions';
import { groupBy } from '@oint/reference/typescript';

import type { Example } from '../page/examples.ts';
import { isRecord } from '../text/records.ts';
import { entityOf } from './entity.ts';
import { isAkin, withoutMark } from './results.ts';

/** A method, and what its entity's methods tell of fields. */
export interface Written {
  readonly facts: MethodFacts;
  readonly requests: readonly Example[];
  /** Those of the requests that may widen types. Default: all. */
  readonly heard?: readonly Example[] | undefined;
  /** The fields of the entity, where the method tells them. */
  readonly entity: ObjectFact | null;
  /** Those of them that nobody writes. */
  readonly readOnly: readonly string[];
  /** Those that are given when a thing is made, and never again. */
  readonly immutable: readonly string[];
}

const FIELDS = /^fields$/iu;
const WRITES = /\.(?:add|update)$/iu;
const CHANGES = /\.update$/iu;
/** Below this many fields, two objects have the same names by chance. */
const LEAST_FIELDS = 4;

/** The facts in the same order. */
export function withWrittenFields(methods: readonly Written[]): MethodFacts[] {
  const families = groupBy(methods, ({ facts }) => entityOf(facts));
  return methods.map(({ facts, requests, heard = requests }) => {
    const family = families.get(entityOf(facts)) ?? [];
    if (!WRITES.test(facts.name)) return facts;
    const readOnly = new Set(family.flatMap((own) => own.readOnly));
    const immutable = CHANGES.test(facts.name) ? family.flatMap((own) => own.immutable) : [];
    const fields = Object.entries(facts.params.fields).map(([name, field]): [string, FieldFact] => {
      if (!FIELDS.test(name) || !isObject(field.type) || field.type.others !== undefined)
        return [name, field];
      // Whether it can be written may depend on the kind of thing of which the answer tells: an example of a change settles it.
      const given = new Set([...givenIn(heard, name), ...givenToOthers(family, name)]);
      const completed = withLent(field.type, family, new Set([...readOnly, ...immutable]));
      return [
        name,
        { ...field, type: writable(completed, (own) => readOnly.has(own) && !given.has(own)) },
      ];
    });
    return { ...facts, params: { ...facts.params, fields: Object.fromEntries(fields) } };
  });
}

/** What the examples of the page give. */
function givenIn(requests: readonly Example[], parameter: string): Set<string> {
  const structures = requests.map(({ value }) => value[parameter]).filter(isRecord);
  return new Set(structures.flatMap((value) => Object.keys(value)));
}

/** What examples of the entity's other methods that write give; the identifier says which thing is meant. */
function givenToOthers(family: readonly Written[], parameter: string): string[] {
  return family
    .filter(({ facts }) => WRITES.test(facts.name))
    .flatMap(({ requests, heard = requests }) => [...givenIn(heard, parameter)])
    .filter((name) => !/^id$/iu.test(name));
}

function withLent(
  type: ObjectFact,
  family: readonly Written[],
  kept: ReadonlySet<string>,
): ObjectFact {
  const lenders = family.flatMap(({ facts, entity }) => [
    ...(entity === null ? [] : [entity]),
    ...(WRITES.test(facts.name) ? fieldsOf(facts) : []),
  ]);
  const known = new Set(Object.keys(type.fields).map((name) => name.toLowerCase()));
  const lent = lenders
    .filter((lender) => Object.keys(lender.fields).length >= LEAST_FIELDS && isAkin(type, lender))
    .flatMap((lender) => Object.entries(lender.fields))
    .filter(([name]) => !known.has(name.toLowerCase()) && !kept.has(name))
    .map(([name, field]): [string, FieldFact] => [name, withoutMark(field)]);
  return lent.length === 0
    ? type
    : {
        ...type,
        fields: sorted([
          ...Object.entries(Object.fromEntries(lent)),
          ...Object.entries(type.fields),
        ]),
      };
}

function fieldsOf({ params }: MethodFacts): ObjectFact[] {
  return Object.entries(params.fields).flatMap(([name, { type }]) =>
    FIELDS.test(name)
      ? membersOf(type)
          .filter(isObject)
          .filter(({ others }) => others === undefined)
      : [],
  );
}

function writable(type: ObjectFact, isReadOnly: (name: string) => boolean): ObjectFact {
  const demanded = new Set(type.oneOf?.flat());
  const fields = Object.entries(type.fields).filter(
    ([name, { required }]) => required === true || demanded.has(name) || !isReadOnly(name),
  );
  return { ...type, fields: Object.fromEntries(fields) };
}
