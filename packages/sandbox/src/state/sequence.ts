/** Gives out identifiers, each one larger than all before it. */
export class Sequence {
  #last: number;

  /** @param last - the largest identifier that is already taken */
  constructor(last: number) {
    this.#last = last;
  }

  next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Takes an identifier that was chosen elsewhere. */
  reserve(id: number): void {
    this.#last = Math.max(this.#last, id);
  }
}
