import { expect, test } from 'vitest';

import { columnsOf } from '../output/columns.ts';
import { table, unbroken, wrap } from './layout.ts';

const layout = { width: 40, heading: (text: string) => text };

test('letters with combining marks take one column', () => {
  expect([columnsOf('й'), columnsOf('й'.normalize('NFD')), columnsOf('Ещё')]).toEqual([1, 1, 3]);
});

test('breaks at spaces, keeps long words and empty lines', () => {
  expect(wrap('one two three\n\nhttps://long.example', 8)).toEqual([
    'one two',
    'three',
    '',
    'https://long.example',
  ]);
});

test('breaks a word that is too long behind its bars', () => {
  expect(wrap('of: RED|GREEN|BLUE a|b', 10)).toEqual(['of: RED|', 'GREEN|BLUE', 'a|b']);
});

test('keeps an option and its value on one line', () => {
  expect(wrap(`read ${unbroken('--chat <text>')}`, 14)).toEqual(['read', '--chat <text>']);
});

test('aligns Cyrillic and Latin names, and moves the text of a long name to the next line', () => {
  expect(
    table(
      [
        ['--чат', 'первый'],
        ['--b', 'second text that is too long to fit'],
        ['--very-long-option <value>', 'x'],
      ],
      layout,
    ),
  ).toEqual([
    '  --чат  первый',
    '  --b    second text that is too long to',
    '         fit',
    '  --very-long-option <value>',
    '         x',
  ]);
});
