import { expect, test } from 'vitest';

import { isHttpStatus, returnedValues } from './results.ts';

test.each([
  ['Returns `false` if there is none', ['boolean']],
  ['Contains `true` or `null`', ['boolean', 'null']],
  ['The value `true`', []],
  ['Возвращает `false`, если ничего нет', ['boolean']],
  ['Содержит `true` или `null`', ['boolean', 'null']],
  ['Значение `true`', []],
])('"%s" returns %j', (description, values) => {
  expect(returnedValues(description)).toEqual(values);
});

test.each([
  ['HTTP status: **200**', true],
  ['**HTTP Status: 200**', true],
  ['The HTTP status', false],
  ['HTTP-статус: **200**', true],
  ['Это HTTP-статус', false],
])('whether "%s" tells the status: %s', (text, status) => {
  expect(isHttpStatus(text)).toBe(status);
});
