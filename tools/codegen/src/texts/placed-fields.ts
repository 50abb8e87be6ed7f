/** The fields of a type, and of what is inside of it. */
import { type FieldFact, isArray, isObject, isUnion, type TypeFact } from '@oint/reference';

export interface PlacedField {
  /** Names that lead to it; `*` is any. */
  readonly path: readonly string[];
  readonly field: FieldFact;
}

/** A field of several alternatives occurs several times. */
export function fieldsIn(type: TypeFact, path: readonly string[] = []): PlacedField[] {
  if (isArray(type)) return fieldsIn(type.array, path);
  if (isUnion(type)) return type.anyOf.flatMap((member) => fieldsIn(member, path));
  if (!isObject(type)) return [];
  const own = Object.entries(type.fields).flatMap(([name, field]) => [
    { path: [...path, name], field },
    ...fieldsIn(field.type, [...path, name]),
  ]);
  return [...own, ...(type.others === undefined ? [] : fieldsIn(type.others, [...path, '*']))];
}
