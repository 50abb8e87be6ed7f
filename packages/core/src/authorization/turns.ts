/** Lets work be done one after the other, in the order of arrival, for each key. */
export class Turns {
  /** The last of those who work or wait. */
  readonly #lines = new Map<string, Promise<void>>();

  /** Does it when all before are done, whatever came of them. */
  async take<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const mine = (this.#lines.get(key) ?? Promise.resolve()).then(work);
    const end = ended(mine);
    this.#lines.set(key, end);
    try {
      return await mine;
    } finally {
      if (this.#lines.get(key) === end) this.#lines.delete(key);
    }
  }
}

/** Its end, whatever comes of it. */
async function ended(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Whoever waits for its outcome is told.
  }
}
