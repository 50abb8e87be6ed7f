import { expect, test } from 'vitest';

import {
  comparisonsIn,
  leadsToAllFields,
  leadsToFields,
  leadsToStructure,
  parameterOf,
  sameStructure,
} from './references.ts';

test.each([
  ['described below', true, false],
  ['detailed description', true, true],
  ['task fields', true, true],
  ['object composition', true, false],
  ['CRM', false, false],
  ['описано ниже', true, false],
  ['подробное описание', true, true],
  ['поля задачи', true, true],
  ['состав объекта', true, false],
])('[%s](…) leads to a structure: %s; to fields: %s', (link, structure, fields) => {
  expect(leadsToStructure(link)).toBe(structure);
  expect(leadsToFields(link)).toBe(fields);
});

test.each([
  ['The format is that of [a.list](a.md). Optional', ['The format is that of [a.list](a.md)']],
  ['Optional.\nSimilar to [b](b.md)', ['Similar to [b](b.md)']],
  ['See [a.list](a.md)', []],
  [
    'Формат такой же, как у [a.list](a.md). Необязательный',
    ['Формат такой же, как у [a.list](a.md)'],
  ],
  ['Необязательный.\nАналогичен [b](b.md)', ['Аналогичен [b](b.md)']],
  ['Смотрите [a.list](a.md)', []],
])('"%s" compares %j', (description, comparisons) => {
  expect(comparisonsIn(description)).toEqual(comparisons);
});

test.each([
  [
    'Each has the `fields` described in the [thing.make](make.md) method',
    { name: 'fields', target: 'make.md' },
  ],
  [
    'У каждой есть `fields`, описанные в методе [thing.make](make.md)',
    { name: 'fields', target: 'make.md' },
  ],
  ['The `fields` of [thing.make](make.md)', null],
  [
    'Settings according to the settings structure passed in the `CONFIG` key of the `SETTINGS` field of the method [thing.make](make.md)',
    null,
  ],
  [
    'Настройки в соответствии со структурой настроек, переданной в ключе `CONFIG` поля `SETTINGS` метода [thing.make](make.md)',
    null,
  ],
])('"%s"', (description, parameter) => {
  expect(parameterOf(description)).toEqual(parameter);
});

test.each([
  ['See the description of [order_property](#order_property).', '#order_property'],
  ['See the description of [order](#order), without its rows', null],
  ['An order. See [the list](#list)', null],
  ['См. описание [order_property](#order_property).', '#order_property'],
  ['Смотрите поля [order](data-types.md#order)', 'data-types.md#order'],
  ['Смотрите поля [order](#order), кроме строк', null],
])('"%s" is the structure of %j', (text, target) => {
  expect(sameStructure(text)).toBe(target);
});

test.each([
  ['Description of all task fields', true],
  ['all fields', true],
  ['task fields', false],
  ['Описание всех полей задачи', true],
  ['поля задачи', false],
])('whether [%s](…) leads to all fields: %s', (link, all) => {
  expect(leadsToAllFields(link)).toBe(all);
});
