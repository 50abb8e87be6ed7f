import { expect, test } from 'vitest';

import { isAlike, nearestNames } from './nearest.ts';

const METHODS = ['im.dialog.read', 'im.dialog.get', 'im.dialog.readAll', 'crm.deal.add'];

test('the nearest name comes first, and what is not alike not at all', () => {
  expect(nearestNames('im.dialog.raed', METHODS)).toEqual([
    'im.dialog.read',
    'im.dialog.get',
    'im.dialog.readAll',
  ]);
  expect(nearestNames('something.else', METHODS)).toEqual([]);
});

test('three names at most are proposed, each once', () => {
  expect(nearestNames('field', ['field1', 'field2', 'field1', 'field3', 'field4'])).toEqual([
    'field1',
    'field2',
    'field3',
  ]);
});

test.each([
  ['TASK_ID', 'taskId', true],
  ['ПрочитатьЕщё', 'ПрочитатьЕще'.normalize('NFD'), true],
  ['ПоложитьФайл'.normalize('NFD'), 'ПоложитьФайл', true],
  ['ID', 'TO', false],
  ['read', 'write', false],
  ['x'.repeat(201), 'x'.repeat(201), false],
])('%s and %s are alike: %s', (one, other, alike) => {
  expect(isAlike(one, other)).toBe(alike);
});
