/** The meaning that a row of a dictionary of types gives in words: "Integer identifier of a deal". */
import { plain } from '../text/inline.ts';
import { phrase } from './phrase.ts';

/** `values`: one of the numbers that the text lists. */
export type TypeInWords =
  | 'integer'
  | 'string'
  | 'array'
  | 'object'
  | 'file'
  | 'any'
  | { readonly values: readonly number[] };

const INTEGER = phrase({
  en: /^(?:an?\s+)?(?:integer|numeric|number)|integer (?:identifier|from)|integer identifier/iu,
  ru: /^(?:цел(?:ое|ый|очисленн)|числов|число(?!\p{L})|количество(?!\p{L})|номер(?!\p{L}))|целочисленн\p{L}+ идентификатор|цел(?:ое|ым) (?:число|числом)/iu,
});
const STRING = phrase({
  en: /^(?:an?\s+)?(?:string|character|text)\b|(?:string|character) (?:identifier|code)|symbolic (?:code|identifier)/iu,
  ru: /^(?:строка|строков|символьн|текст)|(?:строков|символьн)\p{L}+ (?:идентификатор|код)/iu,
});
const ARRAY = phrase({
  en: /^(?:an?\s+)?array|^(?:a\s+)?list of/iu,
  ru: /^(?:массив|список)(?!\p{L})/iu,
});
const OBJECT = phrase({ en: /^(?:an?\s+)?object/iu, ru: /^объект(?!\p{L})/iu });
const FILE = phrase({
  en: /^(?:an? )?(?:\w+ )?(?:file|image)\b/iu,
  ru: /^(?:\p{L}+ )?(?:файл|изображение)(?!\p{L})/iu,
});
const IDENTIFIER = phrase({ en: /identifier/iu, ru: /идентификатор/iu });

export function typeInWords(description: string): TypeInWords {
  const start = plain(description).slice(0, 160);
  if (INTEGER.isIn(start)) return 'integer';
  if (STRING.isIn(start)) return 'string';
  if (ARRAY.isIn(start)) return 'array';
  if (OBJECT.isIn(start)) return 'object';
  const values = [...description.matchAll(/`(\d+)`\s*[—–-]/gu)];
  if (values.length > 1) return { values: values.map(([, value]) => Number(value)) };
  if (FILE.isIn(start)) return 'file';
  return IDENTIFIER.isIn(start) ? 'integer' : 'any';
}
