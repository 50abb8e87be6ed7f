import type { Place } from '../diagnostics/finding.ts';

/** Finds the places of offsets in a text. YAML's own counter loses lines where a collection is broken. */
export class LineIndex {
  readonly #starts: number[] = [0];

  /** The text ends its lines with `\n`. */
  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.#starts.push(at + 1);
  }

  placeOf(offset: number): Place {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
