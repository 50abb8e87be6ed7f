/** A prepared page as content in its order. */
import type { RootContent } from 'mdast';
import { VFileMessage } from 'vfile-message';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import { findExcess, isTooDeep, MOST_NESTED } from './complexity.ts';
import { cutTables } from './cut-tables.ts';
import { parseMarkdown } from './markdown.ts';
import type { Mended } from './mend-tables.ts';
import { readPlainBlocks } from './plain-blocks.ts';
import { restoreLines, squeeze } from './squeeze.ts';

/** The elements of MDX are opened up, and tables that were cut out come last; `null` where it cannot be read, and then it is reported why. */
export function flowNodes(
  file: string,
  { markdown, lineOf }: Mended,
  diagnostics: Diagnostics,
): RootContent[] | null {
  const syntax = file.endsWith('.mdx') ? 'mdx' : 'md';
  const tooComplex = (place: Place): null => {
    const reason = `The page nests deeper than ${MOST_NESTED} levels or has too many marks in one paragraph to be read; split it, or put what is no Markdown into a fence`;
    diagnostics.report('too-complex', file, { ...place, line: lineOf(place.line) }, reason);
    return null;
  };
  const excess = findExcess(markdown, syntax);
  if (excess !== null) return tooComplex(excess);
  const { markdown: rest, tables } = cutTables(markdown, syntax);
  const squeezed = squeeze(rest);
  try {
    const plain = syntax === 'md' ? readPlainBlocks(rest) : null;
    if (plain !== null) return inPage([...plain, ...tables], lineOf);
    const root = restoreLines(parseMarkdown(squeezed.markdown, syntax), squeezed.lineOf);
    if (isTooDeep(root)) return tooComplex({ line: 1, column: 1 });
    return inPage([...root.children.flatMap(openElement), ...tables], lineOf);
  } catch (error) {
    // The parsers recurse over inline marks and expressions, which nothing but their stack limits.
    if (error instanceof RangeError) return tooComplex({ line: 1, column: 1 });
    if (!(error instanceof VFileMessage)) throw error;
    const place =
      error.line === undefined
        ? null
        : { line: lineOf(squeezed.lineOf(error.line)), column: error.column ?? 1 };
    diagnostics.report(
      'mdx-syntax',
      file,
      place,
      `${error.reason}; write \`{\` and \`<\` of a text as \`\\{\` and \`\\<\``,
    );
    return null;
  }
}

function inPage(children: RootContent[], lineOf: Mended['lineOf']): RootContent[] {
  restoreLines({ type: 'root', children }, lineOf);
  return children;
}

function openElement(node: RootContent): RootContent[] {
  return node.type === 'mdxJsxFlowElement' ? node.children.flatMap(openElement) : [node];
}
