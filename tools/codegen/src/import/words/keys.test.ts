import { expect, test } from 'vitest';

import {
  containedObject,
  heldList,
  holdsFields,
  holdsLists,
  isInLanguages,
  isKeyIdentifier,
  isRemovedByNull,
  isTranslated,
  keyedBy,
  listsFields,
  namesIn,
  oneElement,
  oneParameter,
  singleKey,
} from './keys.ts';

test.each<[string, ReturnType<typeof keyedBy>]>([
  ['An object in the format `{"lang_1": "value_1", ... "lang_N": "value_N"}`', 'structures'],
  ['Rights in the format `{"access_code": "permission"}`', 'structures'],
  ['Property values in the format `{"PROPERTY_CODE": value}`', 'values'],
  ['Values of a document in the format `{"FieldCode":"Value"}`', 'values'],
  ['Pages in the format `{"<AREA_ID>": <PAGE_ID>}`', 'structures'],
  ['Sorting in the format `{"FIELD": "ASC"}`', null],
  ['Properties, where the key is the name of the property', 'structures'],
  ['Contains objects, each describing a [parameter](#property)', 'structures'],
  ['Associative array of content blocks', 'structures'],
  ['An object with identifier keys is returned', 'structures'],
  ['Counters. Key — chat ID, value — number of unread messages', 'integer'],
  ['Key — item identifier, value — object with [description](#x)', 'structures'],
  ['The key of the object is the user ID from the request.', 'structures'],
  ['Ключ объекта — это идентификатор пользователя из запроса.', 'structures'],
  ['The key of the `fields` object must be the code of a field', 'structures'],
  ['Ключ объекта `fields` должен быть кодом поля', 'structures'],
  ['Found users. The key of each element equals the identifier of the user', 'structures'],
  ['An object where the top-level key is `BOT_ID`, and the value contains the bot', 'structures'],
  ['The scheme, with the top-level key being `MODULE_ID`', 'structures'],
  ['An object with the stages, with stage IDs as keys', 'structures'],
  [
    'Fields, where the key is the field code and the value is the structure [field](#field)',
    'structures',
  ],
  ['Fields. Key — template field, value — field description', 'structures'],
  ['The fields. For each field, an object with a description is returned', 'structures'],
  ['Contains a single key — `item`', null],
  ['Найденные пользователи. Ключ каждого элемента равен идентификатору', 'structures'],
  ['Объект, где ключ верхнего уровня равен `BOT_ID`', 'structures'],
  ['Объект схемы, ключ верхнего уровня — `MODULE_ID`', 'structures'],
  ['Объект шаблонов, где ключом выступает `id`, а значением — данные', 'structures'],
  ['Объект с данными, ключами которого являются идентификаторы стадий', 'structures'],
  ['Объект, где ключом является код поля, а значением — структура [поле](#field)', 'structures'],
  ['Поля. Для каждого поля возвращается объект с описанием', 'structures'],
  ['Содержит единственный ключ — `item`', null],
  ['An associative array of localized strings', 'string'],
  ['Associative array of values for the fields', null],
  ['A set of fields in the format `{"field": "value"}`', null],
  ['Sorting, where the key is the field and the value is `ASC` or `DESC`', null],
  ['An object with the fields of the task', null],
  ['Права в формате `{"код_доступа": "уровень"}`', 'structures'],
  ['Значения свойств в формате `{"КОД_СВОЙСТВА": значение}`', 'values'],
  ['Значения полей документа вида `{"КодПоля":"Значение"}`', 'values'],
  ['Страницы в формате `{"<ID_ОБЛАСТИ>": <ID_СТРАНИЦЫ>}`', 'structures'],
  ['Запросы. Ключ элемента — идентификатор запроса, значение — вызов', 'structures'],
  ['Объект, где ключ — название свойства', 'structures'],
  ['Объект, где ключ это название настройки', 'structures'],
  ['Настройки. Ключ является кодом настройки', 'structures'],
  ['Содержит объекты, каждый описывает [параметр](#property)', 'structures'],
  ['Ассоциативный массив блоков', 'structures'],
  ['Возвращается объект с ключами-идентификаторами', 'structures'],
  ['Счетчики. Ключ — идентификатор чата, значение — количество сообщений', 'integer'],
  ['Ассоциативный массив локализованных строк', 'string'],
  ['Ассоциативный массив значений полей', null],
  ['Ассоциативный массив особой структуры', null],
  ['Сортировка, где ключ — поле, а значение — `ASC` или `DESC`', null],
  ['Объект с полями задачи', null],
])('whose names: %s', (description, keyed) => {
  expect(keyedBy(description)).toBe(keyed);
});

test.each([
  ['You can pass a string or an object with labels by language', true],
  ['Instead of a string, an associative array of translations is passed', true],
  ['An array whose keys are the language codes and whose values are texts', true],
  ['A string or a number', false],
  ['Можно передать строку или объект с подписями по языкам', true],
  ['Вместо строки передается ассоциативный массив переводов', true],
  ['Массив, ключи которого — коды языков', true],
  ['Строка или число', false],
])('translated: %s', (description, translated) => {
  expect(isTranslated(description)).toBe(translated);
});

