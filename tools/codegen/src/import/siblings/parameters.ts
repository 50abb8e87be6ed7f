/**
 * What methods of one entity say about each other: where one describes the fields of a parameter in full, its siblings
 * that leave the names open take the same, and rows are sorted by the fields that they are filtered by.
 *
 * @example
 *   `crm.deal.add` has a table of `fields`, `crm.deal.update` an example of three of them alone: it takes all of the table,
 *   none of them required.
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
import { sorted, unionOf } from '@oint/reference/descriptions';
import { compare, groupBy } from '@oint/reference/typescript';

import { tellsFields } from '../method/described-fields.ts';
import { entityOf } from './entity.ts';
import { borrowResult } from './results.ts';
import { shownEntity } from './shown-entity.ts';

/** Below this many fields an object is not described well enough to close another. */
const LEAST_DESCRIBED = 5;

/** With fewer names known of an open object, it may as well be one whose names are the caller's. */
const COMPARABLE = 3;

/** A method, and the fields of its entity where it tells them. */
export interface Lender {
  readonly facts: MethodFacts;
  readonly entity: ObjectFact | null;
  /** The fields that can be written, where the method lists them. */
  readonly writable: readonly string[];
  /** Names that requests sort by, as they spell them. */
  readonly sortedAs?: readonly string[] | undefined;
}

/** The facts in the same order, with what their siblings know. */
export function borrow(methods: readonly Lender[]): MethodFacts[] {
  const families = groupBy(methods, (method) => entityOf(method.facts));
  return methods.map(({ facts, sortedAs = [] }) => {
    const family = families.get(entityOf(facts)) ?? [];
    const siblings = family.filter((sibling) => sibling.facts !== facts);
    const fields = mapFields(facts.params, (name, field) => ({
      ...field,
      type: closed(field.type, name, { facts, siblings }),
    }));
    const params = { ...facts.params, fields };
    return {
      ...facts,
      // A description of fields has the names of the entity, and nothing of its values.
      result: tellsFields(facts.name)
        ? facts.result
        : borrowResult(
            facts.result,
            siblings.map((sibling) => sibling.facts),
            siblings.flatMap(({ entity }) => entity ?? []),
          ),
      params: {
        ...params,
        fields: mapFields(params, (name, field) =>
          spelledAs(name, sortedBy(params, name, field), sortedAs),
        ),
      },
    };
  });
}

function mapFields(
  { fields }: ObjectFact,
  change: (name: string, field: FieldFact) => FieldFact,
): ObjectFact['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, change(name, field)]),
  );
}

/** A method, and the others of its entity. */
interface Family {
  readonly facts: MethodFacts;
  readonly siblings: readonly Lender[];
}

/** The type of a parameter, or of the items of one, without names that nobody knows. */
function closed(open: TypeFact, name: string, family: Family): TypeFact {
  if (isArray(open)) return { array: closed(open.array, name, family) };
  if (isUnion(open)) return { anyOf: open.anyOf.map((member) => closed(member, name, family)) };
  if (!isObject(open)) return open;
  const { facts, siblings } = family;
  if (open.others === undefined) return withInner(completed(open, siblings), siblings);
  const whole = open.operators === true ? null : fullest(open, name, siblings);
  const lender =
    whole ??
    tellers(open, siblings) ??
    (isOfEntity(name)
      ? shownEntity(open, [facts, ...siblings.map((own) => own.facts)])
      : undefined);
  return lender === undefined ? open : merged(open, lender);
}

/** Parameters that hold fields of the entity. */
function isOfEntity(name: string): boolean {
  return /^(?:fields|filter)$/iu.test(name);
}

/** With the fields that the entity's manifest adds, where it knows every field that the table names. */
function completed(type: ObjectFact, siblings: readonly Lender[]): ObjectFact {
  const known = Object.keys(type.fields);
  const writable = siblings.flatMap((sibling) => sibling.writable);
  if (known.length === 0 || !known.every((name) => writable.includes(name))) return type;
  const added = writable
    .filter((name) => !known.includes(name))
    .map((name): [string, FieldFact] => [name, { from: 'example', type: 'any' }]);
  return { ...type, fields: sorted([...Object.entries(type.fields), ...added]) };
}

/** With structures that examples alone show, as the sibling describes them that takes them by the same name. */
function withInner(type: ObjectFact, siblings: readonly Lender[]): ObjectFact {
  const fields = mapFields(type, (name, field) => {
    if (!isShownOnly(field.type)) return field;
    const lender = siblings
      .flatMap(({ facts: { params } }) => holdersIn(params))
      .find(
        (holder) =>
          fieldOf(holder, name)?.from === undefined && fieldOf(holder, name) !== undefined,
      );
    return lender === undefined ? field : deepened(field, fieldOf(lender, name));
  });
  return { ...type, fields };
}

function isShownOnly(type: TypeFact): boolean {
  return (
    isObject(type) &&
    type.others === 'any' &&
    Object.values(type.fields).every(({ from }) => from === 'example')
  );
}

/** Where a method may take the fields of its entity: as parameters, or within one. */
function holdersIn(params: ObjectFact): ObjectFact[] {
  return [
    params,
    ...Object.values(params.fields).flatMap(({ type }) => (isObject(type) ? [type] : [])),
  ];
}

