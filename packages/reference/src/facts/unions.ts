/** What a type is one of. */
import type { TypeFact } from './facts.ts';
import { isUnion } from './kinds.ts';

export function membersOf(type: TypeFact): readonly TypeFact[] {
  return isUnion(type) ? type.anyOf : [type];
}

/** One of several types, each once; of which nothing is known, where nothing is known of one of them. */
export function unionOf(types: readonly TypeFact[]): TypeFact {
  const members = new Map(
    types.flatMap(membersOf).map((member) => [JSON.stringify(member), member]),
  );
  const [only, ...others] = members.values();
  if (only === undefined || members.has('"any"')) return 'any';
  return others.length === 0 ? only : { anyOf: [...members.values()] };
}

/** Whether it is what PHP answers where there is nothing. */
export function isEmpty(type: TypeFact): boolean {
  return type === 'null' || type === 'empty-list';
}
