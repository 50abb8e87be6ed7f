import { isArray, isEnum, isUnion, type TypeFact } from '@oint/reference';

/** A type as people read it; of structures that they are one. */
export function typeText(type: TypeFact): string {
  if (typeof type === 'string') return type;
  if (isArray(type)) return `list of ${typeText(type.array)}`;
  if (isUnion(type)) return type.anyOf.map(typeText).join(' | ');
  if (!isEnum(type)) return 'structure';
  const values = type.enum.map((value) => JSON.stringify(value)).join(' | ');
  return type.open === true ? `${values} | …` : values;
}
