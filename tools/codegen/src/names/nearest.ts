import { distance } from 'fastest-levenshtein';

import { foldName } from './case.ts';

/**
 * Names differ in a third of their letters at most when one can be meant by the other. Less would miss a word that was
 * left out; with more, short names such as `ID` and `TO` would be like all others.
 */
const MOST_DIFFERENT = 1 / 3;

/** Most names that are proposed for one that is unknown: who reads more of them reads a list. */
const MOST_PROPOSED = 3;

/** The names most like one that is unknown, nearest first. */
export function nearestNames(wanted: string, names: readonly string[]): string[] {
  return [...new Set(names)]
    .map((name) => ({ name, differing: difference(wanted, name) }))
    .filter(({ differing }) => differing < Infinity)
    .toSorted((a, b) => a.differing - b.differing)
    .slice(0, MOST_PROPOSED)
    .map(({ name }) => name);
}

/** Whether one name can be a misspelling of the other. */
export function isAlike(a: string, b: string): boolean {
  return difference(a, b) < Infinity;
}

/** Longer ones are no names, and the time to compare two grows with the product of their lengths. */
const LONGEST_NAME = 200;

/** In how many letters the names differ, in the form in which names are compared; `Infinity` when neither can be meant by the other. */
function difference(a: string, b: string): number {
  const [one, other] = [foldName(a), foldName(b)];
  const length = Math.max(one.length, other.length);
  const most = length * MOST_DIFFERENT;
  if (length > LONGEST_NAME || Math.abs(one.length - other.length) > most) return Infinity;
  const differing = distance(one, other);
  return differing <= most ? differing : Infinity;
}
