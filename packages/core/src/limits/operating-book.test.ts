import { describe, expect, test } from 'vitest';

import { OperatingBook } from './operating-book.ts';

const NOW = 50_000_000;
/** The portal's clock is hours away from ours. */
const PORTAL_NOW = 1_700_000_000;

function time(operating: number, resetIn: number, duration = 1) {
  return { operating, duration, finish: PORTAL_NOW, operating_reset_at: PORTAL_NOW + resetIn };
}

/** When so many calls in a row are allowed to go, in seconds from now. */
function departures(book: OperatingBook, method: string, count: number): number[] {
  const lane = book.lane(method);
  let now = NOW;
  return Array.from({ length: count }, () => {
    now = lane.readyAt(now);
    lane.take(now);
    return (now - NOW) / 1000;
  });
}

describe('the book of execution times', () => {
  test('does not hold back a method far from the limit', () => {
    const book = new OperatingBook(480);
    book.observe('a', time(300, 60), NOW);
    expect(departures(book, 'a', 3)).toEqual([0, 0, 0]);
  });

  test('spreads the calls that are left over the time until the reset', () => {
    const book = new OperatingBook(480);
    book.observe('a', time(440, 100, 10), NOW);
    expect(departures(book, 'a', 5)).toEqual([0, 25, 50, 75, 100]);
  });

  test('waits for the reset when not even one call is left', () => {
    const book = new OperatingBook(480);
    book.observe('a', time(479, 100, 10), NOW);
    expect(departures(book, 'a', 2)).toEqual([0, 100]);
  });

  test('holds back only the method that is near the limit', () => {
    const book = new OperatingBook(480);
    book.observe('a', time(479, 100, 10), NOW);
    expect(departures(book, 'b', 3)).toEqual([0, 0, 0]);
  });

  test('a refused method rests until the reset that the last answer named', () => {
    const book = new OperatingBook(480);
    book.observe('a', time(481, 30), NOW);
    expect(book.block('a', NOW, undefined)).toBe(30_000);
    expect(departures(book, 'a', 1)).toEqual([30]);
  });

  test('or that the refusal named, or for a minute', () => {
    expect(new OperatingBook(480).block('a', NOW, 12_000)).toBe(12_000);
    expect(new OperatingBook(480).block('a', NOW, undefined)).toBe(60_000);
  });
});
