import { expect, test } from 'vitest';

import type { Fields } from '../values.ts';
import { byField, compileFilter, rowOf } from './filter.ts';

const row = rowOf({
  ID: '12',
  NAME: 'Ivan',
  CITY: 'Riga',
  DATE: '2026-01-15T10:00:00+00:00',
  DEPARTMENTS: ['3', '7'],
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
];

test.each(CASES)('%j gives %s', (filter, expected) => {
  expect(compileFilter(filter)(row)).toBe(expected);
});

test('orders numbers by value', () => {
  const rows = [{ ID: '9' }, { ID: '10' }, { ID: '2' }].map(rowOf);
  expect(rows.toSorted(byField('id', false)).map((one) => one('ID'))).toEqual(['2', '9', '10']);
  expect(rows.toSorted(byField('ID', true)).map((one) => one('ID'))).toEqual(['10', '9', '2']);
});
