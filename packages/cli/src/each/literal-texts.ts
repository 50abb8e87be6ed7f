import { literal } from '@oint/core';

import { isContainer } from '../json/containers.ts';
import { ExactNumber } from '../json/exact-number.ts';

/** Parameters whose texts are sent as they are: what stands in a table may look like a reference to another row's result. */
export function literalTexts(
  params: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, literalIn(value)]));
}

function literalIn(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('$result') ? literal(value) : value;
  if (Array.isArray(value)) return value.map((item) => literalIn(item));
  // Commands of a batch are texts, in which a number is its digits.
  if (value instanceof ExactNumber) return value.text;
  if (!isContainer(value) || !isPlain(value)) return value;
  return literalTexts(value);
}

function isPlain(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
