import { expect, test } from 'vitest';

import { type Column, heads, nameHeader } from './columns.ts';

const ALL: readonly Column[] = [
  'name',
  'type',
  'description',
  'value',
  'of-error',
  'error-code',
  'scope-code',
  'type-name',
];

test.each<[string, readonly Column[]]>([
  ['Name', ['name']],
  ['Parameters', ['name']],
  ['Value', ['name', 'value']],
  ['Data type', ['type']],
  ['Type', ['type', 'type-name']],
  ['**Type**', ['type-name']],
  ['Description', ['description']],
  ['Purpose', ['description']],
  ['Error message', ['of-error']],
  ['How to fix', ['of-error']],
  ['Code', ['error-code']],
  ['Error code', ['of-error', 'error-code']],
  ['Scope code', ['scope-code']],
  ['Название', ['name']],
  ['Параметр', ['name']],
  ['Поля', ['name']],
  ['Значение', ['name', 'value']],
  ['Тип данных', ['type']],
  ['Тип', ['type', 'type-name']],
  ['**Тип**', ['type-name']],
  ['Описание', ['description']],
  ['Назначение', ['description']],
  ['Описание ошибки', ['description', 'of-error']],
  ['Как исправить', ['of-error']],
  ['Код', ['error-code']],
  ['Код ошибки', ['of-error', 'error-code']],
  ['Код скоупа', ['error-code', 'scope-code']],
  ['Метод', []],
  ['Method', []],
])('"%s" heads %j', (header, columns) => {
  expect(ALL.filter((column) => heads(column, header))).toEqual(columns);
});

test.each([
  ['Name\ntype', 'Name', true],
  ['Name / type', 'Name', true],
  ['Parameter type', 'Parameter', true],
  ['Название\nтип', 'Название', true],
  ['Параметр / Тип', 'Параметр', true],
  ['Поле тип', 'Поле', true],
  ['Название', 'Название', false],
  ['Name', 'Name', false],
  ['Name\nexample', 'Name', false],
])('%j is a header of %s, with types: %s', (header, title, typed) => {
  expect(nameHeader(header)).toEqual({ title, typed });
});
