/** The documentation's own texts, where an import carries them. They are data, and stay data. */
import type { MethodFacts } from '@oint/reference';

import { docText, visibleText, wrap } from '../../emit/text.ts';
import { LINK } from '../links.ts';
import { parseFacts } from '../read-reference.ts';

/** Facts whose descriptions people can read outside of the documentation. */
export function readableFacts(path: string, text: string): MethodFacts {
  const facts = parseFacts(path, text);
  if (!text.includes('"description"')) return facts;
  // A field may be called so too; behind its name stands a structure.
  const readable: MethodFacts = JSON.parse(text, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? readableText(value) : value,
  );
  return readable;
}

/** Markdown without marks of the documentation's dialect, and without links that lead nowhere from here. */
export function readableText(text: string): string {
  return visibleText(text)
    .replaceAll(LINK, (link, label: string, target: string) =>
      /^https?:/u.test(target) ? link : label,
    )
    .replaceAll(/\{%[^%\n]{0,300}%\}|[ \t]?\{[#.][\w-]{1,100}\}/gu, '')
    .replaceAll(/[ \t]+$/gmu, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

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
