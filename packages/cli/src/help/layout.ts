import { styleText } from 'node:util';

import type { Output, Shell } from '../context/shell.ts';
import { columnsOf } from '../output/columns.ts';

/** A line of a table. */
export type Row = readonly [name: string, text: string];

/** How help looks on this output. */
export interface Layout {
  readonly width: number;
  heading(text: string): string;
}

/** Wider lines are tiring to read; narrower ones are not worth a second column. */
const WIDEST = 100;
const NARROWEST = 40;

export function layoutFor(output: Output, env: Shell['env']): Layout {
  const colour = output.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    width: Math.max(NARROWEST, Math.min(output.columns ?? 80, WIDEST)),
    heading: (text) => (colour ? styleText('bold', text, { validateStream: false }) : text),
  };
}

const NO_BREAK_SPACE = '\u00A0';

/** Ties the words of a text together, so that `wrap` does not part them. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', NO_BREAK_SPACE);
}

/**
 * Breaks a text at spaces, and a word that is longer than the line behind its bars: `RED|GREEN|…`. Other words, such as
 * addresses, stay whole, and so does what no-break spaces tie together.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const { part, before } of paragraph.split(/ +/u).flatMap((word) => partsOf(word, width))) {
      const longer = line === '' ? part : `${line}${before}${part}`;
      if (line !== '' && columnsOf(longer) > width) {
        lines.push(line);
        line = part;
      } else {
        line = longer;
      }
    }
    return [...lines, line].map((each) => each.replaceAll(NO_BREAK_SPACE, ' '));
  });
}

/** What of a word stays together, and what stands between it and the part before it. */
function partsOf(word: string, width: number): readonly { part: string; before: string }[] {
  if (word === '') return [];
  const parts = columnsOf(word) > width ? word.split(/(?<=\|)/u) : [word];
  return parts.map((part, index) => ({ part, before: index === 0 ? ' ' : '' }));
}

export function indent(text: string, layout: Layout, by = 2): readonly string[] {
  return wrap(text, layout.width - by).map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

/** Names on the left, texts on the right, aligned. A name that is too long has its text on the next line. */
export function table(rows: readonly Row[], layout: Layout): readonly string[] {
  const limit = Math.floor(layout.width * 0.45);
  const fitting = rows.map(([name]) => columnsOf(name)).filter((columns) => columns <= limit);
  const column = Math.max(0, ...fitting) + 4;
  return rows.flatMap(([name, text]) => {
    const lines = wrap(text, layout.width - column).map((line) => ' '.repeat(column) + line);
    const [first = '', ...rest] = lines;
    return columnsOf(name) + 4 <= column
      ? [`  ${name}${first.slice(2 + columnsOf(name))}`.trimEnd(), ...rest]
      : [`  ${name}`, ...lines];
  });
}

/** Headed blocks, an empty line between them; blocks without lines are left out. */
export function sections(
  blocks: readonly (readonly [heading: string, lines: readonly string[]])[],
  layout: Layout,
): string {
  const filled = blocks.filter(([, lines]) => lines.length > 0);
  return `${filled
    .map(([heading, lines]) =>
      (heading === '' ? lines : [layout.heading(heading), ...lines]).join('\n'),
    )
    .join('\n\n')}\n`;
}
