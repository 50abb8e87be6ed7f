import { expect, test } from 'vitest';

import { ExactNumber, restoreNumbers } from './exact-number.ts';
import { jsonText } from './json-text.ts';
import { markNumbers } from './mark-numbers.ts';
import { plainNumbers } from './plain-numbers.ts';
import { readDocument } from './read-document.ts';

test.each([
  'null',
  '-0',
  '1e400',
  '123456789012345678901234567890.10',
  '{"2":1,"1":{"__proto__":[]},"a":{}}',
  '[[],[1.0,"1.0","\\\\",""],true,false]',
  String.raw`{"a\"{":"]\\\""}`,
])('%s is written as it was read', (json) => {
  expect(jsonText(readDocument(json))).toBe(json);
});

test('blanks, marks of bytes and escapes of letters are none of the content', () => {
  expect(jsonText(readDocument('\uFEFF { "\\u0410" :\r\n [ 1 ,\t2 ] } '))).toBe('{"А":[1,2]}');
});

test.each<[json: string, numbers: string[]]>([
  ['{"a":9007199254740993,"b":-1.50,"c":1E3}', ['9007199254740993', '-1.50', '1E3']],
  [`{a:9007199254740993,'b':"9007199254740993",c:'1.0'}`, ['9007199254740993']],
  ['{"a":1.5,"b":12,"c":"1.0\\"1.0"}', []],
  ['{a1e5:1, b:0xFF, c:+1.0, d:.50} // 1.0', []],
  ['[1.0, /* 2.0 */ 2]', ['1.0']],
])('the numbers of %s that JavaScript would change', (json, numbers) => {
  const marked = markNumbers(json);
  expect(marked === undefined).toBe(numbers.length === 0);
  expect(restoreNumbers(marked ?? json)).toBe(json);
  const found = marked?.match(/"number [^"]*"/gu) ?? [];
  expect(found.map((text) => text.replace(/^.* |"$/gu, ''))).toEqual(numbers);
});

test('who looks into values has the nearest numbers', () => {
  const value = { a: [new ExactNumber('1.50')], b: 'x', c: null };
  expect(plainNumbers(value)).toEqual({ a: [1.5], b: 'x', c: null });
});

test.each([
  [undefined],
  [null],
  [{ a: undefined, b: [undefined], c: { d: 1 } }],
  [new Date(0)],
  ['"'],
])('%o has the JSON that JavaScript gives it', (value) => {
  expect(jsonText(value, ' ')).toBe(JSON.stringify(value, null, 1) ?? 'null');
  expect(jsonText(value)).toBe(JSON.stringify(value) ?? 'null');
});
