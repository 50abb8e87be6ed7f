/** Parameter tables that an edit has broken: told, and mended so far that the rest of the page can be looked at. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { isParameterHeader } from './parameter-table.ts';

const ROW = /^[ \t]*\|.*\|[ \t]*$/u;
const DELIMITERS = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/u;

export interface Mended {
  readonly markdown: string;
  /** The line of the page, by the line of the mended one; both one-based. */
  readonly lineOf: (line: number) => number;
}

/** A line and where it stands in the page, one-based. */
interface Line {
  readonly text: string;
  readonly number: number;
}

/** The page with whole tables. */
export function mendTables(markdown: string, file: string, diagnostics: Diagnostics): Mended {
  const lines = markdown.split('\n').map((text, index): Line => ({ text, number: index + 1 }));
  for (let index = 0; index < lines.length; index += 1) {
    if (!isHeader(lines[index])) continue;
    if (isDelimiters(lines[index + 1])) index = joinRows(lines, index, file, diagnostics);
    else if (index > 0 && isRow(lines[index + 1]) && isEmpty(lines[index - 1])) {
      delimitRows(lines, index, file, diagnostics);
      index = joinRows(lines, index - 1, file, diagnostics);
    }
  }
  return {
    markdown: lines.map(({ text }) => text).join('\n'),
    lineOf: (line) => lines[line - 1]?.number ?? line,
  };
}

/** The header takes the empty line above it, and leaves its own to the dashes. */
function delimitRows(lines: Line[], header: number, file: string, diagnostics: Diagnostics): void {
  const { text, number } = lines[header] ?? { text: '', number: header + 1 };
  const reason =
    'The header of this table has no row of dashes below it; add `| --- | --- |`, a cell for each column';
  diagnostics.report('broken-table', file, { line: number, column: 1 }, reason);
  lines[header - 1] = { text, number };
  lines[header] = { text: `|${' --- |'.repeat(cellsOf(text).length)}`, number };
}

/** So many empty lines in one table are told; a page with more of them is no page. */
const MOST_JOINED = 20;

/**
 * Empty lines end a table; rows behind them belong to it, unless they are a table of their own.
 *
 * @returns the line behind the last row
 */
function joinRows(lines: Line[], header: number, file: string, diagnostics: Diagnostics): number {
  let start = header;
  let end = endOfRows(lines, header);
  for (let joined = 0; joined < MOST_JOINED; joined += 1) {
    let next = end;
    while (isEmpty(lines[next])) next += 1;
    if (next === end || !isRow(lines[next]) || isDelimiters(lines[next + 1])) break;
    const reason =
      'The empty line above ends the table, and this row belongs to it; remove the empty line';
    const place = { line: lines[next]?.number ?? next + 1, column: 1 };
    diagnostics.report('broken-table', file, place, reason);
    // The empty lines change places with what stands above them.
    const turned = [...lines.slice(end, next), ...lines.slice(start, end)];
    for (const [offset, line] of turned.entries()) lines[start + offset] = line;
    start += next - end;
    end = endOfRows(lines, next);
  }
  return end;
}

function endOfRows(lines: readonly Line[], from: number): number {
  let end = from;
  while (isRow(lines[end])) end += 1;
  return end;
}

function isHeader(line: Line | undefined): boolean {
  return line !== undefined && isRow(line) && isParameterHeader(cellsOf(line.text));
}

function isDelimiters(line: Line | undefined): boolean {
  return line !== undefined && DELIMITERS.test(line.text);
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && ROW.test(line.text);
}

function isEmpty(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim() === '';
}
