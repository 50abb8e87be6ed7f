/** The fields that a parameter says one can sort by. */
import { phrase } from './phrase.ts';

/** "Available fields for sorting: `id`, `title`". */
const LISTED = phrase({
  en: /\bfields for sorting:\s{0,3}(`\w+`(?:(?:,| and|, and)\s{0,3}`\w+`)+)/iu,
  ru: /(?<!\p{L})поля для сортировки:\s{0,3}(`\w+`(?:(?:,| и)\s{0,3}`\w+`)+)/iu,
});
/** "Available fields for sorting are similar to those in `select`." */
const AS_SELECTED = phrase({
  en: /\bfields for sorting (?:is|are) (?:similar to|the same as)[^.\n`]{0,30}`select`/iu,
  ru: /(?<!\p{L})(?:полей|поля) для сортировки (?:аналогич\p{L}+|такие же, как|совпада\p{L}+)[^.\n`]{0,30}`select`/iu,
});

/** Those that a sentence lists. */
export function sortableFields(description: string): readonly string[] {
  const [, list = ''] = LISTED.find(description) ?? [];
  return [...list.matchAll(/`(\w+)`/gu)].map(([, name = '']) => name);
}

/** Whether they are those that can be selected. */
export function sortsAsSelected(description: string): boolean {
  return AS_SELECTED.isIn(description);
}
