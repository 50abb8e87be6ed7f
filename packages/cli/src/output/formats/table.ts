import { documentOf } from '../../json/document-of.ts';
import { cellText } from '../cell-text.ts';
import { columnsOf, inColumns } from '../columns.ts';
import { inOneLine } from '../in-one-line.ts';
import { tableOf } from '../rows.ts';
import { fitsAll, type Format } from './format.ts';

/** Columns that a cell may take: a table is for eyes, other formats have all. */
const WIDEST = 40;

/** Rows in columns under the names of their fields. */
export const table: Format = {
  fits: fitsAll,
  write: async (value) => {
    const lines = tableOf(documentOf(value), cellText);
    return inColumns(lines.map((cells) => cells.map((cell) => tableCell(cell))))
      .map((line) => `${line}\n`)
      .join('');
  },
};

/** In one line, and without letters that would steer the terminal. */
export function tableCell(cell: string, widest = WIDEST): string {
  const line = inOneLine(cell);
  return columnsOf(line) > widest
    ? `${line.slice(0, widest - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
    : line;
}
