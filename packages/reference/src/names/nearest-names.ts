import { distance } from 'fastest-levenshtein';

import { foldName } from './fold-name.ts';

/** Which names are near. */
export interface Nearness {
  /**
   * Share of the letters of what was typed that may differ, one letter at least. Default: 0.4, for names that are proposed
   * where something is refused: a word that was left out is found, and a proposal too many costs a glance.
   */
  readonly tolerance?: number;
  /** Whether names that contain what was typed, four letters at least, are near too. Default: `true`. */
  readonly contained?: boolean;
}

/** Longer texts are no names, and the time to compare two grows with the product of their lengths. */
const LONGEST_NAME = 200;

/** Most names that are proposed for one that is unknown: who reads more of them reads a list. */
const MOST_PROPOSED = 3;

/**
 * The names nearest to what was typed, best first, each once: by editing distance of the forms in which names are compared,
 * and with `contained` those that contain the typed text. All that propose a name ask here, so that whoever is told that two
 * names are alike finds the one by the other. Load it for mistakes alone.
 */
export function nearestNames(
  wanted: string,
  candidates: Iterable<string>,
  { tolerance = 0.4, contained = true }: Nearness = {},
): string[] {
  const folded = foldName(wanted);
  if (folded === '' || folded.length > LONGEST_NAME) return [];
  const farthest = Math.max(1, Math.floor(folded.length * tolerance));
  const parts = contained && folded.length >= 4;
  const farness = (candidate: string): number => {
    if (parts && candidate !== folded && candidate.includes(folded)) return 1;
    // As many letters at least have to come or go.
    const longer = Math.abs(candidate.length - folded.length);
    if (longer > farthest) return longer;
    return isSwap(folded, candidate) ? 1 : distance(folded, candidate);
  };
  return [...new Set(candidates)]
    .map((name) => ({ name, far: farness(foldName(name)) }))
    .filter(({ far }) => far <= farthest)
    .toSorted((a, b) => a.far - b.far || a.name.length - b.name.length)
    .slice(0, MOST_PROPOSED)
    .map(({ name }) => name);
}

/** Whether two letters that stand side by side changed places, as fingers do it: `prot` for `port`. */
function isSwap(typed: string, name: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at += 1;
  const swapped = typed.charAt(at + 1) + typed.charAt(at);
  return typed !== name && typed.slice(0, at) + swapped + typed.slice(at + 2) === name;
}
