import { columnsOf } from '../output/columns.ts';
import type { Layout } from './layout.ts';

const INDENT = '  ';

/**
 * A command line as it stands in help: one that is wider than the terminal goes on after a backslash, so that it can still be copied.
 * It is divided before options alone, where no quote is open. Shells of Windows have other signs for that, each its own.
 */
export function folded(
  line: string,
  { width }: Layout,
  platform: NodeJS.Platform,
): readonly string[] {
  if (platform === 'win32' || columnsOf(INDENT + line) <= width) return [INDENT + line];
  const lines: string[] = [];
  let current = '';
  for (const part of partsOf(line)) {
    const longer = current === '' ? part : `${current} ${part}`;
    if (current !== '' && columnsOf(`${INDENT}${INDENT}${longer} \\`) > width) {
      lines.push(current);
      current = part;
    } else {
      current = longer;
    }
  }
  return [...lines, current].map((each, index, { length }) => {
    const begin = index === 0 ? INDENT : INDENT + INDENT;
    return `${begin}${each}${index < length - 1 ? ' \\' : ''}`;
  });
}

/** What stands between options: each with its value. */
function partsOf(line: string): readonly string[] {
  const words = line.match(/(?:"(?:\\.|[^"])*"|'[^']*'|[^\s"'])+/gu) ?? [];
  const parts: string[] = [];
  for (const word of words) {
    const isOption = word.startsWith('--') || word.startsWith('|') || word.startsWith('>');
    if (parts.length === 0 || isOption) parts.push(word);
    else parts.push([parts.pop() ?? '', word].join(' '));
  }
  return parts;
}
