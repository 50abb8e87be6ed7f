import { distance } from 'fastest-levenshtein';

/** The names most like `name`, nearest first: at most `count`, and none that differs in more than a third. */
export function closest(name: string, names: readonly string[], count = 1): string[] {
  const wanted = name.toLowerCase();
  return [...new Set(names)]
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ far, candidate }) => far <= Math.max(name.length, candidate.length) / 3)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
