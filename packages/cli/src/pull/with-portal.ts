/** Facts of methods with what a portal has in the place of what it may have. */
import {
  alternatives,
  type FieldFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
} from '@oint/reference';

import { titleOf, valuesText, withTitlesOf } from './field-titles.ts';
import { typesOf } from './field-types.ts';
import type { ItemType, PortalFacts, PortalField, RecordType } from './portal-facts.ts';
import { isOfLists, withLists } from './with-lists.ts';

/** The parameter that says of which kind items are. */
export const CHOOSER = 'entityTypeId';

/** Families of names by which the documentation tells of fields that portals have of their own. */
const FAMILIES = /^(?:UF_|uf|PARENT_ID_|parentId)(?:[A-Za-z]*_?)?\*$/u;

/** Whether the method takes or gives fields that portals have of their own. */
export function hasCustomFields({ params, result }: MethodFacts): boolean {
  return hasFamilies(params) || hasFamilies(result);
}

/** Whether a parameter says whose fields those are. */
export function isChosen(method: MethodFacts): boolean {
  return method.params.fields[CHOOSER]?.required === true && hasCustomFields(method);
}

function hasFamilies(type: TypeFact): boolean {
  if (isArray(type)) return hasFamilies(type.array);
  if (isUnion(type)) return type.anyOf.some(hasFamilies);
  if (!isObject(type)) return false;
  const { fields, patterns = {}, others } = type;
  return (
    Object.keys(patterns).some((name) => FAMILIES.test(name)) ||
    Object.values(fields).some((field) => hasFamilies(field.type)) ||
    (others !== undefined && hasFamilies(others))
  );
}

/** Whose fields a method takes and gives; none, where the portal was not asked for them. */
export function ownersOf({ name }: MethodFacts, portal: PortalFacts): readonly RecordType[] {
  return [...portal.items, ...portal.records].filter(({ methods }) =>
    methods.some((first) => name.startsWith(`${first}.`)),
  );
}

/** The method as it is for one kind of items: no other kind's fields, and its own number alone. */
export function forItems(method: MethodFacts, item: ItemType, { items }: PortalFacts): MethodFacts {
  const own = new Set([...item.standard, ...item.fields.flatMap(({ names }) => names)]);
  const foreign = new Set(
    items.flatMap(({ standard }) => standard).filter((name) => !own.has(name)),
  );
  const facts = withFields(method, item.fields, foreign);
  const chooser = facts.params.fields[CHOOSER];
  if (chooser === undefined) return facts;
  const fields = {
    ...facts.params.fields,
    [CHOOSER]: { ...chooser, type: { enum: [item.entityTypeId] } },
  };
  return { ...facts, params: { ...facts.params, fields } };
}

/** The method with all that the portal knows of it, whatever its parameters say. */
export function withPortal(method: MethodFacts, portal: PortalFacts): MethodFacts {
  const { lists = [] } = portal;
  if (lists.length > 0 && isOfLists(method)) return withLists(method, lists);
  if (!hasCustomFields(method)) return method;
  const owners = isChosen(method) ? portal.items : ownersOf(method, portal);
  if (owners.length === 0) return method;
  const several = owners.length > 1;
  const fields = owners.flatMap((owner) =>
    owner.fields
      .filter(({ custom }) => custom || !several)
      .map((field) => (several ? { ...field, title: `${field.title} (${owner.name})` } : field)),
  );
  const facts = withFields(method, together(fields));
  const kinds = portal.items.map(({ entityTypeId, name }) => ({
    value: entityTypeId,
    title: name,
  }));
  return isChosen(method) ? withTitlesOf(facts, CHOOSER, kinds) : facts;
}

/** Fields of one name, such as `parentId2`, are there once; values of one are not known where kinds differ in them. */
function together(fields: readonly PortalField[]): readonly PortalField[] {
  const known = new Map<string, PortalField>();
  for (const field of fields) {
    const [name = ''] = field.names;
    const other = known.get(name);
    if (other === undefined) known.set(name, field);
    else if (JSON.stringify(other.values) !== JSON.stringify(field.values)) {
      const { values: _, ...open } = other;
      known.set(name, open);
    }
  }
  return [...known.values()];
}

/** The method with these fields in the place of all that might be. */
export function withFields(
  method: MethodFacts,
  fields: readonly PortalField[],
  foreign: ReadonlySet<string> = new Set(),
): MethodFacts {
  const request = new Replacement(fields, 'request', foreign);
  // An order says which way, and no value of the field.
  const order = new Replacement(
    fields.filter(({ custom }) => custom),
    'request',
    foreign,
  );
  const { patterns, ...params } = method.params;
  const given = Object.entries(params.fields).map(([name, field]) => {
    const own = name === method.paging?.order ? order : request;
    return [name, { ...field, type: own.type(field.type) }];
  });
  return {
    ...method,
    params: {
      ...params,
      // Some methods take fields as parameters of their own.
      fields: { ...request.own(method.params), ...Object.fromEntries(given) },
      ...keptOf(patterns),
    },
    result: new Replacement(fields, 'result', foreign).type(method.result),
  };
}

