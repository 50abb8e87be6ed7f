/** Markdown of pages for a terminal. */
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { findExcess } from './complexity.ts';
import { bareText, codeSpan } from './inline-markdown.ts';
import { parseMarkdown } from './markdown.ts';

/**
 * The text that Markdown of {@link inlineMarkdown} shows: code keeps its backticks, as what stands in them is to be typed
 * so; a link becomes `text (address)`; other marks go.
 */
export function terminalText(markdown: string): string {
  return markdown.split('\n\n').map(paragraphText).join('\n\n');
}

/** Whatever may be more than words: a mark, a character reference, an address. */
const MARKED = /[\\*_[\]<>&~]|``|https?:|www\.|@/iu;

/** Stands before the text, which at the start of a line could be a list or a heading. */
const LEAD = 'a ';

function paragraphText(markdown: string): string {
  if (!MARKED.test(markdown.replaceAll(/`[^`]+`/gu, ''))) return markdown;
  // What costs the parser too much is no text that anybody reads.
  if (findExcess(markdown, 'md') !== null) return markdown;
  const [paragraph] = parseMarkdown(`${LEAD}${markdown}`, 'md').children;
  if (paragraph?.type !== 'paragraph') return markdown;
  return paragraph.children.map(nodeText).join('').slice(LEAD.length);
}

function nodeText(node: PhrasingContent): string {
  switch (node.type) {
    case 'inlineCode':
      return codeSpan(node.value);
    case 'link': {
      const text = node.children.map(nodeText).join('');
      const isBare = text === node.url || `mailto:${text}` === node.url || /^www\./iu.test(text);
      return isBare ? bareText(node) : `${text} (${node.url})`;
    }
    default:
      return 'children' in node ? node.children.map(nodeText).join('') : toString(node);
  }
}
