/** A list as it is; a single value as a list of one. */
export function list<Item>(value: Item | readonly Item[]): readonly Item[] {
  return isList(value) ? value : [value];
}

/** `Array.isArray` does not narrow read-only arrays. */
function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}
