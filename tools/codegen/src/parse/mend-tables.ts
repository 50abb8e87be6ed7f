/** Parameter tables that an edit has broken: told, and mended so far that the rest of the page can be looked at. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { isParameterHeader } from './parameter-table.ts';

const ROW = /^[ \t]*\|.*\|[ \t]*$/u;
const DELIMITERS = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/u;

/** The page with whole tables. Lines of a mended table stand one lower than they did. */
export function mendTables(markdown: string, file: string, diagnostics: Diagnostics): string {
  const lines = markdown.split('\n');
  for (const [index, line] of lines.entries()) {
    if (!isHeader(line)) continue;
    const hasDelimiters = DELIMITERS.test(lines[index + 1] ?? '');
    if (!hasDelimiters && index > 0 && isRow(lines[index + 1]) && isEmpty(lines[index - 1])) {
      const place = { line: index + 1, column: 1 };
      const reason =
        'The header of this table has no row of dashes below it; add `| --- | --- |`, a cell for each column';
      diagnostics.report('broken-table', file, place, reason);
      lines[index - 1] = line;
      lines[index] = line
        .replaceAll(/[^|\s][^|]*/gu, '--- ')
        .replaceAll(/\|[ \t]*(?=\|)/gu, '| --- ');
      joinRows(lines, index - 1, file, diagnostics);
      return lines.join('\n');
    }
    if (hasDelimiters) joinRows(lines, index, file, diagnostics);
  }
  return lines.join('\n');
}

/** Empty lines end a table; rows behind them belong to it, unless they are a table of their own. */
function joinRows(lines: string[], header: number, file: string, diagnostics: Diagnostics): void {
  let end = header;
  while (isRow(lines[end])) end += 1;
  let next = end;
  while (next < lines.length && isEmpty(lines[next])) next += 1;
  if (next === end || !isRow(lines[next]) || DELIMITERS.test(lines[next + 1] ?? '')) return;
  const reason =
    'The empty line above ends the table, and this row belongs to it; remove the empty line';
  diagnostics.report('broken-table', file, { line: next + 1, column: 1 }, reason);
  const gap = next - end;
  const moved = lines.slice(header, end);
  lines.fill('', header, header + gap);
  for (const [index, line] of moved.entries()) lines[header + gap + index] = line;
  joinRows(lines, header + gap, file, diagnostics);
}

function isHeader(line: string): boolean {
  return isRow(line) && isParameterHeader(cellsOf(line));
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && ROW.test(line);
}

function isEmpty(line: string | undefined): boolean {
  return line !== undefined && line.trim() === '';
}