class Replacement {
  readonly #fields: readonly PortalField[];
  readonly #direction: 'request' | 'result';
  readonly #foreign: ReadonlySet<string>;

  constructor(
    fields: readonly PortalField[],
    direction: 'request' | 'result',
    foreign: ReadonlySet<string>,
  ) {
    this.#fields = fields;
    this.#direction = direction;
    this.#foreign = foreign;
  }

  type(type: TypeFact): TypeFact {
    if (isArray(type)) return { array: this.type(type.array) };
    if (isObject(type)) return this.#object(type);
    if (!isUnion(type)) return type;
    // What differs by kind only is one structure when the kind is known.
    const parts = type.anyOf.map((part) => this.type(part));
    const records = parts.filter(
      (part, index) => isObject(part) && hasFamilies(type.anyOf[index] ?? 'any'),
    );
    if (records.length < 2 || this.#foreign.size === 0) return { anyOf: parts };
    const others = parts.filter((part) => !records.includes(part));
    const merged = mergedObject(records.filter(isObject));
    return others.length === 0 ? merged : { anyOf: [...others, merged] };
  }

  #object(object: ObjectFact): ObjectFact {
    const { fields, patterns = {}, others, ...rest } = object;
    const isRecord = familiesOf(object).length > 0;
    const inner = Object.entries(fields)
      .filter(([name, { required }]) => !isRecord || required === true || !this.#foreign.has(name))
      .map(([name, field]) => [name, this.#standard(name, field, isRecord)] as const);
    return {
      ...rest,
      fields: { ...this.own(object), ...Object.fromEntries(inner) },
      ...(others === undefined ? {} : { others: this.type(others) }),
      ...keptOf(patterns),
      ...(isRecord ? { told: familiesOf(object).map(([name]) => name) } : {}),
    };
  }

  /** A field of every portal, with the values of this one. */
  #standard(name: string, field: FieldFact, isRecord: boolean): FieldFact {
    const known = isRecord
      ? this.#fields.find(({ custom, names }) => !custom && names.includes(name))
      : undefined;
    return known === undefined || !takesValues(field.type, known)
      ? { ...field, type: this.type(field.type) }
      : {
          ...field,
          type: typesOf(known)[this.#direction],
          description: valuesText(known) ?? field.description,
        };
  }

  /** Those of the portal, spelled as the families are, where these are. */
  own(object: ObjectFact): Record<string, FieldFact> {
    const { fields, operators } = object;
    const families = familiesOf(object);
    const own: Record<string, FieldFact> = {};
    for (const field of this.#fields.filter(({ custom }) => custom)) {
      // A filter compares with one of the values.
      const { multiple: _, ...single } = field;
      const types = typesOf(operators === true ? single : field);
      for (const name of field.names) {
        const family = families.find(([pattern]) => fits(name, pattern));
        if (family === undefined || Object.hasOwn(fields, name)) continue;
        const [, type] = family;
        own[name] = {
          type: isOpen(type) ? types[this.#direction] : type,
          description: titleOf(field),
        };
      }
    }
    return own;
  }
}

function familiesOf({ patterns = {} }: ObjectFact): readonly (readonly [string, TypeFact])[] {
  return Object.entries(patterns).filter(([name]) => FAMILIES.test(name));
}

/** Families that are not of custom fields. */
function keptOf(patterns: ObjectFact['patterns'] = {}): Pick<ObjectFact, 'patterns'> {
  const kept = Object.entries(patterns).filter(([name]) => !FAMILIES.test(name));
  return kept.length === 0 ? {} : { patterns: Object.fromEntries(kept) };
}

/** `UF_CRM_*` */
function fits(name: string, pattern: string): boolean {
  return name.startsWith(pattern.replace('*', ''));
}

/** Whether the documentation leaves open what is in such fields. What it says plainly, such as an order, holds. */
function isOpen(type: TypeFact): boolean {
  return type === 'any' || type === 'integer' || isUnion(type);
}

/** Whether codes of directories fit in, or numbers of pipelines. Into an order they do not. */
function takesValues(type: TypeFact, { values = [] }: PortalField): boolean {
  const isNumber = values.some(({ value }) => typeof value === 'number');
  const wanted: readonly TypeFact[] = isNumber ? NUMBERS : ['string'];
  return alternatives(type).some((own) => wanted.includes(own)) && !isEnum(type);
}

/** How methods take and give numbers. */
const NUMBERS: readonly TypeFact[] = ['integer', 'numeric-string', 'string'];

/** All fields of several structures; those that some lack need not be there. */
function mergedObject(objects: readonly ObjectFact[]): ObjectFact {
  const fields: Record<string, FieldFact> = {};
  for (const object of objects) {
    for (const [name, field] of Object.entries(object.fields)) {
      const { required: _, ...optional } = field;
      fields[name] ??= objects.every((other) => other.fields[name]?.required === true)
        ? field
        : optional;
    }
  }
  const [first] = objects;
  return { ...first, fields };
}
