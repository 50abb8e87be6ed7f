/** A text of which the beginning was read, once more from its beginning. */
export async function* rejoined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}
