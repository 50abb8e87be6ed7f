import { compare } from '../typescript/text/order.ts';

/** An object with these entries, in the order of its keys, so that the same facts are the same bytes. */
export function sorted<Value>(
  entries: readonly (readonly [string, Value])[],
): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => compare(a, b)));
}