/** The same parameter of a sibling that describes most. */
function fullest(
  open: ObjectFact,
  name: string,
  siblings: readonly Lender[],
): ObjectFact | undefined {
  if (open.others !== 'any' || Object.keys(open.fields).length < COMPARABLE) return undefined;
  return siblings
    .flatMap(({ facts: { params } }) => [closedField(params, name) ?? [], described(params) ?? []])
    .flat()
    .filter((other) => other.operators !== true && isAkin(open, other))
    .toSorted((a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length)[0];
}

/** What the entity's own method tells of its fields. */
function tellers(open: ObjectFact, siblings: readonly Lender[]): ObjectFact | undefined {
  return siblings.flatMap(({ entity }) => entity ?? []).find((entity) => isAkin(open, entity));
}

function closedField(owner: ObjectFact, name: string): ObjectFact | null {
  const type = fieldOf(owner, name)?.type;
  return type !== undefined && isObject(type) ? described(type) : null;
}

/** The object when its table tells all of its names. What one method takes as `fields`, another takes as parameters. */
function described(type: ObjectFact): ObjectFact | null {
  if (type.others !== undefined) return null;
  const documented = Object.values(type.fields).filter(({ from }) => from === undefined);
  return documented.length < LEAST_DESCRIBED ? null : type;
}

/** Whether most of what is known of the open object is known of the other too. */
function isAkin(open: ObjectFact, other: ObjectFact): boolean {
  const known = Object.keys(open.fields);
  if (known.length === 0) return false;
  const there = new Set(Object.keys(other.fields).map((name) => name.toLowerCase()));
  return known.filter((name) => there.has(name.toLowerCase())).length * 2 >= known.length;
}

/** What must be given to one method need not be given to another. */
function merged(open: ObjectFact, lender: ObjectFact): ObjectFact {
  const own = new Set(Object.keys(open.fields).map((name) => name.toLowerCase()));
  // Where all values are of one type, such as the directions of an order, the names alone are lent.
  const { others = 'any' } = open;
  const uniform = others !== 'any' && open.operators !== true;
  const lent = Object.entries(lender.fields)
    .filter(([name]) => !own.has(name.toLowerCase()))
    .map(([name, { required: _required, ...field }]): [string, FieldFact] => [
      name,
      uniform ? { type: others } : field,
    ]);
  const fields = Object.fromEntries([
    ...Object.entries(open.fields).map(([name, field]): [string, FieldFact] => [
      name,
      widened(deepened(field, fieldOf(lender, name)), fieldOf(lender, name)),
    ]),
    ...lent,
  ]);
  return {
    ...open,
    fields: sorted(Object.entries(fields)),
    others: lender.others,
    ...patternsOf(open, lender),
  };
}

/** The values of a field that an example alone shows, and those that the lender knows of it. */
function widened(field: FieldFact, other: FieldFact | undefined): FieldFact {
  const isShown = field.from === 'example' && other !== undefined && other.type !== 'any';
  if (!isShown || isStructure(field.type) || isStructure(other.type)) return field;
  return { ...field, type: unionOf([field.type, other.type]) };
}

function isStructure(type: TypeFact): boolean {
  return isUnion(type) ? type.anyOf.some(isStructure) : isObject(type) || isArray(type);
}

/** The field, with what the lender knows of the names inside of it. */
function deepened(field: FieldFact, other: FieldFact | undefined): FieldFact {
  const { type } = field;
  if (other === undefined || !isObject(type) || !isObject(other.type)) return field;
  if (type.others !== 'any' || type.operators === true) return field;
  const shown = Object.values(type.fields).every(({ from }) => from === 'example');
  if (shown && isMap(other.type)) return { ...field, type: other.type };
  if (!isAkin(type, other.type)) return field;
  return { ...field, type: merged(type, other.type) };
}

/** Whether the names are the caller's, and what stands behind them is known. */
function isMap({ fields, others }: ObjectFact): boolean {
  return Object.keys(fields).length === 0 && others !== undefined && others !== 'any';
}

function fieldOf({ fields }: ObjectFact, name: string): FieldFact | undefined {
  return Object.entries(fields).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function patternsOf(open: ObjectFact, lender: ObjectFact): Pick<ObjectFact, 'patterns'> {
  const patterns = { ...lender.patterns, ...open.patterns };
  return Object.keys(patterns).length === 0 ? {} : { patterns: sorted(Object.entries(patterns)) };
}

/** `order` with the names that requests spell in other letters: `deal_id` for `DEAL_ID`. */
function spelledAs(name: string, field: FieldFact, sortedAs: readonly string[]): FieldFact {
  const { type } = field;
  if (name.toLowerCase() !== 'order' || !isObject(type) || type.others !== undefined) return field;
  const fields = mapFields(type, (key, own) => {
    const others = sortedAs.filter(
      (spelling) => spelling.toLowerCase() === key.toLowerCase() && spelling !== key,
    );
    if (others.length === 0) return own;
    const spellings = [...new Set([...(own.spellings ?? []), ...others])].toSorted(compare);
    return { ...own, spellings };
  });
  return { ...field, type: { ...type, fields } };
}

/** `order` takes the names that `filter` takes, with a direction behind each. */
function sortedBy(params: ObjectFact, name: string, field: FieldFact): FieldFact {
  const { type: order } = field;
  if (name.toLowerCase() !== 'order' || !isObject(order) || order.others === undefined)
    return field;
  const filter = closedField(params, 'filter');
  const { others: direction, ...rest } = order;
  if (filter === null || (typeof direction === 'object' && isObject(direction))) return field;
  const lent = Object.keys(filter.fields).map((key): [string, FieldFact] => [
    key,
    { type: direction },
  ]);
  const own = new Set(Object.keys(order.fields).map((key) => key.toLowerCase()));
  const fields = sorted([
    ...Object.entries(order.fields),
    ...lent.filter(([key]) => !own.has(key.toLowerCase())),
  ]);
  const patterns = Object.fromEntries(
    Object.keys(filter.patterns ?? {}).map((key) => [key, direction]),
  );
  return {
    ...field,
    type: { ...rest, fields, ...(Object.keys(patterns).length === 0 ? {} : { patterns }) },
  };
}
