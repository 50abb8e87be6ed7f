/** How much of the reference is typed. */
import { type TypeFact, isArray, isEnum, isObject, isUnion } from '@oint/reference';

import type { ImportedMethod } from '../../../codegen/src/import/facts/method-facts.ts';

export interface Leaves {
  readonly all: number;
  readonly unknown: number;
}

/** Types without inner structure, of parameters and results, and how many of them nothing is known of. */
export function countLeaves(methods: readonly ImportedMethod[]): Leaves {
  let all = 0;
  let unknown = 0;
  const visit = (type: TypeFact): void => {
    if (isArray(type)) visit(type.array);
    else if (isUnion(type)) type.anyOf.forEach(visit);
    else if (isObject(type)) {
      for (const field of Object.values(type.fields)) visit(field.type);
      for (const inner of Object.values(type.patterns ?? {})) visit(inner);
      if (type.others !== undefined) visit(type.others);
    } else {
      all += 1;
      if (!isEnum(type) && type === 'any') unknown += 1;
    }
  };
  for (const { facts } of methods) {
    visit(facts.params);
    visit(facts.result);
  }
  return { all, unknown };
}
