import { expect, test } from 'vitest';

import { contextFor } from '../../../test/context.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { en } from '../../messages/en.ts';
import { rowsOf, runEntry, type Runnable } from './entry.ts';

const entry: Runnable = {
  help: async (words) => `help of ${words.join(' ')}\n`,
  load:
    async () =>
    async (words, { shell }) => {
      await shell.stdout.write(`ran ${words.join(' ')}\n`);
      return 0;
    },
};

test.each<[words: readonly string[], leads: true | undefined, written: string]>([
  [['a', '--b'], undefined, 'ran a --b\n'],
  [[], undefined, 'ran \n'],
  [['a', '--help'], undefined, 'help of a --help\n'],
  [['a', '-h'], undefined, 'help of a -h\n'],
  [['--text=--help'], undefined, 'ran --text=--help\n'],
  [[], true, 'help of \n'],
  [['--help'], true, 'help of --help\n'],
  [['--lang', 'ru'], true, 'help of --lang ru\n'],
  [['a', '--help'], true, 'ran a --help\n'],
  [['--help', 'a'], true, 'ran --help a\n'],
])('%j, leads: %s: %j', async (words, leads, written) => {
  const { context, stdout } = contextFor();
  const code = await runEntry({ ...entry, ...(leads && { leads }) }, words, context);
  expect([code, stdout()]).toEqual([0, written]);
});

function failing(error: Error): Runnable {
  return {
    ...entry,
    helpLine: 'oint do --help',
    load: async () => async () => {
      throw error;
    },
  };
}

test('a mistake in the line is told with the line that shows help, a fault as it is', async () => {
  const { context } = contextFor();
  const mistake = runEntry(failing(new UsageError('wrong', ['hint'])), [], context);
  await expect(mistake).rejects.toMatchObject({
    message: 'wrong',
    hints: ['hint', 'Help: oint do --help'],
  });
  const fault = new TypeError('broken');
  await expect(runEntry(failing(fault), [], context)).rejects.toBe(fault);
});

test('lists show what stands before and behind a word', () => {
  const words = [
    { ...entry, name: 'one', summary: () => 'First' },
    { ...entry, name: 'two', usage: () => '<x>', summary: () => 'Second' },
  ];
  expect(rowsOf(words, 'oint', en)).toEqual([
    ['oint one', 'First'],
    ['oint two <x>', 'Second'],
  ]);
  expect(rowsOf(words, '', en).map(([name]) => name)).toEqual(['one', 'two <x>']);
});
