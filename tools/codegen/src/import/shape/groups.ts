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
  const [outermost, ...others] = holdersOf(shape, names);
  if (outermost === undefined) return;
  // The same sentence may stand below several structures: those of which each field is marked.
  const marked = others.filter(({ fields }) => fields.every(({ required }) => required === true));
  for (const { holder, fields } of [outermost, ...marked])
    if (kind === 'demand') addGroup(holder, fields);
    else for (const known of fields) if (known.required === true) known.required = 'conditional';
}

interface Found {
  readonly holder: ObjectShape;
  readonly fields: readonly FieldShape[];
}

/** The objects that have all of the fields, the outermost first. */
function holdersOf(shape: Shape, names: readonly string[]): Found[] {
  if (new Set(names).size < 2) return [];
  const found: Found[] = [];
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
      if (fields.length === names.length) found.push({ holder, fields });
      below.push(...[...holder.fields.values()].map((known) => known.shape));
    }
    level = below;
  }
  return found;
}

/** Of the fields at least one is given: none alone is required. */
export function addGroup(holder: ObjectShape, fields: readonly FieldShape[]): void {
  const group = [...new Set(fields.map(({ name }) => name))];
  for (const known of fields) known.required = false;
  const double = holder.oneOf.some((other) => other.toSorted().join() === group.toSorted().join());
  if (group.length > 1 && !double) holder.oneOf = [...holder.oneOf, group];
}
