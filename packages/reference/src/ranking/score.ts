import type { IndexedMethod } from '../methods/reference.ts';
import type { SearchedMethod } from './document.ts';
import type { Notion } from './notions.ts';
import type { Phrase } from './phrase.ts';
import type { Rarities } from './rarities.ts';
import type { Weighed } from './weigh.ts';
import { BESIDE, DEPRECATED, FITS, FURTHER, MEANT, ONE, SPECIAL, UNASKED } from './weights.ts';

/** How much of what was said a method has, and how much of what it is for was said. */
export function aboutness(
  { words, subjects }: SearchedMethod<unknown>,
  notions: readonly Weighed[],
  rarities: Rarities,
): number {
  const asked = new Set<string>();
  let found = 0;
  let about: number | undefined;
  let deed = 1;
  for (const { notion, weight, isHead, loss } of notions) {
    const { fit, stems } = bestOf(notion, words);
    if (isHead) about = Math.max(about ?? 0, fit);
    if (loss > 0) deed = 1 - loss + loss * fit;
    // Who says one thing in two ways speaks of it once.
    if (stems.some((stem) => !asked.has(stem))) found += weight * fit;
    for (const stem of stems) asked.add(stem);
  }
  if (found === 0) return 0;
  const part = Math.max(0, ...subjects.map((subject) => askedPart(subject, asked, rarities)));
  return found * (1 - BESIDE + BESIDE * (about ?? 1)) * deed * (UNASKED + (1 - UNASKED) * part);
}

/** How well a method fits what is wanted, whatever it is about. */
export function worth(
  { method, intent, isOfOne, furtherParts }: SearchedMethod<IndexedMethod>,
  { intent: wanted, isNumbered }: Phrase,
): number {
  const known = FITS[wanted][intent] * SPECIAL ** furtherParts;
  return known * (isOfOne && !isNumbered ? ONE : 1) * (method.deprecated ? DEPRECATED : 1);
}

/** How well a method fits something that was said, and by which words. */
function bestOf(
  { said, known }: Notion,
  words: ReadonlyMap<string, number>,
): { readonly fit: number; readonly stems: readonly string[] } {
  let fit = fitOfAll(said, words);
  let best: readonly string[] = [];
  for (const { stems, behind } of known) {
    const own = fitOfAll(stems, words) * (MEANT - behind * FURTHER);
    if (own > fit) {
      fit = own;
      best = stems;
    }
  }
  if (fit === 0) return { fit, stems: best };
  // What is literally there as well has been asked for too.
  return { fit, stems: [...best, ...said.filter((stem) => words.has(stem))] };
}

/** How well a method has all of some words; a part of them says less than its share. */
function fitOfAll(stems: readonly string[], words: ReadonlyMap<string, number>): number {
  let sum = 0;
  let count = 0;
  for (const stem of stems) {
    const fit = words.get(stem);
    if (fit === undefined) continue;
    sum += fit;
    count += 1;
  }
  return count === 0 ? 0 : (sum * count) / stems.length ** 2;
}

/** How much of what a method is for was asked for. */
function askedPart(
  subject: readonly string[],
  asked: ReadonlySet<string>,
  rarities: Rarities,
): number {
  let all = 0;
  let had = 0;
  for (const stem of subject) {
    const rarity = rarities.of(stem);
    all += rarity;
    if (asked.has(stem)) had += rarity;
  }
  return had / (all || 1);
}
