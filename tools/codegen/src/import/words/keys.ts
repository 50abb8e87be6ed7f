/** What descriptions say of the names in an object: that they are the caller's, and what stands behind them. */
import { phrase } from './phrase.ts';

/** `{"lang_1": "value_1", …}`, `{"access_code": "permission"}`: words on both sides, and not those of fields. */
const PLACEHOLDERS = phrase({
  en: /\{\s*["'](?!field)(?:[a-z]+_(?:1|N|code|key|id|role)|<[^"'>]+>|lang|language|code|option|User_Role)["']\s*:\s*(?:["'[{<]\s*["'<]?)?[A-Za-z]/u,
  ru: /\{\s*["'](?!field|поле)(?:[a-zа-яё]+_(?:1|N|code|key|id|role)|код_[а-яё_]+|<[^"'>]+>|ключ(?:_\d)?|язык|lang|language|code|option|User_Role)["']\s*:\s*(?:["'[{<]\s*["'<]?)?[A-Za-zА-Яа-яё]/u,
});
/** `{"PROPERTY_CODE": value}`: behind codes that the caller has given stand values of any kind. */
const VALUES_BY_CODE = phrase({
  en: /\{\s*["'](?:[A-Z]+_CODE|FieldCode)["']\s*:\s*["']?[Vv]alue/u,
  ru: /\{\s*["'](?:КОД_[А-ЯЁ_]+|КодПоля)["']\s*:\s*["']?[Зз]начение/u,
});
const KEYED = phrase({
  en: /\bwhere (?:the )?(?:object |top-level )?keys? (?:is|are)\b|\b(?:the )?(?:top-level key|key of each element)\s*(?:[—–]|is|being|equals)\s|\bwith (?:the )?(?:\w+ )?(?:ids|identifiers) as keys\b|\bkeys? (?:is|are) (?:the |a )?(?:\w+ )?(?:codes?|identifiers?|names?|IDs?)\b|\b(?:in|of) (?:the )?key[- ]value format\b|\bkey\s*(?:=>|=)\s*value\b|(?:^|[.\s])(?<!\b(?:single|only|one) )keys?\s*[—–]\s|\bkeys? of (?:the )?object (?:is|are) (?:the |a )?(?:\w+ )?(?:codes?|identifiers?|names?|IDs?)\b|\bkeys? of the (?:`\w+` )?object must\b/iu,
  ru: /(?<!\p{L})ключ(?:и)? объекта(?: `\w+`)? долж(?:ен|ны)(?!\p{L})|(?<!\p{L})ключ (?:каждого элемента|верхнего уровня)\s*(?:[—–]|рав(?:ен|на)|явля\p{L}+)\s|(?<!\p{L})где ключом (?:выступает|служит)(?!\p{L})|(?<!\p{L})ключами котор(?:ого|ых) (?:явля|служ|выступа)|(?<!\p{L})где ключ(?:и|ом|ами)?(?: объекта)?(?:\s*[—–-]| это(?!\p{L})| явля| соответств)|(?<!\p{L})ключ(?:и|ами|ом)?(?: объекта| массива)? (?:явля\p{L}+|служ\p{L}+|выступа\p{L}+) (?:\p{L}+ )?(?:код|идентификатор|им|назван|id)|(?<!\p{L})в формате [«"`]?ключ(?:\s*[-—–]\s*|:\s*|\s*=>?\s*)значение|(?<!\p{L})ключ\s*(?:=>|=)\s*значение|(?:^|[.\s])(?<!единственный )ключ(?:и|ом)?(?: элемента)?\s*[—–]\s|(?<!\p{L})ключ(?:и|ами)? объекта\s*[—–-]\s*(?:это )?(?:код|идентификатор|им|назван|id)/iu,
});
/** Behind each name stand several. */
const LISTS = phrase({
  en: /\bvalues?\s*(?:[—–]|is|are)\s*(?:an )?arrays? of objects\b/iu,
  ru: /(?<!\p{L})значени(?:е|я|ем)\s*(?:[—–]|является)\s*массив\p{L}* объектов(?!\p{L})/iu,
});
/** What stands behind the names is counted. */
const COUNTS = phrase({
  en: /\bvalues?\s*(?:[—–]|is)\s*(?:the )?(?:number|count|quantity) of\b/iu,
  ru: /(?<!\p{L})значени(?:е|я|ем)\s*(?:[—–]|является)\s*(?:количеств|числ)/iu,
});
const STRUCTURES = phrase({
  en: /\bfor each field,? an object with (?:a |its )?description\b|\bcontains objects, each (?:of which )?describ|\bassociative array of (?!(?:values|fields|parameters|properties)\b)|\bobject with (?:the )?(?:\w+ )?(?:identifiers?|ids?) (?:as )?keys\b/iu,
  ru: /(?<!\p{L})для каждого поля возвращается объект с описанием(?!\p{L})|(?<!\p{L})содержит объекты, кажд\p{L}+ (?:из которых )?опис|(?<!\p{L})ассоциативн\p{L}+ массив\p{L}* (?!(?:значени|пол(?:ей|я)(?!\p{L})|параметр|свойств|структур|\p{L}+ структур|вида|с |в |,))\p{L}|(?<!\p{L})объект с (?:ключами-идентификатор|(?:\p{L}+ )?идентификатор\p{L}+ (?:в качестве ключей|ключами))/iu,
});
const LOCALIZED = phrase({
  en: /\b(?:associative array|object) of (?:localized|translated) (?:strings|names)/iu,
  ru: /(?<!\p{L})(?:ассоциативн\p{L}+ массив\p{L}*|объект\p{L}*) (?:с )?локализ\p{L}+ (?:строк|назван|им)/iu,
});
/** "Key — template field, value — field description", "the value is the structure": no sorting has that behind a field. */
const STRUCTURE_BEHIND = phrase({
  en: /\bvalue\s*(?:[—–]|is)\s*(?:the |an? )?(?:structure|object|field description)\b/iu,
  ru: /(?<!\p{L})значени(?:е|ем)\s*(?:[—–]|является)\s*(?:структур|объект|описание поля)/iu,
});
/** Sorting by field: its keys are the fields. */
const BY_FIELD = phrase({
  en: /\bkey is (?:the )?(?:name of the )?field\b|\bASC\b|\bfield_(?:1|n)\b/iu,
  ru: /(?<!\p{L})(?:ключ(?:ом)?|ключи)\s*(?:[—–-]|явля\p{L}+)?\s*(?:это )?(?:назван\p{L}+ |им\p{L}+ |код\p{L}* )?пол(?:е|я|ей)(?!\p{L})|\bASC\b|\bfield_(?:1|n)\b/iu,
});
/** "A string, or an object with labels by language". */
const TRANSLATED = phrase({
  en: /\b(?:instead of a string|string,? or)\b[^.]*\b(?:associative array|object|map)\b[^.]*\b(?:languages?|translations?|locali[sz]\w+)\b|\bassociative array of translations\b|\bkeys are (?:the )?language codes\b/iu,
  ru: /(?<!\p{L})(?:вместо строки|строк(?:а|у|ой)?,? (?:или|либо))(?!\p{L})[^.]*(?<!\p{L})(?:ассоциативн\p{L}+ массив|объект|массив)[^.]*(?<!\p{L})(?:язык|перевод|локализ)|(?<!\p{L})ассоциативн\p{L}+ массив\p{L}* переводов|(?<!\p{L})ключ(?:и|ами)\p{L}*[^.]{0,30}(?<!\p{L})код(?:ы|ами|ов) язык/iu,
});
/** "The title in different languages:". */
const IN_LANGUAGES = phrase({
  en: /^[^.\n]{1,60}\bin (?:different|several|various) languages(?::|\.|$)/iu,
  ru: /^[^.\n]{1,60}(?<!\p{L})на (?:разных|нескольких|различных) языках(?::|\.|$)/iu,
});
/** "Where the key is the identifier of the file". */
const KEY_IS_IDENTIFIER = phrase({
  en: /\bkey is the identifier\b/iu,
  ru: /(?<!\p{L})(?:где )?ключ(?:ом)?\s*(?:[—–-]|явля\p{L}+)\s*идентификатор/iu,
});
const FREE = phrase({
  en: /\bkey\s*(?:=>|:)\s*value\b|\bany (?:key|field)\b|\barbitrary\b|\blist of (?:the )?(?:available )?fields\b/iu,
  ru: /(?<!\p{L})ключ\s*(?:=>|:)\s*значение|(?<!\p{L})люб(?:ой|ое|ые|ых) (?:ключ|пол)|(?<!\p{L})произвольн|(?<!\p{L})список (?:доступных )?полей(?!\p{L}|:| для)/iu,
});
/** A format of placeholders, to be filled by names. */
const FIELD_PLACEHOLDERS = phrase({
  en: /\bfield_(?:\d|n|N)\b|_n\b/u,
  ru: /\bfield_(?:\d|n|N)\b|_n\b/u,
});
/** "Available fields:", above a list of them. */
const FIELDS_BELOW = phrase({
  en: /\bfields?\b[^.\n]*:\s*\n/iu,
  ru: /(?<!\p{L})пол(?:е|я|ей|ям|ями)(?!\p{L})[^.\n]*:\s*\n/iu,
});
/** "The array can contain fields in any combination", of what its type calls a text. */
const HOLDS_FIELDS = phrase({
  en: /\b(?:array|object) (?:can|may) contain (?:the )?fields\b|^\s*available flags:/iu,
  ru: /(?<!\p{L})(?:массив|объект) может содержать поля(?!\p{L})|^\s*доступные флаги:/iu,
});

/**
 * "The element is an object `NAV_PARAMS`", "Pass the `createdWithin` object inside the filter": the one field of an object that
 * has a section of its own.
 */
const ONE_ELEMENT = phrase({
  en: /\belement is an (?:object|array) `(\w+)`|\bpass the `(\w+)` object inside\b/iu,
  ru: /(?<!\p{L})элементом является (?:объект|массив) `(\w+)`|(?<!\p{L})переда(?:вай)?те внутри \p{L}+ объект `(\w+)`/iu,
});
/** "Contains a single key `id`". */
const SINGLE_KEY = phrase({
  en: /\bcontains (?:a|the) (?:single|only) key (?:[—–] )?`(\w+)`/iu,
  ru: /(?<!\p{L})содержит единственный ключ (?:[—–] )?`(\w+)`/iu,
});
/** "Accepts an array of `entities` objects with fields", above a list of them: the list is behind that key. */
const HELD_LIST = phrase({
  en: /\b(?:accepts|takes|contains) an array of `(\w+)` objects with (?:the )?(?:following )?fields\b/iu,
  ru: /(?<!\p{L})(?:принимает|содержит) массив объектов `(\w+)` с полями(?!\p{L})/iu,
});
/** "Value — object with the participant type parameter `TYPE`": what stands behind the caller's keys has one field. */
const ONE_PARAMETER = phrase({
  en: /\bvalue\s*(?:[—–]|is)\s*(?:an )?object with (?:the |a )?(?:\w+ ){0,3}(?:parameter|field|key) `(\w+)`/iu,
  ru: /(?<!\p{L})значение(?:м)?\s*(?:[—–]|является)\s*объект с (?:параметром|полем|ключом) (?:\p{L}+ ){0,3}`(\w+)`/iu,
});
/** "Value `null` removes the translation": behind a name may stand nothing. */
const REMOVED_BY_NULL = phrase({
  en: /\bvalue `null` (?:removes|deletes|clears|resets)\b/iu,
  ru: /(?<!\p{L})значение `null` (?:удаляет|очищает|сбрасывает|стирает)(?!\p{L})/iu,
});

/** Whether it is a text for each language. */
export function isInLanguages(description: string): boolean {
  return IN_LANGUAGES.isIn(description);
}

/** "Contains the object [`templates`](#templates)": what is described there stands behind that name. */
const NAMED_OBJECT = phrase({
  en: /\bcontains (?:the |an? )?(?:object \[?`(\w+)`|\[?`(\w+)`(?:\]\([^)]*\))? object\b)/iu,
  ru: /(?<!\p{L})содержит объект \[?`(\w+)`/iu,
});

/** Whether a text may be given once for each language. */
export function isTranslated(description: string): boolean {
  return TRANSLATED.isIn(description);
}

/**
 * What stands behind the caller's names: structures that are described elsewhere, or values, of whatever kind or of one. `null` when the
 * names are not the caller's.
 */
export function keyedBy(
  description: string,
): 'structures' | 'values' | 'string' | 'integer' | null {
  if (LOCALIZED.isIn(description)) return 'string';
  if (VALUES_BY_CODE.isIn(description)) return 'values';
  if (BY_FIELD.isIn(description) && !STRUCTURE_BEHIND.isIn(description)) return null;
  const found =
    PLACEHOLDERS.isIn(description) || KEYED.isIn(description) || STRUCTURES.isIn(description);
  if (!found) return null;
  return COUNTS.isIn(description) ? 'integer' : 'structures';
}

/** Whether behind each of the caller's names stands a list of structures. */
export function holdsLists(description: string): boolean {
  return LISTS.isIn(description);
}

/** Whether a row stands for all keys of a map: "where the key is the identifier of the file". */
export function isKeyIdentifier(description: string): boolean {
  return KEY_IS_IDENTIFIER.isIn(description);
}

/** Names in an object: any, those that a list below fills into a format of placeholders, or those of a table. */
export function namesIn(description: string): 'any' | 'placeholders' | 'own' {
  if (FREE.isIn(description)) return 'any';
  return FIELD_PLACEHOLDERS.isIn(description) ? 'placeholders' : 'own';
}

/** Whether it is a structure, whatever its type says. */
export function holdsFields(description: string): boolean {
  return HOLDS_FIELDS.isIn(description);
}

/** Whether a list of fields stands below: "Available fields:". */
export function listsFields(description: string): boolean {
  return FIELDS_BELOW.isIn(description);
}

/** The name of the one field that a description says an object has. */
export function oneElement(description: string): string | null {
  return nameIn(ONE_ELEMENT.find(description));
}

/** The one name in an object of which no more is said. */
export function singleKey(description: string): string | null {
  return nameIn(SINGLE_KEY.find(description));
}

/** The name behind which the list stands whose fields a description lists. */
export function heldList(description: string): string | null {
  return nameIn(HELD_LIST.find(description));
}

/** The name of the one field of what stands behind the caller's keys. */
export function oneParameter(description: string): string | null {
  return nameIn(ONE_PARAMETER.find(description));
}

/** Whether `null` behind a name takes away what is there. */
export function isRemovedByNull(description: string): boolean {
  return REMOVED_BY_NULL.isIn(description);
}

function nameIn(found: RegExpExecArray | null): string | null {
  return found?.slice(1).find((part) => part !== undefined) ?? null;
}

/** The name of the object that a description says another one contains. */
export function containedObject(description: string): string | null {
  const found = NAMED_OBJECT.find(description)?.slice(1);
  return found?.find((name) => name !== undefined) ?? null;
}
