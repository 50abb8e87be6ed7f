/** Decimal, with `.`; `undefined` also for integers that a double cannot hold exactly. */
export function parseNumber(text: string): number | undefined {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text)) return undefined;
  const number = Number(text);
  const exact = !/^[+-]?\d+$/u.test(text) || Number.isSafeInteger(number);
  return Number.isFinite(number) && exact ? number : undefined;
}
