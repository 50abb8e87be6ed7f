import { expect, test } from 'vitest';

import type { Fields } from '../values.ts';
import { compileFilter, conditionsIn, rowOf } from './filter.ts';
import { byField } from './order.ts';

const row = rowOf({
  ID: '12',
  NAME: 'Ivan',
  CITY: 'Riga',
  DATE: '2026-01-15T10:00:00+00:00',
  DEPARTMENTS: ['3', '7'],
  AMOUNT: 150.5,
  COMMENT: '',
});

const CASES: readonly (readonly [Fields, boolean])[] = [
  [{}, true],
  [{ ID: 12 }, true],
  [{ ID: '13' }, false],
  [{ '=NAME': 'ivan' }, true],
  [{ '!NAME': 'Ivan' }, false],
  [{ '!=NAME': 'Oleg' }, true],
  [{ '>ID': 9 }, true],
  [{ '>ID': 12 }, false],
  [{ '>=ID': '12' }, true],
  [{ '<ID': 100 }, true],
  [{ '<=ID': 11 }, false],
  [{ '>DATE': '2026-01-15T10:30:00+01:00' }, true],
  [{ NAME: 'Iv%' }, true],
  [{ NAME: 'Iv' }, false],
  [{ '%NAME': 'va' }, true],
  [{ '%NAME': 'v%a' }, false],
  [{ '=%NAME': '%an' }, true],
  [{ '%=NAME': 'an' }, false],
  [{ '!%NAME': 'va' }, false],
  [{ '!=%NAME': 'Ol%' }, true],
  [{ '!%=NAME': 'Iv%' }, false],
  [{ '@CITY': ['Riga', 'Brno'] }, true],
  [{ '!@CITY': ['Riga', 'Brno'] }, false],
  [{ CITY: ['Brno', 'Riga'] }, true],
  [{ DEPARTMENTS: 7 }, true],
  [{ DEPARTMENTS: 4 }, false],
  [{ ID: 12, NAME: 'Oleg' }, false],
  [{ name: 'Ivan' }, true],
  [{ UNKNOWN: 'x' }, true],
  [{ '><ID': [10, 12] }, true],
  [{ '><ID': [13, 20] }, false],
  [{ '!><ID': [13, 20] }, true],
  [{ '><DATE': ['2026-01-01', '2026-02-01'] }, true],
  [{ '=DATE': '2026-01-15T12:00:00+02:00' }, true],
  [{ '=DATE': '2026-01-15 10:00:00' }, true],
  [{ '=DATE': '15.01.2026 10:00:00' }, true],
  [{ '>DATE': '14.01.2026', '<DATE': '01.12.2026' }, true],
  [{ '>=DATE': '16.01.2026' }, false],
  [{ '=AMOUNT': '150.50' }, true],
  [{ AMOUNT: '' }, false],
  [{ '@AMOUNT': [1, 150.5] }, true],
  [{ COMMENT: null }, true],
  [{ COMMENT: false }, true],
  [{ '!COMMENT': '' }, false],
  [{ '!NAME': null }, true],
  [{ '<COMMENT': 5 }, false],
  [{ '><COMMENT': ['', 'z'] }, false],
  [{ ID: [] }, false],
  [{ '!ID': [] }, true],
  [{ logic: 'OR', ID: 1, NAME: 'Ivan' }, true],
  [{ logic: 'AND', ID: 1, NAME: 'Ivan' }, false],
  [{ logic: 'OR' }, true],
  [{ NAME: 'Ivan', 0: { logic: 'OR', 0: { ID: 1 }, 1: { '>ID': 5, CITY: 'Riga' } } }, true],
  [{ 0: { logic: 'OR', ID: 1, 1: { CITY: 'Brno' } } }, false],
];

test.each(CASES)('%j gives %s', (filter, expected) => {
  expect(compileFilter(filter)(row)).toBe(expected);
});

test('a list may have its own names, and no wildcards', () => {
  const rules = {
    fieldOf: (name: string) => (name === 'cityName' ? 'CITY' : undefined),
    wildcards: false,
  };
  expect(compileFilter({ cityName: 'R%' }, rules)(row)).toBe(false);
  expect(compileFilter({ '=%cityName': 'R%', CITY: 'Brno' }, rules)(row)).toBe(true);
  const filter = { '>=id': 1, logic: 'OR', 0: { '!=%title': 'x' }, '!><date': [] };
  expect(conditionsIn(filter)).toEqual([
    { name: 'title', value: 'x', isPattern: true },
    { name: 'id', value: 1, isPattern: false },
    { name: 'date', value: [], isPattern: false },
  ]);
});

test('orders numbers by value', () => {
  const rows = [{ ID: '9' }, { ID: '10' }, { ID: '2' }].map(rowOf);
  expect(rows.toSorted(byField('id', false)).map((one) => one('ID'))).toEqual(['2', '9', '10']);
  expect(rows.toSorted(byField('ID', true)).map((one) => one('ID'))).toEqual(['10', '9', '2']);
});
