/** What sentences say of the result of a method. */
import { phrase } from './phrase.ts';

const RETURNS = phrase({
  en: /\b(?:returns?|contains|or)\s+`(true|false|null)`/iu,
  ru: /(?<!\p{L})(?:возвращает|верн[её]т|вернуть|возвращается|содержит|или|либо)(?: значение)?\s+`(true|false|null)`/iu,
});
const HTTP_STATUS = phrase({ en: /^\**HTTP status/iu, ru: /^\**HTTP[- ]?статус/iu });

/** "Returns a result similar to the call of the method [`thing.get`](…)". */
const AS_METHOD = phrase({
  en: /\breturns? a result (?:similar|identical) to (?:the )?(?:call of |calling |request )?(?:the )?(?:method )?\[`?([a-z][\w.]+)`?\]/iu,
  ru: /(?<!\p{L})результат,? (?:аналогичн|идентичн)ый (?:вызову |запросу |результату )?(?:метода )?\[`?([a-z][\w.]+)`?\]/iu,
});
const EMPTY_ON_SUCCESS = phrase({
  en: /\b(?:on|in case of) success,? (?:contains|returns) an empty array\b/iu,
  ru: /(?<!\p{L})в случае успеха,? (?:содержит|возвращает|верн[её]т) пустой массив(?!\p{L})/iu,
});
/** What an introduction says that a method returns. */
const RETURNS_TEXT = phrase({
  en: /\bmethod returns (?:a|the) (?:\w+ )?link\b|\bthis is a string of the form\b/iu,
  ru: /(?<!\p{L})метод возвращает (?:\p{L}+ )?ссылку(?!\p{L})|(?<!\p{L})это строка вида(?!\p{L})/iu,
});
const RETURNS_LIST = phrase({
  en: /\breturns an array containing (?:links|identifiers|names)\b|\bmethod (?:`[^`]+` )?returns a list of (?:\w+ )?types\b/iu,
  ru: /(?<!\p{L})возвращает массив, содержащий (?:ссылки|идентификаторы|названия)(?!\p{L})|(?<!\p{L})возвращает список типов(?!\p{L})/iu,
});

/** The method whose result a sentence says the result is like. */
export function answersAs(text: string): string | null {
  return AS_METHOD.find(text)?.[1] ?? null;
}

/** Whether a result is PHP's empty array where all went well. */
export function isEmptyOnSuccess(description: string): boolean {
  return EMPTY_ON_SUCCESS.isIn(description);
}

/** What the introduction of a page says that a method returns; `null` where it says nothing of the kind. */
export function returnedKind(introduction: string): 'string' | 'list' | null {
  if (RETURNS_TEXT.isIn(introduction)) return 'string';
  return RETURNS_LIST.isIn(introduction) ? 'list' : null;
}

/** Values that a sentence adds to the type: "Returns `false` if there is none". */
export function returnedValues(description: string): ('boolean' | 'null')[] {
  return RETURNS.findAll(description).map(([, word]) => (word === 'null' ? 'null' : 'boolean'));
}

/** "HTTP status: **200**" says nothing of the result. */
export function isHttpStatus(text: string): boolean {
  return HTTP_STATUS.isIn(text);
}
