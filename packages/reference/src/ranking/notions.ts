import { Lexicon } from './lexicon.ts';
import { listed } from './listed.ts';
import { isStop, isTowards } from './stop-words.ts';
import { stemsIn, type Token } from './tokens.ts';
import { inflected } from './verb-forms.ts';
import { DEEDS, NAMING_DEEDS } from './verbs.ts';
import { ATTRIBUTES } from './words/attributes.ts';
import { THESAURUS } from './words/index.ts';

/** Words by which methods know something. */
interface Name {
  readonly stems: readonly string[];
  /** How many better ones there are. */
  readonly behind: number;
}

/** Something that a phrase speaks of. */
export interface Notion {
  /** What was said, as stems: one word, or several that belong together. */
  readonly said: readonly string[];
  /** By which words methods may know it. */
  readonly known: readonly Name[];
  /** Whether it is a thing of the field, what things have, what is done with them, or a word of which nothing is known. */
  readonly kind: 'thing' | 'attribute' | 'deed' | 'word';
  /** Whether it is the verb of the phrase. */
  readonly isVerb?: boolean;
  /** Whether it follows what stands before it at once: `deal stage`, «стадия сделки». */
  readonly isJoined?: boolean;
  /** Whether it is where something goes: `to the chat`, «на диск». */
  readonly isTarget?: boolean;
  /** Whether its words stand apart, and have been understood each by itself too. */
  readonly isScattered?: boolean;
  /** Whether it is of the contents of what is wanted: a name in quotes, a text behind a colon. */
  readonly isAside?: boolean;
}

/** `isDeed`: it may be the verb. */
type Known = Pick<Notion, 'known' | 'kind'> & { readonly isDeed?: true };

const NOTIONS = new Lexicon<Known>(
  [
    ...THESAURUS.map(([said, known]): [string, Known] => [said, knownAs(known, 'thing')]),
    ...ATTRIBUTES.map(([said, known]): [string, Known] => [said, knownAs(known, 'attribute')]),
    ...DEEDS.map(([said, known]): [string, Known] => [inflected(said), knownAs(known, 'deed')]),
    ...NAMING_DEEDS.map(([said, known]): [string, Known] => [
      inflected(said),
      { ...knownAs(known, 'thing'), isDeed: true },
    ]),
  ],
  isStop,
);

/** The stems that notions are said with. */
export const NOTION_STEMS = NOTIONS.stems;

/** Whether at a place stands something that is known. */
export function isNotion(tokens: readonly Token[], at: number): boolean {
  return NOTIONS.longest(tokens, at).length > 0;
}

/** @param verb where the verb stands, which has been understood */
export function* notionsIn(tokens: readonly Token[], verb?: number): Generator<Notion> {
  let isJoined = false;
  for (let at = 0; at < tokens.length;) {
    const { length, ...said } = notionAt(tokens, at, at === verb);
    const isNothing = said.said.length + said.known.length === 0;
    if (!isNothing) yield { ...said, isJoined, isTarget: isTowards(tokens[at - 1]?.stem ?? '') };
    isJoined = !isNothing;
    at += length;
  }
}

/** A verb may sound like a thing, `book a room`, «раздели» and «раздел»: then only what is a deed is meant. */
function notionAt(
  tokens: readonly Token[],
  at: number,
  isVerb: boolean,
): Notion & { readonly length: number } {
  const whole = NOTIONS.longest(tokens, at);
  const isVerbAlone = isVerb && (whole[0]?.words ?? 1) === 1;
  const found = isVerbAlone ? whole.filter(({ meaning }) => isDeed(meaning)) : whole;
  const length = found[0]?.length ?? 1;
  const own = tokens.slice(at, at + length).flatMap(({ stem }) => (isStop(stem) ? [] : stem));
  return {
    said: isVerbAlone && found.length === 0 ? [] : own,
    known: found.flatMap(({ meaning }) => meaning.known),
    kind: found[0]?.meaning.kind ?? 'word',
    isVerb,
    length,
  };
}

function isDeed(meaning: Known): boolean {
  return meaning.kind === 'deed' || meaning.isDeed === true;
}

/** `change the price of a product in the deal` speaks of `product deal` too. */
export function scatteredIn(
  tokens: readonly Token[],
  notions: readonly Notion[],
): readonly Notion[] {
  const understood = new Set(notions.flatMap(({ known }) => known));
  return [...NOTIONS.scattered(tokens)].flatMap(({ said, meaning: { known, kind } }) => {
    if (known.some((name) => understood.has(name))) return [];
    for (const name of known) understood.add(name);
    return [{ said, known, kind, isScattered: true }];
  });
}

function knownAs(known: string, kind: Notion['kind']): Known {
  return {
    known: listed(known).map((name, behind) => ({ stems: stemsIn(name), behind })),
    kind,
  };
}
