import { beginsWithVerb, INTENT_STEMS, verbIn } from './intents.ts';
import { isNotion, type Notion, NOTION_STEMS, notionsIn, scatteredIn } from './notions.ts';
import { OPENERS, STOPS } from './stop-words.ts';
import { type Token, tokensIn } from './tokens.ts';
import type { Intent } from './verbs.ts';

/** What somebody wants, as far as it was understood. */
export interface Phrase {
  /** What is to be done; `unknown` where only things are named. */
  readonly intent: Intent | 'unknown';
  /** In the order of the phrase. */
  readonly notions: readonly Notion[];
  /** Whether it tells a number, which may be that of the one thing that is wanted: `deal 77`. */
  readonly isNumbered: boolean;
  /** Which of the notions the phrase is about; -1 where it names no thing. */
  readonly head: number;
}

/** The stems that mean something wherever they stand. */
export const MEANINGFUL: ReadonlySet<string> = new Set([
  ...STOPS,
  ...NOTION_STEMS,
  ...INTENT_STEMS,
]);

const QUOTED = /[«"“„]([^»"”“]*)[»"”“]/gu;

/**
 * What a phrase wants, and of what it speaks.
 *
 * @param corrected what was meant by a word that nobody knows
 */
export function understand(phrase: string, corrected: (token: Token) => Token): Phrase {
  const text = asked(phrase);
  const [main = '', ...values] = valuesApart(text);
  const clauses = main.split(/[,;:.!?()—–]+/u).map((clause) => tokensIn(clause).map(corrected));
  const asking = clauses.find((clause) => beginsWithVerb(clause)) ?? [];
  const tokens = [asking, ...clauses.filter((clause) => clause !== asking)].flat();
  const verb = verbIn(text, tokens);
  const notions = [...notionsIn(tokens, verb?.at)];
  const asides = values.flatMap((value) => [...notionsIn(tokensIn(value).map(corrected))]);
  return {
    intent: verb?.intent ?? 'unknown',
    isNumbered: /\p{L}[\s№#]+\p{N}+(?![\p{L}\p{N}])/u.test(text),
    head: headOf(notions, /\p{Script=Cyrillic}/u.test(text)),
    notions: [
      ...notions,
      ...scatteredIn(tokens, notions),
      ...asides.map((notion) => ({ ...notion, isAside: true })),
    ],
  };
}

/** A phrase without what it begins with: several openers may follow each other. */
function asked(text: string): string {
  const rest = text.replace(OPENERS, '');
  return rest === text ? text : asked(rest);
}

/** What is wanted, and behind it the names and texts that were given: `task for Anna: check the site` is about a task. */
function valuesApart(text: string): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)].map(([, value = '']) => value);
  const rest = text.replaceAll(QUOTED, ' ');
  if (!/\p{L}/u.test(rest)) return [text];
  const [, before = rest, behind = ''] = /^([^:]*):\s(.*)$/su.exec(rest) ?? [];
  const tokens = tokensIn(before);
  return tokens.some((_, at) => isNotion(tokens, at))
    ? [before, behind, ...quoted]
    : [rest, ...quoted];
}

/** In Russian what is said first is what it is about, in English the last of what stands side by side: `deal contacts`. */
function headOf(notions: readonly Notion[], isRussian: boolean): number {
  const first = notions.findIndex(({ kind }) => kind === 'thing');
  if (first === -1 || isRussian || notions[0]?.isVerb === true) return first;
  let head = first;
  for (let at = first + 1; notions[at]?.isJoined === true; at += 1) {
    if (notions[at]?.kind === 'thing') head = at;
  }
  return head;
}
