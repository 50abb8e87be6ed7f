/** A field that a table misspells, where the page describes it, before any example is heard. */
import type { ObjectShape, Shape } from '../shape/shape.ts';

/** Gives the field its right name, in the shape itself. Whether it was there. */
export function renameField(shape: Shape, path: readonly string[], right: string): boolean {
  if (shape.kind === 'union')
    return shape.members.map((member) => renameField(member, path, right)).includes(true);
  const [name, ...rest] = path;
  if (shape.kind === 'array') return name === '[]' && renameField(shape.items, rest, right);
  if (shape.kind !== 'object' || name === undefined) return false;
  return [shape, ...(shape.candidate === null ? [] : [shape.candidate])]
    .map((holder) => renameIn(holder, [name, ...rest], right))
    .includes(true);
}

function renameIn(
  { fields }: ObjectShape,
  [name, ...rest]: readonly [string, ...string[]],
  right: string,
): boolean {
  const known = fields.get(name);
  if (known === undefined) return false;
  if (rest.length > 0) return renameField(known.shape, rest, right);
  // A table that has both says of the right one what it is.
  const inOrder = [...fields.values()].flatMap((own) =>
    own !== known ? [own] : fields.has(right) ? [] : [{ ...own, name: right }],
  );
  fields.clear();
  for (const own of inOrder) fields.set(own.name, own);
  return true;
}
