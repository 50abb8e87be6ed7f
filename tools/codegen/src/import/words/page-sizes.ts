/** What is said of how long a page may be. */
import { phrase } from './phrase.ts';

const MOST = phrase({
  en: /\bmaximum(?: value)?(?: is)?\s*[:—–-]?\s*`?(\d+)|\b(?:from )?`?1`? to `?(\d+)|\(1[–-](\d+)\)|\blimit of `?(\d+)`? (?:records|rows|items)\b/iu,
  ru: /(?<!\p{L})максим\p{L}*(?: значени\p{L}*)?\s*[:—–-]?\s*`?(\d+)|(?<!\p{L})от `?1`? до `?(\d+)|\(1[–-](\d+)\)|(?<!\p{L})ограничени\p{L}* в `?(\d+)`? (?:запис|строк|элемент)/iu,
});

/** "Maximum value: `200`", "(1–1000)": the number of rows that one can ask for; `null` where nothing is said of it. */
export function mostRows(description: string): number | null {
  const found = MOST.find(description)
    ?.slice(1)
    .find((number) => number !== undefined);
  return found === undefined ? null : Number(found);
}
