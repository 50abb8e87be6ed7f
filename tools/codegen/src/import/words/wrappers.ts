/** What a page says of a list that goes in an object or alone: "an object with `BLOCKS`, or an array of blocks without it". */
import { phrase } from './phrase.ts';

const HELD = phrase({
  en: /\bobject with (?:the )?(?:root )?(?:key )?`([A-Z_]+)`|`[A-Z]+\.([A-Z_]+)` — (?:an )?array|\b(?:the )?`([A-Z_]+)` array|\barray (?:of )?`([A-Z_]+)`/u,
  ru: /(?<!\p{L})объект(?:ом)? с (?:корневым )?(?:ключом )?`([A-Z_]+)`|`[A-Z]+\.([A-Z_]+)` — массив|(?<!\p{L})массив(?:ом)? `([A-Z_]+)`/u,
});

/** The key of the object that may hold the list of the parameter; `null` where the text tells of none. */
export function wrapperOf(parameter: string, text: string): string | null {
  if (!text.includes(`\`${parameter.toUpperCase()}`)) return null;
  const key = HELD.find(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  return key === undefined || key === parameter.toUpperCase() ? null : key;
}
