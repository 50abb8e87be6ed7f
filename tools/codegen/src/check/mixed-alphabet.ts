/** Words in two alphabets: a Latin `c` inside a Cyrillic word looks right and is not. */

const WORD = /[\p{L}\p{N}_]+/gu;

/** Letters that look alike in both alphabets. */
const LATIN_LOOKALIKE = /^[aceopxyABCEHKMOPTXYkmt]+$/u;
const CYRILLIC_LOOKALIKE = /^[асеорхуАВСЕНКМОРТХУкмт]+$/u;

/**
 * Words in which a letter stands for its twin of the other alphabet. Names such as `IDЧата`, whose parts are each in
 * one alphabet, are none: a twin is one or two letters amid the other alphabet.
 */
export function mixedWords(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word).filter(isMixed);
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /[A-Za-z]/u;

function isMixed(word: string): boolean {
  if (!LATIN.test(word) || !CYRILLIC.test(word)) return false;
  return (
    strays(word, CYRILLIC, /[A-Za-z]+/gu, LATIN_LOOKALIKE) ||
    strays(word, LATIN, /\p{Script=Cyrillic}+/gu, CYRILLIC_LOOKALIKE)
  );
}

/** Whether a run of the foreign alphabet is made of lookalikes only and touches letters of the other. */
function strays(word: string, own: RegExp, foreign: RegExp, lookalike: RegExp): boolean {
  for (const { 0: run, index } of word.matchAll(foreign)) {
    if (run.length > 2 || !lookalike.test(run)) continue;
    if (own.test(word[index - 1] ?? '') && own.test(word[index + run.length] ?? '')) return true;
    if (run.length === 1 && own.test(word) && (index === 0 || index + 1 === word.length))
      return true;
  }
  return false;
}
