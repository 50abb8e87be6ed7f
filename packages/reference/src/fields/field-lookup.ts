/** Fields of facts by the paths that bindings have for them. */
import type { FieldFact, ObjectFact, TypeFact } from '../facts/facts.ts';
import { isArray, isObject, isUnion } from '../facts/kinds.ts';

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
  if (isUnion(type)) return best(type.anyOf.map((member) => lookUp(member, [head, ...rest])));
  if (isArray(type))
    return /^\d+$/u.test(head) ? lookUp(type.array, rest) : { kind: 'unknown', names: [] };
  if (!isObject(type)) return { kind: 'unknown', names: [] };
  const inner = memberType(type, head);
  if (inner !== null) return lookUp(inner, rest);
  const names = Object.keys(type.fields);
  return names.length === 0 && type.patterns === undefined ? OPEN : { kind: 'unknown', names };
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

/** What stands before the name of a field in a filter. */
const OPERATOR = /^[<>=!@%?*~+-]+/u;

/** The type of a member, named or of a family of names; `null` where the object has no such member. */
export function memberType(owner: ObjectFact, name: string): TypeFact | null {
  const key = owner.operators === true ? name.replace(OPERATOR, '') : name;
  const field = fieldOf(owner, key);
  if (field !== null) return field[1].type;
  const family = Object.entries(owner.patterns ?? {}).find(([pattern]) => covers(pattern, key));
  return family?.[1] ?? owner.others ?? null;
}

/** A field under its own name or another spelling; names that differ only by case are one field. */
export function fieldOf(
  { fields }: ObjectFact,
  name: string,
): readonly [name: string, field: FieldFact] | null {
  const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (own !== undefined) return [name, own];
  const folded = name.toLowerCase();
  return (
    Object.entries(fields).find(
      ([key, { spellings = [] }]) =>
        key.toLowerCase() === folded || spellings.some((other) => other.toLowerCase() === folded),
    ) ?? null
  );
}

/** Whether a name is of a family such as `UF_CRM_*`. */
function covers(pattern: string, name: string): boolean {
  const [start = '', ...parts] = pattern.toLowerCase().split('*');
  const folded = name.toLowerCase();
  if (!folded.startsWith(start)) return false;
  let position = start.length;
  for (const part of parts) {
    const found = folded.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return parts.at(-1) === '' || position === folded.length;
}
