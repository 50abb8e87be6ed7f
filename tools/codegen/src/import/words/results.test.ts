import { expect, test } from 'vitest';

import {
  answersAs,
  isEmptyOnSuccess,
  isHttpStatus,
  returnedKind,
  returnedValues,
} from './results.ts';

test.each([
  ['Returns `false` if there is none', ['boolean']],
  ['Contains `true` or `null`', ['boolean', 'null']],
  ['The value `true`', []],
  ['Возвращает `false`, если ничего нет', ['boolean']],
  ['Содержит `true` или `null`', ['boolean', 'null']],
  ['Значение `true`', []],
])('"%s" returns %j', (description, values) => {
  expect(returnedValues(description)).toEqual(values);
});

test.each([
  ['HTTP status: **200**', true],
  ['**HTTP Status: 200**', true],
  ['The HTTP status', false],
  ['HTTP-статус: **200**', true],
  ['Это HTTP-статус', false],
])('whether "%s" tells the status: %s', (text, status) => {
  expect(isHttpStatus(text)).toBe(status);
});

test.each([
  ['The method will return a result similar to the call of the method [`a.get`](get.md).', 'a.get'],
  ['The method will return a result similar to the request [a.get](get.md).', 'a.get'],
  ['Similar to [a.get](get.md)', null],
  ['Метод вернет результат аналогичный вызову метода [`a.get`](get.md).', 'a.get'],
  ['Метод вернет результат аналогичный запросу [a.get](get.md).', 'a.get'],
  ['Смотрите [a.get](get.md)', null],
])('the method whose result it is: %s', (text, name) => {
  expect(answersAs(text)).toBe(name);
});

test.each([
  ['On success, contains an empty array', true],
  ['In case of success, contains an empty array', true],
  ['Contains an empty array if there is none', false],
  ['В случае успеха содержит пустой массив', true],
  ['Пустой массив означает, что полей нет', false],
])('an empty array where all went well: %s', (description, empty) => {
  expect(isEmptyOnSuccess(description)).toBe(empty);
});

test.each([
  ['The method returns a public link to the invoice.', 'string'],
  ['This is a string of the form `STAGE_1`.', 'string'],
  ['The method `a.types` returns a list of property types.', 'list'],
  ['The method `a.files` returns an array containing links to files.', 'list'],
  ['The method returns a list of fields.', null],
  ['Метод возвращает публичную ссылку для счета.', 'string'],
  ['Это строка вида `STAGE_1`.', 'string'],
  ['Метод `a.types` возвращает список типов свойств.', 'list'],
  ['Метод `a.files` возвращает массив, содержащий ссылки на файлы.', 'list'],
  ['Метод возвращает список полей.', null],
])('what is said to be returned: %s', (introduction, kind) => {
  expect(returnedKind(introduction)).toBe(kind);
});
