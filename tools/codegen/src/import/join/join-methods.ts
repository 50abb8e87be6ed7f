/** The methods of two checkouts of the documentation, of which the first is the newer one. */
import type { MethodFacts } from '@oint/reference';

import { compareMethods, type MethodChange } from '../../diff/compare-methods.ts';
import type { ImportedMethod } from '../facts/method-facts.ts';
import { fillMethod } from './fill-gaps.ts';

export interface Joined {
  readonly methods: readonly ImportedMethod[];
  /** What the older one says otherwise, as changes from it to the newer one. */
  readonly differences: readonly MethodChange[];
}

/** Where both describe a method the newer one decides, and the older one fills what it leaves open. */
export function joinMethods(
  newer: readonly ImportedMethod[],
  older: readonly ImportedMethod[],
): Joined {
  const others = new Map(older.map((method) => [methodKey(method.facts), method]));
  const own = new Set(newer.map(({ facts }) => methodKey(facts)));
  const filled = newer.map((method): ImportedMethod => {
    const other = others.get(methodKey(method.facts));
    if (other === undefined) return method;
    return {
      ...method,
      facts: fillMethod(method.facts, other.facts),
      responses: method.responses.length > 0 ? method.responses : other.responses,
      entity: method.entity ?? other.entity,
      families: [...new Set([...method.families, ...other.families])],
      hashes: [...method.hashes, ...other.hashes],
    };
  });
  return {
    methods: [...filled, ...older.filter(({ facts }) => !own.has(methodKey(facts)))],
    differences: compareMethods(
      older.map(({ facts }) => facts),
      newer.map(({ facts }) => facts),
    ),
  };
}

/** What tells methods apart: a portal looks at no letter case. */
export function methodKey({ name, version }: MethodFacts): string {
  return `${version} ${name.toLowerCase()}`;
}
