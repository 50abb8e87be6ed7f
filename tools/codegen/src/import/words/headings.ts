/** What headings open: "Method Parameters", "Response Handling"; and what they are about: "Parameter filter". */
import { plain } from '../text/inline.ts';
import { phrase, type Phrase, words } from './phrase.ts';

/** Parts of a page; a heading may open several: "Result" is the answer, and the table of what it holds. */
export type Part =
  | 'parameters'
  | 'further-parameters'
  | 'examples'
  | 'response'
  | 'returned'
  | 'errors'
  /** Errors of every method. */
  | 'system-errors'
  /** A structure as a whole. */
  | 'structure'
  /** What a structure looks like. */
  | 'structure-example'
  /** What an event sends: such a page describes no method. */
  | 'handler'
  /** A part that only pages of methods have. */
  | 'of-method'
  /** One that pages of methods have, and some others. */
  | 'of-method-perhaps';

const PARTS: Readonly<Record<Part, Phrase>> = {
  parameters: phrase({
    en: /^(?:method )?parameters(?: of (?:the )?method)?$|^request parameters$|^parameters? (?:of|for) (?:the )?(?:request|method)/iu,
    ru: /^параметры(?: метод[ао]в?| запроса)?$|^параметры (?:для )?(?:запроса|метода)/iu,
  }),
  'further-parameters': phrase({
    en: /^(?:additional|further|optional) parameters$/iu,
    ru: /^(?:дополнительные|необязательные|прочие) параметры$/iu,
  }),
  examples: phrase({
    en: /^(?:code )?examples?$|^example requests?$/iu,
    ru: /^пример(?:ы)?(?: кода| запрос(?:а|ов))?$/iu,
  }),
  response: phrase({
    en: /^(?:response handling|response(?: on success)?|successful response|result|method response|returned (?:data|values?|result|fields)|response parameters)$/iu,
    ru: /^(?:обработка ответа|ответ(?: в случае успеха| метода)?|успешный ответ|результат|возвращаемы(?:е|й) (?:данные|значени[ея]|результат|поля)|возвращаемое значение|параметры ответа)$/iu,
  }),
  returned: phrase({
    en: /^(?:returned? (?:data|values?|result|fields)|response (?:parameters|fields)|result|returns)$/iu,
    ru: /^(?:возвращаемы(?:е|й) (?:данные|значени[ея]|результат|поля)|возвращаемое значение|(?:параметры|поля) ответа|результат)$/iu,
  }),
  errors: phrase({
    en: /^(?:error handling|possible error codes|possible errors|errors)$/iu,
    ru: /^(?:обработка ошибок|возможные коды ошибок|возможные ошибки|ошибки)$/iu,
  }),
  'system-errors': phrase({
    en: /\bsystem error(?:s| codes?)\b/iu,
    ru: /(?<!\p{L})системн\p{L}+ ошибк|(?<!\p{L})системн\p{L}+ ошибок/iu,
  }),
  structure: phrase({ en: /\bstructure\b/iu, ru: /(?<!\p{L})структур/iu }),
  'structure-example': phrase({
    en: /^(?:example (?:of (?:an? |the )?)?object|object example)$/iu,
    ru: /^пример объекта$/iu,
  }),
  handler: phrase({
    en: /^what the handler receives$/iu,
    ru: /^что (?:получает|приходит в) обработчик$/iu,
  }),
  'of-method': phrase({
    en: /^(?:method parameters|response handling)$/iu,
    ru: /^(?:параметры метода|обработка ответа)$/iu,
  }),
  'of-method-perhaps': phrase({
    en: /^(?:method parameters|parameters|request parameters|response handling|returned data|code examples?)$/iu,
    ru: /^(?:параметры метода|параметры|параметры запроса|обработка ответа|возвращаемые данные|примеры? кода)$/iu,
  }),
};

/** Words that say nothing of what a heading is about. */
const STOP_WORDS = words({
  en: 'parameter parameters object objects field fields of the type array structure element elements item items description format list a an for values value key keys data and each entry composition method in from possible available attributes properties',
  ru: 'параметр параметры параметра объект объекта объекты поле поля полей тип типа массив массива структура элемент элемента элементы ответ ответа описание формат список значение значения значений ключ ключи данные и каждый состав метод метода в из с для возможные доступные атрибуты свойства свойство',
});

export function opens(part: Part, heading: string): boolean {
  return PARTS[part].isIn(heading);
}

const PARTS_OF_PAGE: readonly Part[] = ['parameters', 'examples', 'response', 'returned', 'errors'];

/** Whether a heading opens a part of the page itself, and is not about something of that name. */
export function opensPart(heading: string): boolean {
  return PARTS_OF_PAGE.some((part) => opens(part, heading));
}

const known = new Map<string, readonly string[]>();

function wordsOf(heading: string): readonly string[] {
  const found = known.get(heading);
  if (found !== undefined) return found;
  const text = plain(heading)
    .toLowerCase()
    .replaceAll(/\[\]|[«»"'():,]/gu, ' ');
  const all = text.split(/\s+/u).filter((word) => word !== '');
  known.set(heading, all);
  return all;
}

/** Whether a heading names the thing and nothing else: "Parameter `filter`", "The filter object". */
export function isAbout(heading: string, name: string): boolean {
  const all = wordsOf(heading);
  const wanted = name.toLowerCase();
  if (!all.includes(wanted)) return false;
  return all.toSpliced(all.indexOf(wanted), 1).every((word) => STOP_WORDS.has(word));
}
