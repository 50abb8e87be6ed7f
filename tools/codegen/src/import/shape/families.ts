/** Families of names: custom fields and the like, the variable part as `*`. */
import type { ObjectShape } from './shape.ts';

/** Custom fields carry the portal's numbers: their family is the fact, not the one of the example. */
export function familyOf(key: string): string | null {
  const family =
    /^(UF_(?:[A-Z]+_)*|ufCrm|ufCrm\d*_|ufAuto|ufTask|PARENT_ID_|parentId|PROPERTY_|property)\d+(?:_\d+)?$/u.exec(
      key,
    )?.[1];
  return family === undefined ? null : `${family.replace(/\d+_?$/u, '')}*`;
}

export function matches(pattern: string, key: string): boolean {
  const parts = pattern
    .toLowerCase()
    .split('*')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join('.+')}$`, 'u').test(key.toLowerCase());
}

/** Whether the name is one of a family that the object has. */
export function patterned({ patterns }: ObjectShape, name: string): boolean {
  return [...patterns.keys()].some((pattern) => matches(pattern, name));
}
