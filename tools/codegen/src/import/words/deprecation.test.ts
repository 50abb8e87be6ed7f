import { expect, test } from 'vitest';

import { deprecatesField, deprecatesMethod } from './deprecation.ts';

test.each([
  ['DEPRECATED', 'Use another one.', true],
  ['Method development is halted', 'Use another one.', true],
  ['Attention', 'The development of this method has been halted.', true],
  ['Attention', 'The method is obsolete.', true],
  ['Attention', 'The parameter `ID` is deprecated.', false],
  ['Development of the page', 'It is being written.', false],
])('whether the note "%s: %s" deprecates the method: %s', (title, text, deprecated) => {
  expect(deprecatesMethod(title, text)).toBe(deprecated);
});

test.each([
  ['Deprecated. Use `ID`', true],
  ['**Outdated**', true],
  ['Name. The field is deprecated', true],
  ['Name. Deprecated', true],
  ['Returns deprecated fields too', false],
  ['Name', false],
])('whether "%s" deprecates the field: %s', (description, deprecated) => {
  expect(deprecatesField(description)).toBe(deprecated);
});
