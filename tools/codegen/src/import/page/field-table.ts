/** Which tables describe fields, and what their rows say. */
import { plain } from '../text/inline.ts';
import { heads, nameHeader } from '../words/columns.ts';
import {
  type NameCell,
  parseNameCell,
  parseTypeCell,
  parseTypes,
  withNumber,
} from './name-cell.ts';
import type { Row, Table } from './yfm-table.ts';

export interface FieldRow extends NameCell {
  readonly description: string;
  readonly line: number;
}

interface Columns {
  readonly name: number;
  readonly type: number | null;
  readonly description: number;
  readonly body: readonly Row[];
}

const known = new WeakMap<Table, readonly FieldRow[] | null>();

/** The rows of a table of fields; `null` for a table of something else. */
export function fieldRows(table: Table): readonly FieldRow[] | null {
  const found = known.get(table);
  if (found !== undefined) return found;
  const rows = readRows(table);
  known.set(table, rows);
  return rows;
}

function readRows({ rows }: Table): FieldRow[] | null {
  const columns = columnsOf(rows);
  if (columns === null) return null;
  return typeRows(columns) ?? columns.body.flatMap((row) => fieldRow(row, columns));
}

/** The rows of a table that says what one thing may be, type by type. */
function typeRows({ name, type, description, body }: Columns): FieldRow[] | null {
  const rows = body.flatMap(({ cells, line }): FieldRow[] => {
    const types = type === null ? parseTypeCell(cells[name] ?? '') : null;
    return types === null
      ? []
      : [{ names: [], required: false, types, description: cells[description] ?? '', line }];
  });
  return rows.length > 0 && rows.length === body.length ? rows : null;
}

function fieldRow(row: Row, columns: Columns): FieldRow[] {
  const name = parseNameCell(row.cells[columns.name] ?? '');
  if (name === null) return [];
  const typed =
    columns.type === null ? name.types : parseTypes(asCode(row.cells[columns.type] ?? ''));
  const description = row.cells[columns.description] ?? '';
  const names = name.names.map((one) => withNumber(one, description));
  return [{ ...name, names, types: typed, description, line: row.line }];
}

function columnsOf(rows: readonly Row[]): Columns | null {
  const [first] = rows;
  if (first === undefined) return null;
  const headers = first.cells.map((cell) => plain(cell));
  const [name = '', ...others] = headers;
  const { title, typed } = nameHeader(name);
  const description = Math.max(
    1,
    headers.findIndex((header) => heads('description', header)),
  );
  const type = headers.findIndex((header, index) => index > 0 && heads('type', header));
  if (typed || (heads('name', title) && isFieldHeader(title, others)))
    return { name: 0, type: type < 0 ? null : type, description, body: rows.slice(1) };
  if (isHeadless(first)) return { name: 0, type: null, description: 1, body: rows };
  const body = rows.slice(1);
  const isSecond = heads('name', others[0] ?? '') && isFieldHeader('', others);
  return isSecond && body.length > 0 && body.every(namesSecond)
    ? { name: 1, type: type < 0 ? null : type, description, body }
    : null;
}

/** A row that says of what the field is before it names the field, in code: codes of values stand first, and have titles. */
function namesSecond({ cells: [, name = ''] }: Row): boolean {
  return /^\s*`[\w.]+`\s*$/u.test(name);
}

/** A table of errors by field, or of values, is no table of fields. */
function isFieldHeader(name: string, others: readonly string[]): boolean {
  if (others.some((header) => heads('of-error', header))) return false;
  return !heads('value', name);
}

/** A first row that describes a field already. */
function isHeadless({ cells: [name = ''] }: Row): boolean {
  const cell = parseNameCell(name);
  return cell !== null && /^\s*\*\*/u.test(name) && cell.types.length > 0 && name.includes('](');
}

function asCode(cell: string): string {
  return /[`[]/u.test(cell) ? cell : `\`${cell}\``;
}
