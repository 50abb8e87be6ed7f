/** From levels to versions. */
import type { Level } from './levels.ts';

export type Bump = 'major' | 'minor' | 'patch';

const BUMPS: readonly Bump[] = ['major', 'minor', 'patch'];

/**
 * What a change does to a version. Before 1.0 the second number is the one that `^0.3.1` holds on to, so there it
 * counts breaking changes and the third one everything else.
 */
export function bumpFor(level: Level, version: string): Bump {
  if (version.startsWith('0.')) return level === 'breaking' ? 'minor' : 'patch';
  return ({ breaking: 'major', feature: 'minor', fix: 'patch' } as const)[level];
}

/** Whether a bump does for what another one is needed for. */
export function covers(bump: string, needed: Bump): boolean {
  const index = BUMPS.findIndex((each) => each === bump);
  return index !== -1 && index <= BUMPS.indexOf(needed);
}
