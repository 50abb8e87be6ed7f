import { expect, test } from 'vitest';

import { parseNumber } from './number.ts';

test.each([
  ['0', 0],
  ['-0.5', -0.5],
  ['.5', 0.5],
  ['1e3', 1000],
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', undefined],
  ['1,5', undefined],
  ['0x10', undefined],
  ['1e999', undefined],
  ['', undefined],
])('%s', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});
