import { textOf } from './call.ts';

/** Numbers by their size, however long, everything else as text. */
export function compare(one: unknown, other: unknown): number {
  return compareKeys(keyOf(one), keyOf(other));
}

/** What a value is compared by. */
export function keyOf(value: unknown): number | bigint | string {
  const text = textOf(value);
  if (!/^-?\d+$/u.test(text)) return text;
  return text.length < 16 ? Number(text) : BigInt(text);
}

export function compareKeys(
  one: number | bigint | string,
  other: number | bigint | string,
): number {
  const areNumbers = typeof one !== 'string' && typeof other !== 'string';
  const [left, right] = areNumbers ? [one, other] : [String(one), String(other)];
  return left < right ? -1 : Number(left > right);
}
