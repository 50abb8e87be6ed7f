/**
 * What the results of one entity's methods say about each other: a field of which one knows nothing has the type that
 * another shows, and portals' own fields are in all of them.
 */
import {
  type EnumFact,
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type ScalarFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';
import { membersOf, sorted } from '@oint/reference/descriptions';

import { tellsFields } from '../method/described-fields.ts';
import { inSpellingOf } from '../shape/fields.ts';

/** Below this share of common names, two objects are not the same entity. */
const AKIN = 0.5;
/** Smaller objects have the same names by chance. */
export const LEAST_FIELDS = 4;
/** The entity is the result, one thing in it, or the rows of a list in it. */
const MAX_DEPTH = 3;

/**
 * The result of a method, with what its siblings know of the same entity.
 *
 * @param manifests The fields of the entity, as methods tell them that describe them.
 */
export function borrowResult(
  result: TypeFact,
  siblings: readonly MethodFacts[],
  manifests: readonly ObjectFact[] = [],
): TypeFact {
  const shown = siblings
    .filter(({ name }) => !tellsFields(name))
    .flatMap((sibling) => entitiesIn(sibling.result));
  const filled = shown.length === 0 ? result : fill(result, shown, MAX_DEPTH, known);
  // What answers show of a field goes before what is said of it.
  return manifests.length === 0
    ? filled
    : fill(filled, manifests.map(asAnswered), MAX_DEPTH, unknown);
}

/** Values of the fields as answers write them, where that is known. */
function asAnswered({ fields }: ObjectFact): ObjectFact {
  const told = Object.entries(fields).map(([name, { type }]): [string, FieldFact] => {
    const members = membersOf(type);
    const plain = members.every((member) => typeof member === 'string' && ANSWERED.has(member));
    const isNumber = members.includes('integer') || members.includes('double');
    const text: TypeFact[] = isNumber && !members.includes('string') ? ['numeric-string'] : [];
    return [name, { type: plain ? { anyOf: [...members, ...text] } : 'any' }];
  });
  return { fields: Object.fromEntries(told) };
}

/** What a manifest says that answers write so; of other types it tells no more than their name. */
const ANSWERED: ReadonlySet<TypeFact> = new Set<ScalarFact>([
  'date',
  'datetime',
  'double',
  'integer',
  'string',
]);

/** The entities in a result. */
export function entitiesIn(type: TypeFact, depth = MAX_DEPTH): ObjectFact[] {
  if (depth < 0) return [];
  if (isArray(type)) return entitiesIn(type.array, depth - 1);
  if (isUnion(type)) return type.anyOf.flatMap((member) => entitiesIn(member, depth));
  if (!isObject(type)) return [];
  if (Object.keys(type.fields).length >= LEAST_FIELDS) return [type];
  return Object.values(type.fields).flatMap((field) => entitiesIn(field.type, depth - 1));
}

/** A field with what other objects of the entity know of it. */
type FillField = (field: FieldFact, name: string, akin: readonly ObjectFact[]) => FieldFact;

function fill(
  type: TypeFact,
  lenders: readonly ObjectFact[],
  depth: number,
  fillField: FillField,
): TypeFact {
  if (depth < 0) return type;
  if (isArray(type)) return { array: fill(type.array, lenders, depth - 1, fillField) };
  if (isUnion(type))
    return { anyOf: type.anyOf.map((member) => fill(member, lenders, depth, fillField)) };
  if (!isObject(type)) return type;
  if (Object.keys(type.fields).length < LEAST_FIELDS)
    return withFields(type, ({ type: inner, ...field }) => ({
      ...field,
      type: fill(inner, lenders, depth - 1, fillField),
    }));
  const names = Object.keys(type.fields);
  const akin = lenders
    .filter((lender) => lender !== type)
    .map((lender) => spelledAs(names, lender))
    .filter((lender) => isAkin(type, lender));
  const filled = withFields(type, (field, name) => fillField(field, name, akin));
  return withPatterns(filled, akin);
}

/** The structure with its names as the others are written. */
function spelledAs(others: readonly string[], lender: ObjectFact): ObjectFact {
  const fields = Object.entries(lender.fields).map(([name, field]): [string, FieldFact] => [
    inSpellingOf(others, name),
    field,
  ]);
  return { ...lender, fields: Object.fromEntries(fields) };
}

function withFields(
  type: ObjectFact,
  change: (field: FieldFact, name: string) => FieldFact,
): ObjectFact {
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    change(field, name),
  ]);
  return { ...type, fields: Object.fromEntries(fields) };
}

/** Of what nothing is known, what another answer shows, and that there may be nothing. */
function known(field: FieldFact, name: string, akin: readonly ObjectFact[]): FieldFact {
  const shown = akin.flatMap((other) => typeIn(other, name));
  if (field.type === 'any') return unknown(field, name, akin);
  const own = described(field, shown);
  return { ...own, type: opened(own.type, shown) };
}

function unknown(field: FieldFact, name: string, akin: readonly ObjectFact[]): FieldFact {
  if (field.type !== 'any') return field;
  const shown = akin.flatMap((other) => typeIn(other, name));
  const other = shown.find((type) => type !== 'any' && type !== 'null');
  if (other === undefined) return field;
  const members = membersOf(other);
  return { ...field, type: members.includes('null') ? other : { anyOf: [...members, 'null'] } };
}

