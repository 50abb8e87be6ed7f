/**
 * Scans a page of the documentation's dialect (YFM) into a flat list of blocks. A line scanner: the pages are large,
 * mostly fences, and regular.
 */
import { parseTable, type Table } from './yfm-table.ts';

interface Placed {
  /** One-based line in the page. */
  readonly line: number;
  /** Title of the tab that the block is in; empty outside of tabs. */
  readonly tab: string;
}

export interface Heading extends Placed {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
  readonly anchors: readonly string[];
}

export interface Fence extends Placed {
  readonly kind: 'fence';
  readonly language: string;
  readonly text: string;
}

export interface TableBlock extends Placed {
  readonly kind: 'table';
  readonly table: Table;
}

export interface Paragraph extends Placed {
  readonly kind: 'text';
  readonly text: string;
  /** Title of the note that the text is in. */
  readonly note: string | null;
}

/** Another page's text that stands here. */
export interface Include extends Placed {
  readonly kind: 'include';
  readonly target: string;
}

export type Block = Heading | Fence | TableBlock | Paragraph | Include;

const HEADING = /^(#{1,6})\s+(.*?)\s*$/u;
const ANCHOR = /\{#([^}]+)\}/gu;
const FENCE = /^\s*(`{3,}|~{3,})\s*([\w+-]*)/u;
const TAB = /^(\s*)-\s+(.+?)\s*$/u;

export function scanBlocks(text: string): Block[] {
  return new Scanner(text.split(/\r?\n/u)).scan();
}

class Scanner {
  readonly #lines: readonly string[];
  readonly #blocks: Block[] = [];
  #at = 0;
  #note: string | null = null;
  #tabs: { readonly indent: number; title: string }[] = [];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  scan(): Block[] {
    while (this.#at < this.#lines.length) this.#step(this.#lines[this.#at] ?? '');
    return this.#blocks;
  }

  #step(line: string): void {
    const trimmed = line.trim();
    if (trimmed.startsWith('{%')) return this.#directive(trimmed, line);
    if (FENCE.test(line)) return this.#fence(line);
    if (trimmed.startsWith('#|')) return this.#table();
    if (trimmed.startsWith('|') && /^\s*\|?[\s:|-]+\|?\s*$/u.test(this.#lines[this.#at + 1] ?? ''))
      return this.#pipeTable();
    const heading = HEADING.exec(trimmed);
    if (heading !== null) return this.#heading(heading);
    if (this.#isTab(line)) return this.#tab(line);
    if (trimmed !== '') return this.#paragraph();
    this.#at += 1;
  }

  #directive(trimmed: string, line: string): void {
    const include = /^\{%\s*include\s+(?:notitle\s+)?\[[^\]]*\]\(([^)]+)\)/u.exec(trimmed)?.[1];
    if (include !== undefined)
      this.#blocks.push({ kind: 'include', target: include, ...this.#place(this.#at) });
    const note = /^\{%\s*note\s+\w+\s*(?:"([^"]*)")?/u.exec(trimmed);
    if (note !== null) this.#note = note[1] ?? '';
    else if (/^\{%\s*endnote/u.test(trimmed)) this.#note = null;
    else if (/^\{%\s*list\s+tabs/u.test(trimmed))
      this.#tabs.push({ indent: line.search(/\S/u), title: '' });
    else if (/^\{%\s*endlist/u.test(trimmed)) this.#tabs.pop();
    this.#at += 1;
  }

  #fence(line: string): void {
    const start = this.#at;
    const [, mark = '```', language = ''] = FENCE.exec(line) ?? [];
    const indent = line.search(/\S/u);
    const body: string[] = [];
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const inner = this.#lines[this.#at] ?? '';
      if (inner.trim().startsWith(mark) && inner.trim().replaceAll(mark.charAt(0), '') === '')
        break;
      body.push(inner.slice(0, indent).trim() === '' ? inner.slice(indent) : inner);
    }
    this.#at += 1;
    this.#blocks.push({ kind: 'fence', language, text: body.join('\n'), ...this.#place(start) });
  }

  #table(): void {
    const start = this.#at;
    let fenced = false;
    let depth = 0;
    const body: string[] = [];
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      if (/^\s*```/u.test(line)) fenced = !fenced;
      if (/^\s*#\|/u.test(line)) depth += 1;
      const ended = /^\s*\|#/u.test(line) && depth === 0;
      if (/^\s*\|#/u.test(line)) depth -= 1;
      // A fence that nobody closed must not swallow the page.
      if (
        ended ||
        (!fenced && HEADING.test(line) && /^\s*(\|\||$)/u.test(this.#lines[this.#at - 1] ?? ''))
      ) {
        if (ended) this.#at += 1;
        break;
      }
      body.push(line);
    }
    this.#blocks.push({ kind: 'table', table: parseTable(body, start + 2), ...this.#place(start) });
  }

  /** A table of plain Markdown. */
  #pipeTable(): void {
    const start = this.#at;
    const body: string[] = [];
    for (; /^\s*\|/u.test(this.#lines[this.#at] ?? ''); this.#at += 1) {
      const line = (this.#lines[this.#at] ?? '').trim();
      if (this.#at !== start + 1) body.push(`|${line.endsWith('|') ? line : `${line}|`}|`);
      else body.push('');
    }
    this.#blocks.push({ kind: 'table', table: parseTable(body, start + 1), ...this.#place(start) });
  }

  #heading([, marks = '', title = '']: RegExpExecArray): void {
    const anchors = [...title.matchAll(ANCHOR)].map(([, anchor = '']) => anchor.trim());
    const text = title.replaceAll(ANCHOR, '').trim();
    this.#blocks.push({
      kind: 'heading',
      level: marks.length,
      text,
      anchors: [...anchors, slug(text)],
      ...this.#place(this.#at),
    });
    this.#at += 1;
  }

  #isTab(line: string): boolean {
    const open = this.#tabs.at(-1);
    const found = TAB.exec(line);
    return open !== undefined && found !== null && (found[1]?.length ?? 0) <= open.indent;
  }

  #tab(line: string): void {
    const open = this.#tabs.at(-1);
    if (open !== undefined) open.title = TAB.exec(line)?.[2] ?? '';
    this.#at += 1;
  }

  #paragraph(): void {
    const start = this.#at;
    const body: string[] = [];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      const trimmed = line.trim();
      const ends =
        trimmed === '' || trimmed.startsWith('{%') || trimmed.startsWith('#|') || FENCE.test(line);
      if (body.length > 0 && (ends || HEADING.test(trimmed) || this.#isTab(line))) break;
      body.push(line);
    }
    this.#blocks.push({
      kind: 'text',
      text: body.join('\n'),
      note: this.#note,
      ...this.#place(start),
    });
  }

  #place(index: number): Placed {
    return { line: index + 1, tab: this.#tabs.map(({ title }) => title).join(' / ') };
  }
}

/** The anchor that a heading has without naming one. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s+/gu, '-');
}
