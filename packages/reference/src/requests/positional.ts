import type { Params } from './params.ts';

/**
 * Brings parameters into the order that the method demands: a portal hands them over by position, whatever they are called.
 * `missing` is one that stands before another that was given, which would take its place. `auth` is the transport's.
 */
export function inOrder(
  params: Params,
  positional: readonly string[],
): { readonly params: Params; readonly missing: string | undefined } {
  const given = Object.keys(params);
  const names = positional.filter((name) => name.toLowerCase() !== 'auth');
  const ordered = names.map((name) =>
    given.find((key) => key.toLowerCase() === name.toLowerCase()),
  );
  const last = ordered.findLastIndex((key) => key !== undefined);
  const gap = ordered.findIndex((key) => key === undefined);
  const keys = new Set([...ordered.filter((key) => key !== undefined), ...given]);
  return {
    params: Object.fromEntries([...keys].map((key) => [key, params[key]])),
    missing: gap >= 0 && gap < last ? names[gap] : undefined,
  };
}

/** Parameters that are given by their positions, 0, 1, 2 …, with the names that belong there. */
export function byName<Value>(
  params: Readonly<Record<string, Value>>,
  positional: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      /^\d+$/u.test(key) ? (positional[Number(key)] ?? key) : key,
      value,
    ]),
  );
}
