import { expect, test } from 'vitest';

import { errorCodesIn } from './errors.ts';

test.each([
  ['Error code: `NOT_FOUND`', ['NOT_FOUND']],
  ['**Error Codes**: `A`. Error code `B`', ['A', 'B']],
  ['Код ошибки: `NOT_FOUND`', ['NOT_FOUND']],
  ['**Коды ошибок**: `A`. Код ошибки `B`', ['A', 'B']],
  ['Код: `A`', []],
  ['Code: `A`', []],
])('"%s"', (text, codes) => {
  expect(errorCodesIn(text)).toEqual(codes);
});
