import { describe, expect, test } from 'vitest';

import { list } from './as-list.ts';
import { fileBase64, fileList } from './base64-file.ts';
import { dateIso, dateIsoZ, dateYmd } from './dates.ts';
import { notYesNo, yesNo } from './flags.ts';
import { pick } from './pick.ts';

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

test.each([
  [dateIso, '2026-01-31', '2026-01-31T00:00:00'],
  [dateIso, '2026-01-31T10:20:30', '2026-01-31T10:20:30'],
  [dateIsoZ, '2026-01-31T10:20:30', '2026-01-31T10:20:30Z'],
  [dateIsoZ, '2026-01-31 10:20', '2026-01-31T10:20Z'],
  [dateIsoZ, '2026-01-31', '2026-01-31T00:00:00Z'],
  [dateIsoZ, '2026-01-31T10:20:30+03:00', '2026-01-31T10:20:30+03:00'],
  [dateYmd, '2026-01-31T10:20:30', '2026-01-31'],
  [dateYmd, '2026-01-31', '2026-01-31'],
])('%s of the text %s is %s', (convert, text, sent) => {
  expect(convert(text)).toBe(sent);
});

test.each([dateIso, dateIsoZ, dateYmd])(
  '%s passes other text unchanged and refuses an invalid date',
  (convert) => {
    expect(convert('tomorrow')).toBe('tomorrow');
    expect(() => convert(new Date(Number.NaN))).toThrow('invalid');
  },
);

test('what was not given stays so', () => {
  expect([
    list(undefined),
    yesNo(undefined),
    notYesNo(undefined),
    dateIso(undefined),
    dateIsoZ(undefined),
    dateYmd(undefined),
    fileBase64(undefined),
    fileList(undefined),
  ]).toEqual(Array.from({ length: 8 }));
});

describe('files', () => {
  test('bytes become base64, a string is base64 already', () => {
    expect(fileBase64(new Uint8Array([0, 255, 16]))).toBe('AP8Q');
    expect(fileBase64(new Uint8Array([104, 105]).buffer)).toBe('aGk=');
    expect(fileBase64('aGk=')).toBe('aGk=');
  });

  test('more bytes than a call has arguments', () => {
    const bytes = new Uint8Array(100_000).map((_, index) => index % 251);
    expect(fileBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });

  test('several become pairs of name and base64', () => {
    expect(fileList({ 'a.txt': new Uint8Array([104, 105]), 'b.txt': 'aGk=' })).toEqual([
      ['a.txt', 'aGk='],
      ['b.txt', 'aGk='],
    ]);
  });

  test('a content that is none is refused by name', () => {
    expect(() => fileList({ 'a.txt': 5 })).toThrow('"a.txt"');
  });
});

test('pick takes the named entries that are there', () => {
  expect(pick({ from: 1, to: 2, other: 3 }, ['from', 'to', 'section'])).toEqual({ from: 1, to: 2 });
  expect(pick(undefined, ['from'])).toEqual({});
});
