import { expect, test } from 'vitest';

import { isRecord } from './records.ts';
import { holdsCut, isCut, parseRelaxedJson } from './relaxed-json.ts';

test.each<[string, unknown]>([
  ['{"a": 1}', { a: 1 }],
  ['{"a": 1, // one\n "b": [1, 2,], /* two */}', { a: 1, b: [1, 2] }],
  ["{a: 'x', 'b': null}", { a: 'x', b: null }],
  ['{"a": [1, ...], ...}', { a: [1] }],
  ['[{"a": 1},\n  48 more leads like this\n]', [{ a: 1 }]],
  ['[1,\n  ещё 48 чисел\n]', [1]],
  ['[1, 48 more numbers]', undefined],
  ['{"a": "// no comment"}', { a: '// no comment' }],
  [String.raw`{'a': 'say "hi"',}`, { a: 'say "hi"' }],
  ['{"a": **put_id_here**, "b": 1}', { a: '**put_id_here**', b: 1 }],
  ['{"a": **no**w}', undefined],
  ['{"a": 1} more', undefined],
  ['{"a": {[]}}', undefined],
  ['{"a"', undefined],
  ['nothing', undefined],
])('%s', (text, value) => {
  expect(parseRelaxedJson(text)).toEqual(value);
});

test.each([
  ['{"a": 1, ...}', true],
  ['{"a": 1,\n // …\n}', true],
  ['{"a": [1, ...]}', false],
  ['{"a": {"b": 1}, "c": "..."}', false],
])('what is left out of braces is remembered: %s', (text, cut) => {
  const value = parseRelaxedJson(text);
  expect(isRecord(value) && isCut(value)).toBe(cut);
});

test.each([
  ['{"rows": [{"a": 1}, {"a": 2, ...}]}', true],
  ['{"rows": [{"a": 1}, ...]}', false],
])('and wherever these stand: %s', (text, cut) => {
  expect(holdsCut(parseRelaxedJson(text))).toBe(cut);
});
