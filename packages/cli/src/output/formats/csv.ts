import { documentOf } from '../../json/document-of.ts';
import { cellText } from '../cell-text.ts';
import { cellsOf, columnsIn, rowsOf } from '../rows.ts';
import { fitsAll, type Format } from './format.ts';

/** Rows by RFC 4180 under the names of their fields; lines end as those of other tools do. */
export const csv: Format = {
  fits: fitsAll,
  write: async (value) => {
    const rows = rowsOf(documentOf(value));
    const columns = columnsIn(rows);
    const head = columns.length === 0 ? [] : [columns];
    return [...head, ...rows.map((row) => cellsOf(row, columns, cellText))]
      .map((cells) => `${cells.map(quoted).join(',')}\n`)
      .join('');
  },
};

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
