import { expect, test } from 'vitest';

import { fitRows, fitValue, sizeOf } from './budget.ts';

const LONG = 'x'.repeat(300);

test.each<[given: unknown, budget: number, shown: unknown, left: readonly string[]]>([
  [{ ID: 1, TITLE: 'a' }, 100, { ID: 1, TITLE: 'a' }, []],
  [{ ID: 1, TEXT: LONG, TITLE: 'a' }, 100, { ID: 1, TITLE: 'a' }, ['TEXT']],
  [{ item: { ID: 1, TEXT: LONG } }, 100, { item: { ID: 1 } }, ['item.TEXT']],
  [{ rows: [1, 2, LONG], total: 3 }, 100, { rows: [1, 2], total: 3 }, ['rows[2…]']],
  [[LONG, LONG], 400, [LONG], ['[1…]']],
  ['y'.repeat(2001), 5000, `${'y'.repeat(2000)}… (2001 characters)`, []],
])('%j in %i characters', (given, budget, shown, left) => {
  expect(fitValue(given, budget)).toEqual({ shown, left });
});

test('what is shown keeps to the budget, however it is nested', () => {
  const deep = { a: { b: [{ c: LONG, d: { e: LONG, f: [LONG, { g: LONG }] } }] }, h: LONG };
  for (const budget of [50, 200, 500, 1000]) {
    expect(sizeOf(fitValue(deep, budget).shown)).toBeLessThanOrEqual(budget);
  }
});

test('rows are whole; of one that is too large alone, what fits is shown', () => {
  const rows = [{ ID: 1 }, { ID: 2 }, { ID: 3, TEXT: LONG }];
  expect(fitRows(rows, 25)).toEqual({ shown: rows.slice(0, 2), left: [], rest: [rows[2]] });
  expect(fitRows(rows.slice(2), 100)).toEqual({
    shown: [{ ID: 3 }],
    left: ['TEXT'],
    rest: [],
  });
  expect(fitRows([], 100)).toEqual({ shown: [], left: [], rest: [] });
});

test('names count as what they name does: long ones are cut, and of many the first are told', () => {
  const long = fitValue({ ['z'.repeat(100_000)]: 1, ID: 1 }, 200);
  expect(sizeOf(long)).toBeLessThan(400);
  const keys = Array.from({ length: 5000 }, (_, index) => [`field${index}`, LONG]);
  const many = fitValue(Object.fromEntries(keys), 500);
  expect(sizeOf(many.left)).toBeLessThan(600);
  expect(many.left.at(-1)).toMatch(/^… \(\d+ more\)$/u);
});
