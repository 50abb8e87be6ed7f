/**
 * Inline markup of the dialect: links, code, emphasis.
 *
 * @example
 *   "**ID** of a [deal](../deal.md)" has a link to `../deal.md`, and is "ID of a deal" in plain words.
 */
import { LINK } from '../../reference/links.ts';

export interface Link {
  readonly text: string;
  readonly target: string;
}

export function linksOf(text: string): Link[] {
  return [...text.matchAll(LINK)].map(([, label = '', target = '']) => ({ text: label, target }));
}

/** The text alone. */
export function plain(text: string): string {
  return text
    .replaceAll(LINK, '$1')
    .replaceAll(/\*\*|`/gu, '')
    .replaceAll(/\\([\\|*_#[\]{}<>~`])/gu, '$1')
    .trim();
}

/** Sentences, a line at most each; dots in code end nothing. */
const SENTENCE = /(?:`[^`\n]{0,200}`|[^.\n`]|`)+/gu;

export function sentencesOf(text: string): readonly string[] {
  return text.match(SENTENCE) ?? [];
}
