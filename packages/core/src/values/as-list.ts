/** Anything that was given. */
type Given = object | string | number | bigint | boolean | symbol | null;

/** A list as it is; a single value as a list of one; what was not given stays so. */
export function list<Item extends Given>(value: Item | readonly Item[]): readonly Item[];
export function list<Item extends Given>(
  value: Item | readonly Item[] | undefined,
): readonly Item[] | undefined;
export function list<Item extends Given>(
  value: Item | readonly Item[] | undefined,
): readonly Item[] | undefined {
  if (value === undefined) return undefined;
  return isList(value) ? value : [value];
}

/** `Array.isArray` does not narrow read-only arrays. */
function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}
