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
/** "Used instead of the `fileId` parameter", "Can be used instead of the `from` parameter". */
const IN_PLACE_OF = phrase({
  en: /\b(?:used|provided|passed) instead of (?:the )?(?:(?:parameter|field) )?`(\w+)`/iu,
  ru: /(?<!\p{L})(?:используется|можно (?:использовать|передать|указать)) вместо (?:(?:параметра|поля) )?`(\w+)`/iu,
});

/** "Required if `DIALOG_ID` is not provided": of two, one is needed. */
const NEEDED_WITHOUT = phrase({
  en: /\b(?:required|mandatory) (?:if|when) (?:the )?(?:(?:parameter|field) )?`(\w+)` (?:(?:parameter|field) )?is not (?:provided|specified|passed|given)\b/iu,
  ru: /(?<!\p{L})обязател\p{L}+,? если не (?:передан|указан|задан)[оа]?(?: (?:параметр|поле))? `(\w+)`(?!\s*(?:и|или)(?!\p{L}))/iu,
});

/** Whether a description lets callers pass several of what it calls one. */
export function takesSeveral(description: string): boolean {
  return SEVERAL.isIn(description);
}

/** The name of what need not be given beside this one. */
export function inPlaceOf(description: string): string | null {
  return IN_PLACE_OF.find(description)?.[1] ?? null;
}

/** The name of what makes this one needless, where it is given. */
export function neededWithout(description: string): string | null {
  return NEEDED_WITHOUT.find(description)?.[1] ?? null;
}

/** What a description lets callers pass in the place of a value. */
export function passedInstead(description: string): readonly ('false' | 'null' | 'N')[] {
  const words = INSTEAD.findAll(description).map(([, word = '']) => word);
  return (['false', 'null', 'N'] as const).filter((word) => words.includes(word));
}
