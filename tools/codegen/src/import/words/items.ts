/** What descriptions say of lists: whether there are several, and of what. */
import { plain } from '../text/inline.ts';
import { phrase } from './phrase.ts';

const LIST = phrase({
  en: /\b(?:array|list|set|collection) of (?!(?:values|fields|parameters|options|settings|labels)\b)|\bobjects\b|\bitems\b|\beach\b/iu,
  ru: /(?<!\p{L})(?:массив|список|набор|коллекция)(?:а|ов|у|ы)? (?:из )?(?!(?:значени|пол(?:я|ей)(?!\p{L})|параметр|опци|настро|подпис|содерж|информаци|данн|описани|состо|вида|формата|методом|можно|может|будет|не |с |со |в |на |по |для |или |и |из |котор|\p{L}+(?:ых|их) (?:значени|полей|параметр|настро))\p{L}*)\p{L}|(?<!\p{L})объекты(?!\p{L})|(?<!\p{L})элементы(?!\p{L})|(?<!\p{L})кажд(?:ый|ая|ое|ого|ой|ом|ую)(?!\p{L})/iu,
});
const OF_OBJECTS = phrase({
  en: /\b(?:array|list) of objects\b/iu,
  ru: /(?<!\p{L})(?:массив|список|массива|списка) (?:из )?объектов(?!\p{L})/iu,
});
const AS_LIST_OF_OBJECTS = phrase({
  en: /\b(?:as|in the form of) (?:an? )?(?:array|list) of objects\b/iu,
  ru: /(?<!\p{L})в виде (?:массива|списка) объектов(?!\p{L})/iu,
});
const CONTAINS_LIST = phrase({
  en: /^(?:an )?object containing an array of\b/iu,
  ru: /^объект, содержащий массив(?!\p{L})/iu,
});
const FIRST_WORD = phrase({ en: /^(?:an )?array of\b/iu, ru: /^массив(?!\p{L})/iu });
/** Enough for what the list is of. */
const FIRST_WORDS = 4;
const IDS_IN_CASE = phrase({
  en: /\bwhen `[^`]+`,? contains (?:an array of )?(?:\w+ ){0,2}(?:ids|identifiers)\b/iu,
  ru: /(?<!\p{L})при `[^`]+`,? содержит (?:массив )?идентификатор/iu,
});
const OBJECTS_IN_CASE = phrase({
  en: /\bwhen `[^`]+`,? contains (?:an array of )?(?:\w+ ){0,2}objects\b/iu,
  ru: /(?<!\p{L})при `[^`]+`,? содержит (?:массив )?объект/iu,
});
const FIRST_OF_OBJECTS = phrase({
  en: /^(?:an )?array of objects\b/iu,
  ru: /^массив (?:из )?объектов(?!\p{L})/iu,
});
const ASSOCIATIVE = phrase({
  en: /\bassociative array of (?!(?:values|fields|parameters)\b)/iu,
  ru: /(?<!\p{L})ассоциативн\p{L}+ массив\p{L}* (?:из )?(?!(?:значени|пол(?:ей|я)(?!\p{L})|параметр|вида|с |в ))/iu,
});
const ELEMENTS = phrase({ en: /^list (?:elements|items)\b/iu, ru: /^элементы списка(?!\p{L})/iu });
const SEVERAL = phrase({
  en: /^(?:an? )?(?:array|list|set|collection) of\b|\bmultiple\b/iu,
  ru: /^(?:массив|список|набор|коллекция) (?!(?:с|в|вида|формата|содержащ\p{L}+)(?!\p{L}))\p{L}+|(?<!\p{L})(?:множественн|несколько)/iu,
});
const IDENTIFIERS = phrase({
  en: /(?:array|list|set) of (?:[\w-]+ ){0,3}(?:identifiers|ids)\b|\b(?:identifiers|ids) of/iu,
  ru: /(?<!\p{L})(?:массив|список|набор|перечень)(?:а|ов|ы)? (?:из |с )?(?:[\p{L}-]+ ){0,3}(?:идентификатор(?:ов|ами)|id(?!\p{L}))|^идентификаторы(?!\p{L})/iu,
});
/** Identifiers that are texts: with a prefix before each number, of languages, or of sites, `s1`. */
const TEXT_IDENTIFIERS = phrase({
  en: /\bprefix(?:es)?\b|\b(?:(?:language|site) (?:identifiers|ids)|(?:identifiers|ids) of (?:the )?(?:languages|sites))\b/iu,
  ru: /(?<!\p{L})префикс|(?<!\p{L})идентификатор(?:ов|ы|ами) (?:языков|сайтов)(?!\p{L})/iu,
});
const RETURNS_LIST = phrase({
  en: /^\s*returns (?:an? |the )?(?:list|array) of\b/iu,
  ru: /^\s*возвращает (?:список|массив)(?!\p{L})/iu,
});
const STRINGS = phrase({
  en: /(?:array|list|set) of (?:[\w-]+ ){0,2}(?:strings|names|codes|fields|tags)\b/iu,
  ru: /(?<!\p{L})(?:массив|список|набор|перечень)(?:а|ов|ы)? (?:из |с )?(?:[\p{L}-]+ ){0,2}(?:строк|строками|им[её]н|названи[йями]+|код(?:ов|ами)|пол(?:ей|ями)|тегов)(?!\p{L})/iu,
});

/** Whether what a description calls an array is a list, and no structure. */
export function isList(description: string): boolean {
  return LIST.isIn(plain(description));
}

export function isListOfObjects(description: string): boolean {
  return OF_OBJECTS.isIn(plain(description));
}

/** Whether a description of a result begins with that it is a list, whatever its type says. */
export function returnsList(description: string): boolean {
  return RETURNS_LIST.isIn(beginningOf(description));
}

/** Where a description says what kind of thing it is about. */
function beginningOf(description: string): string {
  return plain(description.slice(0, 200));
}

/** "As a list of objects": what is passed, whatever its type says. */
export function isPassedAsList(description: string): boolean {
  return AS_LIST_OF_OBJECTS.isIn(beginningOf(description));
}

/** "An object containing an array of the fields to add". */
export function containsList(description: string): boolean {
  return CONTAINS_LIST.isIn(beginningOf(description));
}

/** Whether a description begins with that it is a list of structures, whatever its type says. */
export function beginsAsList(description: string): boolean {
  const start = beginningOf(description);
  if (!FIRST_WORD.isIn(start)) return false;
  return FIRST_OF_OBJECTS.isIn(start) || LIST.isIn(start.split(/\s+/u, FIRST_WORDS).join(' '));
}

/** Whether what a list, or each name of a map, holds depends on a parameter: identifiers, or objects. */
export function holdsIdsOrObjects(description: string): boolean {
  return IDS_IN_CASE.isIn(description) && OBJECTS_IN_CASE.isIn(description);
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
  if (IDENTIFIERS.isIn(text)) return TEXT_IDENTIFIERS.isIn(text) ? 'string' : 'integer';
  return STRINGS.isIn(text) ? 'string' : 'any';
}
