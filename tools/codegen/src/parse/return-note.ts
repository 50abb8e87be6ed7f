/** The newest layout says what a function returns in elements of its own; here it becomes the line of the older ones. */

/**
 * `<div className="return-value-note">…<div className="return-value-note__value">Type - text</div></div>` →
 * `Returns: Type - text`, where the text begins. The other lines of the note become empty, so that places stay true.
 */
export function plainReturnNote(markdown: string): string {
  const opening = NOTE.exec(markdown);
  const note = opening === null ? null : elementAt(markdown, opening.index);
  const whole = note === null ? '' : markdown.slice(note.start, note.end);
  const value = valueOf(whole);
  if (note === null || value === null) return markdown;
  const before = linesIn(whole.slice(0, value.offset));
  const after = linesIn(whole) - before;
  const line = `${'\n'.repeat(before)}Returns: ${value.text}${'\n'.repeat(after)}`;
  return `${markdown.slice(0, note.start)}${line}${markdown.slice(note.end)}`;
}

const NOTE = /<div\s+class(?:Name)?=["']return-value-note["']\s*>/u;
const VALUE = /<div\s+class(?:Name)?=["']return-value-note__value["']\s*>/u;
const DIV = /<(?<slash>\/?)div\b[^<>]*>/gu;

interface Span {
  readonly start: number;
  readonly end: number;
}

function elementAt(text: string, start: number): Span | null {
  let depth = 0;
  for (const match of text.slice(start).matchAll(DIV)) {
    depth += match.groups?.['slash'] === '/' ? -1 : 1;
    if (depth === 0) return { start, end: start + match.index + match[0].length };
  }
  return null;
}

function valueOf(note: string): { text: string; offset: number } | null {
  const opening = VALUE.exec(note);
  const element = opening === null ? null : elementAt(note, opening.index);
  if (opening === null || element === null) return null;
  const offset = opening.index + opening[0].length;
  const inner = note.slice(offset, element.end - '</div>'.length);
  const text = inner
    .replaceAll(/<\/?[a-z][^<>]*>/giu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const indent = inner.length - inner.trimStart().length;
  return text === '' ? null : { text, offset: offset + indent };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
