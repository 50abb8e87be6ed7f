/** Values that stand for none in a parameter of another type: "If `false` is passed, the image is deleted". */
import { phrase } from './phrase.ts';

const INSTEAD = phrase({
  en: /(?:\bif|\bpass)\s+`"?(false|null|N)"?`/iu,
  ru: /(?<!\p{L})(?:передать|передайте)\s+`"?(false|null|N)"?`/iu,
});

/** What a description lets callers pass in the place of a value. */
export function passedInstead(description: string): readonly ('false' | 'null' | 'N')[] {
  const words = INSTEAD.findAll(description).map(([, word = '']) => word);
  return (['false', 'null', 'N'] as const).filter((word) => words.includes(word));
}
