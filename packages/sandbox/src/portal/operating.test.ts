import { expect, test } from 'vitest';

import { OperatingBooks } from './operating.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** 10:05:20 of a day, as in the documentation's example. */
const FIRST = Date.parse('2026-05-14T10:05:20Z');
const seconds = (moment: number): number => Math.floor(moment / SECOND);

test('the countdown of a minute starts with its first call', () => {
  const books = new OperatingBooks(480);
  books.book('a', 'm', FIRST, 2 * SECOND);
  books.book('a', 'm', FIRST + 10 * SECOND, 3 * SECOND);
  books.book('a', 'm', FIRST + MINUTE, 4 * SECOND);
  expect(books.entry('a', 'm', FIRST + MINUTE)).toEqual({
    seconds: 9,
    resetAt: seconds(Date.parse('2026-05-14T10:15:20Z')),
  });
  // Only the oldest minute leaves the sum.
  expect(books.entry('a', 'm', FIRST + 10 * MINUTE)).toEqual({
    seconds: 4,
    resetAt: seconds(FIRST + 11 * MINUTE),
  });
});

test('blocks the call after the one that exceeds the limit, and lets calls in again', () => {
  const books = new OperatingBooks(480);
  for (let call = 0; call < 25; call += 1) {
    const at = FIRST + call * 20 * SECOND;
    expect(books.isBlocked('a', 'm', at)).toBe(false);
    books.book('a', 'm', at, 20 * SECOND);
  }
  const after = FIRST + 500 * SECOND;
  expect(books.entry('a', 'm', after).seconds).toBe(500);
  expect(books.isBlocked('a', 'm', after)).toBe(true);
  expect(books.isBlocked('a', 'other', after)).toBe(false);
  expect(books.isBlocked('b', 'm', after)).toBe(false);
  const reset = books.entry('a', 'm', after).resetAt * SECOND;
  expect(books.isBlocked('a', 'm', reset - SECOND)).toBe(true);
  expect(books.isBlocked('a', 'm', reset)).toBe(false);
});
