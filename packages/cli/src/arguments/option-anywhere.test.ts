import { expect, test } from 'vitest';

import { optionAnywhere } from './option-anywhere.ts';

test.each<[words: string[], value: string | undefined]>([
  [['a', '--url', 'x', 'b'], 'x'],
  [['--url=x=y'], 'x=y'],
  [['--urls', 'x', '--url', 'y'], 'y'],
  [['--url'], undefined],
  [['url', 'x'], undefined],
])('%j', (words, value) => {
  expect(optionAnywhere(words, 'url')).toBe(value);
});
