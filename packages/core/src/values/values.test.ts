import { expect, test } from 'vitest';

import { dateIso, dateIsoZ, dateYmd } from './dates.ts';
import { notYesNo, yesNo } from './flags.ts';
import { list } from './list.ts';

test('booleans become letters', () => {
  expect([yesNo(true), yesNo(false), notYesNo(true), notYesNo(false)]).toEqual([
    'Y',
    'N',
    'N',
    'Y',
  ]);
});

test('a single value becomes a list of one', () => {
  expect(list(1)).toEqual([1]);
  expect(list([1, 2])).toEqual([1, 2]);
  expect(list('ab')).toEqual(['ab']);
});

test('dates become text, in local time unless the text says Z', () => {
  const local = new Date(2026, 0, 2, 3, 4, 5, 678);
  expect(dateIso(local)).toBe('2026-01-02T03:04:05');
  expect(dateYmd(local)).toBe('2026-01-02');
  expect(dateIsoZ(new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678)))).toBe('2026-01-02T03:04:05Z');
});

test.each([dateIso, dateIsoZ, dateYmd])(
  '%s passes text unchanged and refuses an invalid date',
  (convert) => {
    expect(convert('tomorrow')).toBe('tomorrow');
    expect(() => convert(new Date(Number.NaN))).toThrow('invalid');
  },
);
