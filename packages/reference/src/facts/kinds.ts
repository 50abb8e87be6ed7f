/** Which kind of type a fact is, and what it is made of. */
import type { ArrayFact, EnumFact, ObjectFact, TypeFact, UnionFact } from './facts.ts';

export function isObject(type: TypeFact): type is ObjectFact {
  return typeof type === 'object' && 'fields' in type;
}

export function isArray(type: TypeFact): type is ArrayFact {
  return typeof type === 'object' && 'array' in type;
}

export function isEnum(type: TypeFact): type is EnumFact {
  return typeof type === 'object' && 'enum' in type;
}

export function isUnion(type: TypeFact): type is UnionFact {
  return typeof type === 'object' && 'anyOf' in type;
}

/** The types of which a value has one: those of a union, and of unions inside of it. */
export function alternatives(type: TypeFact): readonly Exclude<TypeFact, UnionFact>[] {
  return isUnion(type) ? type.anyOf.flatMap(alternatives) : [type];
}

/** The structures of a type: one, none, or several alternatives. */
export function objectsIn(type: TypeFact): readonly ObjectFact[] {
  if (isArray(type)) return objectsIn(type.array);
  if (isUnion(type)) return type.anyOf.flatMap(objectsIn);
  return isObject(type) ? [type] : [];
}
