import { nearest } from '../nearest.ts';

const KEYS = ['method', 'params', 'access'] as const;

/** The key of a command that nobody reads, and what was meant; undefined when all are known. */
export function unknownKey(command: object): { key: string; nearest: string } | undefined {
  for (const [key, value] of Object.entries(command)) {
    if (value === undefined || KEYS.some((known) => known === key)) continue;
    return { key, nearest: nearest(key, KEYS) ?? KEYS[0] };
  }
  return undefined;
}