function typeIn({ fields }: ObjectFact, name: string): TypeFact[] {
  return Object.hasOwn(fields, name) ? [fields[name]?.type ?? 'any'] : [];
}

/** Where another answer shows a value that a table does not list, there are more here too. */
function opened(type: TypeFact, others: readonly TypeFact[]): TypeFact {
  const shown = others.flatMap(membersOf);
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => opened(member, shown)) };
  if (isEnum(type)) return openedEnum(type, shown.filter(isEnum));
  if (isArray(type)) {
    return {
      array: opened(
        type.array,
        shown.filter(isArray).map(({ array }) => array),
      ),
    };
  }
  if (!isObject(type)) return type;
  return withFields(type, (field, name) => ({
    ...field,
    type: opened(
      field.type,
      shown.filter(isObject).flatMap((other) => typeIn(other, name)),
    ),
  }));
}

function openedEnum(type: EnumFact, others: readonly EnumFact[]): EnumFact {
  const isOpen = others.some((other) => other.open === true && isAmong(type.enum, other.enum));
  const texts = type.enum.map(String);
  const areTexts = others.some((other) => isAmong([...type.enum, ...texts], other.enum));
  const values = areTexts ? [...new Set([...type.enum, ...texts])] : type.enum;
  return { ...type, enum: values, ...(isOpen ? { open: true } : {}) };
}

function isAmong(values: readonly unknown[], others: readonly unknown[]): boolean {
  return values.every((value) => others.includes(value));
}

/** What no answer shows, only a table: it may be as empty as it is elsewhere. */
function described(field: FieldFact, shown: readonly TypeFact[]): FieldFact {
  const others = shown.flatMap(membersOf);
  const isShown = field.required === true || field.from === 'example';
  return { ...field, type: isShown ? unfilled(field.type, others) : emptied(field.type, others) };
}

/** Whoever wrote the example has filled in a text, a number or a structure that is empty in another answer. */
function unfilled(type: TypeFact, others: readonly TypeFact[]): TypeFact {
  const own = membersOf(type);
  if (isFilled(type) && others.includes('null')) return { anyOf: [...own, 'null'] };
  // PHP writes a structure with nothing in it as a list.
  return own.every(isObject) && others.includes('empty-list')
    ? { anyOf: [...membersOf(inside(type, others)), 'empty-list'] }
    : inside(type, others);
}

/** Whether it is a text or a number, and there has to be one. */
export function isFilled(type: TypeFact): boolean {
  return membersOf(type).every((member) => typeof member === 'string' && FILLED.has(member));
}

const FILLED: ReadonlySet<TypeFact> = new Set<ScalarFact>([
  'double',
  'integer',
  'numeric-string',
  'string',
]);

/** What is only described of a structure that an answer shows. */
function inside(type: TypeFact, others: readonly TypeFact[]): TypeFact {
  const own = membersOf(type).map((member) =>
    isObject(member) ? emptiedObject(member, others.filter(isObject)) : member,
  );
  return isUnion(type) ? { ...type, anyOf: own } : (own[0] ?? type);
}

function emptied(type: TypeFact, others: readonly TypeFact[]): TypeFact {
  const own = membersOf(inside(type, others));
  const empties = EMPTY.filter((empty) => others.includes(empty) && !own.includes(empty));
  // An identifier that is a text is a zero where there is none.
  const zero: TypeFact[] =
    own.includes('string') && others.includes('integer') && !own.includes('integer')
      ? ['integer']
      : [];
  const [only, ...more] = [...own, ...zero, ...empties];
  return only !== undefined && more.length === 0 ? only : { anyOf: [...own, ...zero, ...empties] };
}

const EMPTY: readonly ScalarFact[] = ['empty-list', 'null'];

function emptiedObject(type: ObjectFact, shown: readonly ObjectFact[]): ObjectFact {
  const inner = withFields(type, (field, name) =>
    described(
      field,
      shown.flatMap((other) => typeIn(other, name)),
    ),
  );
  if (type.others === undefined) return inner;
  const others = shown.flatMap((other) => membersOf(other.others ?? 'any'));
  return { ...inner, others: emptied(type.others, others) };
}

/** A field of which nobody says that it is sure to be there. */
export function withoutMark({ required: _required, ...field }: FieldFact): FieldFact {
  return field;
}

function withPatterns(type: ObjectFact, akin: readonly ObjectFact[]): ObjectFact {
  const lent = akin.flatMap(({ patterns = {} }) => Object.keys(patterns));
  if (type.others !== undefined || lent.length === 0) return type;
  const patterns = {
    ...Object.fromEntries(lent.map((name) => [name, 'any' as const])),
    ...type.patterns,
  };
  return { ...type, patterns: sorted(Object.entries(patterns)) };
}

export function isAkin({ fields }: ObjectFact, other: ObjectFact): boolean {
  const names = Object.keys(fields);
  const common = names.filter((name) => Object.hasOwn(other.fields, name)).length;
  return common >= Math.min(names.length, Object.keys(other.fields).length) * AKIN;
}
