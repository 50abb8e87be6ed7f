import { expect, test } from 'vitest';

import { isList, isListOfObjects, itemsIn, severalIn } from './items.ts';

test.each([
  ['Array of contacts', true],
  ['Items of the order', true],
  ['For each file', true],
  ['Array of values', false],
  ['Fields of the deal', false],
  ['Массив контактов', true],
  ['Массив из объектов', true],
  ['Элементы заказа', true],
  ['Для каждого файла', true],
  ['Массив значений', false],
  ['Массив с описанием полей', false],
  ['Поля сделки', false],
])('whether "%s" is a list: %s', (description, list) => {
  expect(isList(description)).toBe(list);
});

test.each([
  ['An [array of objects](#rows)', true],
  ['Array of values', false],
  ['[Массив объектов](#rows)', true],
  ['Массив значений', false],
])('whether "%s" is a list of objects: %s', (description, list) => {
  expect(isListOfObjects(description)).toBe(list);
});

test.each<[string, ReturnType<typeof severalIn>]>([
  ['Associative array of blocks', 'map'],
  ['Associative array of values', null],
  ['List elements', 'list'],
  ['List of contacts', 'list'],
  ['A set of files', 'list'],
  ['Contact. Multiple', 'list'],
  ['Contact', null],
  ['Ассоциативный массив блоков', 'map'],
  ['Ассоциативный массив значений', null],
  ['Элементы списка', 'list'],
  ['Список контактов', 'list'],
  ['Файлы. Множественное', 'list'],
  ['Массив с полями', null],
  ['Контакт', null],
])('several in "%s": %s', (description, several) => {
  expect(severalIn(description)).toBe(several);
});

test.each<[string, ReturnType<typeof itemsIn>]>([
  ['Array of user identifiers', 'integer'],
  ['List of IDs', 'integer'],
  ['Identifiers of the files', 'integer'],
  ['Array of field names', 'string'],
  ['A list of tags', 'string'],
  ['Array', 'any'],
  ['Массив идентификаторов пользователей', 'integer'],
  ['Список ID', 'integer'],
  ['Идентификаторы файлов', 'integer'],
  ['Массив названий полей', 'string'],
  ['Список тегов', 'string'],
  ['Массив', 'any'],
])('"%s" holds %s', (description, items) => {
  expect(itemsIn(description)).toBe(items);
});
