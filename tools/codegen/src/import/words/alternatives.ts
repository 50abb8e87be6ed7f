/** Names that one cell offers: "`ID` or `CODE`", "`string`, `array`". */
import type { Language } from './phrase.ts';

/** What stands between two alternatives, in each language. */
const OR: Readonly<Record<Language, string>> = { en: 'or', ru: 'или' };

const WORDS = Object.values(OR).join('|');
const BETWEEN_NAMES = new RegExp(` ?, | / | (?:${WORDS}) `, 'u');
const EITHER = new RegExp(String.raw`^\s*(?:\\?\||/|${WORDS})\s*$`, 'u');
const BETWEEN_TYPES = new RegExp(String.raw` ?\\?\| ?| ?, ?| (?:${WORDS}) | ?/ ?(?=[a-z])`, 'u');

/** Names of fields; spaces of any kind part words. */
export function alternativeNames(text: string): string[] {
  return text.replaceAll(/\s+/gu, ' ').split(BETWEEN_NAMES);
}

/** Whether one of the names is meant, and not all of them: "`ID` or `CODE`", "`ID` | `CODE`". */
export function isEither(between: string): boolean {
  return EITHER.test(between);
}

/** Names of types. */
export function alternativeTypes(text: string): string[] {
  return text
    .replaceAll(/\s+/gu, ' ')
    .split(BETWEEN_TYPES)
    .map((name) => name.trim());
}
