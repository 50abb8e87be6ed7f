/**
 * Fields that portals add: where one page of an entity knows of them, all methods of the entity have them, in what they
 * write, filter, sort and choose by, and in their rows, spelled as the names beside them are.
 *
 * @example
 *   `crm.deal.userfield.add` exists, and the page of `crm.deal.get` has `UF_CRM_*` in its table: the filter of
 *   `crm.deal.list`, which is a table of other fields, takes `UF_CRM_*` too.
 */
import {
  type EnumFact,
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
import { groupBy } from '@oint/reference/typescript';

import { isCustom, type Spelling, spelledAs } from '../shape/families.ts';
import { folded } from '../shape/fields.ts';

/** A method, and the families of names that its page names outside of structures. */
export interface Named {
  readonly facts: MethodFacts;
  readonly families: readonly string[];
}

/** What the pages of an entity say of fields that portals add. */
interface Knowledge {
  /** As pages write them. */
  readonly families: readonly string[];
  /** Names of the entity's own fields, folded. */
  readonly names: ReadonlySet<string>;
  /** Families that pages have among names spelled so. */
  readonly among: Readonly<Record<Spelling, readonly string[]>>;
}

/** Smaller objects have the same names by chance. */
const LEAST_FIELDS = 4;
/** The entity is the result, one thing in it, or the rows of a list in it. */
const MAX_DEPTH = 3;
/** Methods that make custom fields, behind the name of the entity. */
const MAKES_FIELDS = /\.userfield\.\w+$/iu;
/** Parameters that hold conditions on fields, directions by them, and names of them. */
const CONDITIONS = /(?:filter|order|sort)$/iu;
const DIRECTIONS = /(?:order|sort)$/iu;
const CHOICE = /select$/iu;
/** What is written. */
const FIELDS = /^fields$/iu;

/** The facts in the same order, with the custom fields that their entities have. */
export function admitCustomFields(methods: readonly Named[]): MethodFacts[] {
  const entities = groupBy(methods, ({ facts }) => entityOf(facts.name));
  const makers = groupBy(
    methods.filter(({ facts }) => MAKES_FIELDS.test(facts.name)),
    ({ facts }) => entityOf(facts.name.replace(MAKES_FIELDS, '.add')),
  );
  const known = new Map(
    [...entities].map(([entity, own]) => [entity, knowledgeOf(own, makers.get(entity) ?? [])]),
  );
  return methods.map(({ facts }) => {
    const knowledge = known.get(entityOf(facts.name));
    return knowledge === undefined || knowledge.families.length === 0
      ? facts
      : admitted(facts, knowledge);
  });
}

/** `crm.deal` of `crm.deal.add`, in whichever version; `task.items.getlist` lists what `task.item.get` gets. */
function entityOf(name: string): string {
  return name
    .slice(0, name.lastIndexOf('.'))
    .replace(/(?<=[a-z]{2})s$/u, '')
    .toLowerCase();
}

function knowledgeOf(own: readonly Named[], makers: readonly Named[]): Knowledge {
  const structures = own.flatMap(({ facts }) => [
    ...objectsIn(facts.params, 1),
    ...objectsIn(facts.result, MAX_DEPTH),
  ]);
  const bearers = structures.filter((structure) => customOf(structure).length > 0);
  const families = new Set([
    ...own.flatMap(({ families: named }) => named),
    ...bearers.flatMap(customOf),
  ]);
  const made = makers.length === 0 || [...families].some((family) => /^uf/iu.test(family));
  const rows = own.flatMap(({ facts }) => entitiesIn(facts.result, MAX_DEPTH));
  const among = (spelling: Spelling): string[] =>
    bearers.filter((bearer) => spellingsOf(bearer).includes(spelling)).flatMap(customOf);
  return {
    families: made ? [...families] : [...families, 'UF_*'],
    names: new Set([...bearers, ...rows].flatMap(({ fields }) => Object.keys(fields).map(folded))),
    among: { upper: among('upper'), camel: among('camel') },
  };
}

function admitted(facts: MethodFacts, knowledge: Knowledge): MethodFacts {
  const fields = Object.entries(facts.params.fields).map(([name, field]): [string, FieldFact] => [
    name,
    { ...field, type: inParameter(name, field.type, knowledge) },
  ]);
  const params = { ...facts.params, fields: Object.fromEntries(fields) };
  return {
    ...facts,
    params: isRecord(params, knowledge) ? withFamilies(params, knowledge) : params,
    result: inResult(facts.result, knowledge, MAX_DEPTH),
  };
}

function inParameter(name: string, type: TypeFact, knowledge: Knowledge): TypeFact {
  // Conditions in lists say which field they are about, and how.
  if (isArray(type))
    return { array: inParameter(isEnum(type.array) ? name : '', type.array, knowledge) };
  if (isUnion(type))
    return { anyOf: type.anyOf.map((member) => inParameter(name, member, knowledge)) };
  if (isEnum(type)) return CHOICE.test(name) ? opened(type) : type;
  if (!isObject(type)) return type;
  if (DIRECTIONS.test(name)) return withFamilies(type, knowledge, uniform(type));
  const holdsFields = CONDITIONS.test(name) || FIELDS.test(name);
  return holdsFields || isAkin(type, knowledge) ? withFamilies(type, knowledge) : type;
}

/** Names of custom fields are chosen beside those that are listed. */
function opened(type: EnumFact): EnumFact {
  return { ...type, open: true };
}

function inResult(type: TypeFact, knowledge: Knowledge, depth: number): TypeFact {
  if (depth < 0) return type;
  if (isArray(type)) return { array: inResult(type.array, knowledge, depth - 1) };
  if (isUnion(type))
    return { anyOf: type.anyOf.map((member) => inResult(member, knowledge, depth)) };
  if (!isObject(type)) return type;
  if (isEntity(type, knowledge)) return withFamilies(type, knowledge);
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    { ...field, type: inResult(field.type, knowledge, depth - 1) },
  ]);
  return { ...type, fields: Object.fromEntries(fields) };
}

