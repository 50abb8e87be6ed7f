/** Finds what was there before among what is there now. */

export interface Paired<Item> {
  /** In the order of the present ones: the former item and the present one. */
  readonly pairs: readonly (readonly [Item, Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** Pairs items by the first of the keys that two of them share; a key of `null` pairs nothing. */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ((item: Item) => string | null)[],
): Paired<Item> {
  const former = new Map<Item, Item>();
  const left = new Set(before);
  for (const key of keys) {
    const byKey = new Map([...left].map((item) => [key(item), item]));
    for (const item of after) {
      const name = key(item);
      const found = name === null || former.has(item) ? undefined : byKey.get(name);
      if (found === undefined || !left.has(found)) continue;
      former.set(item, found);
      left.delete(found);
    }
  }
  const pairs = after.flatMap((item) => {
    const found = former.get(item);
    return found === undefined ? [] : [[found, item] as const];
  });
  return { pairs, removed: [...left], added: after.filter((item) => !former.has(item)) };
}
