import { expect, test } from 'vitest';

import { en } from '../messages/en.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { splitLeading, wordsBehind } from './leading-word.ts';

test.each<[words: string[], name: string | undefined, behind: string[]]>([
  [[], undefined, []],
  [['a', 'b', '--c'], 'a', ['b', '--c']],
  [['--lang', 'ru', 'a', 'b'], 'a', ['b']],
  [['--lang=ru', '--debug', 'a'], 'a', []],
  [['--help', 'a', 'b'], 'a', ['--help', 'b']],
  [['-h', 'a'], 'a', ['--help']],
  [['--help', 'a', '--help'], 'a', ['--help']],
  [['--help'], undefined, ['--help']],
])('%j', async (words, name, behind) => {
  const leading = await splitLeading(words, en);
  expect([leading.name, wordsBehind(leading)]).toEqual([name, behind]);
});

test('which options may stand before it, a set says', async () => {
  const leading = await splitLeading(['--version', 'a'], en, OPTION_SETS.root);
  expect([...leading.options]).toEqual(['version']);
  await expect(splitLeading(['--version', 'a'], en)).rejects.toThrow('no option --version');
});
