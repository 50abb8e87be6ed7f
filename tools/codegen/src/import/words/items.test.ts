import { expect, test } from 'vitest';

import {
  beginsAsList,
  containsList,
  holdsIdsOrObjects,
  isList,
  isListOfObjects,
  isPassedAsList,
  itemsIn,
  returnsList,
  severalIn,
} from './items.ts';

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

test.each([
  ['Returns a list of registered handlers', true],
  ['Возвращает список зарегистрированных обработчиков', true],
  ['Returns `true` when the list of handlers is empty', false],
  ['Возвращает `true`, если список пуст', false],
])('whether a result is a list: %j %j', (description, is) => {
  expect(returnsList(description)).toBe(is);
});

test.each<[string, ReturnType<typeof itemsIn>]>([
  ['Array of user identifiers', 'integer'],
  ['List of IDs', 'integer'],
  ['Identifiers of the files', 'integer'],
  [
    'Array of file identifiers. Specify the prefix `n` before each, for example, `["n50"]`',
    'string',
  ],
  ['Array of language identifiers', 'string'],
  ['Array of field names', 'string'],
  ['A list of tags', 'string'],
  ['Array', 'any'],
  ['Массив идентификаторов пользователей', 'integer'],
  ['Список ID', 'integer'],
  ['Идентификаторы файлов', 'integer'],
  ['Массив идентификаторов файлов. Перед каждым укажите префикс `n`', 'string'],
  [
    'Массив идентификаторов объектов. Перечислите их идентификаторы с [префиксами](types.md)',
    'string',
  ],
  ['Массив идентификаторов языков', 'string'],
  ['Список идентификаторов сайтов, к которым привязана группа', 'string'],
  ['A list of site IDs to which the group is linked', 'string'],
  ['Массив названий полей', 'string'],
  ['Список тегов', 'string'],
  ['Массив', 'any'],
])('"%s" holds %s', (description, items) => {
  expect(itemsIn(description)).toBe(items);
});

test.each([
  ['An array of objects with the settings of the handler', true],
  ['An array of widgets. Each is an object', true],
  ['An array of fields of the task', false],
  ['A list of widgets', false],
  ['Settings as an array of objects', false],
  ['Массив объектов с настройками обработчика', true],
  ['Массив виджетов. Каждый — объект', true],
  ['Массив полей задачи', false],
  ['Список виджетов', false],
  ['Настройки: массив объектов', false],
])('whether "%s" begins with a list of objects: %s', (description, begins) => {
  expect(beginsAsList(description)).toBe(begins);
});

test.each([
  ['Ranges as a list of objects. Each describes one', true],
  ['Any value returns an array of objects', false],
  ['Диапазоны в виде списка объектов. Каждый описывает один', true],
  ['Значение `array` вернет массив объектов', false],
])('whether "%s" is passed as a list: %s', (description, passed) => {
  expect(isPassedAsList(description)).toBe(passed);
});

test.each([
  ['An object containing an array of the fields to add', true],
  ['An object with fields', false],
  ['Объект, содержащий массив добавляемых полей', true],
  ['Объект с полями', false],
])('whether "%s" contains a list: %s', (description, contains) => {
  expect(containsList(description)).toBe(contains);
});

test.each([
  ["- When `FULL = 'N'`, contains user IDs\n- When `FULL = 'Y'`, contains user objects", true],
  [
    "- when `FULL = 'N'` contains an array of employee IDs,\n- when `FULL = 'Y'` contains an array of objects",
    true,
  ],
  ['Contains an array of objects', false],
  [
    "- при `FULL = 'N'` содержит массив идентификаторов,\n- при `FULL = 'Y'` содержит массив объектов",
    true,
  ],
  ['Содержит массив объектов', false],
])('whether it depends what is held: %j', (description, either) => {
  expect(holdsIdsOrObjects(description)).toBe(either);
});
