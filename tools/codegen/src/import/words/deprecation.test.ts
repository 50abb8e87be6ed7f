import { expect, test } from 'vitest';

import { deprecatesField, deprecatesMethod } from './deprecation.ts';

test.each([
  ['DEPRECATED', 'Use another one.', true],
  ['Method development is halted', 'Use another one.', true],
  ['Attention', 'The development of this method has been halted.', true],
  ['Attention', 'The method is obsolete.', true],
  ['Attention', 'The parameter `ID` is deprecated.', false],
  ['Development of the page', 'It is being written.', false],
  ['DEPRECATED', 'Развитие метода остановлено. Есть другой.', true],
  ['Устаревший метод', 'Используйте другой.', true],
  ['Внимание', 'Метод устарел.', true],
  ['Внимание', 'Параметр `ID` устарел.', false],
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
  ['Устаревший. Используйте `ID`', true],
  ['**Устарело**', true],
  ['Адрес. Устарел, сохраняется для совместимости', true],
  ['Название. Поле является устаревшим', true],
  ['Возвращает и устаревшие поля', false],
])('whether "%s" deprecates the field: %s', (description, deprecated) => {
  expect(deprecatesField(description)).toBe(deprecated);
});
