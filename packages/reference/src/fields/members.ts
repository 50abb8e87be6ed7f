/** Members of structures by their names, as loosely as portals and examples write them. */
import type { FieldFact, ObjectFact, TypeFact } from '../facts/facts.ts';

/** What stands before the name of a field in a filter. */
const OPERATOR = /^[!<>=@%?*~+-]+/u;

/** In filters, conditions that hold together have a number for their name, or say how they do. */
const GROUPS = /^(?:\d+|logic)$/iu;

/** `>=ID` → `>=`, in structures that have operators. */
export function operatorOf({ operators }: ObjectFact, name: string): string {
  return operators === true ? (OPERATOR.exec(name)?.[0] ?? '') : '';
}

/**
 * A field under its own name or another spelling, and where there are operators behind one. Names that differ only by case
 * are one field.
 */
export function fieldOf(
  structure: ObjectFact,
  name: string,
): readonly [name: string, field: FieldFact] | null {
  const { fields } = structure;
  const bare = bareName(structure, name);
  const own = Object.hasOwn(fields, bare) ? fields[bare] : undefined;
  if (own !== undefined) return [bare, own];
  const folded = bare.toLowerCase();
  return (
    Object.entries(fields).find(
      ([key, { spellings = [] }]) =>
        key.toLowerCase() === folded || spellings.some((other) => other.toLowerCase() === folded),
    ) ?? null
  );
}

/** The type of a member: of a field, of a family of names, or of all others; `null` where the structure has no such member. */
export function memberType(structure: ObjectFact, name: string): TypeFact | null {
  return (
    fieldOf(structure, name)?.[1].type ?? familyOf(structure, name) ?? structure.others ?? null
  );
}

/** Whether a structure may have members that are not listed, and the name is one. */
export function admits(structure: ObjectFact, name: string): boolean {
  if (structure.others !== undefined) return true;
  if (structure.operators === true && GROUPS.test(name)) return true;
  return familyOf(structure, name) !== null;
}

/** Whether a name is of a family of which the structure has every name, and it is none of these. */
export function isUntold(structure: ObjectFact, name: string): boolean {
  const { told = [] } = structure;
  if (told.length === 0 || fieldOf(structure, name) !== null) return false;
  const bare = bareName(structure, name);
  return told.some((family) => covers(family, bare));
}

function bareName(structure: ObjectFact, name: string): string {
  return name.slice(operatorOf(structure, name).length);
}

function familyOf(structure: ObjectFact, name: string): TypeFact | null {
  if (structure.patterns === undefined) return null;
  const bare = bareName(structure, name);
  return Object.entries(structure.patterns).find(([pattern]) => covers(pattern, bare))?.[1] ?? null;
}

/** Whether a name is of a family such as `UF_CRM_*`. Everything but the star stands for itself. */
function covers(pattern: string, name: string): boolean {
  const parts = pattern
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join('.+')}$`, 'isu').test(name);
}
