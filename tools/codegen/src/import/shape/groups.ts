/**
 * Groups of fields of which a request gives at least one each.
 *
 * @example
 *   "At least one of `ID`, `CODE` must be given" makes a group of both, on the object that has them.
 */
import type { Choice } from '../words/choices.ts';
import { findField } from './fields.ts';
import type { FieldShape, ObjectShape, Shape } from './shape.ts';

/** Marks what a sentence says, wherever in the shape the fields are. */
export function applyChoice(shape: Shape, { kind, names }: Choice): void {
  const found = holderOf(shape, names);
  if (found === null) return;
  if (kind === 'demand') addGroup(found.holder, found.fields);
  else
    for (const known of found.fields) if (known.required === true) known.required = 'conditional';
}

interface Found {
  readonly holder: ObjectShape;
  readonly fields: readonly FieldShape[];
}

/** The outermost object that has all of the fields. */
function holderOf(shape: Shape, names: readonly string[]): Found | null {
  if (new Set(names).size < 2) return null;
  let level: Shape[] = [shape];
  const seen = new Set<Shape>();
  while (level.length > 0) {
    const below: Shape[] = [];
    for (const holder of level) {
      if (seen.has(holder)) continue;
      seen.add(holder);
      if (holder.kind === 'array') below.push(holder.items);
      if (holder.kind === 'union') below.push(...holder.members);
      if (holder.kind !== 'object') continue;
      const fields = names.flatMap((name) => findField(holder, name) ?? []);
      if (fields.length === names.length) return { holder, fields };
      below.push(...[...holder.fields.values()].map((known) => known.shape));
    }
    level = below;
  }
  return null;
}

/** Of the fields at least one is given: none alone is required. */
export function addGroup(holder: ObjectShape, fields: readonly FieldShape[]): void {
  const group = [...new Set(fields.map(({ name }) => name))];
  for (const known of fields) known.required = false;
  const double = holder.oneOf.some((other) => other.toSorted().join() === group.toSorted().join());
  if (group.length > 1 && !double) holder.oneOf = [...holder.oneOf, group];
}
