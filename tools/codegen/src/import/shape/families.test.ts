import { expect, test } from 'vitest';

import { familyOf, isCustom, matches, patterned, spelledAs } from './families.ts';
import { object, scalar } from './shape.ts';

test.each([
  ['UF_CRM_17', 'UF_CRM_*'],
  ['UF_CRM_12_170', 'UF_CRM_*'],
  ['ufCrm12_170', 'ufCrm*'],
  ['PROPERTY_45', 'PROPERTY_*'],
  ['parentId128', 'parentId*'],
  ['UF_CRM_QUOTE_123', 'UF_CRM_*'],
  ['UF_CRM_3_DIGIT10', 'UF_CRM_*'],
  ['UF_USR_1710489734', 'UF_USR_*'],
  ['UF_AUTO_291715100499', 'UF_AUTO_*'],
  ['UF_RPA_1_NAME', 'UF_RPA_*'],
  ['UF_12', 'UF_*'],
  ['ufCrm_3_DIGIT_10', 'ufCrm*'],
  ['ufCrm3Digit', 'ufCrm*'],
  ['ufAuto291715100499', 'ufAuto*'],
  ['UF_DEPARTMENT', null],
  ['UF_TASK_WEBDAV_FILES', null],
  ['ufCrmTask', null],
  ['UTM_1', null],
  ['property', null],
  ['propertyId2', null],
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

test.each([
  ['UF_CRM_*', 'ufCrm*'],
  ['UF_*', 'uf*'],
  ['UF_AUTO_*', 'ufAuto*'],
  ['PARENT_ID_*', 'parentId*'],
  ['PROPERTY_*', 'property*'],
])('%s is %s among names in camelCase, and the other way round', (upper, camel) => {
  expect(spelledAs(upper, 'camel')).toBe(camel);
  expect(spelledAs(camel, 'upper')).toBe(upper);
  expect(spelledAs(camel, 'camel')).toBe(camel);
});

test.each([
  ['UF_CRM_*', true],
  ['uf*', true],
  ['property*', true],
  ['DYNAMIC_*', false],
  ['upload*', false],
  ['UF_DEPARTMENT', false],
])('whether fields of portals are called %s: %s', (family, custom) => {
  expect(isCustom(family)).toBe(custom);
});
