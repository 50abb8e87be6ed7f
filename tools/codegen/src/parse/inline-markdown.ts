/** Inline Markdown as text: kept as Markdown for doc comments, or bare for comparing. */
import { linkTarget, longestBackticks } from '@oint/reference/typescript';
import type { Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Inline nodes as one line of Markdown: code, links and emphasis stay, everything else is its text. */
export function inlineMarkdown(nodes: readonly PhrasingContent[]): string {
  return markdownOf(nodes, escaped);
}

/** How the text of a node is written, so that no character of it becomes a mark. */
type Write = (text: string) => string;

function markdownOf(nodes: readonly PhrasingContent[], write: Write): string {
  const parts = nodes.map((node, index) => {
    const text = nodeMarkdown(node, write);
    // Before a link an exclamation mark would make it an image.
    return nodes[index + 1]?.type === 'link' ? text.replace(/!$/u, String.raw`\!`) : text;
  });
  return parts.join('').replaceAll(/\s+/gu, ' ').trim();
}

function nodeMarkdown(node: PhrasingContent, write: Write): string {
  switch (node.type) {
    case 'text':
      return write(node.value);
    case 'inlineCode':
      return codeSpan(node.value);
    case 'link': {
      const text = markdownOf(node.children, inLabel);
      return bareText(node) === node.url ? node.url : `[${text}](${linkTarget(node.url)})`;
    }
    case 'strong':
      return `**${markdownOf(node.children, write)}**`;
    case 'emphasis':
      return `*${markdownOf(node.children, write)}*`;
    case 'break':
      return ' ';
    case 'html':
      return htmlText(node.value, write);
    default:
      return 'children' in node ? markdownOf(node.children, write) : write(toString(node));
  }
}

/** Elements that a page may have for how it looks. What else stands in angle brackets is text: `chat<ID>`. */
const ELEMENTS = new Set(
  `a abbr article audio b big blockquote br center code dd del details div dl dt em figure font h1 h2 h3 h4 h5 h6 hr i
   iframe img ins kbd li mark ol p picture pre q s samp section small source span strike strong sub summary sup table
   tbody td th thead tr tt u ul var video`.split(/\s+/u),
);

function htmlText(html: string, write: Write): string {
  if (/^<br\s*\/?>$/iu.test(html)) return ' ';
  const name = /^<\/?(?<name>[a-z][a-z0-9-]*)/iu.exec(html)?.groups?.['name'];
  return name === undefined || ELEMENTS.has(name.toLowerCase()) ? '' : write(html);
}

/** What would begin or end code, emphasis, a link, an element or a character reference. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*]/gu, String.raw`\$&`)
    .replaceAll(/\[(?=[^\]]*\]\()/gu, String.raw`\[`)
    .replaceAll(/(?<![\p{L}\p{N}])_(?=[^\s_])/gu, String.raw`\_`)
    .replaceAll(/<(?=[a-z/!?])/giu, String.raw`\<`)
    .replaceAll(/&(?=#?[a-z0-9]+;)/giu, String.raw`\&`)
    .replaceAll('~~', String.raw`\~~`);
}

function inLabel(text: string): string {
  return escaped(text).replaceAll(/(?<!\\)[[\]]/gu, String.raw`\$&`);
}

/** Inline code with as many backticks as its content needs. */
export function codeSpan(value: string): string {
  const mark = '`'.repeat(longestBackticks(value) + 1);
  const pad = value.startsWith('`') || value.endsWith('`') ? ' ' : '';
  return `${mark}${pad}${value}${pad}${mark}`;
}

/** The text of a node on one line, without any marks. */
export function bareText(node: Nodes): string {
  return toString(node).replaceAll(/\s+/gu, ' ').trim();
}
