import { expect, test } from 'vitest';

import { fileName, safeFileName } from './file-name.ts';

test.each<[header: string | null, name: string | undefined]>([
  [null, undefined],
  ['attachment', undefined],
  ['attachment; filename="a b.txt"', 'a b.txt'],
  ['attachment; filename=a.txt; size=5', 'a.txt'],
  ['attachment;FileName = a.txt', 'a.txt'],
  [String.raw`attachment; filename="a\'b.txt"`, "a'b.txt"],
  [`attachment; filename="x.txt"; filename*=utf-8''%D1%84.txt`, 'ф.txt'],
  [`attachment; filename*=utf-8''%D1%84.txt; filename="x.txt"`, 'ф.txt'],
  [`attachment; filename="x.txt"; filename*=utf-8''%D1.txt`, 'x.txt'],
  [`attachment; filename="x.txt"; filename*=utf-8''100%.txt`, 'x.txt'],
  [`attachment; filename="x.txt"; filename*=nonsense''a.txt`, 'x.txt'],
  // RFC 8187: a language tag stands between the quotes, and other charsets are allowed.
  [`attachment; filename*=UTF-8'ru'%D1%84.txt`, 'ф.txt'],
  [`attachment; filename*=windows-1251'ru-RU'%F4.txt`, 'ф.txt'],
  [`attachment; filename*=iso-8859-1'en'%A3%20rates.txt`, '£ rates.txt'],
  [`attachment; filename*=KOI8-R''%C6.txt`, 'ф.txt'],
  [`attachment; filename*="UTF-8''%D1%84.txt"`, 'ф.txt'],
  [`attachment; filename="${Buffer.from('ф.txt').toString('latin1')}"`, 'ф.txt'],
  // A parameter's text is not a parameter.
  ['attachment; name="a; filename=evil.exe"; filename="good.txt"', 'good.txt'],
  ['attachment; xfilename=evil.exe', undefined],
  ['attachment; filename="a;b.txt"', 'a;b.txt'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  [String.raw`attachment; filename*=UTF-8''..%5C..%5Cx.exe`, 'x.exe'],
  ['attachment; filename=".."', undefined],
  [`attachment; filename*=UTF-8''%00`, undefined],
])('%j is %j', (header, name) => {
  expect(fileName(header)).toBe(name);
});

test.each<[given: string, safe: string | undefined]>([
  ['report.pdf', 'report.pdf'],
  ['Отчёт за май.pdf', 'Отчёт за май.pdf'],
  ['folder/report.pdf', 'report.pdf'],
  [String.raw`C:\folder\report.pdf`, 'report.pdf'],
  ['report.pdf/', undefined],
  ['a\u0000b\u001B[31m.txt', 'ab[31m.txt'],
  ['a\u0085b\u007F.txt', 'ab.txt'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['\u2066a\u2069\u200F\u061C.txt', 'a.txt'],
  ['\uFEFFa\u200B.txt', 'a.txt'],
  ['a\uD800b.txt', 'a_b.txt'],
  ['👩‍👩‍👧.png', '👩‍👩‍👧.png'],
  ['.bashrc', 'bashrc'],
  ['...', undefined],
  ['. .ssh', 'ssh'],
  ['name. . ', 'name'],
  ['a:b|c?.txt', 'a_b_c_.txt'],
  ['NUL', '_NUL'],
  ['con.txt', '_con.txt'],
  ['Com1 .log', '_Com1 .log'],
  ['LPT³', '_LPT³'],
  ['conin$', '_conin$'],
  ['console.txt', 'console.txt'],
  [`${'я'.repeat(300)}.pdf`, `${'я'.repeat(123)}.pdf`],
  [`a.${'x'.repeat(300)}`, `a.${'x'.repeat(248)}`],
])('a file called %j is saved as %j', (given, safe) => {
  expect(safeFileName(given)).toBe(safe);
});
