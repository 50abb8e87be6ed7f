import { expect, test } from 'vitest';

import { comparisonsIn, leadsToFields, leadsToStructure, parameterOf } from './references.ts';

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
