/** Copies of a value in which one key has two of its letters swapped. */

import { type TypeFact, isArray, isObject, isUnion } from '@oint/reference';

export interface Misspelling {
  readonly value: unknown;
  /** Where the misspelt key stands: `fields`, `TITLE`, with `[]` behind what holds it in a list. */
  readonly path: readonly string[];
  /** Whether the key is one of an inner object. */
  readonly inner: boolean;
}

/** One copy for each key that can be misspelt so, inner objects included. */
export function misspellings(value: unknown, path: readonly string[] = []): Misspelling[] {
  if (Array.isArray(value))
    return value.slice(0, 1).flatMap((item) =>
      misspellings(item, [...path.slice(0, -1), `${path.at(-1) ?? ''}[]`]).map((wrong) => ({
        ...wrong,
        value: [wrong.value, ...value.slice(1)],
        inner: true,
      })),
    );
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, inner], index) => {
    const replaced = (entry: readonly [string, unknown]): unknown =>
      Object.fromEntries(entries.with(index, [...entry]));
    const wrong = misspelt(key);
    const taken =
      wrong === null || entries.some(([other]) => other.toLowerCase() === wrong.toLowerCase());
    const place = [...path, key];
    return [
      ...(taken ? [] : [{ value: replaced([wrong, inner]), path: place, inner: false }]),
      ...misspellings(inner, place).map((below) => ({
        ...below,
        value: replaced([key, below.value]),
        inner: true,
      })),
    ];
  });
}

/** Whether the key is no name of the method's: in an object without fields, the caller chooses the names. */
export function isCallers(type: TypeFact, [first = '', ...rest]: readonly string[]): boolean {
  return holds(type, first, rest);
}

function holds(type: TypeFact, name: string, rest: readonly string[]): boolean {
  if (isUnion(type)) return type.anyOf.some((member) => holds(member, name, rest));
  if (isArray(type)) return name.endsWith('[]') ? false : holds(type.array, name, rest);
  if (!isObject(type)) return false;
  const key = name.replace(/(?:\[\])+$/u, '');
  const named = Object.entries(type.fields).find(
    ([field, { spellings = [] }]) =>
      field.toLowerCase() === key.toLowerCase() || spellings.includes(key),
  );
  const [next, ...further] = rest;
  if (next === undefined) return Object.keys(type.fields).length === 0 && type.others !== undefined;
  const inner = named?.[1].type ?? type.others;
  return inner !== undefined && holds(items(inner, name), next, further);
}

/** What stands behind `[]`. */
function items(type: TypeFact, name: string): TypeFact {
  if (!name.endsWith('[]')) return type;
  const lists = isUnion(type) ? type.anyOf : [type];
  const inner = lists.find(isArray)?.array ?? 'any';
  return items(inner, name.slice(0, -2));
}

/** `null` for names without two different neighbouring letters. Numbers are keys of data, not names. */
function misspelt(key: string): string | null {
  for (let at = Math.floor(key.length / 2); at > 0; at -= 1) {
    const [left, right] = [key.charAt(at - 1), key.charAt(at)];
    if (
      !/[A-Za-z]/u.test(left) ||
      !/[A-Za-z]/u.test(right) ||
      left.toLowerCase() === right.toLowerCase()
    )
      continue;
    return `${key.slice(0, at - 1)}${right}${left}${key.slice(at + 1)}`;
  }
  return null;
}
