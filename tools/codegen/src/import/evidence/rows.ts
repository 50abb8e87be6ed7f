/** Where a result has its rows: a list, or the one list in it. */
import type { ObjectShape, Shape } from '../shape/shape.ts';

/** What a result without a list has instead of rows: rows by their IDs, or the one thing that is returned. */
export function itemIn(result: Shape): ObjectShape | null {
  return mappedRowsOf(result) ?? itemOf(result);
}

/** The object of a row: the items of the result, or of the one list in it. */
export function rowsOf(result: Shape): ObjectShape | null {
  const list = listIn(result);
  if (list !== null) return objectIn(list);
  const holder = objectIn(result);
  if (holder === null) return null;
  const lists = [...holder.fields.values()].flatMap(({ shape }) => listIn(shape) ?? []);
  const [only] = lists;
  return lists.length === 1 && only !== undefined ? objectIn(only) : null;
}

function listIn(shape: Shape): Shape | null {
  if (shape.kind === 'array') return shape.items;
  if (shape.kind !== 'union') return null;
  return (
    shape.members.flatMap((member) => (member.kind === 'array' ? [member.items] : []))[0] ?? null
  );
}

function objectIn(shape: Shape): ObjectShape | null {
  if (shape.kind === 'object') return shape;
  if (shape.kind !== 'union') return null;
  return shape.members.find((member) => member.kind === 'object') ?? null;
}

/** Rows by their IDs. */
function mappedRowsOf(result: Shape): ObjectShape | null {
  const whole = objectIn(result);
  if (whole === null || whole.fields.size > 0 || whole.others === null) return null;
  return objectIn(whole.others);
}

/** The object that a method returns alone, or as the only thing of its result: `{ item: … }`. */
function itemOf(result: Shape): ObjectShape | null {
  const whole = objectIn(result);
  const [only, ...others] = whole?.fields.values() ?? [];
  const inner = only === undefined || others.length > 0 ? null : objectIn(only.shape);
  return inner ?? whole;
}
