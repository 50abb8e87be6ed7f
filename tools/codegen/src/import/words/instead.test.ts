import { expect, test } from 'vitest';

import { passedInstead } from './instead.ts';

test.each([
  ['If `false` is passed, the picture is taken away', ['false']],
  ['New buttons. To take them away, pass `"N"`', ['N']],
  ['To take the attachment away, pass `N` or an empty value', ['N']],
  ['To forget the value, pass `null` or leave it out', ['null']],
  ['Если передать `false`, картинка исчезнет', ['false']],
  ['Новые кнопки. Чтобы убрать их, передайте `"N"`', ['N']],
  ['Чтобы забыть значение, передайте `null`', ['null']],
  ['Possible values: `Y`, `N`', []],
  ['Возможные значения: `Y`, `N`', []],
  ['If `NAME` is passed, it is kept', []],
  ['Если передать `NAME`, имя сохранится', []],
])('%s: %j', (description, values) => {
  expect(passedInstead(description)).toEqual(values);
});
