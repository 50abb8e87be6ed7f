import { stemOf } from '../methods/stem.ts';
import { nearestNames } from '../names/nearest-names.ts';
import type { Token } from './tokens.ts';

/** The keys of a keyboard, by the letters of either layout. */
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюе';

/** Letters that look alike. */
const LATIN_TWINS = 'aceopxyktmhb';
const CYRILLIC_TWINS = 'асеорхуктмнв';

/** Shorter words are too much like others for a guess. */
const SHORTEST = 5;

/** How many of its letters a word may have wrong: one of five, two of ten. */
const TOLERANCE = 0.2;

/** What is meant by words that nobody knows. */
export class Spelling {
  readonly #known: ReadonlySet<string>;
  /** The known stems by how many letters they have. */
  readonly #byLength = new Map<number, string[]>();
  readonly #guesses = new Map<string, Token>();

  /** @param known the stems that mean something */
  constructor(known: ReadonlySet<string>) {
    this.#known = known;
    for (const stem of known) {
      const others = this.#byLength.get(stem.length);
      if (others === undefined) this.#byLength.set(stem.length, [stem]);
      else others.push(stem);
    }
  }

  /** The token that was meant, or the same where nothing is near. */
  corrected(token: Token): Token {
    if (this.#known.has(token.stem)) return token;
    const guess = this.#guesses.get(token.word) ?? this.#guessed(token);
    if (this.#guesses.size < 1000) this.#guesses.set(token.word, guess);
    return guess;
  }

  #guessed(token: Token): Token {
    return this.#otherLetters(token.word) ?? this.#nearest(token) ?? token;
  }

  #otherLetters(word: string): Token | undefined {
    const spelt = [
      transposed(word, LATIN_TWINS, CYRILLIC_TWINS),
      transposed(word, CYRILLIC_TWINS, LATIN_TWINS),
      transposed(word, LATIN_KEYS, CYRILLIC_KEYS),
      transposed(word, CYRILLIC_KEYS, LATIN_KEYS),
    ].find((other) => other.length > 2 && this.#known.has(stemOf(other)));
    return spelt === undefined ? undefined : { word: spelt, stem: stemOf(spelt), isGuess: true };
  }

  #nearest({ stem }: Token): Token | undefined {
    if (stem.length < SHORTEST) return undefined;
    const wrong = Math.max(1, Math.floor(stem.length * TOLERANCE));
    const lengths = Array.from({ length: 2 * wrong + 1 }, (_, at) => stem.length - wrong + at);
    const alike = lengths.flatMap((length) => this.#byLength.get(length) ?? []);
    const [near] = nearestNames(stem, alike, { tolerance: TOLERANCE, contained: false });
    return near === undefined ? undefined : { word: near, stem: near, isGuess: true };
  }
}

/** A word with the letters of one row where it has those of another. */
function transposed(word: string, from: string, to: string): string {
  return word.replaceAll(/./gu, (letter) => to[from.indexOf(letter)] ?? letter);
}
