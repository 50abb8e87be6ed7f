/** The named entries of a structure; those that it does not have are left out. */
export function pick(
  structure: object | undefined,
  keys: readonly string[],
): Record<string, unknown> {
  const entries = Object.entries(structure ?? {}).filter(([key]) => keys.includes(key));
  return Object.fromEntries(entries);
}
