/** Fields that a sentence calls required, where the table of the fields is another one's: "Required fields: `ID`, `CODE`". */
import { phrase } from './phrase.ts';

/** What stands before a list of the fields, in the same line or below it. */
const INTRODUCTION = phrase({
  en: /\b(?:required|mandatory) fields(?: (?:for (?:creating|adding)|to (?:create|add)) [^.:;|\n`]{1,60})?:/iu,
  ru: /(?<!\p{L})обязательные поля(?: для (?:создания|добавления) [^.:;|\n`]{1,60})?:/iu,
});
/** One field, whatever the others are. */
const ONE = phrase({
  en: /\b(?:the `([^`\n]+)` field|field `([^`\n]+)`) is (?:required|mandatory)(?!,? (?:\w+ )?(?:if|when|for|only|unless|in)\b)/iu,
  ru: /(?<!\p{L})поле `([^`\n]+)` (?:является )?обязательн(?:о|ым)(?!\p{L})(?!,? (?:\p{L}+ )?(?:если|когда|при|для|только|кроме|в)(?!\p{L}))/iu,
});
/** A case before it takes back what the sentence says. */
const CASE = phrase({
  en: /\b(?:if|when|for|unless|otherwise)\b/iu,
  ru: /(?<!\p{L})(?:если|когда|при|для|кроме|иначе)(?!\p{L})/iu,
});
const NAMES = /^\s{0,3}(?:`[^`\n]+`(?:,| and| и)?\s{0,3})+/u;
const BULLET = /^\s*[-*]\s+`([^`]+)`/u;

/** The names, each once. */
export function requiredFieldsIn(text: string): string[] {
  const names = text.split('\n').flatMap((line, index, lines) => {
    const found = INTRODUCTION.find(line);
    if (found !== null) {
      const before = line.slice(0, found.index);
      return hasCase(before) ? [] : listed(line.slice(found.index + found[0].length), lines, index);
    }
    return ONE.findAll(line).flatMap((one) =>
      hasCase(line.slice(0, one.index)) ? [] : [one[1] ?? one[2] ?? ''],
    );
  });
  return [...new Set(names)];
}

function hasCase(before: string): boolean {
  return CASE.isIn(before.split('. ').at(-1) ?? '');
}

/** Names behind the colon, or those of the bullets below. */
function listed(behind: string, lines: readonly string[], index: number): string[] {
  if (behind.trim() !== '') return codesIn(NAMES.exec(behind)?.[0] ?? '');
  const below = lines.slice(index + 1).filter((line) => line.trim() !== '');
  const end = below.findIndex((line) => !BULLET.test(line));
  return below
    .slice(0, end < 0 ? below.length : end)
    .flatMap((line) => BULLET.exec(line)?.[1] ?? []);
}

function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)].map(([, name = '']) => name);
}
