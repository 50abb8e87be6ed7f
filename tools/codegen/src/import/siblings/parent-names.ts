/**
 * Names of methods as the others beside them are written: portals look at no letter case, and a page whose examples differ from all
 * others would stand alone.
 *
 * @example
 *   Five pages call their methods `catalog.roundingRule.…`, the examples of a sixth `catalog.roundingrule.list`: it is
 *   `catalog.roundingRule.list`, which is what its title says too.
 */
import type { MethodFacts } from '@oint/reference';
import { groupBy } from '@oint/reference/typescript';

import { parentOf } from './entity.ts';

/** How many times as often the others write it. */
const RARE = 3;

/** The facts in the same order. */
export function withParentNames(methods: readonly MethodFacts[]): MethodFacts[] {
  const parents = groupBy(methods, ({ name }) => parentOf(name).toLowerCase());
  const usual = new Map([...parents].map(([parent, own]) => [parent, usualIn(own)]));
  return methods.map((method) => {
    const parent = parentOf(method.name);
    const name = usual.get(parent.toLowerCase()) ?? parent;
    return name === parent
      ? method
      : { ...method, name: `${name}${method.name.slice(parent.length)}` };
  });
}

/** `null` where they are written alike, or no way prevails. */
function usualIn(methods: readonly MethodFacts[]): string | null {
  const ways = groupBy(methods, ({ name }) => parentOf(name));
  const [first, second] = [...ways].toSorted(([, a], [, b]) => b.length - a.length);
  if (first === undefined || second === undefined) return null;
  return first[1].length >= second[1].length * RARE ? first[0] : null;
}
