import type { IndexedMethod } from '../methods/reference.ts';
import { documentOf, type SearchedMethod } from './document.ts';
import { type Notion, understand } from './phrase.ts';
import { Rarities } from './rarities.ts';
import type { Intent } from './verbs.ts';

/** What of methods is searched. */
export interface RankedTexts<Method> {
  /** What the method does, in all languages: words that stand here count most. */
  readonly titlesOf: (method: Method) => readonly string[];
  /** Further texts. */
  readonly textsOf?: ((method: Method) => readonly string[]) | undefined;
}

/** Which methods are wanted. */
export interface RankFilter {
  /** Only methods of this permission; case does not matter. */
  readonly scope?: string | undefined;
  readonly access?: IndexedMethod['access'] | undefined;
}

/** The methods that fit a phrase of a person, the best first. */
export type Ranking<Method> = (phrase: string, filter?: RankFilter) => readonly Method[];

/** What is said first is what it is about. What follows it at once counts a little less, what stands behind small words much less. */
const JOINED = 0.85;
const APART = 0.55;
const LEAST = 0.4;

/** How much things of the field count, what they have, what is done with them, and words that are not known. */
const WEIGHTS: Readonly<Record<Notion['kind'], number>> = {
  thing: 1,
  attribute: 0.65,
  deed: 0.7,
  word: 0.5,
};

/** How much less than what was said counts what means the same, and how much less again each further word for it. */
const MEANT = 0.85;
const FURTHER = 0.1;

/** How much a method loses that is about something else than the phrase, and has only the rest of it. */
const BESIDE = 0.4;

/** How much a method loses that does not do what is to be done, where that has a name of its own: the fewer do it, the more. */
const UNDONE = 0.05;

/** How much of a method has to be asked for: the rest is for what nobody spoke of. */
const UNASKED = 0.5;

/** Old methods are found, a little behind those that replace them. */
const DEPRECATED = 0.92;

/** How well methods fit for each part of their names beyond the usual: the longer, the more special is what they are about. */
const SPECIAL = 0.94;
const USUAL_PARTS = 3;

/** How well methods fit that read one thing by its number: who asks without a number means many. */
const ONE = 0.88;

/** How well what methods do fits what is wanted. */
const FITS: Readonly<Record<Intent, Readonly<Record<Intent, number>>>> = {
  read: { read: 1, describe: 0.6, create: 0.5, change: 0.5, remove: 0.4, act: 0.6 },
  describe: { read: 0.6, describe: 1, create: 0.4, change: 0.4, remove: 0.4, act: 0.4 },
  create: { read: 0.5, describe: 0.4, create: 1, change: 0.75, remove: 0.4, act: 0.8 },
  change: { read: 0.5, describe: 0.4, create: 0.65, change: 1, remove: 0.5, act: 0.9 },
  remove: { read: 0.5, describe: 0.4, create: 0.5, change: 0.65, remove: 1, act: 0.75 },
  act: { read: 0.6, describe: 0.4, create: 0.85, change: 0.85, remove: 0.6, act: 1 },
};

/**
 * Reads the texts of methods once, for any number of phrases. Unlike in `searchMethods`, not every word has to be found: what is
 * rare counts more than what is in many methods, and what the phrase wants done counts as well as what it speaks of.
 */
