/** Values that stand for none in a parameter of another type: "If `false` is passed, the image is deleted". */
import { phrase } from './phrase.ts';

const INSTEAD = phrase({
  en: /(?:\bif|\bpass)\s+`"?(false|null|N)"?`/iu,
  ru: /(?<!\p{L})(?:передать|передайте)\s+`"?(false|null|N)"?`/iu,
});

/** "An array can be passed": several in the place of one. */
const SEVERAL = phrase({
  en: /\ban array (?:can|may) (?:also )?be passed\b|\byou can (?:also )?pass an array\b/iu,
  ru: /(?<!\p{L})(?:можно|допускается)(?: также)? (?:передать|передавать|указать) массив(?!\p{L})/iu,
});
/** "Used instead of the `fileId` parameter". */
const IN_PLACE_OF = phrase({
  en: /\bused instead of (?:the )?(?:(?:parameter|field) )?`(\w+)`/iu,
  ru: /(?<!\p{L})используется вместо (?:(?:параметра|поля) )?`(\w+)`/iu,
});

/** Whether a description lets callers pass several of what it calls one. */
export function takesSeveral(description: string): boolean {
  return SEVERAL.isIn(description);
}

/** The name of what need not be given beside this one. */
export function inPlaceOf(description: string): string | null {
  return IN_PLACE_OF.find(description)?.[1] ?? null;
}

/** What a description lets callers pass in the place of a value. */
export function passedInstead(description: string): readonly ('false' | 'null' | 'N')[] {
  const words = INSTEAD.findAll(description).map(([, word = '']) => word);
  return (['false', 'null', 'N'] as const).filter((word) => words.includes(word));
}
