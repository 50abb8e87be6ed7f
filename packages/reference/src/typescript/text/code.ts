/** Texts of the docs made safe for the places where generated code puts them. They are data and stay data. */

/**
 * Controls, line ends of JavaScript alone, marks that turn the direction of text, and halves of surrogate pairs, which
 * no file can hold: none belongs in code.
 */
const UNSAFE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\u{2028}\u{2029}\u{FEFF}]/gu;

/** Text without what no screen shows. */
export function visibleText(text: string): string {
  return text.replaceAll(UNSAFE, '');
}

/** Text for a doc comment: it cannot close the comment or begin a tag. */
export function docText(text: string): string {
  return text
    .replaceAll(UNSAFE, '')
    .replaceAll('*/', '*\\/')
    .replaceAll(/(^|\s|\{)@/gu, '$1\\@');
}

/** Columns of prose in a comment, its ` * ` and an indentation of two included. */
const WIDTH = 100;

/** Prose broken into lines; paragraphs stay apart. */
export function wrap(text: string, indent = 0): string {
  return text
    .split('\n\n')
    .map((paragraph) => wrapParagraph(paragraph, WIDTH - indent - ' * '.length))
    .join('\n\n');
}

function wrapParagraph(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  // Inline code is one word: a break inside it would show.
  for (const [word] of paragraph.matchAll(/(?:`[^`]*`|\S)+/gu)) {
    // At the start of a line these would be read as a list, a heading or a quotation.
    const stays = /^(?:[-+*#>]+|\d+[.)])$/u.test(word);
    if (line !== '' && !stays && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** A fenced block for an `@example`; code shows `@` as it is. */
export function docCode(code: string): string {
  const mark = '`'.repeat(Math.max(3, longestBackticks(code) + 1));
  return `${mark}ts\n${code.replaceAll(UNSAFE, '').replaceAll('*/', '*\\/')}\n${mark}`;
}

/** A JavaScript string. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replaceAll(
    UNSAFE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Letters that every compiler agrees on; what else Unicode calls a letter or a digit is quoted. */
const IDENTIFIER = /^[A-Za-zА-Яа-яЁё_$][A-Za-zА-Яа-яЁё0-9_$]*$/u;

/** A property name in a type. */
export function propertyName(name: string): string {
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}

/** A property name in an object literal, where a bare `__proto__` would set the prototype. */
export function propertyKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyName(name);
}

/** JSON as a JavaScript expression. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return `{${entries.map(([key, entry]) => `${propertyKey(key)}: ${literal(entry)}`).join(', ')}}`;
  }
  return typeof value === 'string' ? stringLiteral(value) : String(value);
}

/** A cell of a Markdown table. */
export function tableCell(text: string): string {
  return text
    .replaceAll(UNSAFE, '')
    .split(/(`+[^`]*`+)/u)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll(/\\?</gu, '&lt;')))
    .join('')
    .replaceAll(/(?<!\\)\\*\|/gu, (bar) => `${'\\'.repeat((bar.length - 1) * 2)}\\|`)
    .replaceAll(/\s+/gu, ' ');
}

/** The target of a Markdown link, also in a comment: it can end neither. */
export function linkTarget(url: string): string {
  return url
    .replaceAll(UNSAFE, '')
    .replaceAll(/[\s()<>|*]/gu, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Length of the longest run of backticks. */
export function longestBackticks(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
  return longest;
}
