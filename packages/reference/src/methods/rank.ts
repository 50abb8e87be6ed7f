import type { IndexedMethod } from './reference.ts';
import { stemOf, wordsIn } from './stem.ts';

/** What of a method is searched, and how much it counts. */
export interface RankOptions<Method> {
  /** Only methods of this permission; case does not matter. */
  readonly scope?: string | undefined;
  readonly access?: IndexedMethod['access'] | undefined;
  /** What the method does, in all languages: words that stand here count most. */
  readonly titlesOf: (method: Method) => readonly string[];
  /** Further texts. */
  readonly textsOf?: ((method: Method) => readonly string[]) | undefined;
}

/** How much a word counts where it stands. */
const WEIGHTS = { title: 3, name: 2, text: 1 } as const;

/** Of BM25: how soon repetition stops to count, and how much the length of a text does. */
const SATURATION = 1.2;
const LENGTH = 0.5;

/** Old methods are found, behind those that replace them. */
const DEPRECATED = 0.6;

/**
 * The methods that fit a phrase of a person, the best first. Unlike {@link searchMethods}, not every word has to be found: what
 * is rare counts more than what is in many methods.
 */
export function rankMethods<Method extends IndexedMethod>(
  methods: readonly Method[],
  phrase: string,
  { scope, access, titlesOf, textsOf = () => [] }: RankOptions<Method>,
): readonly Method[] {
  const wanted = [...new Set(wordsIn(phrase).map(stemOf))];
  const documents = methods
    .filter((method) => scope === undefined || method.scope.toLowerCase() === scope.toLowerCase())
    .filter((method) => access === undefined || method.access === access)
    .map((method) => documentOf(method, titlesOf(method), textsOf(method)));
  const length = documents.reduce((sum, { size }) => sum + size, 0) / (documents.length || 1);
  const rarities = new Map(wanted.map((stem) => [stem, rarity(stem, documents)]));
  return documents
    .map((document) => ({ document, score: scoreOf(document, rarities, length) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.document.size - b.document.size)
    .map(({ document }) => document.method);
}

interface Searched<Method> {
  readonly method: Method;
  /** How much each word counts in it. */
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function documentOf<Method extends IndexedMethod>(
  method: Method,
  titles: readonly string[],
  texts: readonly string[],
): Searched<Method> {
  const words = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of wordsIn(text)) {
      const stem = stemOf(word);
      words.set(stem, (words.get(stem) ?? 0) + weight);
    }
  };
  for (const title of titles) add(title, WEIGHTS.title);
  add(method.name, WEIGHTS.name);
  for (const text of texts) add(text, WEIGHTS.text);
  return { method, words, size: words.size };
}

function rarity(stem: string, documents: readonly Searched<unknown>[]): number {
  const found = documents.filter(({ words }) => words.has(stem)).length;
  return Math.log(1 + (documents.length - found + 0.5) / (found + 0.5));
}

function scoreOf(
  { method, words, size }: Searched<IndexedMethod>,
  rarities: ReadonlyMap<string, number>,
  length: number,
): number {
  let score = 0;
  for (const [stem, weight] of rarities) {
    const count = words.get(stem) ?? 0;
    const damped = count + SATURATION * (1 - LENGTH + LENGTH * (size / length));
    score += weight * ((count * (SATURATION + 1)) / damped);
  }
  return method.deprecated ? score * DEPRECATED : score;
}
