import { listed } from './listed.ts';
import { type Token, tokensIn } from './tokens.ts';

/** What words that belong together mean. */
interface Entry<Meaning> {
  /** What may stand in each place. */
  readonly places: readonly (readonly Token[])[];
  readonly meaning: Meaning;
}

/** Where an entry stands in a phrase. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  /** How many words the entry has. */
  readonly words: number;
  /** How many words of the phrase it takes. */
  readonly length: number;
  /** Whether its first word is there in the very form. */
  readonly isLiteral: boolean;
}

/** How far apart the words of an entry may stand, beyond standing side by side. */
const LOOSE = 2;

/** What words mean, alone and together. */
export class Lexicon<Meaning> {
  /** By the stems that they begin with. */
  readonly #entries = new Map<string, Entry<Meaning>[]>();
  readonly #stems = new Set<string>();
  readonly #isSmall: (stem: string) => boolean;

  /**
   * @param table words, of each that stand together, by commas; `my|our task` is `my task` and `our task`
   * @param isSmall whether a word may stand between those of an entry, and says nothing by itself
   */
  constructor(
    table: readonly (readonly [said: string, Meaning])[],
    isSmall: (stem: string) => boolean,
  ) {
    this.#isSmall = isSmall;
    for (const [said, meaning] of table) {
      for (const places of listed(said).map(placesIn)) this.#add({ places, meaning });
    }
  }

  /** Every stem that stands in an entry. */
  get stems(): ReadonlySet<string> {
    return this.#stems;
  }

  /** The entries that say the most of what stands at a place. */
  longest(phrase: readonly Token[], at: number): readonly Found<Meaning>[] {
    const token = phrase[at];
    const fitting = (this.#entries.get(token?.stem ?? '') ?? []).flatMap(({ places, meaning }) => {
      const length = this.#lengthOf(places, phrase, at);
      if (length === undefined) return [];
      const isLiteral = places[0]?.some(({ word }) => word === token?.word) === true;
      return [{ meaning, length, isLiteral, words: places.length }];
    });
    const most = Math.max(...fitting.map(({ words }) => words));
    const whole = fitting.filter(({ words }) => words === most);
    // «подписаться» and «подписать» have one stem, and so have «рубль» and «руб».
    const literal = whole.filter(({ isLiteral }) => isLiteral);
    const isSmallWord = most === 1 && this.#isSmall(token?.stem ?? '');
    return literal.length > 0 || isSmallWord ? literal : whole;
  }

  /** The entries of several words that stand near each other, in any order, and others between them. */
  *scattered(
    phrase: readonly Token[],
  ): Generator<{ readonly meaning: Meaning; readonly said: readonly string[] }> {
    const at = this.#distances(phrase);
    for (const first of at.keys()) {
      for (const { places, meaning } of this.#entries.get(first) ?? []) {
        if (places.length === 1) continue;
        const said = places.map((place, index) =>
          index === 0 ? first : (place.find(({ stem }) => at.has(stem))?.stem ?? ''),
        );
        const own = said.map((stem) => at.get(stem) ?? Number.NaN);
        const isNear = Math.max(...own) - Math.min(...own) < own.length + LOOSE;
        if (isNear) yield { meaning, said };
      }
    }
  }

  /** Where words stand, without small words between them. */
  #distances(phrase: readonly Token[]): ReadonlyMap<string, number> {
    let place = 0;
    return new Map(
      phrase.map(({ stem }) => {
        if (!this.#isSmall(stem)) place += 1;
        return [stem, place];
      }),
    );
  }

  #add(entry: Entry<Meaning>): void {
    for (const place of entry.places) {
      for (const { stem } of place) this.#stems.add(stem);
    }
    for (const { stem } of entry.places[0] ?? []) {
      const others = this.#entries.get(stem);
      if (others === undefined) this.#entries.set(stem, [entry]);
      else if (others.at(-1) !== entry) others.push(entry);
    }
  }

  /** Between the words of an entry small ones may stand: `products in a deal` is `product deal`. */
  #lengthOf(
    places: Entry<Meaning>['places'],
    phrase: readonly Token[],
    at: number,
  ): number | undefined {
    let next = at;
    for (const place of places) {
      while (
        next > at &&
        !hasStem(place, phrase[next]) &&
        this.#isSmall(phrase[next]?.stem ?? '')
      ) {
        next += 1;
      }
      if (!hasStem(place, phrase[next])) return undefined;
      next += 1;
    }
    return next - at;
  }
}

function placesIn(said: string): Entry<unknown>['places'] {
  return said
    .split(' ')
    .flatMap((words) =>
      words.includes('|')
        ? [words.split('|').flatMap(tokensIn)]
        : tokensIn(words).map((token) => [token]),
    );
}

function hasStem(place: readonly Token[], token: Token | undefined): boolean {
  return place.some(({ stem }) => stem === token?.stem);
}
