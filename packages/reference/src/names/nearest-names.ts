import { foldName } from './fold-name.ts';

/** Which names are near. */
export interface Nearness {
  /** Share of the letters that may differ. Default: 0.4. */
  readonly tolerance?: number;
  /** Whether names that contain what was typed are near too. Default: `true`. */
  readonly contained?: boolean;
}

/**
 * The names nearest to what was typed, at most three, best first: by editing distance, and with `contained` those that
 * contain the typed text.
 */
export async function nearestNames(
  wanted: string,
  candidates: Iterable<string>,
  { tolerance = 0.4, contained = true }: Nearness = {},
): Promise<readonly string[]> {
  const { distance } = await import('fastest-levenshtein');
  const folded = foldName(wanted);
  if (folded === '') return [];
  const farthest = Math.max(1, Math.floor(folded.length * tolerance));
  const parts = contained && folded.length >= 4;
  const farness = (candidate: string): number =>
    parts && candidate !== folded && candidate.includes(folded) ? 1 : distance(folded, candidate);
  return [...new Set(candidates)]
    .map((name) => ({ name, far: farness(foldName(name)) }))
    .filter(({ far }) => far <= farthest)
    .toSorted((a, b) => a.far - b.far || a.name.length - b.name.length)
    .slice(0, 3)
    .map(({ name }) => name);
}
