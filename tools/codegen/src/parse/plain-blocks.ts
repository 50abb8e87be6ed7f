/**
 * The blocks that nearly all pages are made of once fences and tables are cut out: front matter, headings, paragraphs
 * and admonitions. A page with anything else is the Markdown parser's as a whole; a paragraph with more than
 * {@link readPlainLine} knows is the parser's alone. What is read here is what the parser would have made of it, which
 * a test compares over pages, their mutations included.
 */
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

import { parseMarkdown } from './markdown.ts';
import { CONTROL, readPlainLine } from './plain-inline.ts';
import { restoreLines } from './squeeze.ts';

const EMPTY = /^[ \t]*$/u;
const HEADING = /^(?<marks>#{1,6}) +(?<text>[^\s#](?:[^#]*[^\s#])?) *$/u;
const LINE_BREAK = /^<br ?\/?>$/u;
const ADMONITION = /^:::(?<name>[a-z]+)(?:\[(?<label>[^\\`*_[\]<>~&{}@\t]+)\])?$/u;
const ADMONITION_END = ':::';
/** A line that can be nothing but text: what begins lists, quotations, tables and the like is no letter. */
const FIRST_LINE = /^ {0,3}(?=[\p{L}`«"“„(]|\[[^\]^]+\]\()/u;
const NEXT_LINE = /^ *(?=[\p{L}`«"“„(]|\[[^\]^]+\]\()/u;
const FRONT_MATTER = '---';

/** The content of a prepared page; `null` where only the parser knows. */
export function readPlainBlocks(markdown: string): RootContent[] | null {
  if (CONTROL.test(markdown)) return null;
  return new Reader(markdown.split('\n')).page();
}

class Reader {
  readonly #lines: readonly string[];
  /** Zero-based. */
  #next = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  page(): RootContent[] | null {
    const blocks: RootContent[] = [];
    if (this.#lines[0] === FRONT_MATTER) {
      const end = this.#lines.indexOf(FRONT_MATTER, 1);
      if (end === -1) return null;
      blocks.push({
        type: 'yaml',
        value: this.#lines.slice(1, end).join('\n'),
        ...this.#position(0),
      });
      this.#next = end + 1;
    }
    while (this.#next < this.#lines.length) {
      const line = this.#lines[this.#next] ?? '';
      if (EMPTY.test(line)) this.#next += 1;
      else {
        const block = this.#block(line);
        if (block === null) return null;
        blocks.push(block);
      }
    }
    return blocks;
  }

  #block(line: string): RootContent | null {
    if (FIRST_LINE.test(line)) return this.#paragraph();
    if (line.startsWith('#')) return this.#heading(line);
    if (line.startsWith(ADMONITION_END)) return this.#admonition(line);
    if (LINE_BREAK.test(line) && EMPTY.test(this.#lines[this.#next + 1] ?? '')) {
      this.#next += 1;
      return { type: 'html', value: line, ...this.#position(0, this.#next - 1) };
    }
    return null;
  }

  #heading(line: string): Heading | null {
    const { marks = '', text = '' } = HEADING.exec(line)?.groups ?? {};
    const children = readPlainLine(text, this.#next + 1, line.indexOf(text) + 1);
    if (text === '' || children === null) return null;
    this.#next += 1;
    const depths = [1, 2, 3, 4, 5, 6] as const;
    const depth = depths[marks.length - 1];
    if (depth === undefined) return null;
    return { type: 'heading', depth, children, ...this.#position(0, this.#next - 1) };
  }

  #admonition(line: string): ContainerDirective | null {
    const { name, label } = ADMONITION.exec(line)?.groups ?? {};
    if (name === undefined) return null;
    const start = this.#next;
    const children: Paragraph[] = [];
    if (label !== undefined) {
      const words = readPlainLine(label, start + 1, line.indexOf(label) + 1);
      if (words === null || label !== label.trim()) return null;
      children.push({ type: 'paragraph', data: { directiveLabel: true }, children: words });
    }
    this.#next += 1;
    for (;;) {
      const inner = this.#lines[this.#next];
      if (inner === undefined) return null;
      if (inner === ADMONITION_END) break;
      if (EMPTY.test(inner)) {
        this.#next += 1;
        continue;
      }
      const paragraph = FIRST_LINE.test(inner) ? this.#paragraph() : null;
      if (paragraph === null) return null;
      children.push(paragraph);
    }
    this.#next += 1;
    return {
      type: 'containerDirective',
      name,
      attributes: {},
      children,
      ...this.#position(0, start),
    };
  }

  #paragraph(): Paragraph | null {
    const start = this.#next;
    let end = start + 1;
    for (; end < this.#lines.length; end += 1) {
      const line = this.#lines[end] ?? '';
      if (EMPTY.test(line) || line === ADMONITION_END || HEADING.test(line)) break;
      if (!NEXT_LINE.test(line)) return null;
    }
    const lines = this.#lines.slice(start, end);
    const children = readPlainLines(lines, start) ?? parseLines(lines, start);
    if (children === null) return null;
    this.#next = end;
    const indent = lines[0]?.search(/[^ ]/u) ?? 0;
    return { type: 'paragraph', children, ...this.#position(indent, start) };
  }

  /** Only the beginning is ever asked for. */
  #position(indent: number, line = this.#next): Required<Pick<Root, 'position'>> {
    const start = { line: line + 1, column: indent + 1 };
    return { position: { start, end: start } };
  }
}

/** Lines of one paragraph, the first of them with a zero-based number. */
function readPlainLines(lines: readonly string[], first: number): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const indent = line.search(/[^ ]/u);
    const text = line.slice(indent).replace(/ +$/u, '');
    // Spaces before the next line may be a line break.
    if (!isLast && line.endsWith(' ')) return null;
    const own = readPlainLine(text, first + index + 1, indent + 1);
    if (own === null) return null;
    if (index > 0) append(nodes, { type: 'text', value: '\n' });
    for (const node of own) append(nodes, node);
  }
  return nodes;
}

/** Neighbouring texts are one. */
function append(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else nodes.push(node);
}

function parseLines(lines: readonly string[], first: number): PhrasingContent[] | null {
  const root = restoreLines(parseMarkdown(lines.join('\n'), 'md'), (line) => line + first);
  const [paragraph, ...rest] = root.children;
  return paragraph?.type === 'paragraph' && rest.length === 0 ? paragraph.children : null;
}
