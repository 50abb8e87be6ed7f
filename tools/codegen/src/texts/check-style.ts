/** Whether texts look as they all do: short, in one line, without a period. */
import { mixedWords } from '../check/mixed-alphabet.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { placeOf, type TextFile, textsIn, type Way } from './text-file.ts';

/** A title stands in a list of methods, a line beside a name. */
const LONGEST = { title: 90, line: 240 } as const;

export function checkStyle(path: string, file: TextFile, diagnostics: Diagnostics): void {
  for (const { way, text } of textsIn(file.texts)) {
    for (const objection of objectionsTo(text, isTitle(way) ? LONGEST.title : LONGEST.line))
      diagnostics.report('text-style', path, placeOf(file, way), `\`${text}\` ${objection}`);
  }
}

function isTitle(way: Way): boolean {
  return way[0] === 'methods' && way.length === 3 && way[2] === 'title';
}

function objectionsTo(text: string, longest: number): string[] {
  return [
    ...(text.length > longest
      ? [`has ${text.length} characters; at most ${longest} are read`]
      : []),
    ...(/\s\s|\n|^\s|\s$/u.test(text) ? ['is not one line with single spaces'] : []),
    ...(/(?<!\.)\.$/u.test(text) ? ['ends with a period'] : []),
    ...mixedWords(text).map((word) => `has a word in two alphabets, ${word}`),
    ...(/^[\p{Lu}\p{N}`"«]/u.test(text) ? [] : ['does not begin with a capital letter']),
  ];
}
