/** What doc comments say of methods and their fields: each text in both languages, English first. */
import type { MethodFacts } from '@oint/reference';
import { linesOf, type Side, TEXT_LANGUAGES } from '@oint/reference/texts';
import { docOf } from '@oint/reference/typescript';

import type { AllTexts } from '../../texts/compile-texts.ts';
import { textsFor } from '../../texts/coverage.ts';

export interface MethodWords {
  readonly title: string | undefined;
  readonly returns: string | undefined;
  /** The text of the field at a path, as a comment has it. */
  readonly textOf: (side: Side, path: readonly string[]) => string | undefined;
}

export type WordsOf = (method: MethodFacts) => MethodWords;

/** Of texts that are not there. */
export const NO_WORDS: WordsOf = wordsOf('', new Map());

/** The words of a scope's methods. */
export function wordsOf(scope: string, texts: AllTexts): WordsOf {
  const languages = TEXT_LANGUAGES.map((language) => textsFor(scope, texts, language));
  return (method) => {
    const lines = languages.map((own) => linesOf(method, own));
    return {
      title: both(lines.map(({ title }) => title)),
      returns: both(lines.map(({ returns }) => returns)),
      textOf: (side, path) => docOf(both(lines.map(({ find }) => find(side, path)?.text))),
    };
  };
}

function both(texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.join('\n\n');
}
