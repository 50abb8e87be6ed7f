import { expect, test } from 'vitest';

import { familyOf, matches, patterned } from './families.ts';
import { object, scalar } from './shape.ts';

test.each([
  ['UF_CRM_17', 'UF_CRM_*'],
  ['UF_CRM_12_170', 'UF_CRM_*'],
  ['ufCrm12_170', 'ufCrm*'],
  ['PROPERTY_45', 'PROPERTY_*'],
  ['parentId128', 'parentId*'],
  ['UF_DEPARTMENT', null],
  ['ID', null],
])('%s belongs to %s', (name, family) => {
  expect(familyOf(name)).toBe(family);
});

test.each([
  ['UF_*', 'UF_CRM_1', true],
  ['ufCrm*', 'UFCRM1', true],
  ['a.*', 'ab', false],
  ['UF_*', 'UF_', false],
])('whether %s has %s: %s', (pattern, name, has) => {
  expect(matches(pattern, name)).toBe(has);
});

test('an object knows its families', () => {
  const shape = object();
  shape.patterns.set('UF_*', scalar('any'));
  expect(patterned(shape, 'UF_X')).toBe(true);
  expect(patterned(shape, 'X')).toBe(false);
});
