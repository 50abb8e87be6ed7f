/** Does one thing after the other, in the order in which they are asked for: lines of several requests must not mix. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  /** What failed before is no reason not to try. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }
}
