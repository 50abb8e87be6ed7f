/**
 * One thing that the documentation says, as each of its languages says it.
 *
 * A phrase is a pattern a language, side by side, and every phrase stands in this folder: a language that is added to
 * `Language` is asked for at each of them by the compiler.
 *
 * @example
 *   const NULLABLE = phrase({ en: /\bcan be `null`/iu });
 *   NULLABLE.isIn('The date, can be `null`'); // true
 */

/** Languages that pages are written in. */
export type Language = 'en' | 'ru';

export interface Phrase {
  isIn(text: string): boolean;
  /** Where the text first says it. */
  find(text: string): RegExpExecArray | null;
  /** Every place where it does. */
  findAll(text: string): RegExpExecArray[];
}

/** @param patterns None of them `g` or `y`: what a text says does not depend on the text before. */
export function phrase(patterns: Readonly<Record<Language, RegExp>>): Phrase {
  const all = Object.values(patterns);
  const everywhere = all.map((pattern) => new RegExp(pattern, `${pattern.flags}g`));
  return {
    isIn: (text) => all.some((pattern) => pattern.test(text)),
    find: (text) => {
      for (const pattern of all) {
        const found = pattern.exec(text);
        if (found !== null) return found;
      }
      return null;
    },
    findAll: (text) => everywhere.flatMap((pattern) => [...text.matchAll(pattern)]),
  };
}

/** Single words, for texts that are split into them. */
export function words(lists: Readonly<Record<Language, string>>): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list.split(' ')));
}
