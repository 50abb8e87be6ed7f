import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runLine } from './command-line.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;
let cwd: string;

beforeAll(async () => {
  portal = await startPortal();
  cwd = await mkdtemp(join(tmpdir(), 'oint-cli-'));
  await writeFile(join(cwd, 'data.json'), `\uFEFF{"TITLE":"из файла"}`);
  await writeFile(join(cwd, 'photo.bin'), 'bytes');
  await writeFile(join(cwd, String.raw`a\nb`), '');
});

afterAll(async () => {
  await portal.close();
  await rm(cwd, { recursive: true });
});

const line = (...words: string[]) => [
  'bitrix24',
  'ReadThing',
  '--url',
  portal.webhook,
  '--chat',
  'chat1',
  '--message',
  '007',
  ...words,
];

describe('values are read by declared type', () => {
  test.each<[words: string[], sent: Record<string, unknown>]>([
    [['--text', '@anna'], { text: '@anna' }],
    [['--text', '--hi'], { text: '--hi' }],
    [['--text=--chat'], { text: '--chat' }],
    [
      ['--text', String.raw`a\nb c\\nd C:\temp`],
      { text: `a\nb c${String.raw`\n`}d ${String.raw`C:\temp`}` },
    ],
    [['--text', String.raw`{a\n}`], { text: String.raw`{a\n}` }],
    [['--text', String.raw`a\nb`], { text: String.raw`a\nb` }],
    [['--text', ''], {}],
    [['--count', '-0.5'], { count: -0.5 }],
    [['--count', '0'], { count: 0 }],
    [['--hide'], { hide: true }],
    [['--hide', 'Ложь'], { hide: false }],
    [['--hide=Истина'], { hide: true }],
    [['--no-hide'], { hide: false }],
    [['--hide', '--count', '1'], { hide: true, count: 1 }],
    [['--date', '2026-02-28T10:00:00'], { date: '2026-02-28T10:00:00' }],
    [['--users', "['1', 2]"], { users: [1, 2] }],
    [['--users', '5'], { users: [5] }],
    [['--tags', "['it', \"don't\"]"], { tags: ['it', "don't"] }],
    [['--mixed', 'one'], { mixed: 'one' }],
    [['--mixed', '["one"]'], { mixed: ['one'] }],
    [['--fields', "{'TITLE':'x', 'N': 0}"], { fields: { TITLE: 'x', N: 0 } }],
    [['--fields', 'data.json'], { fields: { TITLE: 'из файла' } }],
    [['--fields', '@data.json'], { fields: { TITLE: 'из файла' } }],
    [['--fields', '-'], { fields: { from: 'stdin' } }],
    [['--rows', "{'a':1}"], { rows: [{ a: 1 }] }],
    [['--file', 'photo.bin'], { file: 'Ynl0ZXM=' }],
    [['--file', '@photo.bin'], { file: 'Ynl0ZXM=' }],
    [['--file', 'Ynl0ZXM='], { file: 'Ynl0ZXM=' }],
    [['--anything', 'text'], { anything: 'text' }],
    [['--anything', "{'a':[1]}"], { anything: { a: [1] } }],
  ])('%j', async (words, sent) => {
    const { code, stderr } = await runLine(line(...words), { cwd, stdin: '{"from":"stdin"}' });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(portal.bodies.at(-1)).toEqual({ chatId: 'chat1', messageId: '007', ...sent });
  });

  test('an address is downloaded', async () => {
    await runLine(line('--file', `${portal.url}/picture.png`));
    expect(portal.bodies.at(-1)).toMatchObject({
      file: Buffer.from('downloaded').toString('base64'),
    });
  });
});

describe('a wrong value is refused before anything is sent', () => {
  test.each<[words: string[], said: string]>([
    [['--count', '1,5'], '--count: expected a number such as 12 or 0.5; found "1,5".'],
    [['--count', '12345678901234567890'], '--count: expected a number'],
    [['--hide=maybe'], '--hide: expected true or false; found "maybe".'],
    [['--date', '31.01.2026'], '--date: expected a date'],
    [['--date', '2026-02-30'], '--date: expected a date'],
    [['--fields', 'text'], '--fields: expected a structure'],
    [['--fields', '{"a":}'], '--fields: not valid JSON at line 1, column 6.'],
    [['--fields', 'none.json'], 'cannot read the file "none.json": it does not exist'],
    [['--users', '["x"]'], '--users: expected a list of numbers'],
    [['--rows', '[1]'], '--rows: expected a list of structures'],
    [['--file', 'photo.txt'], '--file: there is no file "photo.txt"'],
    [['--file', '-', '--fields', '-'], 'standard input is already used'],
  ])('%j', async (words, said) => {
    const before = portal.bodies.length;
    const { code, stdout, stderr } = await runLine(line(...words), { cwd, stdin: '{}' });
    expect(stderr).toContain(said);
    expect([code, stdout, portal.bodies.length]).toEqual([2, '', before]);
  });
});
