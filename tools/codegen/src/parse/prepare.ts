/**
 * Makes a page ready for the Markdown parser, line by line, so that places stay true: fences are cut out, other
 * dialects are brought to the form that the parser knows.
 */

import { plainReturnNote } from './return-note.ts';

/** A code fence, cut out of the page. */
export interface Fence {
  /** First word of the info string, lower case. */
  readonly lang: string;
  /** `title="…"` of the info string. */
  readonly title: string | null;
  /** Content without the indentation of the fence. */
  readonly value: string;
  /** One-based line of the opening mark. */
  readonly line: number;
  readonly closed: boolean;
}

export interface Prepared {
  readonly markdown: string;
  readonly fences: readonly Fence[];
}

const OPENING = /^(?<indent>[ \t]*)(?<mark>`{3,}|~{3,})(?<info>.*)$/su;

/**
 * Cutting the fences matters for speed, since they are most of a page and the parser need not see them, and for
 * truth: in MDX they stand indented inside elements, where each parser reads them its own way.
 */
export function prepare(text: string): Prepared {
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r\n|\r|\n/u);
  const fences: Fence[] = [];
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const opening = openingOf(line);
    if (opening === null) {
      kept.push(plainLine(line));
      continue;
    }
    const end = closingLine(lines, index + 1, opening.mark);
    const content = lines.slice(index + 1, end);
    fences.push({
      lang: /^[^\s{]*/u.exec(opening.info)?.[0].toLowerCase() ?? '',
      title: /\btitle=(?:"([^"]*)"|'([^']*)')/u.exec(opening.info)?.slice(1).find(Boolean) ?? null,
      value: content.map((row) => dedent(row, opening.indent.length)).join('\n'),
      line: index + 1,
      closed: end < lines.length,
    });
    for (let cut = index; cut <= Math.min(end, lines.length - 1); cut += 1) kept.push('');
    index = end;
  }
  return { markdown: plainReturnNote(kept.join('\n')), fences };
}

interface Opening {
  readonly indent: string;
  readonly mark: string;
  readonly info: string;
}

function openingOf(line: string): Opening | null {
  const groups = OPENING.exec(line)?.groups;
  if (groups === undefined) return null;
  const { indent = '', mark = '', info = '' } = groups;
  // Backticks after backticks are inline code, not a fence.
  if (mark.startsWith('`') && info.includes('`')) return null;
  return { indent, mark, info: info.trim() };
}

/** Zero-based line that closes the fence, or the number of lines. */
function closingLine(lines: readonly string[], from: number, mark: string): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line.length >= mark.length && line === mark.charAt(0).repeat(line.length)) return index;
  }
  return lines.length;
}

function dedent(line: string, width: number): string {
  let start = 0;
  while (start < width && (line[start] === ' ' || line[start] === '\t')) start += 1;
  return line.slice(start);
}

/** No-break spaces are spaces here; `:::note Title` is what the directive parser knows as `:::note[Title]`. */
function plainLine(line: string): string {
  return line
    .replace(/[\u{A0}\u{202F}]/gu, ' ')
    .replace(/^(\s{0,3}:{3,}[a-zA-Z]+)[ \t]+([^\s{[].*)$/su, (_, mark: string, title: string) => {
      return `${mark}[${title.trimEnd().replaceAll(/[[\]\\]/gu, '\\$&')}]`;
    });
}
