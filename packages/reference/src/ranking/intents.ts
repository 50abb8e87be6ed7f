import { Lexicon } from './lexicon.ts';
import { isNotion } from './notions.ts';
import { isStop } from './stop-words.ts';
import type { Token } from './tokens.ts';
import { inflected } from './verb-forms.ts';
import { DEEDS, type Intent, NAMING_DEEDS, NOUNS, VERBS } from './verbs.ts';

/** What is to be done, and where that was said. */
interface Verb {
  readonly intent: Intent;
  readonly at?: number;
}

const INTENTS = new Lexicon<Intent>(
  (
    [
      [VERBS.read, 'read'],
      [VERBS.describe, 'describe'],
      [VERBS.create, 'create'],
      [VERBS.change, 'change'],
      [VERBS.remove, 'remove'],
      ...[...DEEDS, ...NAMING_DEEDS].map(([said]): [string, Intent] => [said, 'act']),
    ] satisfies [string, Intent][]
  ).map(([said, intent]): [string, Intent] => [inflected(said), intent]),
  isStop,
);

/** What begins a phrase without a verb: «удаление сделки». Elsewhere such nouns are things: «история изменений». */
const BEGINNINGS = new Lexicon<Intent>(
  [
    [NOUNS.create, 'create'],
    [NOUNS.change, 'change'],
    [NOUNS.remove, 'remove'],
    [NOUNS.act, 'act'],
  ],
  isStop,
);

/** One new thing is wanted, where several are asked for: `new deal for Acme`, but `new deals this week`. */
const NEW =
  /^[\s«"]*(?:(?:an? |one more |another )?new\s+(?!(?:(?!(?:for|from|with|to|in|of|on|by|at)\s)\p{L}+\s){0,3}\p{L}+[^s\P{L}]s(?!\p{L}))|(?:ещ?[её] од(?:ин|н[ауо])|нов(?:ый|ая|ую|ое))\s)/iu;

/** What is an order, whatever its verb means: `throw the file away`, «пробей чек». */
const ORDER =
  /^[\s«"]*(?:[a-z]{3,}(?: (?:up|in|out|off|on|down|back|over))? (?:an?|the|my|our|this|these|that|all|it)\s|\p{Script=Cyrillic}{3,}(?:те|ть|ти|и|ь|[еую]й)\s)/iu;

const CYRILLIC = /\p{Script=Cyrillic}/u;

const PAST = /[а-я]{3}л(?:[аио]|ся|[аио]сь)?$/u;

/** The stems that say what is to be done. */
export const INTENT_STEMS: ReadonlySet<string> = new Set([...INTENTS.stems, ...BEGINNINGS.stems]);

/** What is to be done; nothing where a phrase only names things. */
export function verbIn(text: string, tokens: readonly Token[]): Verb | undefined {
  if (NEW.test(text)) return { intent: 'create' };
  const first = firstIn(tokens);
  const [noun] = BEGINNINGS.longest(tokens, Math.max(0, first));
  if (noun?.isLiteral === true) return { at: first, intent: noun.meaning };
  // Things of the field are no verbs: `products in the catalog`.
  const isOrder = ORDER.test(text) && !isNotion(tokens, 0);
  return knownVerbIn(text, tokens) ?? (isOrder ? { intent: 'act' } : pastVerbIn(tokens));
}

/** «клиент отменил визит»: what has happened is to be done here too. */
function pastVerbIn(tokens: readonly Token[]): Verb | undefined {
  for (const [at, { word }] of tokens.entries()) {
    const found = PAST.test(word) ? INTENTS.longest(tokens, at)[0] : undefined;
    if (found !== undefined) return { at, intent: found.meaning };
  }
  return undefined;
}

/** In English the verb comes first: `book` is a thing behind it. Russian verbs are known wherever they stand. */
function knownVerbIn(text: string, tokens: readonly Token[]): Verb | undefined {
  const isRussian = CYRILLIC.test(text);
  const first = firstIn(tokens);
  for (const [at, { word }] of tokens.entries()) {
    const mayBeVerb = isRussian ? CYRILLIC.test(word) : at <= first;
    const intent = mayBeVerb ? intentAt(tokens, at) : undefined;
    if (intent !== undefined) return { at, intent };
  }
  return undefined;
}

/** `the customer complains, reopen the task`: what is wanted stands where the verb comes first. */
export function beginsWithVerb(tokens: readonly Token[]): boolean {
  const first = firstIn(tokens);
  return tokens.some((_, at) => at <= first && intentAt(tokens, at) !== undefined);
}

function firstIn(tokens: readonly Token[]): number {
  return tokens.findIndex(({ stem }) => !isStop(stem));
}

/** Verbs ask in the forms that the tables name: `planned calls`, `records of a list` and «оплата» are things. */
function intentAt(tokens: readonly Token[], at: number): Intent | undefined {
  const token = tokens[at];
  return INTENTS.longest(tokens, at).find(({ isLiteral }) => isLiteral || token?.isGuess === true)
    ?.meaning;
}
