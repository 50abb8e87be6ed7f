import { expect, test } from 'vitest';

import { errorCodesIn } from './errors.ts';

test.each([
  ['Error code: `NOT_FOUND`', ['NOT_FOUND']],
  ['**Error Codes**: `A`. Error code `B`', ['A', 'B']],
  ['Code: `A`', []],
])('"%s"', (text, codes) => {
  expect(errorCodesIn(text)).toEqual(codes);
});
