import { isObject, isUnion, type ObjectFact, type TypeFact } from '@oint/reference';

/** The object that a type is, or may be. */
export function objectOf(type: TypeFact): ObjectFact | null {
  if (isObject(type)) return type;
  return isUnion(type) ? (type.anyOf.find(isObject) ?? null) : null;
}
