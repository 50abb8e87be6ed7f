/** Inline Markdown as text: kept as Markdown for doc comments, or bare for comparing and for the terminal. */
import type { Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { longestBackticks } from '../text/code.ts';

/** Inline nodes as one line of Markdown: code, links and emphasis stay, everything else is its text. */
export function inlineMarkdown(nodes: readonly PhrasingContent[]): string {
  return nodes.map(nodeMarkdown).join('').replaceAll(/\s+/gu, ' ').trim();
}

function nodeMarkdown(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return code(node.value);
    case 'link': {
      const text = inlineMarkdown(node.children);
      return text === node.url ? text : `[${text}](${node.url})`;
    }
    case 'strong':
      return `**${inlineMarkdown(node.children)}**`;
    case 'emphasis':
      return `*${inlineMarkdown(node.children)}*`;
    case 'break':
      return ' ';
    case 'html':
      return /^<br\s*\/?>$/u.test(node.value) ? ' ' : '';
    default:
      return 'children' in node ? inlineMarkdown(node.children) : toString(node);
  }
}

/** Inline code with as many backticks as its content needs. */
function code(value: string): string {
  const mark = '`'.repeat(longestBackticks(value) + 1);
  const pad = value.startsWith('`') || value.endsWith('`') ? ' ' : '';
  return `${mark}${pad}${value}${pad}${mark}`;
}

/** The text of a node on one line, without any marks. */
export function bareText(node: Nodes): string {
  return toString(node).replaceAll(/\s+/gu, ' ').trim();
}

/** Markdown of {@link inlineMarkdown} for a terminal: code keeps its backticks, a link becomes `text (address)`. */
export function terminalText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^[\]]*)\]\(([^)\s[]*)\)/gu, '$1 ($2)')
    .replaceAll(/\*\*([^*]+)\*\*/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}*])\*([^*\s][^*]*)\*(?![\p{L}\p{N}*])/gu, '$1');
}
