/** Cuts results to what a model can read. */
import { isStructure } from '../json/containers.ts';

/** Characters of JSON that one answer has at most, whatever it is about. */
export const LARGEST_ANSWER = 25_000;

/** Texts longer than this are cut in results: nobody reads the Base64 of a picture. */
const LONGEST_TEXT = 2000;

/** So many parts that were left out are named, with so many characters. */
const MOST_NAMED = 8;
const LONGEST_NAME = 60;

/** Characters that the names of what is left out take at most. */
export const NAMES_ROOM = (MOST_NAMED + 1) * (LONGEST_NAME + 4);

/** A part for which fewer characters are left is named, and not begun. */
const WORTH_SHOWING = 40;

/** What fits, and the names of what is left out: `item.HISTORY`, `rows[20…]`. */
export interface Fitted<Value> {
  readonly shown: Value;
  readonly left: readonly string[];
}

/** As many rows as fit into so many characters of JSON, one at least; of a row that is too large itself, what fits. */
export function fitRows(
  rows: readonly unknown[],
  budget: number,
): Fitted<readonly unknown[]> & { readonly rest: readonly unknown[] } {
  const short = rows.map(shortTexts);
  let left = budget;
  let count = 0;
  for (const row of short) {
    left -= sizeOf(row) + 1;
    if (left < 0 && count > 0) break;
    count += 1;
  }
  const [first, ...others] = short.slice(0, count);
  const { shown, left: names } = fitValue(first, budget);
  return {
    shown: count === 0 ? [] : [shown, ...others],
    left: names,
    rest: rows.slice(count),
  };
}

/** A value whose long texts are cut. */
export function shortTexts(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > LONGEST_TEXT
      ? `${value.slice(0, LONGEST_TEXT)}… (${value.length} characters)`
      : value;
  }
  if (Array.isArray(value)) return value.map(shortTexts);
  if (!isStructure(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortTexts(item)]));
}

/** A value; where it is too large, without the parts of it that are. */
export function fitValue(value: unknown, budget: number): Fitted<unknown> {
  const left: string[] = [];
  const shown = fitted(shortTexts(value), budget, { path: '', left });
  const others = left.length - MOST_NAMED;
  return {
    shown,
    left: others > 0 ? [...left.slice(0, MOST_NAMED), `… (${others} more)`] : left,
  };
}

function shortName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

interface Place {
  readonly path: string;
  /** Names of what does not fit are added to it. */
  readonly left: string[];
}

function fitted(value: unknown, budget: number, place: Place): unknown {
  if (sizeOf(value) <= budget) return value;
  if (Array.isArray(value)) return fittedItems(value, budget, place);
  return isStructure(value) ? fittedFields(value, budget, place) : value;
}

function fittedItems(items: readonly unknown[], budget: number, { path, left }: Place) {
  let room = budget - 2;
  const count = items.findIndex((item) => {
    room -= sizeOf(item) + 1;
    return room < 0;
  });
  left.push(shortName(`${path}[${count}…]`));
  return items.slice(0, count);
}

/** Small fields are shown whole; what they leave is shared by the large ones. */
function fittedFields(
  fields: Readonly<Record<string, unknown>>,
  budget: number,
  { path, left }: Place,
): Readonly<Record<string, unknown>> {
  const bySize = Object.entries(fields).toSorted(([, a], [, b]) => sizeOf(a) - sizeOf(b));
  const shown = new Map<string, unknown>();
  let room = budget - 2;
  for (const [index, [name, value]] of bySize.entries()) {
    const share = Math.floor(room / (bySize.length - index)) - name.length - 4;
    const inside = path === '' ? name : `${path}.${name}`;
    if (sizeOf(value) > share && (share < WORTH_SHOWING || typeof value !== 'object')) {
      left.push(shortName(inside));
      continue;
    }
    const part = fitted(value, share, { path: inside, left });
    shown.set(name, part);
    room -= sizeOf(part) + name.length + 4;
  }
  const inOrder = Object.keys(fields).filter((name) => shown.has(name));
  return Object.fromEntries(inOrder.map((name) => [name, shown.get(name)]));
}

/** Characters of JSON. */
export function sizeOf(value: unknown): number {
  return (JSON.stringify(value) ?? '').length;
}
