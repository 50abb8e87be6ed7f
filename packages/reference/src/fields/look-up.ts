/** Fields of facts by the paths that lead to them. */
import type { TypeFact } from '../facts/facts.ts';
import { isArray, isObject, isUnion, objectsIn } from '../facts/kinds.ts';
import { fieldOf, memberType } from './members.ts';

/** Where a path leads. */
export type Lookup =
  | { readonly kind: 'known'; readonly type: TypeFact }
  /** Into something that may have any fields. */
  | { readonly kind: 'open' }
  /** To no field; `names` are those that stand beside it. */
  | { readonly kind: 'unknown'; readonly names: readonly string[] };

const OPEN: Lookup = { kind: 'open' };

/** Follows a path through the structure of a type. */
export function lookUp(type: TypeFact, [head, ...rest]: readonly string[]): Lookup {
  if (head === undefined) return { kind: 'known', type };
  if (type === 'any' || type === 'file') return OPEN;
  // A list of a name and a content.
  if (type === 'file-content')
    return rest.length === 0 && (head === '0' || head === '1')
      ? { kind: 'known', type: 'string' }
      : { kind: 'unknown', names: [] };
  if (isUnion(type)) return best(type.anyOf.map((member) => lookUp(member, [head, ...rest])));
  if (isArray(type))
    return /^\d+$/u.test(head) ? lookUp(type.array, rest) : { kind: 'unknown', names: [] };
  if (!isObject(type)) return { kind: 'unknown', names: [] };
  const inner = memberType(type, head);
  if (inner !== null) return lookUp(inner, rest);
  const names = Object.keys(type.fields);
  return names.length === 0 && type.patterns === undefined ? OPEN : { kind: 'unknown', names };
}

/** What is said of the field that a path leads to. */
export function descriptionOf(
  type: TypeFact,
  [head, ...rest]: readonly string[],
): string | undefined {
  if (head === undefined) return undefined;
  const fields = objectsIn(type).flatMap((structure) => fieldOf(structure, head)?.[1] ?? []);
  if (rest.length === 0) return fields.find(({ description }) => description)?.description;
  // A number is the place of an item in a list.
  if (fields.length === 0 && /^\d+$/u.test(head)) return descriptionOf(type, rest);
  return fields.map((field) => descriptionOf(field.type, rest)).find(Boolean);
}

function best(lookups: readonly Lookup[]): Lookup {
  const kinds = ['known', 'open', 'unknown'] as const;
  const found = kinds.flatMap((kind) => lookups.filter((lookup) => lookup.kind === kind))[0];
  if (found?.kind !== 'unknown') return found ?? OPEN;
  return {
    kind: 'unknown',
    names: lookups.flatMap((lookup) => (lookup.kind === 'unknown' ? lookup.names : [])),
  };
}
