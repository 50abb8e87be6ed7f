import { expect, test } from 'vitest';

import { selectableFields } from './selectable-fields.ts';

test.each<[string, string, string[]]>([
  [
    'listed',
    'What to return.\n\nAvailable fields:\n- `id` — ID\n- `userId` — whose it is',
    ['id', 'userId'],
  ],
  [
    'перечисленные',
    'Доступные поля:\n- `ID` — номер\n- `NAME` — имя\n\nПо умолчанию все',
    ['ID', 'NAME'],
  ],
  [
    'in the middle of a line',
    'Fields. Available fields of a record:\n- `a` — x\n- `b` — y',
    ['a', 'b'],
  ],
  ['not to filter by a value', 'Possible values:\n- `a` — x\n- `b` — y', []],
  ['not without a list', 'Available fields: those of the task.\n- `a` — x\n- `b` — y', []],
  [
    'not what stands for many',
    'Available fields:\n- `ID` — x\n- `NAME` — y\n- `PROPERTY_PropertyId` — z',
    ['ID', 'NAME'],
  ],
  ['not one alone', 'Available fields:\n- `id` — ID', []],
])('%s', (_, description, names) => {
  expect(selectableFields(description)).toEqual(names);
});
