/** Rows and cells of a YFM table, the part between `#|` and `|#`. */

export interface Row {
  readonly cells: readonly string[];
  /** One-based line in the page. */
  readonly line: number;
}

export interface Table {
  readonly rows: readonly Row[];
}

/** Some rows stand behind a bullet. */
const ROW = /^\s*(?:[-*]\s+)?\|\|/u;

/** @param first The one-based line of the first of `lines`. */
export function parseTable(lines: readonly string[], first: number): Table {
  const rows: Row[] = [];
  let open: { line: number; body: string[] } | null = null;
  let fenced = false;
  let depth = 0;
  const close = (): void => {
    if (open !== null) rows.push({ line: open.line, cells: splitCells(open.body.join('\n')) });
    open = null;
  };
  for (const [index, line] of lines.entries()) {
    let rest = line;
    // A table in a cell is a part of its text.
    const inner = depth > 0 || /^\s*#\|/u.test(line);
    if (/^\s*#\|/u.test(line)) depth += 1;
    if (/^\s*\|#/u.test(line)) depth -= 1;
    if (inner && open !== null) {
      open.body.push(line.replaceAll('|', '\\|'));
      continue;
    }
    if (!fenced && open === null && ROW.test(rest)) {
      open = { line: first + index, body: [] };
      rest = rest.replace(ROW, '');
    } else if (
      !fenced &&
      open !== null &&
      /^\s*\|\|\s*\S/u.test(rest) &&
      !/^\s*\|\|\s*\|#/u.test(rest)
    ) {
      // The row before was not closed, or it was closed on the line that opens the next one.
      close();
      open = { line: first + index, body: [] };
      rest = rest.replace(/^\s*\|\|/u, '');
    }
    if (open === null) continue;
    // A fence may close the row behind its own end.
    const ends = /\|\|\s*$/u.test(rest);
    if (/^\s*```/u.test(rest) || /^[^`]*```\s*$/u.test(rest)) fenced = !fenced && !ends;
    if (!fenced && ends) {
      open.body.push(rest.replace(/\|\|\s*$/u, ''));
      close();
    } else open.body.push(rest);
  }
  close();
  return { rows };
}

/** Splits at the bars that are neither escaped nor inside code or a link's text. */
export function splitCells(text: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') {
      cell += char + text.charAt(at + 1);
      at += 1;
    } else if (char === '`') {
      const code = codeAt(text, at);
      cell += code;
      at += code.length - 1;
    } else if (char === '|') {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  cells.push(cell);
  return cells.map((part) => part.trim());
}

/** The span of code that begins here, or the backticks alone when nothing closes them in the paragraph. */
function codeAt(text: string, at: number): string {
  const mark = /^`+/u.exec(text.slice(at, at + 8))?.[0] ?? '`';
  const end = text.indexOf(mark, at + mark.length);
  if (end < 0) return mark;
  const code = text.slice(at, end + mark.length);
  return mark.length < 3 && /\n\s*\n/u.test(code) ? mark : code;
}