/** Whether the parameters are the fields: next to conditions they are not. */
function isRecord(params: ObjectFact, knowledge: Knowledge): boolean {
  const names = Object.keys(params.fields);
  return (
    isEntity(params, knowledge) &&
    !names.some((name) => CONDITIONS.test(name) && isStructure(params.fields[name]?.type))
  );
}

function isStructure(type: TypeFact | undefined): boolean {
  return type !== undefined && (isUnion(type) ? type.anyOf.some(isStructure) : isObject(type));
}

function isEntity(type: ObjectFact, knowledge: Knowledge): boolean {
  return Object.keys(type.fields).length >= LEAST_FIELDS && isAkin(type, knowledge);
}

/** Whether most names are those of the entity's fields. */
function isAkin({ fields }: ObjectFact, { names }: Knowledge): boolean {
  const own = Object.keys(fields);
  const common = own.filter((name) => names.has(folded(name))).length;
  return common > 0 && common * 2 >= Math.min(own.length, names.size);
}

function withFamilies(type: ObjectFact, knowledge: Knowledge, value: TypeFact = 'any'): ObjectFact {
  if (type.others !== undefined) return type;
  const own = Object.keys(type.patterns ?? {});
  const missing = familiesFor(type, knowledge).filter((family) => !own.includes(family));
  if (missing.length === 0) return type;
  const added = missing.map((family): [string, TypeFact] => [family, value]);
  return { ...type, patterns: sorted([...Object.entries(type.patterns ?? {}), ...added]) };
}

/** What pages know, spelled as the structure's names are.. */
function familiesFor(type: ObjectFact, { families, among }: Knowledge): string[] {
  const found = spellingsOf(type).flatMap((spelling) => [
    ...families.map((family) => spelledAs(family, spelling)),
    ...among[spelling],
  ]);
  return [...new Set(found)];
}

/** How the names of a structure are written: mostly one way, or both. */
function spellingsOf({ fields }: ObjectFact): Spelling[] {
  const names = Object.keys(fields).filter((name) => /[a-z]/iu.test(name));
  const upper = names.filter((name) => name === name.toUpperCase()).length;
  if (upper === names.length && upper > 0) return ['upper'];
  if (upper * 5 <= names.length && names.length > 0) return ['camel'];
  return ['upper', 'camel'];
}

/** Custom fields have the directions that all others have. */
function uniform({ fields }: ObjectFact): TypeFact {
  const [first, ...more] = Object.values(fields).map(({ type }) => type);
  const text = JSON.stringify(first);
  const same =
    first !== undefined && more.length > 0 && more.every((type) => JSON.stringify(type) === text);
  return same ? first : 'any';
}

function customOf({ patterns = {} }: ObjectFact): string[] {
  return Object.keys(patterns).filter(isCustom);
}

/** The structures at most so deep in a type. */
function objectsIn(type: TypeFact, depth: number): ObjectFact[] {
  if (isArray(type)) return objectsIn(type.array, depth);
  if (isUnion(type)) return type.anyOf.flatMap((member) => objectsIn(member, depth));
  if (!isObject(type)) return [];
  const inner = depth === 0 ? [] : Object.values(type.fields).map((field) => field.type);
  return [type, ...inner.flatMap((field) => objectsIn(field, depth - 1))];
}

function entitiesIn(type: TypeFact, depth: number): ObjectFact[] {
  return objectsIn(type, depth).filter(({ fields }) => Object.keys(fields).length >= LEAST_FIELDS);
}
