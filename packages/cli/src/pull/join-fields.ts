import type { PortalField } from './portal-facts.ts';

/**
 * A field that several methods describe is one: each says how it spells it, the last one that has a title what people call it,
 * the first one all else, and what that leaves open the others.
 */
export function joinFields(all: readonly PortalField[]): readonly PortalField[] {
  const fields: PortalField[] = [];
  for (const field of all) {
    const index = fields.findIndex(({ names }) => names.some((name) => field.names.includes(name)));
    const known = fields[index];
    if (known === undefined) fields.push(field);
    else fields[index] = both(known, field);
  }
  return fields.toSorted((a, b) => compareNames(a, b));
}

function both(known: PortalField, field: PortalField): PortalField {
  const isNamed = !field.names.includes(field.title);
  const names = [...new Set([...known.names, ...field.names])];
  return {
    ...field,
    ...known,
    // A field that one method has in two spellings may be spelled wrongly by a rule, never by a method.
    names: known.names.length > 1 ? known.names : names,
    title: isNamed ? field.title : known.title,
  };
}

function compareNames({ names: [a = ''] }: PortalField, { names: [b = ''] }: PortalField): number {
  return a < b ? -1 : 1;
}
