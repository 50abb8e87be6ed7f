/**
 * Tables, cut out of a page and read by themselves: the Markdown parser takes most of its time for them, and all that
 * most cells hold is plain text. Whatever is not plain is left to the parser, cell by cell or as a whole.
 */
import type { PhrasingContent, Root, Table, TableCell, TableRow } from 'mdast';

import { parseMarkdown } from './markdown.ts';
import { readPlainLine } from './plain-inline.ts';

export interface CutTables {
  /** The page with empty lines in place of its tables. */
  readonly markdown: string;
  readonly tables: readonly Table[];
}

type Syntax = 'md' | 'mdx';

const ROW = /^(?<indent>[ \t]*)\|.*\|[ \t]*$/u;
const DELIMITERS = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/u;
/** Between these a table may be no table. */
const OPAQUE = /<!--|<(?:pre|script|style|textarea)\b|\{\/\*/iu;

export function cutTables(markdown: string, syntax: Syntax): CutTables {
  if (OPAQUE.test(markdown)) return { markdown, tables: [] };
  const lines = markdown.split('\n');
  const tables: Table[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    if (!DELIMITERS.test(lines[index] ?? '')) continue;
    const start = index - 1;
    if (start > 0 && (lines[start - 1] ?? '').trim() !== '') continue;
    const end = endOfTable(lines, start, syntax);
    const table = end === null ? null : readTable(lines, start, end, syntax);
    if (end === null || table === null) continue;
    tables.push(table);
    lines.fill('', start, end);
    index = end;
  }
  return { markdown: lines.join('\n'), tables };
}

/** Line after the last row; `null` where something goes on that is no plain row. */
function endOfTable(lines: readonly string[], start: number, syntax: Syntax): number | null {
  let end = start;
  for (; end < lines.length && (lines[end] ?? '').trim() !== ''; end += 1) {
    const indent = ROW.exec(lines[end] ?? '')?.groups?.['indent'];
    // Elsewhere than in MDX a deeper line is code.
    if (indent === undefined || (syntax === 'md' && /\t| {4}/u.test(indent))) return null;
  }
  return end;
}

function readTable(
  lines: readonly string[],
  start: number,
  end: number,
  syntax: Syntax,
): Table | null {
  const rows: TableRow[] = [];
  for (let index = start; index < end; index += 1) {
    if (index === start + 1) continue;
    const row = readRow(lines[index] ?? '', index + 1, syntax);
    if (row === null) return null;
    rows.push(row);
  }
  const columns = (lines[start + 1] ?? '').split('|').length - 2;
  if (rows[0]?.children.length !== columns) return null;
  const line = lines[start] ?? '';
  return { type: 'table', children: rows, position: positionOf(line.indexOf('|'), start + 1) };
}

/** A cell begins with the bar before it. */
function readRow(line: string, number: number, syntax: Syntax): TableRow | null {
  // An escaped bar, and what else a backslash means, is for the parser.
  if (line.includes('\\')) return null;
  const first = line.indexOf('|');
  const cells: TableCell[] = [];
  let start = first;
  for (const text of line.slice(first + 1, line.lastIndexOf('|')).split('|')) {
    const children = readCell(text.trim(), syntax);
    if (children === null) return null;
    cells.push({ type: 'tableCell', children, position: positionOf(start, number) });
    start += text.length + 1;
  }
  return { type: 'tableRow', children: cells, position: positionOf(first, number) };
}

/** Only the beginning is ever asked for. */
function positionOf(offset: number, line: number): NonNullable<Table['position']> {
  const point = { line, column: offset + 1 };
  return { start: point, end: point };
}

const CHECK_MARKS: ReadonlyMap<string, string> = new Map([
  ['&#x2714;', '\u{2714}'],
  ['&#x2716;', '\u{2716}'],
]);

function readCell(text: string, syntax: Syntax): PhrasingContent[] | null {
  if (text === '') return [];
  const mark = CHECK_MARKS.get(text);
  if (mark !== undefined) return [{ type: 'text', value: mark }];
  return readPlainLine(text, 1, 1) ?? parsedCell(text, syntax);
}

/** Cells repeat: the address and the token are parameters of nearly every function. */
const PARSED = new Map<string, PhrasingContent[] | null>();
const MOST_REMEMBERED = 5000;

function parsedCell(text: string, syntax: Syntax): PhrasingContent[] | null {
  const key = `${syntax} ${text}`;
  const known = PARSED.get(key);
  if (known !== undefined) return known;
  if (PARSED.size >= MOST_REMEMBERED) PARSED.clear();
  const parsed = parseInline(text, syntax);
  PARSED.set(key, parsed);
  return parsed;
}

/** `null` where the text alone would be something else than in a cell. */
function parseInline(text: string, syntax: Syntax): PhrasingContent[] | null {
  let root: Root;
  try {
    root = parseMarkdown(text, syntax);
  } catch {
    // The page is parsed with its table then, and the error has its place in the page.
    return null;
  }
  const [paragraph, ...rest] = root.children;
  return paragraph?.type === 'paragraph' && rest.length === 0 ? paragraph.children : null;
}
