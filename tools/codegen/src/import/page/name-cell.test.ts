import { describe, expect, test } from 'vitest';

import { parseNameCell, parseTypeCell, withNumber } from './name-cell.ts';

describe('names and marks of required fields', () => {
  test.each<[string, string[], boolean | 'conditional']>([
    ['**NAME**', ['NAME'], false],
    ['**NAME***', ['NAME'], true],
    ['**NAME*** ', ['NAME'], true],
    ['**NAME**^*^', ['NAME'], true],
    ['**NAME^*^**', ['NAME'], true],
    [String.raw`**NAME\***`, ['NAME'], true],
    ['**NAME****', ['NAME'], 'conditional'],
    ['**from**, **to***', ['from', 'to'], true],
    ['**from** / **to**', ['from', 'to'], false],
    ['**UF_CRM_...**', ['UF_CRM_*'], false],
    ['**ufCrm...**', ['ufCrm*'], false],
    [String.raw`**UF_\***`, ['UF_*'], false],
    ['**parentId{entityTypeId}**', ['parentId*'], false],
    ['**CRM_DYNAMIC_XXX_TAB**', ['CRM_DYNAMIC_*_TAB'], false],
    ['**ISBN**', ['ISBN'], false],
    ['**<selector>**', ['*'], false],
    ['**data[].id**', ['data[].id'], false],
    ['**~NAME**', ['~NAME'], false],
    ['`NAME`', ['NAME'], false],
    ['NAME*', ['NAME'], true],
  ])('%s', (cell, names, required) => {
    expect(parseNameCell(cell)).toMatchObject({ names, required });
  });
});

test.each<[string, boolean | undefined]>([
  [String.raw`**REPORT_ID*** \| **ID***`, true],
  ['**from** / **to***', true],
  ['**ID*** or **CODE***', true],
  ['**ID*** или **CODE***', true],
  ['**from**, **to***', undefined],
  ['**ID***', undefined],
])('%s: one of the names, and not each', (cell, either) => {
  expect(parseNameCell(cell)?.either).toBe(either);
});

describe('types', () => {
  test.each<[string, string[]]>([
    ['**A**\n`string`', ['string']],
    ['**A**\n[`integer`](../data-types.md)', ['integer']],
    ['**A** [`integer`](../data-types.md)', ['integer']],
    [
      String.raw`**A**` + '\n[`datetime`' + String.raw`\|` + '`date`](../data-types.md)',
      ['datetime', 'date'],
    ],
    ['**A**\n```string | null```', ['string', 'null']],
    ['**A**\n[`string`](a.md)\n[`boolean`](a.md)', ['string', 'boolean']],
    ['**A**\n[`sale_order.id[]`](a.md)', ['sale_order.id[]']],
    ['**A**', []],
  ])('%s', (cell, types) => {
    expect(parseNameCell(cell)?.types.map(({ name }) => name)).toEqual(types);
  });

  test('keep their links', () => {
    expect(parseNameCell('**A**\n[`deal[]`](deal.md#deal)')?.types).toEqual([
      { name: 'deal[]', target: 'deal.md#deal' },
    ]);
  });
});

test.each([
  ['propertyN', 'Value of a property, where `N` is its identifier', 'property*'],
  ['gpsN', 'Latitude', 'gpsN'],
  ['ISBN', 'Number, as `N`', 'ISBN'],
])('the number in %s', (name, description, family) => {
  expect(withNumber(name, description)).toBe(family);
});

test.each<[string, string[] | null]>([
  ['`object`\n[`entity`](#entity)', ['entity']],
  ['[`entity[]`](#entity)', ['entity[]']],
  ['\n[`object`](../data-types.md)', ['object']],
  ['\n`null`', ['null']],
  ['`date`\n[`datetime`](../data-types.md)', null],
  ['[`filter`](#filter)\n[`object`](../data-types.md)', null],
  ['[`crm.deal.add`](crm-deal-add.md)', null],
  ['**object**', null],
  ['`object` of fields', null],
])('%s: types alone', (cell, types) => {
  expect(parseTypeCell(cell)?.map(({ name }) => name) ?? null).toEqual(types);
});
