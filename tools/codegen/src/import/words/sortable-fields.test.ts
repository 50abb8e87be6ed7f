import { expect, test } from 'vitest';

import { sortableFields, sortsAsSelected } from './sortable-fields.ts';

test.each<[string, string[]]>([
  ['Order. Available fields for sorting: `id`, `title` and `status`.', ['id', 'title', 'status']],
  ['Порядок. Доступные поля для сортировки: `id`, `title`, `status`.', ['id', 'title', 'status']],
  ['Available fields for sorting:\n- `id` — ID', []],
  ['Доступные поля: `id`, `title`', []],
])('what one can sort by: %j', (description, names) => {
  expect(sortableFields(description)).toEqual(names);
});

test.each([
  ['Available fields for sorting are similar to those in `select`.', true],
  ['The list of fields for sorting is the same as for the `SELECT` parameter.', true],
  ['Доступные поля для сортировки аналогичны полям в `select`.', true],
  ['Available fields are similar to those in `select`.', false],
  ['Поле для сортировки', false],
])('as what one selects: %j %j', (description, same) => {
  expect(sortsAsSelected(description)).toBe(same);
});
