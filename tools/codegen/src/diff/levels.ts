/** How much a change of the docs means, and for whom. */

/**
 * `breaking`: something that worked may not compile, not run or do something else. `feature`: something new can be
 * done, and everything else stays. `fix`: the same calls with better texts or a request that does what the page says.
 */
export type Level = 'breaking' | 'feature' | 'fix';

/** From the heaviest on. */
export const LEVELS: readonly Level[] = ['breaking', 'feature', 'fix'];

/** The packages that are made of the docs. */
export const PACKAGES = ['sdk', 'cli', 'sandbox', 'reference'] as const;

export type PackageName = (typeof PACKAGES)[number];

/** The level for each package; `null` where its users do not notice. */
export type Levels = Readonly<Record<PackageName, Level | null>>;

/** The heavier of two levels. */
export function heavier(a: Level | null, b: Level | null): Level | null {
  if (a === null || b === null) return a ?? b;
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}

/** Whether a level is as heavy as another one, or heavier. */
export function reaches(level: Level | null, threshold: Level): boolean {
  return level !== null && LEVELS.indexOf(level) <= LEVELS.indexOf(threshold);
}