test.each([
  ['A file, where the key is the identifier of the attachment', true],
  ['Identifier of the file', false],
  ['Файл, где ключ — идентификатор вложения', true],
  ['Идентификатор файла', false],
])('a row that stands for every key: %s', (description, every) => {
  expect(isKeyIdentifier(description)).toBe(every);
});

test.each<[string, ReturnType<typeof namesIn>]>([
  ['An object of key => value', 'any'],
  ['Arbitrary data', 'any'],
  ['A list of available fields', 'any'],
  ['In the format `{"field_1": "value_1"}`', 'placeholders'],
  ['The fields of a deal', 'own'],
  ['Объект ключ => значение', 'any'],
  ['Произвольные данные', 'any'],
  ['Список полей', 'any'],
  ['Список доступных полей для сортировки:', 'own'],
  ['Поля сделки', 'own'],
])('names in: %s', (description, names) => {
  expect(namesIn(description)).toBe(names);
});

test.each([
  ['Available fields for sorting:\n- `ID`', true],
  ['Sorting by field', false],
  ['Доступные поля для сортировки:\n- `ID`', true],
  ['Сортировка по полю', false],
])('a list of fields below: %j', (description, below) => {
  expect(listsFields(description)).toBe(below);
});

test.each([
  ['The array can contain fields in any combination:', true],
  ['Массив может содержать поля в любом сочетании:', true],
  ['Available flags:\n- `FORCED` — even if it is in use', true],
  ['Доступные флаги:\n- `FORCED` — даже если он занят', true],
  ['The array contains the names of the fields', false],
  ['Текст может содержать поля формы', false],
])('an array of fields: %j', (description, holds) => {
  expect(holdsFields(description)).toBe(holds);
});

test.each([
  ["The element is an object `NAV_PARAMS` of the form `{'option': 'value'}`", 'NAV_PARAMS'],
  ["Элементом является объект `NAV_PARAMS` вида `{'опция': 'значение'}`", 'NAV_PARAMS'],
  ['Pass the `createdWithin` object inside the filter', 'createdWithin'],
  ['Передавайте внутри фильтра объект `createdWithin`', 'createdWithin'],
  ['Each element is an object', null],
  ['Каждым элементом является объект', null],
])('the one element of: %s', (description, name) => {
  expect(oneElement(description)).toBe(name);
});

test.each([
  ['The value is an array of objects, each describing an [event](#event)', true],
  ['Значение — массив объектов, каждый из которых описывает [событие](#event)', true],
  ['The value is an object with a [description](#x)', false],
])('a list behind each name: %j', (description, lists) => {
  expect(holdsLists(description)).toBe(lists);
});

test.each([
  ['Root element of the response. Contains the object [`templates`](#templates)', 'templates'],
  ['Root element. Contains the [`numerator`](#numerator) object', 'numerator'],
  ['Корневой элемент ответа. Содержит объект [`templates`](#templates)', 'templates'],
  ['Contains an array of connectors', null],
])('an object that another one contains: %j', (description, name) => {
  expect(containedObject(description)).toBe(name);
});

test.each([
  ['An object that accepts an array of `entities` objects with fields', 'entities'],
  ['Объект, принимает массив объектов `entities` с полями', 'entities'],
  ['An array of objects with fields', null],
  ['Массив объектов с полями', null],
])('the list behind one key: %s', (description, name) => {
  expect(heldList(description)).toBe(name);
});

test.each([
  ['Key — user identifier, value — object with the participant type parameter `TYPE`', 'TYPE'],
  ['Ключ — идентификатор, значение — объект с параметром типа участника `TYPE`', 'TYPE'],
  ['Value — object with a description', null],
  ['Значение — объект с описанием', null],
])('the one field behind each key: %s', (description, name) => {
  expect(oneParameter(description)).toBe(name);
});

test.each([
  ['- value `null` removes the translation', true],
  ['- значение `null` удаляет перевод', true],
  ['the value is not `null`', false],
  ['значение не `null`', false],
])('what null removes: %s', (description, removed) => {
  expect(isRemovedByNull(description)).toBe(removed);
});

test.each([
  ['Command title in different languages:', true],
  ['Заголовок команды на разных языках:', true],
  ['The answer is in the language of the portal', false],
  ['Ответ на языке портала', false],
])('a text for each language: %s', (description, languages) => {
  expect(isInLanguages(description)).toBe(languages);
});

test.each([
  ['Information. Contains a single key `id`', 'id'],
  ['Contains a single key — `item`', 'item'],
  ['Информация. Содержит единственный ключ `id`', 'id'],
  ['Contains the key of the item', null],
  ['Содержит ключ элемента', null],
])('the only key: %s', (description, name) => {
  expect(singleKey(description)).toBe(name);
});
