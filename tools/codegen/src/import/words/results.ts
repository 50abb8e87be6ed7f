/** What sentences say of the result of a method. */
import { phrase } from './phrase.ts';

const RETURNS = phrase({
  en: /\b(?:returns?|contains|or)\s+`(true|false|null)`/iu,
  ru: /(?<!\p{L})(?:возвращает|верн[её]т|вернуть|возвращается|содержит|или|либо)(?: значение)?\s+`(true|false|null)`/iu,
});
const HTTP_STATUS = phrase({ en: /^\**HTTP status/iu, ru: /^\**HTTP[- ]?статус/iu });

/** Values that a sentence adds to the type: "Returns `false` if there is none". */
export function returnedValues(description: string): ('boolean' | 'null')[] {
  return RETURNS.findAll(description).map(([, word]) => (word === 'null' ? 'null' : 'boolean'));
}

/** "HTTP status: **200**" says nothing of the result. */
export function isHttpStatus(text: string): boolean {
  return HTTP_STATUS.isIn(text);
}
