import { expect, test } from 'vitest';

import { isIsoDate } from './date.ts';

test.each([
  ['2026-01-31', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-01-31T18:00', true],
  ['2026-01-31 18:00:00+03:00', true],
  ['2026-01-31T24:00:00', false],
  ['31.01.2026', false],
])('%s: %s', (text, valid) => {
  expect(isIsoDate(text)).toBe(valid);
});
