/** Values that a description allows: in a list below a sentence that offers them, or in the sentence. */
import { sentencesOf } from '../text/inline.ts';
import { phrase } from './phrase.ts';

/** What a list of all values begins with. */
const INTRODUCTION = phrase({
  en: /(?:possible|allowed|available|acceptable|valid|supported|permitted|following)\s+(?:\w+\s+)?(?:values?|options|types|variants|modes|statuses|codes)|(?:takes?|accepts?|one of)\s+(?:one of\s+)?(?:the\s+)?(?:following\s+)?values?|can (?:be|take)|values?:|one of:|either:/iu,
  ru: /(?:возможн|допустим|доступн|поддерживаем|разреш[её]нн|следующ|корректн|валидн)\p{L}*\s+(?:\p{L}+\s+)?(?:значени|вариант|тип|режим|статус|код|опци)|вариант\p{L}* значени|(?:принимает|принимать|принимают)(?:\s+(?:одно из|следующ\p{L}+|только))*\s+значени|(?:один|одно|одна) из(?:\s+\p{L}+)?:|(?:может|могут) (?:быть|принимать)|значени[ея]:|либо:/iu,
});
/** What a list of something else than values begins with. */
const OTHERWISE = phrase({
  en: /\bwhere\b|field_|example|\bkeys\b|\bformats?\b|\bcontains?\b|\bconsists?\b|\breturned\b|\bfields?\b|\bdepend/iu,
  ru: /(?<!\p{L})где(?!\p{L})|field_|(?<!\p{L})пример|например|(?<!\p{L})ключ(?:и|ами|ей|ам|а|ом)?(?!\p{L})|(?<!\p{L})формат|содерж|состоит|(?<!\p{L})возвраща|(?<!\p{L})пол(?:е|я|ей|ям|ями|ем)(?!\p{L})|завис/iu,
});
/** Values in the sentence that offers them. */
const INLINE = phrase({
  en: /(?:(?:possible|allowed|available|acceptable|valid|supported)(?: \w+)? (?:values?|types)(?: are)?|can (?:be|take)(?: the| one of the)?(?: following)?(?: values?)?|one of(?: the)?(?: following)?(?: values)?|values?(?= are|:)(?: are)?):?\s*((?:(?:the )?`[^`]+`(?:\s{0,3}\([^)]{0,80}\))?(?:\s{0,3}(?:,|or|and|\/|;)\s{0,3}){0,3}){2,})/iu,
  ru: /(?:(?:возможн|допустим|доступн|поддерживаем|разреш[её]нн)\p{L}+(?: \p{L}+)? (?:значени[ея]|типы)|(?:может|могут) (?:быть|принимать)(?: одно из)?(?: следующ\p{L}+)?(?: значени[йея]+)?|принимает(?: одно из)?(?: следующ\p{L}+)?(?: значени[йея]+)?|одно из(?: следующ\p{L}+)?(?: значений)?|(?<!(?:оба|обоих) )значени[ея](?=:)):?\s*((?:`[^`]+`(?:\s{0,3}\([^)]{0,80}\))?(?:\s{0,3}(?:,|или|либо|и|\/|;)\s{0,3}){0,3}){2,})/iu,
});
/** "Value `deal`", "Supported value: `SMS`": there is no other. */
const ONLY = phrase({
  en: /(?:^\s*Value|\b(?:allowed|acceptable|supported|permitted|possible|valid) value(?::| is| [—–-]))\s{0,3}`([^`]+)`(?=\s*(?:$|[.;\n]|[—–-]\s))/iu,
  ru: /(?:^\s*Значение|(?:допустим|поддерживаем|разреш[её]нн|возможн)\p{L}{2,3} значение(?::| [—–-]))\s{0,3}`([^`]+)`(?=\s*(?:$|[.;\n]|[—–-]\s))/iu,
});
/** A bullet of one value or several: "- `a`, `b` — both". */
const BULLET = phrase({
  en: /^(\s*)(?:[-*]\s+((?:`[^`]+`(?:\s*(?:,|or|\/|and)\s*)?)+)\s*(?:[—–:(=-]|$)|(`[^`]+`)\s*(?:[—–-]\s|$))/u,
  ru: /^(\s*)(?:[-*]\s+((?:`[^`]+`(?:\s*(?:,|или|либо|\/|и)\s*)?)+)\s*(?:[—–:(=-]|$)|(`[^`]+`)\s*(?:[—–-]\s|$))/u,
});
/** A bullet that goes on in words: "- `im` for chats". Only below a sentence that offers values it is one of a value. */
const LOOSE_BULLET = phrase({
  en: /^(\s*)[-*]\s+(`[^`]+`)\s+[a-z]/u,
  ru: /^(\s*)[-*]\s+(`[^`]+`)\s+\p{Ll}/u,
});
/** Values in one code: "`online|offline`". */
const ALTERNATIVES = /(`{1,3})([\w-]+(?:\\?\|[\w-]+)+)\1/gu;
/** What a list of a few values begins with. */
const SOME = phrase({
  en: /\b(?:basic|base|common|typical) values\b/iu,
  ru: /(?<!\p{L})(?:базов|основн|типичн)\p{L}* значени/iu,
});
/** That there are more than those that are listed. */
const MORE = phrase({
  en: /\b(?:other|more|additional) values (?:may|can) (?:also )?be available\b/iu,
  ru: /(?<!\p{L})могут быть (?:и |доступны )*(?:другие|дополнительные) значения/iu,
});
/** A value that stands for many, each with a number of its own. */
const ONE_OF_MANY = phrase({
  en: /\bof a specific \w+[^.\n]{0,20} can be (?:found|learned|obtained|retrieved)\b/iu,
  ru: /(?<!\p{L})конкретн\p{L}+ [^.\n]{1,40} можно (?:узнать|получить|найти)(?!\p{L})/iu,
});
const CODES = /`([^`]+)`/gu;

export interface AllowedValues {
  readonly values: readonly string[];
  /** Whether the list says that there are more. */
  readonly open: boolean;
}

const NONE: AllowedValues = { values: [], open: false };
const known = new Map<string, AllowedValues>();

/** The values in the list below an introducing sentence, or in the sentence; none where nothing offers any. */
export function allowedValues(description: string): AllowedValues {
  if (!description.includes('`')) return NONE;
  const found = known.get(description);
  if (found !== undefined) return found;
  const text = listing(description).replaceAll(/```[\s\S]*?```/gu, '');
  const listed = readList(text);
  const values = listed.values.length > 0 ? listed : readSentence(text);
  known.set(description, values);
  return values;
}

/** The text with values that stand in one code as a list of codes. */
function listing(text: string): string {
  return text.replaceAll(ALTERNATIVES, (_, _fence, values: string) =>
    values
      .split(/\\?\|/u)
      .map((value) => `\`${value}\``)
      .join(', '),
  );
}

function readList(text: string): AllowedValues {
  const values: string[] = [];
  let open = false;
  let introduced: Introduction = null;
  let indent = 0;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const bullet = BULLET.find(line) ?? (introduced === 'all' ? LOOSE_BULLET.find(line) : null);
    const deeper = values.length > 0 && line.search(/\S/u) > indent + 1;
    if (bullet !== null && introduced !== null && !deeper) {
      if (values.length === 0) indent = bullet[1]?.length ?? 0;
      const codes = codesIn(bullet[2] ?? bullet[3] ?? '');
      const told = codes.every((code) => values.includes(code));
      if ((introduced === 'some' && !told) || ONE_OF_MANY.isIn(line)) open = true;
      values.push(...codes);
    } else if (bullet === null && !deeper) {
      const again = introduction(line);
      if (values.length > 0 && introduced !== null && /^\s*[-*]\s/u.test(line))
        open ||= introduced === 'all';
      else if (values.length > 0 && again === null) break;
      else introduced = again;
    }
  }
  // Bullets that explain the parts of a template are no values.
  const parts = values.filter((value) => text.includes(`{${value}}`));
  return parts.length > 0 ? NONE : { values: [...new Set(values)], open: open || MORE.isIn(text) };
}

/** The one value that a field has, where the description says so: "Value `deal`". */
export function onlyValue(description: string): string | undefined {
  return ONLY.find(description)?.[1];
}

/** "Any non-empty value": those that are named are recommended. */
const ANY_VALUE = phrase({
  en: /\bany non-empty value\b/iu,
  ru: /(?<!\p{L})любое непустое значение(?!\p{L})/iu,
});

/** Whether a description says that any value will do. */
export function takesAnyValue(description: string): boolean {
  return ANY_VALUE.isIn(description);
}

/** Whether a line offers all values of a list below it, or some. */
type Introduction = 'all' | 'some' | null;

function introduction(line: string): Introduction {
  if (OTHERWISE.isIn(line)) return null;
  if (SOME.isIn(line)) return 'some';
  if (INTRODUCTION.isIn(line)) return 'all';
  // A sentence that ends in a colon and speaks of nothing else.
  return /:\s*$/u.test(line) ? 'some' : null;
}

function readSentence(text: string): AllowedValues {
  const sentence = sentencesOf(text).find((one) => INLINE.isIn(one) && !OTHERWISE.isIn(one));
  if (sentence === undefined) return NONE;
  const values = [...new Set(codesIn(INLINE.find(sentence)?.[1] ?? ''))];
  // Codes that stand behind the list, or on further lines, may be values too.
  const more = codesIn(text).some((code) => !values.includes(code) && /^[\w-]+$/u.test(code));
  return { values, open: more };
}

function codesIn(text: string): string[] {
  return [...text.matchAll(CODES)].map(([, value = '']) => unquoted(value));
}

/** `Y` and `N` that a sentence gives as the two values. */
export function isYesNo(description: string): boolean {
  const others = codesIn(description).filter((code) => /^[A-Z_]{2,}$/u.test(code));
  if (others.length >= 3) return false;
  return EITHER.isIn(description) || (YES.test(description) && NO.test(description));
}

const EITHER = phrase({
  en: /`Y`[^`]{0,40}(?:or|\/|and|,)\s{0,3}`N`|`Y\/N`|\bY\\?[|/]N\b|["']?\bY\b["']? or ["']?N\b/u,
  ru: /`Y`[^`]{0,40}(?:или|либо|\/|и|,)\s{0,3}`N`|`Y\/N`|(?<!\p{L})Y\\?[|/]N(?!\p{L})|["']?(?<!\p{L})Y(?!\p{L})["']? (?:или|либо) ["']?N(?!\p{L})/u,
});
/** Explained one after the other. */
const YES = /`Y`\s{0,3}[—–-]/u;
const NO = /`N`\s{0,3}[—–-]/u;

/** Names of PHP's classes stand there as in a text of JSON: `Bitrix\\Vote`. */
function unquoted(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replaceAll('\\\\', '\\');
}
