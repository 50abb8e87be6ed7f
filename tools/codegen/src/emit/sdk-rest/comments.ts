/** Doc comments in types in the making. */
import { docText, wrap } from '../text.ts';

/**
 * The comment of a method or a field: its description, if it has one, and a tag. For the text of a type in the making,
 * which goes through {@link withComments} in the end.
 */
export function comment(description: string | undefined, tag: string): string {
  if (description === undefined) return tag === '' ? '' : `/** ${tag} */`;
  return mark(docComment(description, tag));
}

function docComment(description: string, tag: string): string {
  const lines = [...linesOf(docText(description)), ...(tag === '' ? [] : ['', tag])];
  return lines.length === 1
    ? `/** ${lines.join('')} */`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

/** Indented lines are code or parts of a list: only what stands at the margin is wrapped. */
function linesOf(text: string): string[] {
  let fenced = false;
  return text.split('\n').flatMap((line) => {
    const fence = /^\s*```/u.test(line);
    if (fence) fenced = !fenced;
    return fence || fenced || /^\s/u.test(line) ? [line] : wrap(line, 4).split('\n');
  });
}

/** A line end of JavaScript alone: where it occurs in texts of generated code, it is removed or escaped. */
const MARK = '\u2028';

const DIGITS = 5;

/**
 * A text as a number. Types are looked through for the names that they use, and have names when they are long; no word
 * of a comment may be taken for one.
 */
function mark(text: string): string {
  const numbers = Array.from({ length: text.length }, (_, index) =>
    String(text.charCodeAt(index)).padStart(DIGITS, '0'),
  );
  return `${MARK}${numbers.join('')}${MARK}`;
}

/** Comments, strings and templates as they stand, and marks between them. */
const PARTS = /\/\*[^]*?\*\/|"(?:[^"\\]|\\.)*"|`[^`]*`|\u{2028}(?<numbers>\d*)\u{2028}\s?/gu;

/** Code with comments in the place of their marks. */
export function withComments(code: string): string {
  return code.replaceAll(PARTS, (part, numbers: string | undefined) =>
    numbers === undefined ? part : `\n${textOf(numbers)}\n`,
  );
}

function textOf(numbers: string): string {
  const codes = numbers.match(/\d{5}/gu) ?? [];
  return codes.map((code) => String.fromCharCode(Number(code))).join('');
}
