import { expect, test } from 'vitest';

import { unescapeText } from './escapes.ts';

test.each([
  [String.raw`a\nb`, 'a\nb'],
  [String.raw`\r\v\f`, '\r\v\f'],
  [String.raw`a\\nb`, String.raw`a\nb`],
  [String.raw`a\\\nb`, String.raw`a\\nb`],
  [String.raw`C:\temp\x`, String.raw`C:\temp\x`],
  [String.raw`\t`, String.raw`\t`],
])('%j', (given, want) => {
  expect(unescapeText(given)).toBe(want);
});
