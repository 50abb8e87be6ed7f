/** When a field must be given, and when an answer has it. */
import { phrase } from './phrase.ts';

const CONDITIONAL = phrase({
  en: /\bat least one of\b|\brequired (?:if|when|unless|only)\b|\bone of the (?:following )?(?:parameters|fields):?\s+`|can be used instead of|\b(?:relevant|used) only for (?:\w+ ){0,3}types?\b|\bused for (?:the )?`[^`]+` type\b|\bused for (?:the )?type `|not required (?:if|when)|\boptional (?:if|when)|\bif [^.]{0,60}\bis not (?:specified|provided|passed)\b(?![^.\n]{0,60}\b(?:returns?|error)\b)/iu,
  ru: /(?<!\p{L})хотя бы (?:один|одно|одного) из|(?<!\p{L})обязател\p{L}+,?(?: \p{L}+)? (?:если|когда|только|при)(?!\p{L})|(?<!\p{L})(?:один|одно) из (?:следующих )?(?:параметров|полей):?\s+`|можно (?:использовать|указать|передать) вместо|(?<!\p{L})(?:актуальн\p{L}+|используется) только для (?:\p{L}+ ){0,3}тип|(?<!\p{L})используется для типа `|(?<!\p{L})(?:необязател\p{L}+|не обязател\p{L}+),? (?:если|когда|при)(?!\p{L})|(?<!\p{L})если [^.]{0,60}(?<!\p{L})не (?:указан|передан|задан)(?![^.\n]{0,60}(?<!\p{L})(?:верн[её]т|возвращает|возникнет|ошибк))/iu,
});
const SOMETIMES = phrase({
  en: /\b(?:returned|present|available|filled|displayed|shown) only (?:for|if|when|in|on|with|during|after)\b|^some \w+ (?:contain|have) \w/iu,
  ru: /(?<!\p{L})(?:возвращается|возвращаются|присутствует|приходит|выводится|отображается|доступ(?:ен|на|но|ны)|заполнен\p{L}*|заполняется|есть) (?:только|лишь) (?:для|если|когда|в|во|на|с|у|при|после|по)(?!\p{L})|^некоторые \p{L}+ (?:содержат|имеют) \p{L}/iu,
});
const NULLABLE = phrase({
  en: /\b(?:can|may|will) be `null`|\b(?:or|otherwise|then|defaults? to|defaults?(?: is|:)?|returns?|returned|comes?|value(?: of| is|:)?|it is|has)(?: the)?(?: value)?,?\s*(?:[—–-]\s*)?`null`|`null`,? (?:if|when|for|in case|otherwise)\b|`null` [—–-] (?!не |not? )/iu,
  ru: /(?<!\p{L})(?:может|могут) (?:быть|принимать значение|содержать|прийти) `null`|(?<!\p{L})(?:или|либо|иначе|то|всегда|нет|будет|равно|имеет|по умолчанию|значени(?:е|ем)|верн[её]т(?:ся)?|вернуть(?:ся)?|возвращает(?:ся)?|приходит|прид[её]т)(?: значение)?:?,?\s*(?:[—–-]\s*)?`null`|(?<!не )`null`,? (?:если|когда|для|при|в случае)(?!\p{L})|`null` [—–-] (?!не |not? )/iu,
});

/**
 * Whether a description takes a mark of "required" back in part: "Required if `ID` is not specified". What a method returns
 * without it does not: "If it is not specified, the method returns `false`".
 */
export function isConditional(description: string): boolean {
  return CONDITIONAL.isIn(description);
}

/** Whether a result has the field in some cases only: "Returned only for open deals". */
export function isSometimes(description: string): boolean {
  return SOMETIMES.isIn(description);
}

/** Whether a result may have `null` there. */
export function isNullable(description: string): boolean {
  return NULLABLE.isIn(description);
}