export function rankingOf<Method extends IndexedMethod>(
  methods: readonly Method[],
  { titlesOf, textsOf = () => [] }: RankedTexts<Method>,
): Ranking<Method> {
  const documents = methods.map((method) => documentOf(method, titlesOf(method), textsOf(method)));
  const rarities = new Rarities(documents);
  return (phrase, { scope, access } = {}) => {
    const { intent, notions } = understand(phrase);
    const weighed = weighedNotions(notions, intent, rarities);
    return documents
      .filter(
        ({ method }) => scope === undefined || method.scope.toLowerCase() === scope.toLowerCase(),
      )
      .filter(({ method }) => access === undefined || method.access === access)
      .map((document) => ({
        method: document.method,
        score: aboutness(document, weighed, rarities) * worth(document, intent),
      }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .map(({ method }) => method);
  };
}

/** The methods that fit a phrase of a person, the best first: {@link rankingOf} for one phrase. */
export function rankMethods<Method extends IndexedMethod>(
  methods: readonly Method[],
  phrase: string,
  options: RankedTexts<Method> & RankFilter,
): readonly Method[] {
  return rankingOf(methods, options)(phrase, options);
}

interface Weighed {
  readonly notion: Notion;
  readonly weight: number;
  /** Whether it is what the phrase is about: what is named first, and where that goes. */
  readonly isHead: boolean;
}

function weighedNotions(
  notions: readonly Notion[],
  intent: Intent,
  rarities: Rarities,
): readonly Weighed[] {
  const head = notions.findIndex(({ kind }) => kind === 'thing');
  let place = 1;
  return notions.map((notion, index) => {
    const isBehind = head !== -1 && index > head;
    if (isBehind) place *= nearness(notion, intent);
    const rarity = rarities.ofAny([...notion.said, ...notion.known.flat()]);
    const weight = WEIGHTS[notion.kind] * Math.max(LEAST, place) * Math.sqrt(rarity);
    return { notion, weight, isHead: index === head || (isBehind && isGoal(notion, intent)) };
  });
}

/** What is made or sent goes somewhere, and that says as much of what is wanted as the thing itself. */
function nearness(notion: Notion, intent: Intent): number {
  if (notion.isJoined) return JOINED;
  return isGoal(notion, intent) ? 1 : APART;
}

function isGoal({ isTarget, kind }: Notion, intent: Intent): boolean {
  return isTarget && kind === 'thing' && (intent === 'create' || intent === 'act');
}

/** How much of what was said a method has, and how much of what it is for was said. */
function aboutness(
  { words, subjects }: SearchedMethod<unknown>,
  notions: readonly Weighed[],
  rarities: Rarities,
): number {
  const asked = new Set<string>();
  let found = 0;
  let about: number | undefined;
  let deed = 1;
  for (const { notion, weight, isHead } of notions) {
    const { fit, stems } = bestOf(notion, words);
    if (isHead) about = Math.max(about ?? 0, fit);
    if (notion.kind === 'deed' && deed === 1) deed = deedFit(notion, fit, rarities);
    // Who says one thing in two ways speaks of it once.
    if (stems.some((stem) => !asked.has(stem))) found += weight * fit;
    for (const stem of stems) asked.add(stem);
  }
  if (found === 0) return 0;
  const part = Math.max(0, ...subjects.map((subject) => askedPart(subject, asked, rarities)));
  return found * (1 - BESIDE + BESIDE * (about ?? 1)) * deed * (UNASKED + (1 - UNASKED) * part);
}

function deedFit({ known }: Notion, fit: number, rarities: Rarities): number {
  const loss = Math.min(1, UNDONE * rarities.ofAny(known.flat()));
  return 1 - loss + loss * fit;
}

function worth({ method, intent, isOfOne }: SearchedMethod<IndexedMethod>, wanted: Intent): number {
  const further = Math.max(0, method.name.split('.').length - USUAL_PARTS);
  const known = FITS[wanted][intent] * SPECIAL ** further;
  return known * (isOfOne ? ONE : 1) * (method.deprecated ? DEPRECATED : 1);
}

/** How well a method fits something that was said, and by which words. */
function bestOf(
  { said, known }: Notion,
  words: ReadonlyMap<string, number>,
): { readonly fit: number; readonly stems: readonly string[] } {
  // What is literally there as well has been asked for too.
  const there = said.filter((stem) => words.has(stem));
  let best = { fit: fitOfAll(said, words), stems: there };
  for (const [index, stems] of known.entries()) {
    const fit = fitOfAll(stems, words) * (MEANT - index * FURTHER);
    if (fit > best.fit) best = { fit, stems: [...stems, ...there] };
  }
  return best;
}

/** How well a method has all of some words; a part of them says less than its share. */
function fitOfAll(stems: readonly string[], words: ReadonlyMap<string, number>): number {
  const fits = stems.flatMap((stem) => words.get(stem) ?? []);
  const sum = fits.reduce((all, fit) => all + fit, 0);
  return (sum * fits.length) / (stems.length || 1) ** 2;
}

/** How much of what a method is for was asked for. */
function askedPart(
  subject: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  rarities: Rarities,
): number {
  const rarityOf = (stems: readonly string[]): number =>
    stems.reduce((sum, stem) => sum + rarities.of(stem), 0);
  const stems = [...subject];
  return rarityOf(stems.filter((stem) => asked.has(stem))) / (rarityOf(stems) || 1);
}
