import { expect, test } from 'vitest';

import { fileName } from './file-name.ts';

test.each<[header: string | null, name: string | undefined]>([
  [null, undefined],
  ['attachment', undefined],
  ['attachment; filename="a b.txt"', 'a b.txt'],
  ['attachment; filename=a.txt; size=5', 'a.txt'],
  [String.raw`attachment; filename="a\"b.txt"`, 'a"b.txt'],
  [`attachment; filename="x.txt"; filename*=utf-8''%D1%84.txt`, 'ф.txt'],
  [`attachment; filename="x.txt"; filename*=utf-8''%D1.txt`, 'x.txt'],
  [`attachment; filename="${Buffer.from('ф.txt').toString('latin1')}"`, 'ф.txt'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  [String.raw`attachment; filename*=UTF-8''..%5C..%5Cx.exe`, 'x.exe'],
  ['attachment; filename=".."', undefined],
])('%j is %j', (header, name) => {
  expect(fileName(header)).toBe(name);
});
