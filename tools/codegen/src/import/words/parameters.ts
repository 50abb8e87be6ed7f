/** What sentences say of all parameters of a method. */
import { phrase } from './phrase.ts';

const NONE = phrase({
  en: /\b(?:no|without|any) (?:input |additional |request )?parameters\b|not (?:require|accept|take|have) parameters/iu,
  ru: /(?<!\p{L})(?:без|нет|никаких) (?:входных |дополнительных )?параметров|(?<!\p{L})не (?:требует|принимает|имеет)(?: \p{L}+)? параметров|параметров не (?:принимает|требует|имеет)|параметры отсутствуют/iu,
});
const OF_LISTS = phrase({
  en: /\[list methods\]\(/iu,
  ru: /\[спис[а-яё]+ метод[а-яё]+\]\(|\[(?:метод(?:ов|ы|ах|ам) спис\p{L}+|списочных методов|списочные методы)\]\(/iu,
});
const ORDER = phrase({
  en: /(?:order|sequence) of (?:the )?parameters|(?:according to|in) the order in the table|parameters[^.]{0,60}\bin (?:a |the )?(?:strict|specified|exact) order/iu,
  ru: /(?:порядок|порядка|порядке|последовательност\p{L}+) (?:следования |передачи |указания )?параметров|(?:согласно|соответствии с) поряд\p{L}+ в таблице|в порядке, указанном в таблице|параметр[^.]{0,60}в (?:строгом|указанном|ч[её]тком|точном) порядке/iu,
});
const MUST = phrase({
  en: /mandatory|essential|must|strict|violated|required/iu,
  ru: /обязател|важн|должн|строг|наруш|необходим/iu,
});
const EMPTY_LISTS = phrase({
  en: /\bas empty arrays\b/iu,
  ru: /(?<!\p{L})(?:как |в виде )?пуст(?:ые|ым|ыми|ых) массив(?:ы|ами|ом|ов)/iu,
});
/** "You must pass the following fields: `EXTRANET: Y`", beside or instead of a table. */
const TO_BE_PASSED = phrase({
  en: /\bmust pass the following (?:fields|parameters)\b/iu,
  ru: /(?<!\p{L})в (?:полях|параметрах) необходимо передать(?!\p{L})/iu,
});
const WITH_VALUE = /`([A-Z][A-Z\d_]*):\s*([^`]+)`/gu;

/** Names of fields that a sentence says to pass in some case, each with a value that it has then. */
export function passedInSentence(text: string): { name: string; value: string }[] {
  if (!TO_BE_PASSED.isIn(text)) return [];
  return [...text.matchAll(WITH_VALUE)].map(([, name = '', value = '']) => ({ name, value }));
}

/** "Without parameters"; "See the description of [list methods](…)". */
export function isWithoutParameters(text: string): boolean {
  return NONE.isIn(text);
}

export function isOfListMethods(text: string): boolean {
  return OF_LISTS.isIn(text);
}

/** "It is mandatory to follow the order of parameters": the method looks at no names. */
export function isOrdered(text: string): boolean {
  return ORDER.isIn(text) && MUST.isIn(text);
}

/** "Parameters that are skipped are passed as empty arrays." */
export function skipsByEmptyLists(text: string): boolean {
  return EMPTY_LISTS.isIn(text);
}
