import { expect, test } from 'vitest';

import { requiredFieldsIn } from './required-fields.ts';

test.each<[string, readonly string[]]>([
  ['Values of the fields. Required fields: `ID`, `CODE`', ['ID', 'CODE']],
  ['Required fields:`blockId`.\n\nThe key may have a prefix `>`', ['blockId']],
  ['Required fields: `blockId` — id of the block. See `other`', ['blockId']],
  [
    'Required fields for creating a thing:\n- `NAME` — name\n- `OWNER` — owner\n\nMore `x`',
    ['NAME', 'OWNER'],
  ],
  ['**The `blockId` field is required**.', ['blockId']],
  ['The `blockId` field is required if it is new', []],
  ['For new ones, required fields: `ID`', []],
  ['Required fields are marked with *', []],
  ['Обязательные поля: `ID`, `CODE`', ['ID', 'CODE']],
  [
    'Обязательные поля для создания вещи:\n- `NAME` — имя\n- `OWNER` — хозяин\n\nЕщё `x`',
    ['NAME', 'OWNER'],
  ],
  ['**Поле `blockId` является обязательным**.', ['blockId']],
  ['Поле `blockId` обязательно, если запись новая', []],
  ['Для новых записей обязательные поля: `ID`', []],
  ['Обязательные поля отмечены `*`', []],
])('%j', (text, names) => {
  expect(requiredFieldsIn(text)).toEqual(names);
});
