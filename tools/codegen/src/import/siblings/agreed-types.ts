/**
 * Fields of which a page says no more than that they are an array or an object: typed as the other methods of the scope type
 * fields of this name, where these agree.
 *
 * @example
 *   `attachments` of one checklist is `array`, and its answer shows `[]`; two other methods of `task` show what stands in
 *   there: so does it here, and there may be nothing.
 */
import {
  type FieldFact,
  type MethodFacts,
  type ObjectFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';
import { isEmpty, membersOf } from '@oint/reference/descriptions';
import { groupBy } from '@oint/reference/typescript';

import { tellsFields } from '../method/described-fields.ts';
import { isAkin, withoutMark } from './results.ts';

type Slot = 'params' | 'result';

/** What one method knows of a name. */
interface Known {
  readonly method: string;
  readonly type: TypeFact;
}

/** Smaller structures have the same names by chance. */
const LEAST_FIELDS = 3;
/** Fewer methods may agree by chance. */
const LEAST = 2;

/** The facts in the same order. */
export function withAgreedTypes(methods: readonly MethodFacts[]): MethodFacts[] {
  const scopes = new Map(
    [...groupBy(methods, ({ scopes: [scope] }) => scope)].map(([scope, own]) => [
      scope,
      { params: knowledgeOf(own, 'params'), result: knowledgeOf(own, 'result') },
    ]),
  );
  return methods.map((method) => {
    const known = scopes.get(method.scopes[0]);
    if (known === undefined || tellsFields(method.name)) return method;
    const fill = (slot: Slot) => (name: string) => agreed(known[slot].get(name) ?? [], method.name);
    return {
      ...method,
      params: filledObject(method.params, fill('params'), 'params'),
      result: filled(method.result, fill('result'), 'result'),
    };
  });
}

function knowledgeOf(methods: readonly MethodFacts[], slot: Slot): Map<string, Known[]> {
  const all: { readonly name: string; readonly known: Known }[] = [];
  for (const method of methods)
    visit(method[slot], (name, type) => {
      if (isWhole(type, slot) && !tellsFields(method.name))
        all.push({ name, known: { method: method.name, type } });
    });
  return new Map(
    [...groupBy(all, ({ name }) => name)].map(([name, own]) => [
      name,
      own.map(({ known }) => known),
    ]),
  );
}

function visit(type: TypeFact, see: (name: string, type: TypeFact) => void): void {
  if (isArray(type)) visit(type.array, see);
  else if (isUnion(type)) for (const member of type.anyOf) visit(member, see);
  else if (isObject(type)) {
    for (const [name, field] of Object.entries(type.fields)) {
      see(name, field.type);
      visit(field.type, see);
    }
    if (type.others !== undefined) visit(type.others, see);
  }
}

/** Whether the type leaves nothing open; of what callers give, that it is plain values. */
function isWhole(type: TypeFact, slot: Slot): boolean {
  if (isArray(type)) return isWhole(type.array, slot);
  if (isUnion(type)) return type.anyOf.every((member) => isWhole(member, slot));
  if (!isObject(type)) return type !== 'any';
  const inner = [...Object.values(type.fields).map((field) => field.type), type.others ?? 'null'];
  if (type.others === undefined && inner.length - 1 < LEAST_FIELDS) return false;
  return slot === 'result' && inner.every((own) => isWhole(own, slot));
}

/** Whether nothing is said but that it is a list, an object, or either. */
function isUnknown(type: TypeFact): boolean {
  if (isArray(type)) return isUnknown(type.array);
  if (isUnion(type))
    return (
      type.anyOf.every((member) => isEmpty(member) || isUnknown(member)) && hasUnknown(type.anyOf)
    );
  if (!isObject(type)) return type === 'any';
  return (
    type.others === 'any' && type.patterns === undefined && Object.keys(type.fields).length === 0
  );
}

function hasUnknown(members: readonly TypeFact[]): boolean {
  return members.some((member) => !isEmpty(member) && isUnknown(member));
}

/** The type that most say, where all mean the same. */
function agreed(known: readonly Known[], method: string): TypeFact | undefined {
  const others = known.filter((own) => own.method !== method);
  if (new Set(others.map((own) => own.method)).size < LEAST) return undefined;
  const counts = groupBy(others, ({ type }) => JSON.stringify(type));
  const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  const type = most?.[0]?.type;
  return type !== undefined && others.every((own) => isSame(own.type, type)) ? type : undefined;
}

function isSame(a: TypeFact, b: TypeFact): boolean {
  const [own, other] = [a, b].map((type) => membersOf(type).filter((member) => !isEmpty(member)));
  if (own === undefined || other === undefined || own.length !== other.length) return false;
  return own.every((member, index) => isSameMember(member, other[index] ?? 'any'));
}

function isSameMember(a: TypeFact, b: TypeFact): boolean {
  if (isArray(a)) return isArray(b) && isSame(a.array, b.array);
  if (isObject(a)) return isObject(b) && isSameObject(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

function isSameObject(a: ObjectFact, b: ObjectFact): boolean {
  const blank = Object.keys(a.fields).length === 0 || Object.keys(b.fields).length === 0;
  return blank ? JSON.stringify(a) === JSON.stringify(b) : isAkin(a, b);
}

type Fill = (name: string) => TypeFact | undefined;

function filled(type: TypeFact, fill: Fill, slot: Slot): TypeFact {
  if (isArray(type)) return { array: filled(type.array, fill, slot) };
  if (isUnion(type)) return { anyOf: type.anyOf.map((member) => filled(member, fill, slot)) };
  return isObject(type) ? filledObject(type, fill, slot) : type;
}

function filledObject(type: ObjectFact, fill: Fill, slot: Slot): ObjectFact {
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => {
    const lent = isUnknown(field.type) ? fill(name) : undefined;
    const own =
      lent === undefined || !mayBe(field.type, lent)
        ? filled(field.type, fill, slot)
        : lentTo(field.type, lent, slot);
    return [name, { ...field, type: own }];
  });
  return {
    ...type,
    fields: Object.fromEntries(fields),
    ...(type.others === undefined ? {} : { others: filled(type.others, fill, slot) }),
  };
}

/** Whether what is called a list or an object may be of the type: a value is neither. */
function mayBe(own: TypeFact, lent: TypeFact): boolean {
  if (own === 'any') return true;
  const lists = membersOf(own).some(isArray);
  const objects = membersOf(own).some(isObject);
  return membersOf(lent).some(
    (member) => (isArray(member) && lists) || (isObject(member) && (objects || lists)),
  );
}

/** What is lent promises nothing, and leaves the own type what has been seen of it. */
function lentTo(own: TypeFact, lent: TypeFact, slot: Slot): TypeFact {
  const members = membersOf(withoutPromises(lent));
  const lists = members.some(isArray);
  const empties: TypeFact[] = slot === 'result' ? ['null'] : [];
  if (!lists && membersOf(own).some((member) => isArray(member) || member === 'empty-list'))
    empties.push('empty-list');
  const more = empties.filter((empty) => !members.includes(empty));
  const [only, ...others] = [...members, ...more];
  return only !== undefined && others.length === 0 ? only : { anyOf: [...members, ...more] };
}

/** The type of which nothing is sure to be there. */
export function withoutPromises(type: TypeFact): TypeFact {
  if (isArray(type)) return { array: withoutPromises(type.array) };
  if (isUnion(type)) return { anyOf: type.anyOf.map(withoutPromises) };
  if (!isObject(type) || isEnum(type)) return type;
  const fields = Object.entries(type.fields).map(([name, field]): [string, FieldFact] => [
    name,
    { ...withoutMark(field), type: withoutPromises(field.type) },
  ]);
  return { ...type, fields: Object.fromEntries(fields) };
}
