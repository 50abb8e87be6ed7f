import { expect, test } from 'vitest';

import { wrapperOf } from './wrappers.ts';

test.each([
  ['menu', '`MENU` may be an object with the root key `ITEMS`, or an array of items', 'ITEMS'],
  ['attach', '`ATTACH`: an object with `BLOCKS`, or an array of blocks without wrapping', 'BLOCKS'],
  ['KEYBOARD', '- `KEYBOARD.BUTTONS` — array of buttons', 'BUTTONS'],
  ['FIELDS', '`FIELDS` — pass the array `FIELDS`', null],
  ['menu', 'An object with `ITEMS`', null],
  ['filter', '`FILTER` is an object of fields', null],
  ['menu', '`MENU` можно передать объектом с корневым ключом `ITEMS` или массивом', 'ITEMS'],
  ['attach', '`ATTACH` — полная форма: объект с `BLOCKS`, краткая — массив блоков', 'BLOCKS'],
  ['KEYBOARD', '- `KEYBOARD.BUTTONS` — массив кнопок', 'BUTTONS'],
  ['filter', '`FILTER` — объект с полями', null],
])('what may hold %s in "%s": %s', (parameter, text, key) => {
  expect(wrapperOf(parameter, text)).toBe(key);
});
