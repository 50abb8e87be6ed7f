import { assert, json as anyJson, property } from 'fast-check';
import { expect, test } from 'vitest';

import { isTooDeep } from './nesting.ts';

const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const objects = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

const texts: [name: string, json: string, want: boolean][] = [
  ['as deep as PHP writes', lists(512), false],
  ['one deeper', lists(513), true],
  ['objects', objects(513), true],
  ['what only looks deep, in a text', JSON.stringify([lists(2000), '"['.repeat(2000)]), false],
  ['what is deep behind such a text', `["]\\"]",${lists(600)}]`, true],
  ['what closes in texts what it opens outside', '["]",'.repeat(600) + '1' + ']'.repeat(600), true],
  ['a text that ends in backslashes', `["${'\\\\'.repeat(600)}",${lists(600)}]`, true],
  ['a text without end', `["${'['.repeat(2000)}`, false],
  ['nothing but closing', ']'.repeat(3000), false],
];

test.each(texts)('%s', (_name, json, want) => {
  expect(isTooDeep(json)).toBe(want);
});

test('no JSON of ordinary depth is too deep', () => {
  assert(
    property(anyJson({ maxDepth: 50 }), (json) => {
      expect(isTooDeep(json)).toBe(false);
    }),
  );
});
