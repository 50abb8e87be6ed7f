import { expect, test } from 'vitest';

import { scanBlocks } from '../page/blocks.ts';
import { namedFamilies } from './named-families.ts';

test.each([
  ['The mask `UF_*` chooses all custom fields.', ['UF_*']],
  ["By default these are `['*', 'UF_*']`.", ['UF_*']],
  ['Filter by the key `PROPERTY_<CODE>`, as in `{"PROPERTY_PRICE": 100}`.', ['PROPERTY_*']],
  ['The link `parentId{entityTypeId}` leads to another item.', ['parentId*']],
  ['Values of `propertyN`, where `N` is a number.', ['property*']],
  ['A code of the form `UF_{OBJECT}_{POSTFIX}`.', []],
  ['`UF_...` has to exist before.', []],
  ['Fields `UF_DEPARTMENT` and UF_* outside of code, `*`, `DYNAMIC_*`', []],
])('%s', (sentence, families) => {
  expect(namedFamilies(scanBlocks(`# Things\n\n${sentence}\n`), [])).toEqual(families);
});

test('cells of tables name families, but those that name a field', () => {
  const table = '#|\n|| **Name** | **Description** ||\n|| `UF_USR_*` | Others are `UF_*` ||\n|#\n';
  expect(namedFamilies(scanBlocks(table), [])).toEqual(['UF_*']);
});

test('requests name families where they choose fields', () => {
  const value = { select: ['ID', 'UF_CRM_17', 'UF_*'], filter: { NAME: 'UF_AUTO_12' } };
  expect(namedFamilies([], [{ line: 1, value }])).toEqual(['UF_*', 'UF_CRM_*']);
});
