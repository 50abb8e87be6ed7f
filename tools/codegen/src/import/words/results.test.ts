import { expect, test } from 'vitest';

import { isHttpStatus, returnedValues } from './results.ts';

test.each([
  ['Returns `false` if there is none', ['boolean']],
  ['Contains `true` or `null`', ['boolean', 'null']],
  ['The value `true`', []],
])('"%s" returns %j', (description, values) => {
  expect(returnedValues(description)).toEqual(values);
});

test.each([
  ['HTTP status: **200**', true],
  ['**HTTP Status: 200**', true],
  ['The HTTP status', false],
])('whether "%s" tells the status: %s', (text, status) => {
  expect(isHttpStatus(text)).toBe(status);
});
