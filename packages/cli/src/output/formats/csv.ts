import { documentOf } from '../../json/document-of.ts';
import { cellText } from '../cell-text.ts';
import { tableOf } from '../rows.ts';
import { fitsAll, type Format } from './format.ts';

/** How lines of CSV are written. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly lineEnd: string;
  /** What stands before the first line. */
  readonly mark: string;
}

/** RFC 4180, but for lines, which end as those of other tools do. */
export const PLAIN_CSV: CsvDialect = { delimiter: ',', lineEnd: '\n', mark: '' };

/** What Excel opens by a double click where a comma stands in numbers, with letters as they are. */
export const EXCEL_CSV: CsvDialect = { delimiter: ';', lineEnd: '\r\n', mark: '\uFEFF' };

/** Rows under the names of their fields. */
export const csv: Format = inDialect(PLAIN_CSV);

/** The same for Excel. */
export const csvExcel: Format = inDialect(EXCEL_CSV);

function inDialect(dialect: CsvDialect): Format {
  return {
    fits: fitsAll,
    write: async (value) => {
      const lines = tableOf(documentOf(value), cellText);
      return dialect.mark + lines.map((cells) => csvLine(cells, dialect)).join('');
    },
  };
}

/** A line with its end. */
export function csvLine(cells: readonly string[], { delimiter, lineEnd }: CsvDialect): string {
  return cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + lineEnd;
}

function quoted(cell: string, delimiter: string): string {
  const isPlain = !/["\r\n]|^\s|\s$/u.test(cell) && !cell.includes(delimiter);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
