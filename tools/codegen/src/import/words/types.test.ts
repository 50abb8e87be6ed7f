import { expect, test } from 'vitest';

import { typeInWords, type TypeInWords } from './types.ts';

test.each<[string, TypeInWords]>([
  ['Integer identifier of a deal', 'integer'],
  ['A number', 'integer'],
  ['String identifier', 'string'],
  ['Symbolic code of the type', 'string'],
  ['An array of fields', 'array'],
  ['List of users', 'array'],
  ['Object with the fields', 'object'],
  ['Level: `1` — low, `2` — high', { values: [1, 2] }],
  ['An image', 'file'],
  ['Identifier of a [deal](deal.md)', 'integer'],
  ['A deal', 'any'],
  ['Целочисленный идентификатор сделки', 'integer'],
  ['Число', 'integer'],
  ['Строковый идентификатор', 'string'],
  ['Символьный код типа', 'string'],
  ['Массив полей', 'array'],
  ['Список пользователей', 'array'],
  ['Объект с полями', 'object'],
  ['Изображение', 'file'],
  ['Идентификатор [сделки](deal.md)', 'integer'],
  ['Сделка', 'any'],
])('"%s"', (description, type) => {
  expect(typeInWords(description)).toEqual(type);
});
