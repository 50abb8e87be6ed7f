/** How much it says that a method has one of some words: the fewer methods have them, the more. */
export class Rarities {
  /** The methods that have a word, by their places. */
  readonly #having = new Map<string, number[]>();
  readonly #count: number;

  constructor(documents: readonly { readonly words: ReadonlyMap<string, number> }[]) {
    this.#count = documents.length;
    for (const [place, { words }] of documents.entries()) {
      for (const stem of words.keys()) {
        const places = this.#having.get(stem);
        if (places === undefined) this.#having.set(stem, [place]);
        else places.push(place);
      }
    }
  }

  stems(): Iterable<string> {
    return this.#having.keys();
  }

  of(stem: string): number {
    return this.#rarity(this.#having.get(stem)?.length ?? 0);
  }

  ofAny(stems: readonly string[]): number {
    return this.#rarity(this.having(stems).size);
  }

  /** The places of the methods that have one of some words. */
  having(stems: readonly string[]): ReadonlySet<number> {
    return new Set(stems.flatMap((stem) => this.#having.get(stem) ?? []));
  }

  #rarity(having: number): number {
    return Math.log(1 + (this.#count - having + 0.5) / (having + 0.5));
  }
}
