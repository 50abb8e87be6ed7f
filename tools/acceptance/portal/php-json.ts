/** JSON as PHP writes a map: an array when its keys are 0, 1, 2, …, and so for an empty one: `[]`. */
export function phpMap(entries: readonly (readonly [string, unknown])[]): unknown {
  return entries.every(([key], index) => key === String(index))
    ? entries.map(([, value]) => value)
    : Object.fromEntries(entries);
}
