import type { FieldFact, ObjectFact, TypeFact } from './facts.ts';

/** What stands before the name of a field in a filter. */
const operator = /^[!<>=%@?*~+-]+/;

/** Conditions that hold together have a number for their name, or say how they do. */
const groups = /^(?:\d+|logic)$/i;

/** A field of a structure. Case does not matter in its name, nor in filters an operator before it. */
export function fieldOf(structure: ObjectFact, name: string): FieldFact | undefined {
  const wanted = bareName(structure, name).toLowerCase();
  return Object.entries(structure.fields).find(([known]) => known.toLowerCase() === wanted)?.[1];
}

/** The type of what a structure has under a name: of a field, of a family of names, or of all others. */
export function typeAt(structure: ObjectFact, name: string): TypeFact | undefined {
  return fieldOf(structure, name)?.type ?? familyOf(structure, name) ?? structure.others;
}

/** Whether a structure may have fields that are not listed, and the name is one. */
export function admits(structure: ObjectFact, name: string): boolean {
  if (structure.others !== undefined) return true;
  if (structure.operators === true && groups.test(name)) return true;
  return familyOf(structure, name) !== undefined;
}

/** `>=ID` → `>=`, in structures that have operators. */
export function operatorOf({ operators }: ObjectFact, name: string): string {
  return operators === true ? (operator.exec(name)?.[0] ?? '') : '';
}

function bareName(structure: ObjectFact, name: string): string {
  return name.slice(operatorOf(structure, name).length);
}

function familyOf(structure: ObjectFact, name: string): TypeFact | undefined {
  const field = bareName(structure, name);
  return Object.entries(structure.patterns ?? {}).find(([pattern]) => matches(pattern, field))?.[1];
}

/** `UF_CRM_*`; everything but the star stands for itself. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.+')}$`, 'i').test(name);
}
