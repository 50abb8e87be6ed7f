/**
 * What a page may ask of the Markdown parsers. Their time grows with the square of the marks that stand open in one
 * paragraph, and their stack with every level of nesting; pages that people write come nowhere near these limits.
 */
import type { Nodes } from 'mdast';

import type { Place } from '../diagnostics/finding.ts';

/** Quotations, lists, admonitions and elements inside one another. */
export const MOST_NESTED = 32;

/** Sum over the paragraphs of marks × (marks + length / 100): about a second of parsing. */
const MOST_WORK = 4_000_000;

/** Characters that parsers try to pair. */
const MARKS = /[[\]*_~<`{}]/gu;
const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/uy;
const ADMONITION = /^[ \t]*:{3,}(?<name>[a-zA-Z])?/u;
const ROW = /^[ \t]*\|/u;

/** Where a prepared page becomes too much, or `null`. */
export function findExcess(markdown: string, syntax: 'md' | 'mdx'): Place | null {
  const lines = markdown.split('\n');
  let work = syntax === 'mdx' ? expressionWork(markdown) : 0;
  let open = 0;
  let paragraph = { marks: 0, length: 0 };
  for (const [index, line] of lines.entries()) {
    const place = { line: index + 1, column: 1 };
    const admonition = ADMONITION.exec(line)?.groups;
    if (admonition !== undefined)
      open = Math.max(0, open + (admonition['name'] === undefined ? -1 : 1));
    if (open > MOST_NESTED || containersOf(line) > MOST_NESTED) return place;
    const ends = line.trim() === '' || ROW.test(line);
    if (ends) paragraph = { marks: 0, length: 0 };
    work -= workOf(paragraph);
    paragraph = {
      marks: paragraph.marks + countMarks(line),
      length: paragraph.length + line.length,
    };
    work += workOf(paragraph);
    if (work > MOST_WORK) return place;
  }
  return null;
}

function workOf({ marks, length }: { marks: number; length: number }): number {
  return marks * (marks + length / 100);
}

function countMarks(text: string): number {
  return text.match(MARKS)?.length ?? 0;
}

/** Expressions and imports of MDX go on over empty lines, and are tried anew at each brace and empty line. */
function expressionWork(markdown: string): number {
  const marks = markdown.match(/[{}]|\n(?=\s*\n)/gu)?.length ?? 0;
  return (marks * markdown.length) / 100;
}

/** Markers of quotations and list items at the start of a line; its indentation counts where it begins with one. */
function containersOf(line: string): number {
  CONTAINER.lastIndex = 0;
  let count = 0;
  while (count <= MOST_NESTED && CONTAINER.test(line)) count += 1;
  if (count === 0) return 0;
  return count + Math.floor((/^[ \t]*/u.exec(line)?.[0].length ?? 0) / 2);
}

/** Whether a tree is deeper than code that recurses over it may trust. */
export function isTooDeep(root: Nodes): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    // A list adds two levels for each that a reader sees, and inline marks nest inside paragraphs and cells.
    if (depth > MOST_NESTED * 3) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
