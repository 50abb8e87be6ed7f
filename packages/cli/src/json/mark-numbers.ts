import { ExactNumber, numberOf } from './exact-number.ts';

/** Only such texts can hold a number that would not come out as it went in. */
const SUSPICIOUS = /\d{16}|\d\.\d|\d[eE]|-0/u;

/** Texts, comments, names and numbers of JSON, strict or lenient. */
const TOKEN =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|\/\/.*|\/\*[\s\S]*?\*\/|[\p{ID_Start}$_][\p{ID_Continue}$]*|[+-]?[\d.][\w.]*(?:(?<=[eE])[+-]\d+)?/gu;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

/** JSON in which numbers that JavaScript would change are marked texts; `undefined` where there are none. */
export function markNumbers(json: string): string | undefined {
  if (!SUSPICIOUS.test(json)) return undefined;
  const marked = json.replaceAll(TOKEN, (token) => {
    const number = NUMBER.test(token) ? numberOf(token) : undefined;
    return number instanceof ExactNumber ? JSON.stringify(number) : token;
  });
  return marked === json ? undefined : marked;
}
