/** What descriptions say of lists: whether there are several, and of what. */
import { plain } from '../text/inline.ts';
import { phrase } from './phrase.ts';

const LIST = phrase({
  en: /\b(?:array|list|set|collection) of (?!(?:values|fields|parameters|options|settings|labels)\b)|\bobjects\b|\bitems\b|\beach\b/iu,
});
const OF_OBJECTS = phrase({ en: /\b(?:array|list) of objects\b/iu });
const ASSOCIATIVE = phrase({
  en: /\bassociative array of (?!(?:values|fields|parameters)\b)/iu,
});
const ELEMENTS = phrase({ en: /^list (?:elements|items)\b/iu });
const SEVERAL = phrase({
  en: /^(?:an? )?(?:array|list|set|collection) of\b|\bmultiple\b/iu,
});
const IDENTIFIERS = phrase({
  en: /(?:array|list|set) of (?:[\w-]+ ){0,3}(?:identifiers|ids)\b|\b(?:identifiers|ids) of/iu,
});
const STRINGS = phrase({
  en: /(?:array|list|set) of (?:[\w-]+ ){0,2}(?:strings|names|codes|fields|tags)\b/iu,
});

/** Whether what a description calls an array is a list, and no structure. */
export function isList(description: string): boolean {
  return LIST.isIn(plain(description));
}

export function isListOfObjects(description: string): boolean {
  return OF_OBJECTS.isIn(plain(description));
}

/** Several of a structure: in a map (`Associative array of blocks`), or in a list (`List of contacts`, `Multiple`). */
export function severalIn(description: string): 'map' | 'list' | null {
  const start = plain(description).slice(0, 120);
  if (ASSOCIATIVE.isIn(start)) return 'map';
  return ELEMENTS.isIn(start) || SEVERAL.isIn(start) ? 'list' : null;
}

/** What a list is said to hold. */
export function itemsIn(description: string): 'integer' | 'string' | 'any' {
  const text = plain(description).slice(0, 200);
  if (IDENTIFIERS.isIn(text)) return 'integer';
  return STRINGS.isIn(text) ? 'string' : 'any';
}
