/** Which words mean the same: those of methods and fields are written in several ways. */
import { pascalCase } from '../text/case.ts';

/** The form in which a field and a list of the same are one: `Badges` → `badge`, `ENTRIES` → `entry`. */
export function stemOf(word: string): string {
  const letters = pascalCase(word).toLowerCase();
  return letters.endsWith('ies') ? `${letters.slice(0, -3)}y` : letters.replace(/s$/u, '');
}

/** `basketitem` and `basketItems`; nothing is the same as no word. */
export function isSameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && stemOf(a) === stemOf(b);
}
