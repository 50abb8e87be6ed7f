import { expect, test } from 'vitest';

import { isObjectForm, structureFormats } from './formats.ts';

test.each([
  ['Rights in the format `{"ID": 42}`', ['{"ID": 42}']],
  ['In the form `{a: 1}` or in the format: `{b: 1}`', ['{a: 1}', '{b: 1}']],
  ['A date in the format `YYYY-MM-DD`', []],
  ['Права в формате `{"ID": 42}`', ['{"ID": 42}']],
  ['Объект вида `{a: 1}` или формата: `{b: 1}`', ['{a: 1}', '{b: 1}']],
  ['Дата в формате `YYYY-MM-DD`', []],
])('"%s" shows %j', (description, formats) => {
  expect(structureFormats(description)).toEqual(formats);
});

test.each([
  ['An array in the form `array("field"=>"value")`', true],
  ['In the format {"field": "value"}', true],
  ["Pairs such as 'a' => 'b'", true],
  ['An array of the form', false],
  ['Массив вида `array("поле"=>"значение")`', true],
  ['В формате {"field": "value"}', true],
  ['Массив этого вида', false],
])('whether "%s" is an object: %s', (description, object) => {
  expect(isObjectForm(description)).toBe(object);
});
