/**
 * What one description of a method leaves open, as another tells it. Where both say something, the first is right.
 *
 * @example
 *   A field of which the one knows nothing, `any`, and the other that it is an `integer`, is an `integer`. A field that
 *   the one does not have is not there, unless it leaves the names of the object open.
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

export function fillMethod(own: MethodFacts, other: MethodFacts): MethodFacts {
  const { paging = own.result === 'any' ? other.paging : undefined } = own;
  return {
    ...own,
    errors: own.errors.length === 0 ? other.errors : own.errors,
    ...(paging === undefined ? {} : { paging }),
    params: fillObject(own.params, other.params),
    result: fillType(own.result, other.result),
  };
}

export function fillType(own: TypeFact, other: TypeFact): TypeFact {
  if (own === 'any') return other;
  if (isArray(own)) {
    const list = memberOf(other, isArray);
    return list === undefined ? own : { array: fillType(own.array, list.array) };
  }
  if (isUnion(own))
    return { anyOf: own.anyOf.map((member) => fillMember(member, other, own.anyOf)) };
  if (!isObject(own)) return own;
  const structure = memberOf(other, isObject);
  return structure === undefined ? own : fillObject(own, structure);
}

/** Of several objects, nobody knows which one the other means. */
function fillMember(member: TypeFact, other: TypeFact, all: readonly TypeFact[]): TypeFact {
  const alone = all.filter(isObject).length < 2;
  return (isObject(member) && alone) || isArray(member) ? fillType(member, other) : member;
}

function memberOf<Member extends TypeFact>(
  type: TypeFact,
  is: (member: TypeFact) => member is Member,
): Member | undefined {
  return isUnion(type) ? type.anyOf.find(is) : is(type) ? type : undefined;
}

export function fillObject(own: ObjectFact, other: ObjectFact): ObjectFact {
  if (isBlank(own)) return other;
  const known = Object.entries(own.fields).map(([name, field]): [string, FieldFact] => [
    name,
    fillField(field, other.fields[name]),
  ]);
  const names = new Set(Object.keys(own.fields).map((name) => name.toLowerCase()));
  const lent = own.others === 'any' ? Object.entries(other.fields) : [];
  const more = lent
    .filter(([name]) => !names.has(name.toLowerCase()))
    .map(([name, { required: _required, ...field }]): [string, FieldFact] => [name, field]);
  return { ...own, fields: sorted([...known, ...more]) };
}

/** Whether nothing is said of what the object holds. */
function isBlank({ fields, patterns = {}, others }: ObjectFact): boolean {
  return others === 'any' && Object.keys(fields).length === 0 && Object.keys(patterns).length === 0;
}

function fillField(own: FieldFact, other: FieldFact | undefined): FieldFact {
  return other === undefined ? own : { ...own, type: fillType(own.type, other.type) };
}
