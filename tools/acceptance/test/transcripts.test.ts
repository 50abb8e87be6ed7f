/** What people type at the command line and what they see, played as it stands in `transcripts`. `vitest -u` writes anew what has changed. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { play } from '../transcripts/play.ts';
import { settle } from '../transcripts/settle.ts';
import { hasTerminal } from '../transcripts/terminal.ts';
import { readTranscript, writeTranscript } from '../transcripts/transcript.ts';

const folder = join(import.meta.dirname, '../transcripts');
const [english, russian] = await Promise.all(
  ['en', 'ru'].map(async (language) => {
    const names = await readdir(join(folder, language));
    return names.toSorted().map((name) => ({ language, name, path: join(folder, language, name) }));
  }),
);

/** Lines that only Linux has the means for: a terminal by `script`, a disk that is full. */
const ONLY_LINUX = /^\$ .*(?:\bterminal |\/dev\/full|ulimit )/mu;

test('every transcript is in both languages', () => {
  expect(russian?.map(({ name }) => name)).toEqual(english?.map(({ name }) => name));
});

test.concurrent.for([...(english ?? []), ...(russian ?? [])])(
  '$language/$name',
  // oxlint-disable-next-line no-shadow -- Tests that run at the same time have an `expect` of their own.
  async ({ language, path }, { expect }) => {
    const text = await readFile(path, 'utf8');
    if (!hasTerminal && ONLY_LINUX.test(text)) return;
    const played = await play(readTranscript(text), language);
    await expect(writeTranscript(played)).toMatchFileSnapshot(path);
  },
);

const SAMPLE = `# Somebody looks.

$ cat <<'END' | wc
> one
> END
      1       1       4

# And asks.
$ terminal ask
< yes

shown
! oint: no
? 2
# The end.
-- names.csv --
name

-- empty --
`;

test('a transcript is written as it was read', () => {
  const read = readTranscript(SAMPLE);
  expect(read.steps.map(({ line, typed, shown }) => ({ line, typed, shown }))).toEqual([
    { line: `cat <<'END' | wc\none\nEND`, typed: [], shown: ['      1       1       4'] },
    { line: 'terminal ask', typed: ['yes'], shown: ['', 'shown', '! oint: no', '? 2'] },
  ]);
  expect([...read.files]).toEqual([
    ['names.csv', 'name\n\n'],
    ['empty', ''],
  ]);
  expect(writeTranscript(read)).toBe(SAMPLE);
});

test.each<[expected: string[], shown: string[], isThat: boolean]>([
  [[], [], true],
  [[], ['a'], false],
  [['a'], [], false],
  [['a[..]c'], ['abc'], true],
  [['a[..]c'], ['ab'], false],
  [['a[..]a'], ['a'], false],
  [['[..]b[..]c[..]'], ['abcd'], true],
  [['[..]c[..]b[..]'], ['abcd'], false],
  [['a', '[...]'], ['a', 'b', 'c'], true],
  [['[...]', 'c'], ['a', 'b', 'c'], true],
  [['[...]', 'c'], ['a', 'b'], false],
])('what was expected, %j, and what was shown, %j', (expected, shown, isThat) => {
  expect(settle(expected, shown)).toBe(isThat ? expected : shown);
});
