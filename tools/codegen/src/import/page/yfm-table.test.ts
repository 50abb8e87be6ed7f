import { describe, expect, test } from 'vitest';

import { parseTable, splitCells } from './yfm-table.ts';

describe('rows', () => {
  test.each<[string, string, string[][]]>([
    [
      'on one line',
      '|| a | b ||\n|| c | d ||',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['over several lines', '|| a\n`type` | b\n\nmore ||', [['a\n`type`', 'b\n\nmore']]],
    [
      'closed on a line of their own',
      '|| a | b\n||\n|| c | d\n||',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'closed on the line that opens the next',
      '|| a | b\n|| \n|| c | d ||',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'not closed',
      '|| a | b\n|| c | d ||',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'with fences that hold the marks',
      '|| a | x\n```\n|| no row ||\n```\n||\n|| c | d ||',
      [
        ['a', 'x\n```\n|| no row ||\n```'],
        ['c', 'd'],
      ],
    ],
    ['with no cell', '|| ||', [['']]],
  ])('%s', (_, text, cells) => {
    expect(parseTable(text.split('\n'), 1).rows.map((row) => row.cells)).toEqual(cells);
  });

  test('know their lines', () => {
    const { rows } = parseTable(['|| a ||', '', '|| b', '||'], 10);
    expect(rows.map(({ line }) => line)).toEqual([10, 12]);
  });
});

describe('cells', () => {
  test.each([
    ['a | b', ['a', 'b']],
    [String.raw`a \| b | c`, [String.raw`a \| b`, 'c']],
    ['`a | b` | c', ['`a | b`', 'c']],
    ['```string | null``` | c', ['```string | null```', 'c']],
    ['a backtick ` alone | c', ['a backtick ` alone', 'c']],
  ])('%s', (text, cells) => {
    expect(splitCells(text)).toEqual(cells);
  });
});
