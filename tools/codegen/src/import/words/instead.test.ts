import { expect, test } from 'vitest';

import { inPlaceOf, neededWithout, passedInstead, takesSeveral } from './instead.ts';

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

test.each([
  ['Identifier of the file. An array can be passed.', true],
  ['Идентификатор файла. Можно передать массив.', true],
  ['An array of identifiers', false],
  ['Массив идентификаторов', false],
])('several in the place of one: %s', (description, several) => {
  expect(takesSeveral(description)).toBe(several);
});

test.each([
  ['The file. Used instead of the `fileId` parameter', 'fileId'],
  ['Файл. Используется вместо параметра `fileId`', 'fileId'],
  ['As a timestamp. Can be used instead of the `from` parameter', 'from'],
  ['Can be provided instead of `CHAT_ID`', 'CHAT_ID'],
  ['Можно использовать вместо параметра `from`', 'from'],
  ['Можно передать вместо `CHAT_ID`', 'CHAT_ID'],
  ['The file that is used', null],
  ['Файл, который используется', null],
])('the name that need not be given beside: %s', (description, name) => {
  expect(inPlaceOf(description)).toBe(name);
});

test.each([
  ['ID of the chat. Required if `DIALOG_ID` is not provided.', 'DIALOG_ID'],
  ['Required when the `code` parameter is not specified', 'code'],
  ['ID чата. Обязателен, если не передан `DIALOG_ID`.', 'DIALOG_ID'],
  ['Обязательно, если не указано поле `code`', 'code'],
  ['Обязателен, если не передан `A` или `B`', null],
  ['Обязателен, если передан `CODE`', null],
  ['Required if `CODE` is provided', null],
])('of two, one is needed: %s', (description, name) => {
  expect(neededWithout(description)).toBe(name);
});
