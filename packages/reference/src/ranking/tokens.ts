import { stemOf, wordsIn } from '../methods/stem.ts';
import { foldName } from '../names/fold-name.ts';

/** A word of a phrase or of a table. */
export interface Token {
  /** As it was written, but for its case. */
  readonly word: string;
  /** What all its forms have in common. */
  readonly stem: string;
  /** Whether it is what may have been meant by a word that nobody knows. */
  readonly isGuess?: true;
}

/** Titles say the same few words again and again; nothing is kept for those that say nothing. */
const TOKENS = new Map<string, Token | undefined>();
const MOST_KEPT = 20_000;

export function tokensIn(text: string): readonly Token[] {
  return wordsIn(joined(text)).flatMap((word) => tokenOf(word) ?? []);
}

export function stemsIn(text: string): readonly string[] {
  return stemsOf(tokensIn(text));
}

export function stemsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ stem }) => stem);
}

function tokenOf(word: string): Token | undefined {
  if (TOKENS.has(word)) return TOKENS.get(word);
  const token = SILENT.test(word) ? undefined : { word: foldName(word), stem: stemOf(word) };
  if (TOKENS.size < MOST_KEPT) TOKENS.set(word, token);
  return token;
}

/** Numbers say how much, never what; articles nothing at all, so that they part no words. */
const SILENT = /^(?:\p{N}|(?:an?|the)$)/iu;

/** `to-do` and `e-mail` are words of their own, whatever their parts mean; `deal's` is one word. */
function joined(text: string): string {
  if (!['-', "'", '’'].some((mark) => text.includes(mark))) return text;
  return text
    .replaceAll(/(?<!\p{L})(\p{L}{1,2})-(?=\p{L})/gu, '$1')
    .replaceAll(/(?<=\p{L})['’]s(?!\p{L})/gu, '');
}
