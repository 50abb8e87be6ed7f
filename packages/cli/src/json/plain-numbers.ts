import { ExactNumber } from './exact-number.ts';

/** Values for who looks into them without sending or printing them: with the nearest numbers that JavaScript has. */
export function plainNumbers<Value>(value: Value): Value;
export function plainNumbers(value: unknown): unknown {
  if (value instanceof ExactNumber) return Number(value.text);
  if (Array.isArray(value)) return value.map((item) => plainNumbers<unknown>(item));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plainNumbers<unknown>(item)]),
  );
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
