/** What a description says of files that are passed as a name and a content in base64. */
import { plain } from '../text/inline.ts';
import { phrase } from './phrase.ts';

/** "An array of two elements: the first — the file name, the second — the file in base64." */
const PAIR = phrase({
  en: /\barray (?:of two|containing|with|where)\b[^|]{0,60}\bname\b[^|]{0,80}\bbase64\b/iu,
  ru: /(?<!\p{L})массив[^|]{0,60}(?:имя|имени|именем|название|названия)(?!\p{L})[^|]{0,80}base64/iu,
});
const EACH = phrase({
  en: /\beach (?:element|item) is an array\b/iu,
  ru: /(?<!\p{L})кажд(?:ый|ая) (?:элемент|запись)[^.|]{0,5}это массив(?!\p{L})/iu,
});
/** `{fileData: [value1, value2]}`, and `{remove: 'Y'}` for a file that goes. */
const HELD = /\{\s*["']?(\w+)["']?\s*:\s*\[\s*["'\w]+\s*,\s*["'\w]+\s*\]\s*\}/u;
const REMOVED = /\{\s*["']?(\w+)["']?\s*:\s*["'‘]Y["'’]\s*\}/u;

/** One file or several, in what is called an array. */
export function filesIn(description: string): 'one' | 'several' | null {
  const text = plain(description);
  if (!PAIR.isIn(text)) return null;
  return EACH.isIn(text) ? 'several' : 'one';
}

/** The field that holds the file, and the one that removes it. */
export function fileHolderIn(
  description: string,
): { readonly name: string; readonly removes: string | undefined } | null {
  const [, name] = HELD.exec(description) ?? [];
  if (name === undefined || !/base64/iu.test(description)) return null;
  return { name, removes: REMOVED.exec(description)?.[1] };
}
