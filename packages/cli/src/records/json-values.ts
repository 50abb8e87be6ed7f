/**
 * The texts of JSON values that stand in a list, or one after the other (NDJSON), as they come: no more than one is in memory. Whether each
 * is valid, who parses it sees.
 */
export async function* jsonValues(text: AsyncIterable<string>): AsyncGenerator<string> {
  const splitter = new Splitter();
  for await (const chunk of text) yield* splitter.add(chunk);
  yield* splitter.end();
}

class Splitter {
  /** Beginnings of the value that is being read. */
  #pieces: string[] = [];
  #depth = 0;
  /** Brackets around the values: 1 in a list. */
  #ground: 0 | 1 | undefined;
  #isText = false;
  #isEscaped = false;

  *add(chunk: string): Generator<string> {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const letter = chunk.charAt(at);
      if (this.#isText) {
        this.#readText(letter);
        continue;
      }
      if (this.#ground === undefined) {
        if (/\s|\uFEFF/u.test(letter)) continue;
        this.#ground = letter === '[' ? 1 : 0;
        if (letter === '[') start = at + 1;
      }
      if (letter === '"') this.#isText = true;
      else if (letter === '{' || letter === '[') this.#depth += 1;
      else if (letter === '}' || letter === ']') {
        if (this.#depth === this.#ground) {
          yield* this.#cut(chunk.slice(start, at));
          start = at + 1;
        }
        this.#depth -= 1;
        if (this.#depth === this.#ground) {
          yield* this.#cut(chunk.slice(start, at + 1));
          start = at + 1;
        }
      } else if (this.#depth === this.#ground && /[,\n]/u.test(letter)) {
        yield* this.#cut(chunk.slice(start, at));
        start = at + 1;
      }
    }
    this.#pieces.push(chunk.slice(start));
  }

  *end(): Generator<string> {
    yield* this.#cut('');
  }

  #readText(letter: string): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (letter === '\\') this.#isEscaped = true;
    else if (letter === '"') this.#isText = false;
  }

  *#cut(rest: string): Generator<string> {
    const value = (this.#pieces.join('') + rest).trim();
    this.#pieces = [];
    if (value !== '') yield value;
  }
}
