import { jsonText } from '../json/json-text.ts';
import type { Document } from '../json/read-document.ts';
import { cellText } from '../output/cell-text.ts';
import { columnsOf } from '../output/columns.ts';
import { csvLine, EXCEL_CSV, PLAIN_CSV, type CsvDialect } from '../output/formats/csv.ts';
import { tableCell } from '../output/formats/table.ts';
import { cellsOf } from '../output/rows.ts';
import type { FormatName } from '../spec/formats.ts';

/** What all lines have in common, as it was settled by the first rows. */
export interface Layout {
  readonly columns: readonly string[];
  /** Columns of the terminal that each takes. */
  readonly widths: readonly number[];
}

/** A form in which rows can be written one after the other, without knowing those that come. */
export interface RowForm {
  /** Whether rows stand in columns: then what the first ones do not have has no place. */
  readonly hasColumns: boolean;
  /** Before the first row, where there is one. */
  readonly head: (layout: Layout) => string;
  /** `position` is that among all rows. */
  readonly row: (row: Document, layout: Layout, position: number) => string | Promise<string>;
  /** Behind so many rows. */
  readonly tail: (count: number) => string;
}

/** The form of a name. Each takes as much memory as a row. */
export async function rowForm(format: FormatName): Promise<RowForm> {
  switch (format) {
    case 'csv':
      return csvForm(PLAIN_CSV);
    case 'csv-excel':
      return csvForm(EXCEL_CSV);
    case 'json':
      return JSON_ARRAY;
    case 'table':
      return TABLE;
    case 'yaml':
      return yamlForm();
    case 'ndjson':
    default:
      return NDJSON;
  }
}

const nothing = (): string => '';

const NDJSON: RowForm = {
  hasColumns: false,
  head: nothing,
  row: (row) => `${jsonText(row)}\n`,
  tail: nothing,
};

const JSON_ARRAY: RowForm = {
  hasColumns: false,
  head: () => '[',
  row: (row, _, position) => {
    const lines = jsonText(row, ' ').replaceAll('\n', '\n ');
    return `${position === 0 ? '' : ','}\n ${lines}`;
  },
  tail: (count) => (count === 0 ? '[]\n' : '\n]\n'),
};

function csvForm(dialect: CsvDialect): RowForm {
  return {
    hasColumns: true,
    head: ({ columns }) => dialect.mark + (columns.length > 0 ? csvLine(columns, dialect) : ''),
    row: (row, { columns }) => csvLine(cellsOf(row, columns, cellText), dialect),
    tail: nothing,
  };
}

const TABLE: RowForm = {
  hasColumns: true,
  head: ({ columns, widths }) => (columns.length > 0 ? tableLine(columns, widths) : ''),
  row: (row, { columns, widths }) => tableLine(cellsOf(row, columns, cellText), widths),
  tail: nothing,
};

/** Cells that are wider than those of the first rows are cut: the lines above are written. */
function tableLine(cells: readonly string[], widths: readonly number[]): string {
  const shown = cells.map((cell, column) => {
    const text = tableCell(cell, widths[column]);
    return text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(text)));
  });
  return `${shown.join('  ').trimEnd()}\n`;
}

async function yamlForm(): Promise<RowForm> {
  const { yamlText } = await import('../output/formats/yaml.ts');
  return {
    hasColumns: false,
    head: nothing,
    row: (row) => yamlText([row]),
    tail: (count) => (count === 0 ? '[]\n' : ''),
  };
}
