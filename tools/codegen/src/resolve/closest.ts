import { distance } from 'fastest-levenshtein';

/** Names differ in a third of their letters at most when one can be meant by the other. */
const MOST_DIFFERENT = 1 / 3;

/** The names most like `name`, nearest first, at most `count`. */
export function closest(name: string, names: readonly string[], count = 1): string[] {
  return [...new Set(names)]
    .filter((candidate) => isAlike(name, candidate))
    .toSorted((a, b) => difference(name, a) - difference(name, b))
    .slice(0, count);
}

/** Longer ones are no names, and the time to compare two grows with the product of their lengths. */
const LONGEST_NAME = 200;

/** Whether one name can be a misspelling of the other. */
export function isAlike(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const most = length * MOST_DIFFERENT;
  if (length > LONGEST_NAME || Math.abs(a.length - b.length) > most) return false;
  return difference(a, b) <= most;
}

function difference(a: string, b: string): number {
  return distance(a.toLowerCase(), b.toLowerCase());
}
