import { expect, test } from 'vitest';

import { holdsPlaceholder, isPlaceholder } from './placeholders.ts';

test.each([
  ['**put_id_here**', true],
  ['your_product_id', true],
  ['YOUR_TOKEN', true],
  ['Your order', false],
  ['**Bold** text', false],
  [7, false],
])('whether %j stands for a value: %s', (value, stands) => {
  expect(isPlaceholder(value)).toBe(stands);
  expect(holdsPlaceholder({ a: [{ b: value }] })).toBe(stands);
});
