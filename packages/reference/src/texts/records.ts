/** Where a method speaks of the records of its entity. */
import type { MethodFacts, TypeFact } from '../facts/facts.ts';
import { objectsIn } from '../facts/kinds.ts';

export type Side = 'params' | 'result';

/** Paths of the structures that hold fields of a record. */
export interface Records {
  /** The parameters themselves, which name records by their fields, and each structure among them but what orders rows. */
  readonly params: readonly (readonly string[])[];
  /** The rows of a list, or what the result holds behind fields that stand alone: `{ item: { … } }`. */
  readonly result: readonly (readonly string[])[];
}

/** Holds directions by field, in methods too of which it is not known how they turn pages: `ORDER`, `ELEMENT_ORDER`. */
const DIRECTIONS = /(?:^|_)order$/iu;

export function recordsOf({ params, result, paging }: MethodFacts): Records {
  const structures = Object.entries(params.fields)
    .filter(
      ([name, { type }]) =>
        name !== paging?.order && !DIRECTIONS.test(name) && objectsIn(type).length > 0,
    )
    .map(([name]) => [name]);
  const rows = paging?.rows ?? [];
  return { params: [[], ...structures], result: [rows.length > 0 ? rows : wayToRecord(result)] };
}

function wayToRecord(type: TypeFact): readonly string[] {
  const [structure, another] = objectsIn(type);
  if (structure === undefined || another !== undefined) return [];
  const [only, ...others] = Object.entries(structure.fields);
  if (only === undefined || others.length > 0) return [];
  const [name, field] = only;
  return objectsIn(field.type).length > 0 ? [name, ...wayToRecord(field.type)] : [];
}
