/** What the header of a column says that stands below it. */
import { phrase, type Phrase } from './phrase.ts';

export type Column =
  /** The name of a field. */
  | 'name'
  | 'type'
  | 'description'
  /** A value that a field may have. */
  | 'value'
  /** Something of errors: no table of fields has such a column. */
  | 'of-error'
  /** The code of an error. */
  | 'error-code'
  /** The code of a permission. */
  | 'scope-code'
  /** The name of a type, in a dictionary of types. */
  | 'type-name';

const COLUMNS: Readonly<Record<Column, Phrase>> = {
  name: phrase({
    en: /^(?:name|parameter|field|key|title|property|option|attribute|argument|value)s?$/iu,
    ru: /^(?:название|имя|параметр|поле|ключ|заголовок|свойство|опция|атрибут|аргумент|значение)(?:ы)?$|^(?:названия|имена|параметры|поля|ключи|свойства|опции|атрибуты|аргументы|значения)$/iu,
  }),
  type: phrase({ en: /^(?:data )?type$/iu, ru: /^тип(?: данных)?$/iu }),
  description: phrase({ en: /description|purpose/iu, ru: /описани|назначение/iu }),
  value: phrase({ en: /^value/iu, ru: /^значени/iu }),
  'of-error': phrase({
    en: /error|how to fix|status/iu,
    ru: /ошибк|как (?:исправить|решить)|статус/iu,
  }),
  'error-code': phrase({
    en: /^\W*(?:error )?code\b/iu,
    ru: /^[^\p{L}]*код(?: ошибки)?(?!\p{L})/iu,
  }),
  'scope-code': phrase({ en: /^scope code$/iu, ru: /^код (?:скоупа|scope|разрешения)$/iu }),
  'type-name': phrase({ en: /^\W*type\W*$/iu, ru: /^[^\p{L}]*тип[^\p{L}]*$/iu }),
};

/** The word that stands behind the header of names, where types stand below them: "Name type". */
const TYPE_BEHIND = phrase({ en: /\stype$/iu, ru: /\sтип$/iu });
const TYPE_BELOW = phrase({ en: /^type$/iu, ru: /^тип$/iu });

export function heads(column: Column, header: string): boolean {
  return COLUMNS[column].isIn(header);
}

/** The header of a column of names, apart from what it says of types: "Name / type" is `Name`, typed. */
export function nameHeader(header: string): { readonly title: string; readonly typed: boolean } {
  const [title = '', ...below] = header.split(/[\n/]/u).map((line) => line.trim());
  const behind = TYPE_BEHIND.find(title);
  return {
    title: (behind === null ? title : title.slice(0, behind.index)).trim(),
    typed: behind !== null || below.some((line) => TYPE_BELOW.isIn(line)),
  };
}
