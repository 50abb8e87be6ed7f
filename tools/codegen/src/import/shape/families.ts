/** Families of names: custom fields and the like, the variable part as `*`. */
import type { ObjectShape } from './shape.ts';

/** How names are written: `UF_CRM_1` or `ufCrm1`. */
export type Spelling = 'upper' | 'camel';

/** What fields of portals are called: after who made them, and for links to other entities and properties. */
const CUSTOM = /^(?:UF_|uf(?=[A-Z*\d_])|PARENT_ID_|parentId|PROPERTY_|property)/u;

/** Custom fields carry the portal's numbers: their family is the fact, not the one of the example. */
export function familyOf(key: string): string | null {
  const [, upper, camel, other] =
    /^(UF_(?:[A-Z]+_(?=.*\d))?|)(uf(?:[A-Z][a-z]+)?|)((?:PARENT_ID_|parentId|PROPERTY_|property)(?=\d+(?:_\d+)?$)|)\w*\d/u.exec(
      key,
    ) ?? [];
  const family = [upper, camel, other].find((part) => part !== undefined && part !== '');
  return family === undefined ? null : `${family}*`;
}

/** Whether a family is one of fields that portals add. */
export function isCustom(family: string): boolean {
  return family.endsWith('*') && CUSTOM.test(family);
}

/** The family as names of the other kind have it: `UF_CRM_*` is `ufCrm*`. */
export function spelledAs(family: string, spelling: Spelling): string {
  const words = family.replace(/_?\*$/u, '').replaceAll(/([a-z])([A-Z])/gu, '$1_$2');
  const upper = words.toUpperCase();
  if (spelling === 'upper') return `${upper}_*`;
  const camel = upper
    .toLowerCase()
    .replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  return `${camel}*`;
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
