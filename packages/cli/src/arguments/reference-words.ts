/** Words behind the name of a library that are no commands of its pages. Codegen refuses pages that would take one. */
export const referenceWords = ['call', 'explain', 'methods'] as const;

export type ReferenceWord = (typeof referenceWords)[number];

export function isReferenceWord(word: string): word is ReferenceWord {
  const words: readonly string[] = referenceWords;
  return words.includes(word);
}
