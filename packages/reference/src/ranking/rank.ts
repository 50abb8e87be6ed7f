import type { IndexedMethod } from '../methods/reference.ts';
import { documentOf } from './document.ts';
import { MEANINGFUL, understand } from './phrase.ts';
import { Rarities } from './rarities.ts';
import { aboutness, worth } from './score.ts';
import { Spelling } from './spelling.ts';
import { weighedNotions } from './weigh.ts';

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
  const spelling = new Spelling(new Set([...MEANINGFUL, ...rarities.stems()]));
  return (phrase, { scope, access } = {}) => {
    const understood = understand(phrase, (token) => spelling.corrected(token));
    const weighed = weighedNotions(understood, rarities);
    const stems = understood.notions.flatMap(({ said, known }) => [
      ...said,
      ...known.flatMap((name) => name.stems),
    ]);
    return [...rarities.having(stems)]
      .toSorted((a, b) => a - b)
      .flatMap((place) => documents[place] ?? [])
      .filter(
        ({ method }) => scope === undefined || method.scope.toLowerCase() === scope.toLowerCase(),
      )
      .filter(({ method }) => access === undefined || method.access === access)
      .map((document) => ({
        method: document.method,
        score: aboutness(document, weighed, rarities) * worth(document, understood),
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
