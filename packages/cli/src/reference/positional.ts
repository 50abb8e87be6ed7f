type Params = Readonly<Record<string, unknown>>;

/**
 * Brings parameters into the order that the method demands: a portal hands them over by position, whatever they are called.
 * `missing` is one that stands before another that was given, which would take its place.
 */
export function inOrder(
  params: Params,
  positional: readonly string[],
): { readonly params: Params; readonly missing: string | undefined } {
  const given = Object.keys(params);
  const ordered = positional.map((name) =>
    given.find((key) => key.toLowerCase() === name.toLowerCase()),
  );
  const last = ordered.findLastIndex((key) => key !== undefined);
  const gap = ordered.findIndex((key) => key === undefined);
  const keys = new Set([...ordered.filter((key) => key !== undefined), ...given]);
  return {
    params: Object.fromEntries([...keys].map((key) => [key, params[key]])),
    missing: gap >= 0 && gap < last ? positional[gap] : undefined,
  };
}
