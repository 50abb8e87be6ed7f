/**
 * Inline Markdown that needs no parser: words, code and links. Most lines of a page are made of nothing else, and the
 * Markdown parser takes most of the compiler's time for them. Whatever is not certain is left to the parser.
 */
import type { Link, PhrasingContent } from 'mdast';

/**
 * Words without any mark of Markdown or MDX; code between single backticks; a link of words or one piece of code to
 * an address without parentheses.
 */
const TOKEN =
  /(?<text>[^\\`*_[\]<>~&{}@\t]+)|(?<!`)`(?<code>[^`]+)`(?!`)|\[(?:(?<words>[^\\`*_[\]<>~&{}@\t^][^\\`*_[\]<>~&{}@\t]*)|`(?<label>[^`]+)`)\]\((?<url>[^\s()<>\\&`{}]+)\)/uy;

/** Control characters end addresses, and the parser replaces one of them. */
export const CONTROL = /[^\P{Cc}\t\n]/u;

/** What becomes a link without any mark. */
const AUTOLINK = /https?:|www\./iu;

/** The nodes of one line, which begins and ends with no white space; `null` where only the parser knows. */
export function readPlainLine(
  text: string,
  line: number,
  column: number,
): PhrasingContent[] | null {
  if (CONTROL.test(text)) return null;
  const nodes: PhrasingContent[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const offset = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) return null;
    const node =
      groups['text'] === undefined
        ? readMarked(groups, { line, column: column + offset })
        : readWords(groups['text'], text[TOKEN.lastIndex]);
    if (node === null) return null;
    nodes.push(node);
  }
  return nodes;
}

function readWords(words: string, next: string | undefined): PhrasingContent | null {
  // An exclamation mark makes the link after it an image.
  if (AUTOLINK.test(words) || (next === '[' && words.endsWith('!'))) return null;
  return { type: 'text', value: words };
}

type Point = NonNullable<Link['position']>['start'];

function readMarked(
  { code, words, label, url = '' }: Readonly<Record<string, string | undefined>>,
  start: Point,
): PhrasingContent | null {
  if (code !== undefined) return readCode(code);
  const child = label === undefined ? readLabel(words ?? '') : readCode(label);
  if (child === null) return null;
  return { type: 'link', title: null, url, children: [child], position: { start, end: start } };
}

function readLabel(words: string): PhrasingContent | null {
  if (AUTOLINK.test(words) || words !== words.trim()) return null;
  return { type: 'text', value: words };
}

/** Spaces at the edges of code have rules of their own. */
function readCode(value: string): PhrasingContent | null {
  return value === value.trim() ? { type: 'inlineCode', value } : null;
}
