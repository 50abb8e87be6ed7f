import { plain } from '../text/inline.ts';
/** Headings by what they are about. */
import type { Page } from './corpus.ts';

const STOP_WORDS = new Set(
  'parameter parameters object objects field fields of the type array structure element elements item items description format list a an for values value key keys data and each entry composition method in from possible available attributes properties'.split(
    ' ',
  ),
);

/** A heading by the type's name. */
export function titled(page: Page, name: string): number | null {
  for (let at = 0; at < page.blocks.length; at += 1) {
    const heading = page.heading(at);
    if (heading !== null && heading.level > 1 && isAbout(heading.text, name)) return at;
  }
  return null;
}

const wordsOf = new Map<string, readonly string[]>();

function headingWords(heading: string): readonly string[] {
  const known = wordsOf.get(heading);
  if (known !== undefined) return known;
  const text = plain(heading)
    .toLowerCase()
    .replaceAll(/\[\]|[«»"'():,]/gu, ' ');
  const words = text.split(/\s+/u).filter((word) => word !== '');
  wordsOf.set(heading, words);
  return words;
}

/** Whether a heading names the thing and nothing else. */
export function isAbout(heading: string, name: string): boolean {
  const words = headingWords(heading);
  const wanted = name.toLowerCase();
  if (!words.includes(wanted)) return false;
  return words.toSpliced(words.indexOf(wanted), 1).every((word) => STOP_WORDS.has(word));
}
